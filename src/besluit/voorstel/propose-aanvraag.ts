import { formatGetal } from "../../domein/getal.ts";
import type { Vraag } from "../../regels/uitleg.ts";
import type { Voorstelfeiten } from "../feiten/voorstelfeiten.ts";
import { inHonderdsten } from "../honderdsten.ts";
import { beoordeelVolledigheid } from "./aanvulling.ts";
import { basisVan } from "./basisuitkomst.ts";
import { bepaalBeoordelaar, isProefplaatsing } from "./beoordelaar.ts";
import { gekozenPeriode, isEigenAfwijzing } from "./eigen-keuze.ts";
import { bepaalHoren } from "./horen.ts";
import { beschrijfKorting } from "./korting-naar-verhouding.ts";
import { leesOnderzoek } from "./onderzoek.ts";
import { gevraagdeUren, readPeriode, vergelijkMetAdvies } from "./vergelijking.ts";
import { maakVerschil, type Verschil } from "./verschil.ts";
import type { Besluitsoort, LangerePeriode, Situatie, Uitkomst } from "./voorstel.ts";
import { leesVorigeKeer } from "./vorige-keer.ts";
import { type GewogenRecht, weegRecht } from "./weeg-recht.ts";
import { type GewogenUren, weegUren } from "./weeg-uren.ts";

/** A request for a coach: is it complete, is there a right, how many hours, and who must say what first. */
export function weegAanvraag(feiten: Voorstelfeiten): Uitkomst {
  const volledigheid = beoordeelVolledigheid(feiten, "jobcoach");
  const { beoordelaar, vragen: overBeoordelaar } = bepaalBeoordelaar(feiten);
  const vergelijking = vergelijkMetAdvies(feiten.formulier);
  const vorigeKeer = leesVorigeKeer(feiten);
  if (volledigheid.uitkomst !== undefined) return { ...volledigheid.uitkomst, beoordelaar, vergelijking, vorigeKeer };
  const { onderzoek, vragen: overOnderzoek } = leesOnderzoek(feiten);
  const recht = weegRecht(feiten);
  const inhoud = recht.gronden.length > 0 ? wijsAf(feiten, recht) : kenToe(feiten);
  const eigen = recht.gronden.length === 0 && isEigenAfwijzing(feiten.antwoorden) ? [eigenAfwijzing] : [];
  const over = [...recht.over, ...inhoud.over, ...eigen];
  const { horen, vragen: overHoren } = bepaalHoren(feiten, over, "4:7", eigen.length === 0);
  const zeker = recht.gronden.some(({ code }) => code.startsWith("RECHT_"));
  const vooraf = zeker ? [] : [...overBeoordelaar, ...overOnderzoek];
  return {
    ...basisVan(feiten, "jobcoach"),
    ...inhoud.uitkomst,
    ontbreekt: volledigheid.ontbreekt,
    vorigeKeer,
    beoordelaar,
    onderzoek,
    vergelijking,
    horen,
    vragen: elkeEenKeer([...volledigheid.vragen, ...vooraf, ...recht.vragen, ...inhoud.vragen, ...overHoren]),
    stappen: [
      ...(feiten.langer?.uren.stappen ?? feiten.uren?.stappen ?? []),
      ...beschrijfKorting(feiten.langer?.uren ?? feiten.uren, inhoud.uitkomst),
    ],
  };
}

const eigenAfwijzing = "een afwijzing die niet uit het voorstel volgt";

interface Inhoud {
  readonly uitkomst: Pick<Uitkomst, "soort" | "situatie" | "toekenning" | "verschillen" | "gronden" | "langerePeriode">;
  readonly over: readonly string[];
  readonly vragen: readonly Vraag[];
}

