import type { Beleid } from "./beleid.ts";
import { elkeGemeente } from "./gemeente.ts";
import { nameOnbekend } from "./onbekend.ts";

/** What Amsterdam, Rotterdam, Den Haag and Utrecht agreed with UWV in March 2015. */
export const g42015: Beleid = nameOnbekend(
  {
    ...elkeGemeente,
    id: "g4-2015",
    naam: "Amsterdam, Rotterdam, Den Haag en Utrecht, afspraak met UWV van maart 2015",
    bronnen: [
      {
        naam: "Afspraak van de vier grote steden met UWV, maart 2015",
        vindplaats: "beschreven in Jobcoaching onder de loep (2023), §6.1",
        gezienOp: "2026-11-22",
      },
      ...elkeGemeente.bronnen,
    ],
    intensiteit: { soort: "regime", regimes: ["licht", "midden"], percentages: null },
    maximaleDuur: { maanden: 24, verlenging: { aantal: 2, maanden: 6 } },
    kwaliteitseisen: ["De eisen aan de jobcoach zijn die van UWV."],
    vormen: ["extern", "intern", "eigen"],
    toelichting: [
      ...elkeGemeente.toelichting,
      "Langer dan twee jaar kan alleen in een bijzonder geval, bijvoorbeeld na lang ziek zijn.",
      "Voor een jobcoach van de werkgever en een van een organisatie is er evenveel geld. Het tarief van UWV geldt niet.",
    ],
  },
  ["De precieze dag in maart 2015, en of de afspraak nog geldt.", "Wat elke stad zelf anders doet."],
);
