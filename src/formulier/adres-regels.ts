import type { Adres } from "./formulier.ts";

/** An address as the lines of an envelope: street and number, postcode and town. */
export function adresRegels(adres: Adres | undefined): readonly string[] {
  if (adres === undefined) return [];
  const straat = [adres.straat, adres.huisnummer, adres.toevoeging].filter((deel) => deel !== undefined).join(" ");
  const plaats = [adres.postcode, adres.plaats].filter((deel) => deel !== undefined).join("  ");
  return [straat, plaats].filter((regel) => regel !== "");
}
