import { termijnenwet } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/** Days that a royal decree sets equal to a holiday, per decree; of earlier and later ones the text was not seen. */
export const gelijkgesteldeDagen: Parameter<readonly string[]> = {
  naam: "Gelijkgestelde dagen",
  waarden: [
    {
      vanaf: "2023-01-01",
      waarde: ["2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27", "2025-05-30"],
      bron: termijnenwet("3 lid 3"),
      zekerheid: "overgenomen",
    },
    {
      vanaf: "2026-01-01",
      waarde: ["2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"],
      bron: termijnenwet("3 lid 3"),
      zekerheid: "overgenomen",
    },
  ],
  gecontroleerdOp: "2026-11-22",
};
