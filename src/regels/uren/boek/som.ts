import { datum } from "../../../domein/datum.ts";
import { interneJobcoach2015, protocol2006, protocol2014, uwv2023 } from "../../bron.ts";
import { werkwekenPerJaar } from "../../parameters/werkweken.ts";
import type { Regel } from "../../regel.ts";
import { gemeenteMet, metVragen, perDeel, periode, perPeriode, reken, werk } from "./voorbeeld.ts";

const dagformule: Regel = {
  id: "uren/dagformule",
  naam: "Uren naar dagen",
  wat: "Dagen × uren werk per week × 48/364 × het percentage. De eerste en de laatste dag tellen allebei mee.",
  bronnen: [protocol2006("12"), uwv2023("§2.3"), uwv2023("§5.2")],
  parameters: [werkwekenPerJaar],
  voorbeelden: [
    {
      gegeven: "181 dagen, 38 uur per week, midden in jaar 3 (een echte declaratie van UWV)",
      reken: () => reken({ periode: periode("2022-02-17", "2022-08-16"), werk: [werk("2020-02-17", undefined, 38)] }),
    },
    {
      gegeven: "182 dagen, 32 uur per week, midden in jaar 1: zoveel als de schatting op het formulier (24 weken)",
      reken: () => reken({ werk: [werk("2024-01-01", undefined, 32)] }),
    },
    {
      gegeven: "Eén dag, 24 uur per week, midden",
      reken: () => reken({ periode: periode("2024-01-01", "2024-01-01") }),
    },
  ],
  gaten: [
    "Dat UWV met 48/364 rekent, is afgeleid uit een echte declaratie. Het protocol zelf is niet gezien.",
    "Bij een gemeente die haar weken niet noemt, zijn het er 48, te bevestigen.",
  ],
  sample: "eerste-aanvraag",
};

const afronden: Regel = {
  id: "uren/afronden",
  naam: "Eén keer afronden",
  wat: "Elke periode wordt één keer afgerond, op twee decimalen; een half telt naar boven. De delen tellen op tot het afgeronde geheel.",
  bronnen: [uwv2023("§2.3")],
  parameters: [],
  voorbeelden: [
    {
      gegeven: "13 maanden: drie perioden, elk apart afgerond",
      reken: () =>
        reken(
          { periode: periode("2024-01-01", "2025-01-31"), werk: [werk("2024-01-01", "2025-01-31", 24)] },
          perPeriode,
        ),
    },
    {
      gegeven: "7 dagen, 1,015 vaste uren per week, alle weken",
      reken: () =>
        reken(
          { regime: null, periode: periode("2024-01-01", "2024-01-07") },
          metVragen,
          gemeenteMet({ werkweken: 52, intensiteit: { soort: "vaste-uren", urenPerWeek: 1.015 } }),
        ),
    },
  ],
  gaten: ["Geen bron zegt wat met een half honderdste gebeurt. Wij ronden naar boven, één keer, over de hele periode."],
  sample: "contract-13-maanden",
};

const perioden: Regel = {
  id: "uren/perioden",
  naam: "Perioden van een half jaar",
  wat: "Een contract van een jaar of langer gaat per zes maanden; wat overblijft, is een eigen periode. Een korter contract is één periode.",
  bronnen: [uwv2023("§2.3"), interneJobcoach2015("2.7")],
  parameters: [],
  voorbeelden: [
    {
      gegeven: "13 maanden, 24 uur, midden: 6 + 6 + 1",
      reken: () =>
        reken(
          { periode: periode("2024-01-01", "2025-01-31"), werk: [werk("2024-01-01", "2025-01-31", 24)] },
          perPeriode,
        ),
    },
    {
      gegeven: "Een contract van 8 maanden, 24 uur, midden",
      reken: () =>
        reken(
          { periode: periode("2024-03-01", "2024-10-31"), werk: [werk("2024-03-01", "2024-10-31", 24)] },
          perPeriode,
        ),
    },
    {
      gegeven: "17 dagen, 24 uur, midden",
      reken: () => reken({ periode: periode("2024-01-01", "2024-01-17") }),
    },
  ],
  gaten: ["Het portaal van UWV maakt van 13 maanden 6 + 7. Wij volgen het onderzoek van UWV: 6 + 6 + 1."],
  sample: "contract-13-maanden",
};

const minMax: Regel = {
  id: "uren/min-max",
  naam: "Een min-maxcontract telt voor het minimum",
  wat: "Bij een min-maxcontract rekenen wij met de minste uren per week.",
  bronnen: [uwv2023("B1.2")],
  parameters: [],
  voorbeelden: [
    {
      gegeven: "16 tot 24 uur per week, 183 dagen, midden",
      reken: () =>
        reken({ periode: periode("2026-04-01", "2026-09-30"), werk: [werk("2026-04-01", "2027-03-31", 16)] }),
    },
  ],
  gaten: [],
  sample: "min-max",
};

const nieuweUren: Regel = {
  id: "uren/andere-werkuren",
  naam: "Andere werkuren tijdens de periode",
  wat: "Vanaf de dag dat de werkuren veranderen, rekenen wij met de nieuwe. De dagen ervoor blijven zoals ze waren.",
  bronnen: [uwv2023("§4.2"), protocol2014("A.8")],
  parameters: [],
  voorbeelden: [
    {
      gegeven: "Van 20 naar 28 uur op 13 april 2026, licht",
      reken: () =>
        reken(
          {
            regime: "licht",
            periode: periode("2026-01-12", "2026-07-11"),
            werk: [werk("2026-01-12", undefined, 20)],
            urenwijzigingen: [{ vanaf: datum("2026-04-13"), urenPerWeek: 28 }],
          },
          perDeel,
        ),
    },
  ],
  gaten: ["Zegt niemand hoeveel uur het eerst was, dan rekenen wij terug uit de toekenning. Een mens bevestigt dat."],
  sample: "wijziging-meer-uren",
};

export const somregels: readonly Regel[] = [dagformule, afronden, perioden, minMax, nieuweUren];
