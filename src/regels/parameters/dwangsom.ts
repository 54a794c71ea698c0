import { awb } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** So many days at so much a day; together they are the longest and the most there is. */
export interface Dwangsomtrede {
  readonly dagen: number;
  readonly euroPerDag: number;
}

/** What deciding too late costs. The day the notice of default came in says which row holds. */
export const dwangsomtreden: Parameter<readonly Dwangsomtrede[]> = {
  naam: "Dwangsom",
  waarden: [
    {
      vanaf: "2009-10-01",
      waarde: [
        { dagen: 14, euroPerDag: 20 },
        { dagen: 14, euroPerDag: 30 },
        { dagen: 14, euroPerDag: 40 },
      ],
      bron: awb("4:17 lid 2"),
      zekerheid: "gelezen",
    },
    {
      vanaf: "2019-01-01",
      waarde: [
        { dagen: 14, euroPerDag: 23 },
        { dagen: 14, euroPerDag: 35 },
        { dagen: 14, euroPerDag: 45 },
      ],
      bron: awb("4:17 lid 2"),
      zekerheid: "gelezen",
    },
  ],
  gecontroleerdOp: "2026-11-22",
};
