import type { Beleid } from "./beleid.ts";
import { elkeGemeente } from "./gemeente.ts";
import { nameOnbekend } from "./onbekend.ts";

/** ISD Kompas, as its page tells it. */
export const kompas: Beleid = nameOnbekend({
  ...elkeGemeente,
  id: "kompas",
  naam: "ISD Kompas",
  bronnen: [
    { naam: "Jobcoaching", vindplaats: "pagina van ISD Kompas", gezienOp: "2026-11-22" },
    ...elkeGemeente.bronnen,
  ],
  periodeMaanden: 6,
  maximaleDuur: { maanden: 24, verlenging: null },
  evaluatieMaanden: 6,
  kwaliteitseisen: ["Een jobcoach van de werkgever is geen directe collega en geen leidinggevende."],
  vormen: ["eigen", "intern", "extern"],
  toelichting: [
    ...elkeGemeente.toelichting,
    "Elke zes maanden kijkt Kompas of begeleiding nog nodig is. Dat kan hoogstens vier keer zes maanden zijn.",
    "Een jobcoach van buiten werkt bij een erkende organisatie. Wie erkent, staat er niet bij.",
  ],
});
