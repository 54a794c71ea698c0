import { protocol2006 } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** Years from which a person looks at the pension age: the protocol of 2006 stopped there, later ones are silent. */
export const leeftijdVoorPensioenvraag: Parameter<number> = {
  naam: "Leeftijd voor de vraag naar het pensioen",
  waarden: [{ vanaf: "2006-01-01", waarde: 65, bron: protocol2006(""), zekerheid: "afgeleid" }],
  gecontroleerdOp: "2026-11-22",
};
