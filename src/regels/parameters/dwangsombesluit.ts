import { awb } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** Two weeks to set the penalty, after its last day. */
export const dwangsombesluitInDagen: Parameter<number> = {
  naam: "Besluit over de dwangsom",
  waarden: [{ vanaf: "2009-10-01", waarde: 14, bron: awb("4:18"), zekerheid: "gelezen" }],
  gecontroleerdOp: "2026-11-22",
};
