import { uwv2023 } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** Years within which hours or loonwaarde must have grown. */
export const groeitermijnInJaren: Parameter<number> = {
  naam: "Termijn voor groei",
  waarden: [{ vanaf: "2019-10-01", waarde: 1, bron: uwv2023("§2.2"), zekerheid: "overgenomen" }],
  gecontroleerdOp: "2026-11-22",
};
