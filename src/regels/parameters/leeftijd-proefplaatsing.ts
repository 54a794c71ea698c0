import { protocol2014 } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** Years; younger people get no coach at a proefplaatsing. Read in the protocol of 2014, not confirmed since. */
export const leeftijdBijProefplaatsing: Parameter<number> = {
  naam: "Leeftijd bij een proefplaatsing",
  waarden: [{ vanaf: "2014-07-01", waarde: 18, bron: protocol2014("A.2"), zekerheid: "gelezen" }],
  gecontroleerdOp: "2026-11-22",
};
