/** Hours are compared and added as whole hundredths, so that causes add up exactly. */
export function inHonderdsten(uren: number): number {
  return Math.round(uren * 100);
}

export function inUren(honderdsten: number): number {
  return honderdsten / 100;
}

/** Splits a whole over parts by their weight; the rounded parts add up to the whole. */
export function verdeel(geheel: number, gewichten: readonly number[]): readonly number[] {
  const samen = gewichten.reduce((som, gewicht) => som + gewicht, 0);
  if (samen === 0) return gewichten.map((_, plaats) => (plaats === 0 ? geheel : 0));
  const totHier = gewichten.map((_, plaats) => {
    const gewicht = gewichten.slice(0, plaats + 1).reduce((som, deel) => som + deel, 0);
    return Math.round((geheel * gewicht) / samen);
  });
  return totHier.map((tot, plaats) => tot - (totHier[plaats - 1] ?? 0));
}
