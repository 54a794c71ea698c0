import { datum } from "../../../domein/datum.ts";
import { formatUren } from "../../../domein/getal.ts";
import { regimes } from "../../../domein/regime.ts";
import { protocol, protocol2014, reintegratiebesluit, uwv2023 } from "../../bron.ts";
import { begeleidingspercentage } from "../../parameters/begeleidingspercentage.ts";
import { tabel2 } from "../../parameters/tabel-2.ts";
import { wettelijkMaximum } from "../../parameters/wettelijk-maximum.ts";
import type { Regel } from "../../regel.ts";
import { metVragen, perDeel, periode, reken, werk } from "./voorbeeld.ts";

const kort = werk("2024-03-01", "2024-10-31", 24);
const lang = werk("2024-11-01", "2025-11-30", 24);

const tabelEen: Regel = {
  id: "uren/tabel-1",
  naam: "Tabel 1: het percentage per regime en jaar",
  wat: "Bij een eerste contract van een jaar of langer. Het percentage daalt na jaar 1 en na jaar 2, en blijft dan gelijk.",
  bronnen: [protocol("Tabel 1"), uwv2023("§2.3")],
  parameters: [begeleidingspercentage],
  voorbeelden: regimes.map((regime) => ({
    gegeven: `${regime}, 182 dagen in jaar 1, 24 uur per week`,
    reken: () => reken({ regime }),
  })),
  gaten: ["Dat deze tabel ook in het protocol van 2019 staat, is afgeleid. Alles uit die jaren past erbij."],
  sample: "eerste-aanvraag",
};

const tabelTwee: Regel = {
  id: "uren/tabel-2",
  naam: "Tabel 2: een eerste contract korter dan een jaar",
  wat: "In jaar 1 rekenen wij met de percentages van het formulier, te bevestigen. Daarna vult een mens het percentage in.",
  bronnen: [protocol(), uwv2023("§2.3")],
  parameters: [tabel2, begeleidingspercentage],
  voorbeelden: [
    {
      gegeven: "Een contract van 8 maanden, 24 uur, midden, jaar 1",
      reken: () => reken({ periode: periode("2024-03-01", "2024-10-31"), werk: [kort] }, metVragen),
    },
    {
      gegeven: "Het contract daarna, in jaar 2, als het eerste contract telt",
      reken: () =>
        reken(
          { periode: periode("2025-05-01", "2025-10-31"), werk: [kort, lang], tabelkeuze: "eerste-contract" },
          metVragen,
        ),
    },
    {
      gegeven: "Hetzelfde, als een mens 4 procent invult",
      reken: () =>
        reken(
          {
            periode: periode("2025-05-01", "2025-10-31"),
            werk: [kort, lang],
            tabelkeuze: "eerste-contract",
            eigenPercentages: [{ jaar: 2, percentage: 4 }],
          },
          metVragen,
        ),
    },
  ],
  gaten: ["Tabel 2 zelf is niet gevonden. Meer dan Tabel 1 wordt het niet."],
  sample: "contract-8-maanden",
};

const tabelkeuze: Regel = {
  id: "uren/tabelkeuze",
  naam: "Welk contract de tabel bepaalt",
  wat: "Het eerste contract of dat van nu. Wijzen ze naar een andere tabel, dan kiest de beslisser.",
  bronnen: [uwv2023("§5.2")],
  parameters: [],
  voorbeelden: [
    {
      gegeven: "Eerst 8 maanden, nu 13 maanden, jaar 1, niemand koos",
      reken: () => reken({ periode: periode("2024-11-01", "2025-02-28"), werk: [kort, lang] }, metVragen),
    },
    {
      gegeven: "Dezelfde, als het contract van nu telt",
      reken: () =>
        reken(
          { periode: periode("2024-11-01", "2025-02-28"), werk: [kort, lang], tabelkeuze: "huidig-contract" },
          metVragen,
        ),
    },
  ],
  gaten: ["De rekentool van UWV spreekt van het eerste contract. Wie ermee werkt, verwacht dat van nu."],
  sample: "contract-8-maanden",
};

const langInDienst = { werk: [werk("2021-01-01", undefined, 24)], verleningSinds: datum("2023-01-01") };

const jaartelling: Regel = {
  id: "uren/jaartelling",
  naam: "Vanaf wanneer de jaren tellen",
  wat: "Vanaf de eerste werkdag, of vanaf de eerste dag met een jobcoach. Geeft dat iets anders, dan kiest de beslisser.",
  bronnen: [reintegratiebesluit("18 lid 3"), uwv2023("§2.3"), protocol2014("A.4.1")],
  parameters: [],
  voorbeelden: [
    {
      gegeven: "Drie jaar in dienst, één jaar een jobcoach, niemand koos",
      reken: () => reken(langInDienst, metVragen),
    },
    {
      gegeven: "Dezelfde, als de jaren met een jobcoach tellen",
      reken: () => reken({ ...langInDienst, jaartelling: "verlening" }, metVragen),
    },
    {
      gegeven:
        "Een jaargrens in de periode: 1 oktober 2023 tot en met 31 maart 2024, in dienst op 1 januari 2023, 20 uur",
      reken: () =>
        reken({ periode: periode("2023-10-01", "2024-03-31"), werk: [werk("2023-01-01", undefined, 20)] }, perDeel),
    },
    {
      gegeven: "Begonnen op 29 februari 2024: jaar 2 begint op 1 maart 2025",
      reken: () =>
        reken({ periode: periode("2025-02-22", "2025-03-07"), werk: [werk("2024-02-29", undefined, 26)] }, perDeel),
    },
  ],
  gaten: [
    "Het besluit zegt jaren van verlening, het onderzoek van UWV jaren in de baan.",
    "Wie na een tijd zonder jobcoach terugkomt in dezelfde baan, telt door. Een proefplaatsing telt niet mee.",
  ],
  sample: "vervolg",
};

const plafond: Regel = {
  id: "uren/wettelijk-maximum",
  naam: "Het meeste dat de wet toestaat",
  wat: "15 procent van de werkuren in jaar 1, 7,5 in jaar 2 en 6 daarna. Een mens mag ervan afwijken, met een reden.",
  bronnen: [reintegratiebesluit("18 lid 3"), reintegratiebesluit("18 lid 4")],
  parameters: [wettelijkMaximum],
  voorbeelden: ["2024-01-01", "2023-01-01", "2022-01-01"].map((sinds, plaats) => ({
    gegeven: `182 dagen in jaar ${plaats + 1}, 24 uur per week`,
    reken: () =>
      reken({ werk: [werk(sinds, undefined, 24)] }, ({ wettelijkMaximum: hoogstens }) => formatUren(hoogstens)),
  })),
  gaten: [],
  sample: "eerste-aanvraag",
};

export const tabelregels: readonly Regel[] = [tabelEen, tabelTwee, tabelkeuze, jaartelling, plafond];
