import { uwv2023 } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** In percent; enough when growth to the ordinary minimum is expected in time. */
export const minimaleLoonwaardeBijGroei: Parameter<number> = {
  naam: "Minste loonwaarde bij groei",
  waarden: [{ vanaf: "2019-10-01", waarde: 20, bron: uwv2023("§2.2"), zekerheid: "overgenomen" }],
  gecontroleerdOp: "2026-11-22",
};
