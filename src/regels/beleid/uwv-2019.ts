import { regimes } from "../../domein/regime.ts";
import { adviesInDagen } from "../parameters/adviestermijn.ts";
import { beslistermijnInDagen } from "../parameters/beslistermijn.ts";
import { herstelInDagen } from "../parameters/hersteltermijn.ts";
import { indientermijnInDagen } from "../parameters/indientermijn.ts";
import { meerUrenInDagen } from "../parameters/meer-uren.ts";
import { wijzigingMeldenInDagen } from "../parameters/meldtermijn.ts";
import { minimaleContractduurInMaanden } from "../parameters/minimale-contractduur.ts";
import { minimaleLoonwaardeInProcent } from "../parameters/minimale-loonwaarde.ts";
import { minimaleLoonwaardeBijGroei } from "../parameters/minimale-loonwaarde-bij-groei.ts";
import { minimaleUrenPerWeek } from "../parameters/minimale-uren.ts";
import { minimaleUrenBijGroei } from "../parameters/minimale-uren-bij-groei.ts";
import { strippenkaartInUren } from "../parameters/strippenkaart.ts";
import { werkwekenPerJaar } from "../parameters/werkweken.ts";
import type { Beleid } from "./beleid.ts";
import { nieuwste } from "./nieuwste.ts";
import { nameOnbekend } from "./onbekend.ts";

const gezienOp = "2026-11-22";

/** UWV since 1 October 2019; the protocol itself was not available, so all comes from texts that describe it. */
export const uwv2019: Beleid = nameOnbekend(
  {
    id: "uwv-2019",
    naam: "UWV, Protocol Jobcoach 2019",
    uitvoerder: "uwv",
    geldigVan: "2019-10-01",
    geldigTotEnMet: null,
    bronnen: [
      { naam: "Protocol Jobcoach UWV 2019", vindplaats: "https://wetten.overheid.nl/BWBR0042556", gezienOp },
      { naam: "Reïntegratiebesluit, artikel 18", vindplaats: "https://wetten.overheid.nl/BWBR0019152", gezienOp },
      { naam: "Jobcoaching onder de loep (2023)", vindplaats: "onderzoek van UWV, §2.3 en §4.2", gezienOp },
    ],
    intensiteit: { soort: "regime", regimes, percentages: null },
    werkweken: nieuwste(werkwekenPerJaar),
    jaartelling: null,
    tabelkeuze: null,
    tabel2: null,
    proefplaatsingUren: null,
    toekenningseenheid: null,
    periodeMaanden: 6,
    langerePeriode: null,
    maximaleDuur: { maanden: 36, verlenging: { aantal: null, maanden: 6 } },
    evaluatieMaanden: 6,
    strippenkaartUren: nieuwste(strippenkaartInUren),
    termijnen: {
      indienen: nieuwste(indientermijnInDagen),
      aanvullen: nieuwste(herstelInDagen),
      beslissen: nieuwste(beslistermijnInDagen),
      beslissenExtraBijOnderzoekSfb: null,
      advies: nieuwste(adviesInDagen),
      wijzigingMelden: nieuwste(wijzigingMeldenInDagen),
      meerUrenVoorEinde: nieuwste(meerUrenInDagen),
    },
    recht: {
      minimaleUren: nieuwste(minimaleUrenPerWeek),
      meerDanUren: null,
      minimaleUrenBijGroei: nieuwste(minimaleUrenBijGroei),
      minimaleContractmaanden: nieuwste(minimaleContractduurInMaanden),
      minimaleLoonwaarde: nieuwste(minimaleLoonwaardeInProcent),
      minimaleLoonwaardeBijGroei: nieuwste(minimaleLoonwaardeBijGroei),
      doelgroepregister: "niet",
      doelgroepen: [],
      uitgesloten: ["nul-uren", "uitzendbeding", "stage", "arbeidstrainingscentrum", "sw-bedrijf", "zelfstandig"],
      erkenningUwv: true,
    },
    tarieven: [],
    jaarvergoedingen: [],
    kwaliteitseisen: [
      "UWV erkende de organisatie van de jobcoach (Reïntegratiebesluit 18 lid 2 c).",
      "De werkgever heeft geen zakelijke of persoonlijke band met die organisatie (protocol van 2014).",
    ],
    vormen: ["extern"],
    processtappen: [],
    onderzoeksfase: null,
    bezwaar: ["client"],
    toelichting: [
      "Drie jaar is het uitgangspunt. Langer kan, per half jaar en met een reden. Een uiterste grens is er niet.",
      "De evaluatie is er aan het einde van elke periode.",
    ],
  },
  [
    "De tekst van het protocol van 2019 zelf. Wij kennen het uit stukken die erover gaan.",
    "Of er na april 2024 een nieuw protocol kwam.",
  ],
);
