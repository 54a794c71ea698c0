import type { Ontbreekt } from "../../besluit/beslissing/beslissing.gen.ts";
import { type Briefbeeld, noemtDag, noemtUren, staatErin } from "./briefbeeld.ts";
import { type Element, verboden, verplicht } from "./element.ts";
import { mist } from "./mist.ts";

const client = ["client"] as const;
const zakelijk = ["client", "jobcoach"] as const;

const bij =
  (...situaties: readonly string[]) =>
  ({ keuze }: Briefbeeld): boolean =>
    situaties.includes(keuze.situatie);

/** Whom a paper is asked of, as far as a letter goes to him. */
const vanLezer: Readonly<Record<Ontbreekt["wie"], readonly string[]>> = {
  client: ["client"],
  vertegenwoordiger: ["client"],
  jobcoach: ["client", "jobcoach"],
  werkgever: ["client", "werkgever"],
  arbeidsdeskundige: [],
  beslisser: [],
  pijplijn: [],
};

function watOntbreekt({ beslissing, lezer }: Briefbeeld): readonly string[] {
  return (beslissing?.ontbreekt ?? []).filter(({ wie }) => vanLezer[wie].includes(lezer)).map(({ wat }) => wat);
}

/** What went before the decision, and what was asked of whom. */
export const proceselementen: readonly Element[] = [
  verplicht(
    {
      id: "gehoord",
      wat: "wanneer de werknemer kon reageren, en wat ermee is gedaan",
      bron: "Awb 4:7, Awb 4:8",
      voor: client,
      geldt: ({ beslissing }) => beslissing?.horen.hoe === "gehoord",
    },
    (beeld) => {
      const { gedaanOp, reden } = beeld.beslissing?.horen ?? {};
      return [
        ...(gedaanOp == null ? [] : mist(noemtDag(beeld.dagen, gedaanOp), gedaanOp)),
        ...(reden == null ? [] : mist(staatErin(beeld, reden), "wat de beslisser over de reactie schreef")),
      ];
    },
  ),
  verplicht(
    {
      id: "niet-gehoord",
      wat: "waarom vooraf niet om een reactie is gevraagd",
      bron: "Awb 4:11",
      voor: client,
      geldt: ({ beslissing }) => beslissing?.horen.hoe === "niet-nodig" && beslissing.horen.reden !== null,
    },
    (beeld) => mist(staatErin(beeld, beeld.beslissing?.horen.reden ?? ""), "de reden om niet te horen"),
  ),
  verplicht(
    {
      id: "aanvulling-wat",
      wat: "wat er ontbreekt",
      bron: "Awb 4:5",
      voor: ["client", "jobcoach", "werkgever"],
      geldt: (beeld) => bij("aanvulling-gevraagd")(beeld) && beeld.beslissing !== null,
    },
    (beeld) => watOntbreekt(beeld).flatMap((wat) => mist(staatErin(beeld, wat), wat)),
  ),
  verplicht(
    { id: "niet-behandeld-wat", wat: "wat er ontbrak", bron: "Awb 4:5", voor: zakelijk, geldt: bij("niet-behandeld") },
    (beeld) => watOntbreekt(beeld).flatMap((wat) => mist(staatErin(beeld, wat), wat)),
  ),
  verplicht(
    {
      id: "aanvulling-dag",
      wat: "tot en met welke dag iemand kan aanvullen",
      bron: "Awb 4:5",
      voor: ["client", "jobcoach", "werkgever"],
      geldt: (beeld) => bij("aanvulling-gevraagd")(beeld) && watOntbreekt(beeld).length > 0,
    },
    ({ beslissing, dagen }) =>
      beslissing?.aanvulling == null
        ? []
        : mist(noemtDag(dagen, beslissing.aanvulling.totEnMet), beslissing.aanvulling.totEnMet),
  ),
  verplicht(
    {
      id: "aanvulling-gevolg",
      wat: "wat er gebeurt als het niet op tijd komt",
      bron: "Awb 4:5",
      voor: client,
      geldt: bij("aanvulling-gevraagd"),
    },
    ({ tekst }) =>
      mist(/niet op tijd/u.test(tekst) && /opnieuw|nieuwe/u.test(tekst), "het gevolg van te laat aanvullen"),
  ),
  verplicht(
    {
      id: "niet-behandeld-gevraagd",
      wat: "wanneer erom is gevraagd, en tot wanneer het kon",
      bron: "Awb 4:5",
      voor: zakelijk,
      geldt: bij("niet-behandeld"),
    },
    ({ beslissing, dagen }) => {
      const { gevraagdOp, totEnMet } = beslissing?.aanvulling ?? {};
      return [gevraagdOp, totEnMet].flatMap((dag) => (dag === undefined ? [] : mist(noemtDag(dagen, dag), dag)));
    },
  ),
  verplicht(
    {
      id: "opnieuw-aanvragen",
      wat: "dat opnieuw aanvragen meteen mag",
      bron: "Awb 4:5",
      voor: ["client", "jobcoach", "werkgever"],
      geldt: bij("niet-behandeld"),
    },
    ({ tekst }) => mist(/opnieuw/u.test(tekst), "opnieuw aanvragen"),
  ),
  verboden(
    {
      id: "geen-afwijzing",
      wat: "een afwijzing waar een aanvraag niet is behandeld",
      bron: "Awb 4:5",
      voor: ["client", "jobcoach", "werkgever"],
      geldt: bij("niet-behandeld", "aanvulling-gevraagd"),
    },
    ({ tekst }) =>
      tekst
        .replaceAll(/geen afwijzing/gu, "")
        .match(/afgewezen|afwijzing|wijzen .{0,40} af\b|krijgt geen jobcoach/gu) ?? [],
  ),
  verplicht(
    {
      id: "gebruik",
      wat: "hoeveel uur al is gebruikt",
      bron: "UWV 2023 §5.2",
      voor: zakelijk,
      geldt: (beeld) =>
        beeld.beslissing?.gebruik != null &&
        bij("uren-bijgesteld", "met-gevolgen", "beeindiging", "beeindiging-ondersteuning")(beeld) &&
        beeld.beslissing.terugvordering === null,
    },
    ({ beslissing, uren }) =>
      mist(noemtUren(uren, (beslissing?.gebruik?.gebruikteMinuten ?? 0) / 60), "de gebruikte uren"),
  ),
  verplicht(
    {
      id: "over",
      wat: "hoeveel uur er over is",
      bron: "UWV 2023 §5.2",
      voor: zakelijk,
      geldt: (beeld) =>
        beeld.beslissing?.gebruik != null &&
        bij("uren-bijgesteld", "met-gevolgen")(beeld) &&
        beeld.beslissing.terugvordering === null,
    },
    ({ beslissing, uren }) => {
      const over = Math.round((beslissing?.toekenning?.uren ?? 0) * 60) - (beslissing?.gebruik?.gebruikteMinuten ?? 0);
      return over < 0 ? [] : mist(noemtUren(uren, over / 60), "de uren die over zijn");
    },
  ),
  verplicht(
    {
      id: "terugvordering",
      wat: "wat er met te veel gebruikte uren gebeurt, en wie betaalt",
      bron: "UWV 2023 §5.2",
      voor: zakelijk,
      geldt: ({ beslissing }) => beslissing?.terugvordering != null,
    },
    ({ beslissing, uren, tekst }) => {
      if (beslissing?.terugvordering == null) return [];
      const { gedeclareerdeMinuten, blijvendeMinuten, van } = beslissing.terugvordering;
      const wie = {
        niet: /geen geld|niet terug|niets terug/u,
        jobcoachorganisatie: /organisatie|terug van/u,
        werknemer: /van u terug|terug van/u,
      };
      return [
        ...mist(noemtUren(uren, (gedeclareerdeMinuten - blijvendeMinuten) / 60), "hoeveel uur te veel is gebruikt"),
        ...(van === null ? [] : mist(wie[van].test(tekst), `terugvordering: ${van}`)),
      ];
    },
  ),
  verboden(
    {
      id: "doorzending",
      wat: "dat het formulier is doorgestuurd, zonder doorzending in het dossier",
      bron: "Awb 2:3",
      voor: ["client", "jobcoach", "werkgever"],
      geldt: ({ zaak }) => zaak.dossier.gebeurtenissen?.some(({ soort }) => soort === "doorgezonden") !== true,
    },
    ({ tekst }) =>
      tekst.match(
        /(stuurden|sturen|stuurde|zonden|zenden) (wij )?(uw|de|het|dit) .{0,60}\b(door|daarheen)\b|doorgestuurd|doorgezonden|doorsturen/gu,
      ) ?? [],
  ),
];
