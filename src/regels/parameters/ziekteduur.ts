import { uwv2023 } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** Days of illness at an application after which a person judges. */
export const ziekteduurInDagen: Parameter<number> = {
  naam: "Ziek zonder gevolgen",
  waarden: [{ vanaf: "2019-10-01", waarde: 28, bron: uwv2023("§2.2"), zekerheid: "overgenomen" }],
  gecontroleerdOp: "2026-11-22",
};
