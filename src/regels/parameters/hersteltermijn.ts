import type { Parameter } from "./parameter.ts";

/** Days to complete an application; asked by letter. */
export const herstelInDagen: Parameter<number> = {
  naam: "Hersteltermijn",
  waarden: [{ vanaf: "2019-10-01", waarde: 14, bron: { wet: "UWV 2023", artikel: "§4.2" }, zekerheid: "overgenomen" }],
  gecontroleerdOp: "2026-11-22",
};