function wijsAf({ formulier }: Voorstelfeiten, { gronden }: GewogenRecht): Inhoud {
  const gevraagd = gevraagdeUren(formulier);
  const verschillen: readonly Verschil[] =
    gevraagd === null || gevraagd === 0
      ? []
      : [
          maakVerschil({
            oorzaak: "geen-recht",
            minder: gevraagd,
            uitleg: "Er is geen recht op een jobcoach.",
            bronnen: [],
          }),
        ];
  return {
    uitkomst: {
      soort: "afwijzing",
      situatie: "afgewezen",
      toekenning: null,
      verschillen,
      gronden,
      langerePeriode: null,
    },
    over: [],
    vragen: [],
  };
}

function kenToe(feiten: Voorstelfeiten): Inhoud {
  const gewogen = weegUren(feiten);
  const soort = soortVan(feiten, gewogen);
  const lager = gewogen.verschillen.find(({ oorzaak, minder }) => oorzaak === "advies-lager" && minder > 0);
  return {
    uitkomst: {
      soort,
      situatie: soort === "afwijzing" ? "afgewezen" : situatieVan(feiten),
      toekenning: soort === "afwijzing" ? null : gewogen.toekenning,
      verschillen: gewogen.verschillen,
      gronden: gewogen.verschillen.map(({ oorzaak, uitleg, bronnen }) => ({
        code: oorzaak.toUpperCase().replaceAll("-", "_"),
        uitleg,
        bronnen,
      })),
      langerePeriode: langerePeriodeVan(feiten),
    },
    over: [
      ...(lager === undefined
        ? []
        : [`minder uren dan gevraagd: ${formatGetal(lager.minder, 2)} uur minder in het advies`]),
      ...overPeriode(feiten),
    ],
    vragen: gewogen.vragen,
  };
}

/** The advice may say another period; only a shorter one burdens who asked. */
function overPeriode({ formulier, antwoorden }: Voorstelfeiten): readonly string[] {
  const gevraagd = readPeriode(formulier.begeleiding?.periode);
  const gekozen = antwoorden.get("ADVIES_PERIODE") === "advies" ? gekozenPeriode(formulier, antwoorden) : undefined;
  if (gevraagd === null || gekozen === undefined) return [];
  const korter = gekozen.van > gevraagd.van || gekozen.totEnMet < gevraagd.totEnMet;
  return korter ? ["een kortere periode dan gevraagd, volgens het advies"] : [];
}

function soortVan({ formulier }: Voorstelfeiten, { toekenning }: GewogenUren): Besluitsoort {
  const gevraagd = inHonderdsten(gevraagdeUren(formulier) ?? 0);
  const uren = inHonderdsten(toekenning?.uren ?? 0);
  if (toekenning !== null && uren === 0) return "afwijzing";
  return toekenning !== null && uren < gevraagd ? "gedeeltelijke-toekenning" : "toekenning";
}

/** Which letter says a grant for this application. */
export function situatieVan({ formulier }: Pick<Voorstelfeiten, "formulier">): Situatie {
  if (isProefplaatsing(formulier)) return "toekenning-proefplaatsing";
  return formulier.aanvraag?.aard === "vervolg" ? "voortzetting" : "toekenning-dienstverband";
}

function langerePeriodeVan({ langer, formulier, beleid }: Voorstelfeiten): LangerePeriode | null {
  const gevraagd = readPeriode(formulier.begeleiding?.periode);
  if (langer === null || gevraagd === null || beleid.langerePeriode === null) return null;
  const { maanden, totEnMetPercentage } = beleid.langerePeriode;
  return {
    gevraagd,
    periode: langer.periode,
    reden: `Het gaat om weinig uren: hoogstens ${formatGetal(totEnMetPercentage)}% van de werkuren. Dan mag de periode ${maanden} maanden zijn. Dat scheelt een aanvraag.`,
    bronnen: [{ wet: "Beleid", artikel: beleid.id }],
  };
}

export function elkeEenKeer(vragen: readonly Vraag[]): readonly Vraag[] {
  const eerste = new Map<string, Vraag>();
  for (const vraag of vragen) if (!eerste.has(vraag.code)) eerste.set(vraag.code, vraag);
  return [...eerste.values()];
}
