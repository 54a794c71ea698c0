import { uwv2023 } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** Enough when growth to the ordinary minimum is expected in time. */
export const minimaleUrenBijGroei: Parameter<number> = {
  naam: "Minste uren per week bij groei",
  waarden: [{ vanaf: "2019-10-01", waarde: 8, bron: uwv2023("§2.2"), zekerheid: "overgenomen" }],
  gecontroleerdOp: "2026-11-22",
};
