import { uwv2023 } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** Hours for loose questions after a period without a follow-up, while the job goes on. */
export const strippenkaartInUren: Parameter<number> = {
  naam: "Strippenkaart",
  waarden: [{ vanaf: "2019-10-01", waarde: 5, bron: uwv2023("§2.3"), zekerheid: "overgenomen" }],
  gecontroleerdOp: "2026-11-22",
};
