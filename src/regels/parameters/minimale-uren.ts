import { uwv2023 } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** At least this many hours of work a week. */
export const minimaleUrenPerWeek: Parameter<number> = {
  naam: "Minste uren per week",
  waarden: [{ vanaf: "2019-10-01", waarde: 12, bron: uwv2023("§2.2"), zekerheid: "overgenomen" }],
  gecontroleerdOp: "2026-11-22",
};
