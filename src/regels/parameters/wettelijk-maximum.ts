import { reintegratiebesluit } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** The ceiling of the law: hundredths of a percent of the working hours in year 1, 2, and 3 and later of the grant. */
export const wettelijkMaximum: Parameter<readonly [number, number, number]> = {
  naam: "Wettelijk maximum",
  waarden: [
    { vanaf: "2019-10-01", waarde: [1500, 750, 600], bron: reintegratiebesluit("18 lid 3"), zekerheid: "gelezen" },
  ],
  gecontroleerdOp: "2026-11-22",
};
