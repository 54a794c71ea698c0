import { awb } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** Six weeks to object, from the day after the decision was made known. */
export const bezwaarInDagen: Parameter<number> = {
  naam: "Bezwaartermijn",
  waarden: [{ vanaf: "1994-01-01", waarde: 42, bron: awb("6:7"), zekerheid: "gelezen" }],
  gecontroleerdOp: "2026-11-22",
};
