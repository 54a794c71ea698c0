import { uwv2023 } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** Months; only at the first application. */
export const minimaleContractduurInMaanden: Parameter<number> = {
  naam: "Minste duur van het contract",
  waarden: [{ vanaf: "2019-10-01", waarde: 6, bron: uwv2023("§2.2"), zekerheid: "overgenomen" }],
  gecontroleerdOp: "2026-11-22",
};
