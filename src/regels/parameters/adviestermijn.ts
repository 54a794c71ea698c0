import { uwv2023 } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** Four weeks for the advice of the arbeidsdeskundige. */
export const adviesInDagen: Parameter<number> = {
  naam: "Adviestermijn",
  waarden: [{ vanaf: "2019-10-01", waarde: 28, bron: uwv2023("adviesformulier"), zekerheid: "gelezen" }],
  gecontroleerdOp: "2026-11-22",
};
