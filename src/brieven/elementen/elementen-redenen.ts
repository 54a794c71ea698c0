import type { Beslissing } from "../../besluit/beslissing/beslissing.gen.ts";
import type { Oorzaak } from "../../besluit/voorstel/verschil.ts";
import { type Briefbeeld, noemtDag, noemtUren, staatErin } from "./briefbeeld.ts";
import { type Element, verboden, verplicht } from "./element.ts";
import { mist } from "./mist.ts";

const zakelijk = ["client", "jobcoach"] as const;

/** Words without which a client cannot know the cause. */
const tekens: Readonly<Record<Oorzaak, RegExp>> = {
  "advies-lager": /arbeidsdeskundige/u,
  "ander-regime": /hoogste|hoogstens|meeste/u,
  "regime-uren": /alle uren/u,
  "langere-periode": /langer/u,
  "einde-contract": /contract (stopt|eindigt|loopt)/u,
  contracturen: /werkuren/u,
  "korte-contracttabel": /contract is korter|korter contract/u,
  jaargrens: /nieuw jaar/u,
  "wettelijk-maximum": /De wet/u,
  "te-laat": /te laat/u,
  "geen-extra-uren": /extra uren/u,
  "eerder-einde": /stopt eerder/u,
  "geen-recht": /geen jobcoach/u,
  ziekte: /ziek/u,
  "doel-buiten-jobcoaching": /doel hoort niet/u,
  "uren-niet-onderbouwd": /missen wij uitleg|zonder uitleg/u,
  "keuze-beslisser": /kiezen|zelf nodig/u,
};

type Verschil = Beslissing["verschillen"][number];
const verschillenVan = ({ beslissing }: Briefbeeld): readonly Verschil[] => beslissing?.verschillen ?? [];
/** Where hours are granted the causes stand in a sum; where nothing is, they are the whole of it. */
const inUren = ({ beslissing }: Briefbeeld): boolean => beslissing?.toekenning != null;

/** The plan is the coach's own; what else was weighed is between the client and us. */
const overPlan: ReadonlySet<Oorzaak> = new Set(["uren-niet-onderbouwd", "doel-buiten-jobcoaching"]);

function leestReden({ lezer }: Briefbeeld, oorzaak: Oorzaak): boolean {
  return lezer === "client" || overPlan.has(oorzaak);
}

