import { awb } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** Two weeks to decide after all, once a notice of default came in. */
export const ingebrekestellingInDagen: Parameter<number> = {
  naam: "Ingebrekestelling",
  waarden: [{ vanaf: "2009-10-01", waarde: 14, bron: awb("4:17 lid 3"), zekerheid: "gelezen" }],
  gecontroleerdOp: "2026-11-22",
};
