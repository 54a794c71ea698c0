import type { Formaat } from "../formulier/veld.ts";

/** Do they say the same? How a postcode, account or telephone number is spaced or written makes no difference. */
export function isSameValue(formaat: Formaat | undefined, een: unknown, ander: unknown): boolean {
  if (typeof een !== "string" || typeof ander !== "string") return een === ander;
  return normalize(formaat, een) === normalize(formaat, ander);
}

function normalize(formaat: Formaat | undefined, tekst: string): string {
  switch (formaat) {
    case "postcode":
    case "iban":
      return tekst.replaceAll(/\s/g, "").toUpperCase();
    case "telefoon":
      return tekst.replaceAll(/[\s()-]/g, "").replace(/^(\+|00)310?/, "0");
    case "date":
    case "bsn":
    case "kvk":
    case "email":
    case undefined:
      return tekst;
  }
}

/** Loosely the same name or place: `Bakkerij Smit B.V.` and `bakkerij smit bv`. */
export function looksSame(een: unknown, ander: unknown): boolean {
  const kaal = (waarde: unknown): string =>
    String(waarde)
      .toLowerCase()
      .replaceAll(/[^\p{L}\d]/gu, "");
  return kaal(een) === kaal(ander);
}
