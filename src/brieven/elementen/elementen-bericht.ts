import type { Gebeurtenis } from "../../besluit/dossier/dossier.gen.ts";
import { gatherTermijnen } from "../../besluit/feiten/gather-termijnen.ts";
import { readDatum } from "../../domein/datum.ts";
import { berekenTermijnen } from "../../regels/termijnen/bereken-termijnen.ts";
import type { Bericht } from "../situaties.ts";
import { type Briefbeeld, noemtDag, staatErin } from "./briefbeeld.ts";
import { type Element, verboden, verplicht } from "./element.ts";
import { mist } from "./mist.ts";

const bij =
  (...situaties: readonly Bericht[]) =>
  ({ keuze }: Briefbeeld): boolean =>
    situaties.some((een) => een === keuze.situatie);
const client = ["client"] as const;
const iedereen = ["client", "jobcoach", "werkgever"] as const;

function laatste({ zaak }: Briefbeeld, soort: Gebeurtenis["soort"]): Gebeurtenis | undefined {
  return zaak.dossier.gebeurtenissen?.findLast((een) => een.soort === soort);
}

const ontvangsten = [
  "aanvraag-ontvangen",
  "aanmelding-ontvangen",
  "wijziging-ontvangen",
  "evaluatie-ontvangen",
] as const;

/** The last day of the decision, as the terms have it on the day of the letter. */
function beslisdag({ zaak }: Briefbeeld): string | null {
  const { termijnen } = berekenTermijnen(gatherTermijnen(zaak.formulier, zaak.dossier), zaak.beleid, zaak.op);
  const dag = termijnen.find(({ id }) => id === "beslissen")?.laatsteDag ?? null;
  return dag === null || dag < zaak.op ? null : dag;
}

const noemtBeslisdag = (beeld: Briefbeeld): readonly string[] => {
  const dag = beslisdag(beeld);
  return dag === null ? [] : mist(noemtDag(beeld.dagen, dag), `de laatste dag van de beslissing: ${dag}`);
};

