import type { Beleid } from "./beleid.ts";
import { elkeGemeente } from "./gemeente.ts";
import { nameOnbekend } from "./onbekend.ts";

/** As the page of the city tells it; the regulation itself was not seen. */
export const utrecht: Beleid = nameOnbekend(
  {
    ...elkeGemeente,
    id: "utrecht",
    naam: "Utrecht",
    bronnen: [
      {
        naam: "Loket jobcoaching en werkbegeleiding",
        vindplaats: "pagina van de gemeente Utrecht",
        gezienOp: "2026-11-22",
      },
      ...elkeGemeente.bronnen,
    ],
    recht: {
      ...elkeGemeente.recht,
      meerDanUren: 12,
      minimaleContractmaanden: 6,
      doelgroepregister: "een-van",
      doelgroepen: ["doelgroepregister", "beperking", "pro-vso"],
      uitgesloten: ["nul-uren", "werkervaringsplek"],
      erkenningUwv: true,
    },
    kwaliteitseisen: [
      "Een jobcoach van buiten werkt bij een organisatie die UWV erkende.",
      "Een jobcoach van de werkgever is geen directe collega en geen leidinggevende.",
    ],
    vormen: ["extern", "intern", "werkbegeleiding"],
    toelichting: [
      ...elkeGemeente.toelichting,
      "Een proefplaatsing kan ook, als daarna een contract van zes maanden of langer de bedoeling is.",
      "Leren en werken tegelijk (bbl) kan ook.",
    ],
  },
  ["Of de afspraak van 2015 (g4-2015) in Utrecht nog geldt."],
);
