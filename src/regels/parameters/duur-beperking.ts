import { leidraad2024 } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** Years a limitation lasts, or is expected to last, to be structural. */
export const duurVanBeperkingInJaren: Parameter<number> = {
  naam: "Duur van de beperking",
  waarden: [{ vanaf: "2019-10-01", waarde: 1, bron: leidraad2024("SFB"), zekerheid: "gelezen" }],
  gecontroleerdOp: "2026-11-22",
};
