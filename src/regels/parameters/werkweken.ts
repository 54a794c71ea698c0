import { protocol2006, uwv2023 } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** Weeks of work in a year of 52: holidays are left out. */
export const werkwekenPerJaar: Parameter<number> = {
  naam: "Werkweken per jaar",
  waarden: [
    { vanaf: "2006-01-01", waarde: 48, bron: protocol2006("12"), zekerheid: "gelezen" },
    { vanaf: "2019-10-01", waarde: 48, bron: uwv2023("§2.3"), zekerheid: "afgeleid" },
  ],
  gecontroleerdOp: "2026-11-22",
};
