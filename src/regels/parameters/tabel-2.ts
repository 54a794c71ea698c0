import type { Regime } from "../../domein/regime.ts";
import { uwv2023 } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/**
 * Tabel 2, for a first contract shorter than twelve months: hundredths of a percent in year 1.
 * The table itself was not found: year 1 follows from the application form and must be confirmed; later years are not here.
 */
export const tabel2: Parameter<Readonly<Record<Regime, number>>> = {
  naam: "Begeleidingspercentage bij een kort eerste contract (Tabel 2), jaar 1",
  waarden: [
    {
      vanaf: "2019-10-01",
      waarde: { "zeer-licht": 300, licht: 600, midden: 1000, intensief: 1500 },
      bron: uwv2023("§2.3"),
      zekerheid: "afgeleid",
    },
  ],
  gecontroleerdOp: "2026-11-22",
};