/** Why it was decided so, and what was taken into account. */
export const redenelementen: readonly Element[] = [
  verplicht(
    {
      id: "verschil-uren",
      wat: "hoeveel elke oorzaak scheelt",
      bron: "Protocol Jobcoach UWV, Awb 3:46",
      voor: zakelijk,
      geldt: (beeld) => inUren(beeld) && verschillenVan(beeld).length > 0,
    },
    (beeld) =>
      verschillenVan(beeld).flatMap(({ oorzaak, minder }) =>
        mist(noemtUren(beeld.uren, minder), `${oorzaak}: ${Math.abs(minder)} uur`),
      ),
  ),
  verplicht(
    {
      id: "verschil-begin",
      wat: "waar de som mee begint: wat is gevraagd, of wat tot nu gold",
      bron: "Awb 3:46",
      voor: zakelijk,
      geldt: (beeld) => inUren(beeld) && verschillenVan(beeld).length > 0,
    },
    ({ beslissing, uren }) => {
      const begin = beslissing?.gevraagd.uren ?? beslissing?.totNu?.uren;
      return begin === undefined ? [] : mist(noemtUren(uren, begin), `${begin} uur`);
    },
  ),
  verplicht(
    {
      id: "verschil-uitleg",
      wat: "de uitleg van elke oorzaak in gewone woorden",
      bron: "Protocol Jobcoach UWV, Awb 3:46",
      voor: ["client"],
      geldt: (beeld) => verschillenVan(beeld).length > 0,
    },
    (beeld) => verschillenVan(beeld).flatMap(({ oorzaak }) => mist(tekens[oorzaak].test(beeld.tekst), oorzaak)),
  ),
  verplicht(
    {
      id: "verschil-reden",
      wat: "wat de beslisser zelf over een oorzaak schreef",
      bron: "Awb 3:46",
      voor: zakelijk,
      geldt: (beeld) =>
        verschillenVan(beeld).some(({ reden, oorzaak }) => reden !== null && leestReden(beeld, oorzaak)),
    },
    (beeld) =>
      verschillenVan(beeld).flatMap(({ reden, oorzaak }) =>
        reden === null || !leestReden(beeld, oorzaak) ? [] : mist(staatErin(beeld, reden), `de reden bij ${oorzaak}`),
      ),
  ),
  verboden(
    {
      id: "jobcoach-eigen-woorden",
      wat: "wat de beslisser alleen aan de werknemer schreef",
      bron: "AVG",
      voor: ["jobcoach"],
    },
    (beeld) =>
      [
        ...verschillenVan(beeld).flatMap(({ reden, oorzaak }) =>
          reden === null || leestReden(beeld, oorzaak) ? [] : [reden],
        ),
        ...(beeld.beslissing?.redenen ?? []),
        ...(beeld.beslissing?.factoren ?? []).map(({ betekenis }) => betekenis),
        ...(beeld.beslissing?.horen.reden == null ? [] : [beeld.beslissing.horen.reden]),
      ].filter((woorden) => woorden.length > 12 && staatErin(beeld, woorden)),
  ),
  verplicht(
    {
      id: "te-laat-dagen",
      wat: "hoeveel dagen te laat, en tot wanneer het op tijd was",
      bron: "UWV 2023 §4.2",
      voor: zakelijk,
      geldt: (beeld) => verschillenVan(beeld).some(({ oorzaak }) => oorzaak === "te-laat"),
    },
    (beeld) =>
      verschillenVan(beeld).flatMap(({ oorzaak, getallen: { dagen, laatsteDagOpTijd } }) => {
        if (oorzaak !== "te-laat" || typeof dagen !== "number" || typeof laatsteDagOpTijd !== "string") return [];
        return [
          ...mist(noemtDag(beeld.dagen, laatsteDagOpTijd), laatsteDagOpTijd),
          ...mist(staatErin(beeld, `${dagen} dag`), `${dagen} dagen`),
        ];
      }),
  ),
  verplicht(
    {
      id: "eigen-redenen",
      wat: "de eigen redenen van de beslisser",
      bron: "Awb 3:46",
      voor: ["client"],
      geldt: ({ beslissing }) => (beslissing?.redenen.length ?? 0) > 0,
    },
    (beeld) => (beeld.beslissing?.redenen ?? []).flatMap((reden) => mist(staatErin(beeld, reden), "een eigen reden")),
  ),
  verplicht(
    {
      id: "factoren",
      wat: "wat is gewogen en wat het betekende",
      bron: "Awb 3:46",
      voor: ["client"],
      geldt: ({ beslissing }) => (beslissing?.factoren.length ?? 0) > 0,
    },
    (beeld) =>
      (beeld.beslissing?.factoren ?? []).flatMap(({ betekenis }) => mist(staatErin(beeld, betekenis), "een factor")),
  ),
  verplicht(
    {
      id: "onderzoek",
      wat: "wat de gemeente onderzocht",
      bron: "Participatiewet 10 lid 4",
      voor: ["client"],
      geldt: ({ beslissing }) =>
        beslissing?.onderzoek != null &&
        beslissing.situatie !== "aanvulling-gevraagd" &&
        beslissing.situatie !== "niet-behandeld",
    },
    (beeld) => {
      const { noodzaak, omvang, duur } = beeld.beslissing?.onderzoek ?? {};
      return [noodzaak, omvang, duur].flatMap((deel) =>
        deel == null ? [] : mist(staatErin(beeld, deel.bevinding), "een bevinding"),
      );
    },
  ),
  verplicht(
    {
      id: "minder-dan-vorige-keer",
      wat: "waarom het minder uren zijn dan de vorige keer",
      bron: "UWV 2023 §5.2",
      voor: ["client"],
      geldt: ({ beslissing }) =>
        beslissing?.toekenning != null &&
        beslissing.vorigeKeer != null &&
        beslissing.vorigeKeer.uren > beslissing.toekenning.uren,
    },
    (beeld) => mist(noemtUren(beeld.uren, beeld.beslissing?.vorigeKeer?.uren ?? 0), "de uren van de vorige keer"),
  ),
  verplicht(
    {
      id: "langere-periode",
      wat: "dat de periode langer is dan gevraagd",
      bron: "Awb 3:46",
      voor: zakelijk,
      geldt: ({ beslissing }) => beslissing?.langerePeriode != null && beslissing.toekenning != null,
    },
    ({ tekst }) => mist(/langer/u.test(tekst), "dat de periode langer is"),
  ),
];
