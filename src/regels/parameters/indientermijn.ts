import type { Parameter } from "./parameter.ts";

/** Days after the start of a period within which an application is in time. */
export const indientermijnInDagen: Parameter<number> = {
  naam: "Indientermijn",
  waarden: [{ vanaf: "2019-10-01", waarde: 28, bron: { wet: "UWV 2023", artikel: "§4.2" }, zekerheid: "overgenomen" }],
  gecontroleerdOp: "2026-11-22",
};
