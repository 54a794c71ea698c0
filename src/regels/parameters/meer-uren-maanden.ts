import { uwv2023 } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** A month before the end of the period, as UWV reports it. */
export const meerUrenInMaanden: Parameter<number> = {
  naam: "Meer uren vragen, in maanden",
  waarden: [{ vanaf: "2019-10-01", waarde: 1, bron: uwv2023("§2.3"), zekerheid: "overgenomen" }],
  gecontroleerdOp: "2026-11-22",
};
