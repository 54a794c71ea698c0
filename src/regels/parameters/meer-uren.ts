import { protocol2014 } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** Four weeks before the end of the period, by the protocol of 2014. */
export const meerUrenInDagen: Parameter<number> = {
  naam: "Meer uren vragen, in dagen",
  waarden: [{ vanaf: "2019-10-01", waarde: 28, bron: protocol2014("A.8"), zekerheid: "gelezen" }],
  gecontroleerdOp: "2026-11-22",
};
