import { protocol2014 } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** Four weeks for the last invoice, after the period. */
export const eindfactuurInDagen: Parameter<number> = {
  naam: "Laatste rekening",
  waarden: [{ vanaf: "2019-10-01", waarde: 28, bron: protocol2014("B.3.1"), zekerheid: "gelezen" }],
  gecontroleerdOp: "2026-11-22",
};
