import { uwv2023 } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** The general rate of VAT, in hundredths of a percent; the rekentool of UWV shows amounts without and with it. */
export const btw: Parameter<number> = {
  naam: "Btw",
  waarden: [{ vanaf: "2012-10-01", waarde: 2100, bron: uwv2023("§4.2"), zekerheid: "afgeleid" }],
  gecontroleerdOp: "2026-11-22",
};
