import type { Beleid } from "./beleid.ts";
import { elkeGemeente } from "./gemeente.ts";
import { nameOnbekend } from "./onbekend.ts";

const regels = "Nadere regels voorzieningen Participatiewet";
const gezienOp = "2026-11-22";

/** Only the amounts of Rotterdam could be read. */
export const rotterdam: Beleid = nameOnbekend(
  {
    ...elkeGemeente,
    id: "rotterdam",
    naam: "Rotterdam",
    geldigVan: "2023-07-01",
    bronnen: [
      {
        naam: "Participatieverordening 2015",
        vindplaats: "https://lokaleregelgeving.overheid.nl/CVDR361766/5",
        gezienOp,
      },
      { naam: regels, vindplaats: "https://lokaleregelgeving.overheid.nl/CVDR703171/2", gezienOp },
      ...elkeGemeente.bronnen,
    ],
    tarieven: [{ vanaf: "2023-01-01", totEnMet: "2023-12-31", eurocent: 8490, bron: `${regels}, artikel 3` }],
    jaarvergoedingen: [{ vorm: "werkbegeleiding", eurocentPerJaar: 80_000, bron: `${regels}, artikel 4` }],
    vormen: ["werkbegeleiding"],
    toelichting: [...elkeGemeente.toelichting, "Het tarief gaat elk jaar mee met de normbedragen van UWV."],
  },
  [
    "Het tarief voor en na 2023. Zonder tarief rekenen wij geen bedrag.",
    "Of de afspraak van 2015 (g4-2015) in Rotterdam nog geldt.",
    "Welke vormen er zijn naast werkbegeleiding op het werk.",
  ],
);
