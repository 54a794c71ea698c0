import { beslistermijnInDagen } from "../parameters/beslistermijn.ts";
import type { Beleidsbron } from "./beleid.ts";
import { nieuwste } from "./nieuwste.ts";
import { type BeleidZonderOnbekend, nameOnbekend } from "./onbekend.ts";

const gezienOp = "2026-11-22";
const wet: Beleidsbron = {
  naam: "Participatiewet, artikel 8a en 10",
  vindplaats: "https://wetten.overheid.nl/BWBR0015703",
  gezienOp,
};
const leidraad: Beleidsbron = { naam: "Leidraad Jobcoach 2024", vindplaats: "NVvA en AKC, april 2024", gezienOp };

/**
 * What holds for every municipality: deciding within eight weeks (Awb 4:13), no lowest loonwaarde (Leidraad),
 * and an employer who may apply, so who may object as well (Participatiewet 10 lid 5). All else is its own choice.
 */
export const elkeGemeente: BeleidZonderOnbekend = {
  id: "gemeente",
  naam: "Een gemeente waarvan wij de regels niet kennen",
  uitvoerder: "gemeente",
  geldigVan: null,
  geldigTotEnMet: null,
  bronnen: [wet, leidraad],
  intensiteit: null,
  werkweken: null,
  jaartelling: null,
  tabelkeuze: null,
  tabel2: null,
  proefplaatsingUren: null,
  toekenningseenheid: null,
  periodeMaanden: null,
  langerePeriode: null,
  maximaleDuur: null,
  evaluatieMaanden: null,
  strippenkaartUren: null,
  termijnen: {
    indienen: null,
    aanvullen: null,
    beslissen: nieuwste(beslistermijnInDagen),
    beslissenExtraBijOnderzoekSfb: null,
    advies: null,
    wijzigingMelden: null,
    meerUrenVoorEinde: null,
  },
  recht: {
    minimaleUren: null,
    meerDanUren: null,
    minimaleUrenBijGroei: null,
    minimaleContractmaanden: null,
    minimaleLoonwaarde: 0,
    minimaleLoonwaardeBijGroei: null,
    doelgroepregister: null,
    doelgroepen: [],
    uitgesloten: null,
    erkenningUwv: null,
  },
  tarieven: [],
  jaarvergoedingen: [],
  kwaliteitseisen: [],
  vormen: [],
  processtappen: [],
  onderzoeksfase: null,
  bezwaar: ["client", "werkgever"],
  toelichting: [
    "De gemeente onderzoekt zelf of begeleiding nodig is, hoeveel en hoe lang (Participatiewet 10 lid 4).",
    "De verordening kan een kortere termijn om te beslissen noemen dan acht weken.",
  ],
};

/** For a municipality whose rules nobody entered: the outcome is a question wherever policy decides. */
export const gemeente = nameOnbekend(elkeGemeente);
