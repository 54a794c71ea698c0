import { awb } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** Four weeks to decide not to treat an application, after the term to complete it lapsed. */
export const nietBehandelenInDagen: Parameter<number> = {
  naam: "Besluit om niet te behandelen",
  waarden: [{ vanaf: "1994-01-01", waarde: 28, bron: awb("4:5 lid 4"), zekerheid: "gelezen" }],
  gecontroleerdOp: "2026-11-22",
};
