import type { Regime } from "../../domein/regime.ts";
import type { Parameter } from "./parameter.ts";

/** Tabel 1, for a first contract of twelve months or more: hundredths of a percent of the working hours in year 1, 2, and 3 and later. */
export const begeleidingspercentage: Parameter<Readonly<Record<Regime, readonly [number, number, number]>>> = {
  naam: "Begeleidingspercentage",
  waarden: [
    {
      vanaf: "2019-10-01",
      waarde: {
        "zeer-licht": [300, 300, 300],
        licht: [600, 300, 300],
        midden: [1000, 500, 300],
        intensief: [1500, 750, 600],
      },
      bron: { wet: "Protocol Jobcoach UWV", artikel: "Tabel 1" },
      zekerheid: "afgeleid",
    },
  ],
  gecontroleerdOp: "2026-11-22",
};
