import type { Verandering } from "../../formulier/formulier.ts";

/** What someone told us of, as a letter to that person names it; more hours are asked, not told. */
const woorden: Readonly<Record<Verandering["wat"], string | null>> = {
  adres: "uw nieuwe adres",
  telefoon: "uw nieuwe telefoonnummer",
  rekening: "uw nieuwe rekeningnummer",
  leefsituatie: "hoe u nu woont",
  "werk-stopt": "dat uw werk stopt",
  werklocatie: "de nieuwe plek van uw werk",
  werkgever: "uw andere werkgever",
  contracturen: "uw nieuwe werkuren",
  inkomsten: "wat u nu verdient",
  "werk-anders": "dat uw werk anders wordt",
  surseance: "dat uw werkgever uitstel van betaling heeft",
  faillissement: "dat uw werkgever failliet is",
  opleiding: "uw opleiding",
  ziekte: "dat u ziek bent of was",
  "onbetaald-verlof": "uw onbetaald verlof",
  "meer-begeleiding": null,
};

export function describeVeranderd(wijzigingen: readonly Verandering[] = []): readonly string[] {
  return [...new Set(wijzigingen.flatMap(({ wat }) => woorden[wat] ?? []))];
}
