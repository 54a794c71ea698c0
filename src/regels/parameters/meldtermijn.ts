import { uwv2023 } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** A week to report a change. */
export const wijzigingMeldenInDagen: Parameter<number> = {
  naam: "Wijziging melden",
  waarden: [{ vanaf: "2019-10-01", waarde: 7, bron: uwv2023("wijzigingsformulier"), zekerheid: "gelezen" }],
  gecontroleerdOp: "2026-11-22",
};
