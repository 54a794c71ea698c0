import type { Parameter } from "./parameter.ts";

/** Eight weeks from receipt to decision. */
export const beslistermijnInDagen: Parameter<number> = {
  naam: "Beslistermijn",
  waarden: [{ vanaf: "1994-01-01", waarde: 56, bron: { wet: "Awb", artikel: "4:13" }, zekerheid: "gelezen" }],
  gecontroleerdOp: "2026-11-22",
};
