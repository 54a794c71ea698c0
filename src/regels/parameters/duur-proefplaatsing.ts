import { protocol2014 } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** Months, extension included. Read in the protocol of 2014, not confirmed since. */
export const langsteProefplaatsingInMaanden: Parameter<number> = {
  naam: "Langste proefplaatsing",
  waarden: [{ vanaf: "2014-07-01", waarde: 6, bron: protocol2014("A.3.2"), zekerheid: "gelezen" }],
  gecontroleerdOp: "2026-11-22",
};
