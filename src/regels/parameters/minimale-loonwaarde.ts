import { uwv2023 } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** In percent of the statutory minimum hourly wage. */
export const minimaleLoonwaardeInProcent: Parameter<number> = {
  naam: "Minste loonwaarde",
  waarden: [{ vanaf: "2019-10-01", waarde: 35, bron: uwv2023("§2.2"), zekerheid: "overgenomen" }],
  gecontroleerdOp: "2026-11-22",
};
