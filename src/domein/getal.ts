/** A number as Dutch writes it: comma, points between thousands, at least so many decimals. */
export function formatGetal(waarde: number, decimalen = 0): string {
  const [geheel = "", deel = ""] = plain(Math.abs(waarde)).split(".");
  const achter = deel.padEnd(decimalen, "0");
  const voor = geheel.replace(/\B(?=(\d{3})+$)/g, ".");
  return `${waarde < 0 ? "-" : ""}${voor}${achter === "" ? "" : `,${achter}`}`;
}

/** `1e-7` would not be a number to a reader. */
function plain(waarde: number): string {
  const text = String(waarde);
  return text.includes("e") ? waarde.toFixed(7).replace(/0+$/, "") : text;
}

/** `27,21 uur`; for hours that nobody knows yet, the words that fit there. */
export function formatUren(uren: number | null, onbekend = "nog niet te berekenen"): string {
  return uren === null ? onbekend : `${formatGetal(uren, 2)} uur`;
}

/** `1 dag`, `2 dagen`. */
export function telWoord(aantal: number, enkelvoud: string, meervoud: string): string {
  return `${formatGetal(aantal)} ${aantal === 1 ? enkelvoud : meervoud}`;
}
