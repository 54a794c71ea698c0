import { awb } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** An objection posted in time may arrive up to a week after the term. */
export const bezwaarPerPostInDagen: Parameter<number> = {
  naam: "Bezwaar per post",
  waarden: [{ vanaf: "1994-01-01", waarde: 7, bron: awb("6:9 lid 2"), zekerheid: "gelezen" }],
  gecontroleerdOp: "2026-11-22",
};