/** What a message before a decision, or beside one, tells. */
export const berichtelementen: readonly Element[] = [
  verplicht(
    { id: "ontvangen-op", wat: "de dag van ontvangst", bron: "Awb 4:3a", voor: iedereen, geldt: bij(...ontvangsten) },
    (beeld) => {
      const dag = readDatum(beeld.zaak.formulier.indiening?.ontvangenOp);
      return dag === undefined ? [] : mist(noemtDag(beeld.dagen, dag), dag);
    },
  ),
  verplicht(
    {
      id: "beslisdag",
      wat: "de laatste dag van onze beslissing",
      bron: "Awb 4:13",
      voor: client,
      geldt: bij(
        "aanvraag-ontvangen",
        "aanmelding-ontvangen",
        "aanvulling-ontvangen",
        "reactie-ontvangen",
        "termijn-stil",
      ),
    },
    noemtBeslisdag,
  ),
  verplicht(
    {
      id: "verlengd",
      wat: "de nieuwe laatste dag, en waarom die later is",
      bron: "Awb 4:14",
      voor: client,
      geldt: bij("termijn-verlengd"),
    },
    (beeld) => {
      const { reden } = laatste(beeld, "beslistermijn-verlengd") ?? {};
      return [
        ...noemtBeslisdag(beeld),
        ...(reden === undefined ? [] : mist(staatErin(beeld, reden), "de reden van het verlengen")),
      ];
    },
  ),
  verplicht(
    {
      id: "stil",
      wat: "dat de termijn stilstaat, tot wanneer en waarom",
      bron: "Awb 4:15",
      voor: client,
      geldt: bij("termijn-stil"),
    },
    (beeld) => {
      const { reden, totEnMet } = laatste(beeld, "ander-uitstel") ?? {};
      return [
        ...mist(/staat .*stil/u.test(beeld.tekst), "dat de termijn stilstaat"),
        ...(totEnMet === undefined ? [] : mist(noemtDag(beeld.dagen, totEnMet), totEnMet)),
        ...(reden === undefined ? [] : mist(staatErin(beeld, reden), "de reden van het stilstaan")),
      ];
    },
  ),
  verboden(
    {
      id: "verlengd-is-niet-stil",
      wat: "stilstaan waar de termijn is verlengd",
      bron: "Awb 4:14, Awb 4:15",
      voor: iedereen,
      geldt: bij("termijn-verlengd"),
    },
    ({ tekst }) => tekst.match(/staat .{0,40}stil|telt niet mee/gu) ?? [],
  ),
  verboden(
    {
      id: "stil-is-niet-verlengd",
      wat: "verlengen waar de termijn stilstaat",
      bron: "Awb 4:14, Awb 4:15",
      voor: iedereen,
      geldt: bij("termijn-stil"),
    },
    ({ tekst }) => tekst.match(/verleng\p{L}*|meer tijd nodig/gu) ?? [],
  ),
  verplicht(
    {
      id: "reactie",
      wat: "waarover iemand kan reageren, en tot wanneer",
      bron: "Awb 4:7, Awb 4:8, Awb 4:9",
      voor: client,
      geldt: bij("reactie-gevraagd"),
    },
    (beeld) => {
      const { totEnMet, reden } = laatste(beeld, "zienswijze-gevraagd") ?? {};
      return [
        ...(totEnMet === undefined ? [] : mist(noemtDag(beeld.dagen, totEnMet), totEnMet)),
        ...(reden === undefined ? [] : mist(staatErin(beeld, reden), "wat wij van plan zijn")),
        ...mist(/[Bb]el/u.test(beeld.tekst) && /schrijf/u.test(beeld.tekst), "hoe iemand kan reageren"),
      ];
    },
  ),
  verplicht(
    {
      id: "reactie-binnen",
      wat: "de dag waarop de reactie kwam",
      bron: "Awb 4:8",
      voor: client,
      geldt: bij("reactie-ontvangen"),
    },
    (beeld) => {
      const { op } = laatste(beeld, "zienswijze-ontvangen") ?? {};
      return op === undefined ? [] : mist(noemtDag(beeld.dagen, op), op);
    },
  ),
  verplicht(
    {
      id: "te-laat-reden",
      wat: "dat iemand een reden kan geven, en tot wanneer",
      bron: "UWV 2023 §4.2",
      voor: client,
      geldt: bij("reden-te-laat-gevraagd"),
    },
    (beeld) => {
      const { totEnMet } = laatste(beeld, "reden-te-laat-gevraagd") ?? {};
      return [
        ...mist(/te laat/u.test(beeld.tekst), "dat het te laat was"),
        ...(totEnMet === undefined ? [] : mist(noemtDag(beeld.dagen, totEnMet), totEnMet)),
      ];
    },
  ),
  verplicht(
    {
      id: "aanvulling-binnen",
      wat: "de dag waarop de aanvulling kwam",
      bron: "Awb 4:15",
      voor: client,
      geldt: bij("aanvulling-ontvangen"),
    },
    (beeld) => {
      const { op } = laatste(beeld, "aanvulling-ontvangen") ?? {};
      return op === undefined ? [] : mist(noemtDag(beeld.dagen, op), op);
    },
  ),
  verplicht(
    {
      id: "ingebrekestelling",
      wat: "wanneer de ingebrekestelling kwam, en wat er nu gebeurt",
      bron: "Awb 4:17",
      voor: client,
      geldt: bij("ingebrekestelling-ontvangen"),
    },
    (beeld) => {
      const { op } = laatste(beeld, "ingebrekestelling-ontvangen") ?? {};
      return [
        ...(op === undefined ? [] : mist(noemtDag(beeld.dagen, op), op)),
        ...mist(/beslissing/u.test(beeld.begin), "wanneer de beslissing komt"),
      ];
    },
  ),
  verplicht(
    {
      id: "dwangsom",
      wat: "hoeveel geld, over welke dagen",
      bron: "Awb 4:17, Awb 4:18",
      voor: client,
      geldt: bij("dwangsom"),
    },
    (beeld) => {
      const { dwangsom } = berekenTermijnen(
        gatherTermijnen(beeld.zaak.formulier, beeld.zaak.dossier),
        beeld.zaak.beleid,
        beeld.zaak.op,
      );
      if (dwangsom === null) return [];
      return [
        ...mist(noemtDag(beeld.dagen, dwangsom.eersteDag), dwangsom.eersteDag),
        ...mist(noemtDag(beeld.dagen, dwangsom.totEnMet), dwangsom.totEnMet),
        ...mist(beeld.tekst.includes("€"), "het bedrag"),
      ];
    },
  ),
  verplicht(
    {
      id: "doorgezonden",
      wat: "naar wie en wanneer het formulier is doorgestuurd",
      bron: "Awb 2:3",
      voor: iedereen,
      geldt: bij("doorgezonden"),
    },
    (beeld) => {
      const { op, naar } = laatste(beeld, "doorgezonden") ?? {};
      return [
        ...(op === undefined ? [] : mist(noemtDag(beeld.dagen, op), op)),
        ...(naar === undefined ? [] : mist(staatErin(beeld, naar), naar)),
      ];
    },
  ),
];
