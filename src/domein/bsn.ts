const gewichten = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Nine digits that pass the elfproef; 000000000 passes the sum but is no number. */
export function isBsn(text: string): boolean {
  if (!/^\d{9}$/.test(text) || text === "000000000") return false;
  const som = gewichten.reduce((totaal, gewicht, plaats) => totaal + gewicht * Number(text[plaats]), 0);
  return som % 11 === 0;
}
