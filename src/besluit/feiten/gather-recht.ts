import { type Datum, readDatum } from "../../domein/datum.ts";
import { laatste } from "../../domein/periode.ts";
import { type Delen, delenVan, type SoortAanmelding, type SoortAanvraag } from "../../formulier/formulier.ts";
import type { Rechtsfeiten } from "../../regels/recht/feiten.ts";
import type { Dossier, Toekenning } from "../dossier/read-dossier.ts";
import { feit } from "./feit.ts";
import { gatherAdvies } from "./gather-advies.ts";
import { gatherStukken } from "./gather-stukken.ts";
import { gatherWerk } from "./gather-werk.ts";
import { toekenningenInBaan } from "./toekenningen-in-baan.ts";

/** Everything the right depends on, with its place in the form: what was not answered is null. */
export function gatherRecht(
  formulier: SoortAanvraag | SoortAanmelding,
  dossier: Dossier,
  peildatum: Datum,
): Rechtsfeiten {
  const delen = delenVan(formulier);
  const aanvraagdag = readDatum(delen.indiening?.ontvangenOp) ?? peildatum;
  const eersteDag = firstDay(delen) ?? aanvraagdag;
  const eerder = earlierGrants(delen, dossier, eersteDag);
  const laatsteDag = readDatum(delen.begeleiding?.periode?.totEnMet) ?? null;
  const nummer = applicationNumber(delen, eerder);
  return {
    toets: formulier.soort === "aanmelding" ? "criteria" : "volledig",
    peildatum,
    aanvraagdag,
    eersteDag,
    laatsteDag,
    aard: feit("soort aanvraag", kindOf(delen, eerder), "/aanvraag/aard"),
    nummer: feit("welke aanvraag in deze baan", nummer, "/eerdereOndersteuning/perioden"),
    uitvoerder: feit("uitvoerder", delen.uitvoerder?.soort, "/uitvoerder/soort"),
    ...gatherClient(delen),
    ...gatherAndereHulp(delen),
    groei: {
      uren: feit("uren per week na groei", delen.dienstverband?.groei?.urenPerWeek, "/dienstverband/groei/urenPerWeek"),
      voor: feit("groei vanaf", readDatum(delen.dienstverband?.groei?.voor), "/dienstverband/groei/voor"),
    },
    inDienstSinds: feit(
      "in dienst sinds",
      readDatum(delen.dienstverband?.inDienstSinds),
      "/dienstverband/inDienstSinds",
    ),
    ...gatherWerk(delen, eersteDag, laatsteDag ?? eersteDag),
    advies: gatherAdvies(delen),
    eerderToegekend: feit("vorige toekenning tot en met", lastDayOf(eerder), "dossier:/toekenningen"),
    stukken: gatherStukken(delen, dossier, eerder.at(-1)),
  };
}

/** From which day a coach is asked for; help before the job begins starts with the job. */
function firstDay({ begeleiding, aanmelding, dienstverband }: Delen): Datum | undefined {
  const gevraagd = readDatum(begeleiding?.periode?.van) ?? readDatum(aanmelding?.hulpVanaf);
  const begin = (dienstverband?.reeks ?? []).flatMap(({ van }) => readDatum(van) ?? []).toSorted()[0];
  if (gevraagd === undefined) return begin;
  return begin === undefined ? gevraagd : laatste(gevraagd, begin);
}

/** Grants for this job before the period asked for; loose hours are no period. */
function earlierGrants(delen: Delen, dossier: Dossier, eersteDag: Datum): readonly Toekenning[] {
  return toekenningenInBaan(delen, dossier).filter(
    ({ soort, van }) => (soort === "periode" || soort === "proefplaatsing") && van < eersteDag,
  );
}

function lastDayOf(toekenningen: readonly Toekenning[]): Datum | undefined {
  return toekenningen
    .map(({ totEnMet }) => totEnMet)
    .toSorted()
    .at(-1);
}

function kindOf({ aanvraag }: Delen, eerder: readonly Toekenning[]): "eerste" | "vervolg" | undefined {
  return aanvraag?.aard ?? (eerder.some(({ soort }) => soort === "periode") ? "vervolg" : undefined);
}

/** One more than the last number; a proefplaatsing has none. */
function applicationNumber(delen: Delen, eerder: readonly Toekenning[]): number | undefined {
  const uitDossier = eerder
    .filter(({ soort }) => soort === "periode")
    .map(({ nummer }, plaats) => nummer ?? plaats + 1);
  const uitFormulier = (delen.eerdereOndersteuning?.perioden ?? []).flatMap(({ nummer }) => nummer ?? []);
  const hoogste = Math.max(0, ...uitDossier, ...uitFormulier);
  if (hoogste > 0) return hoogste + 1;
  return delen.aanvraag?.aard === "eerste" ? 1 : undefined;
}

function gatherClient({ client, ondertekening }: Delen) {
  const { sfb, ziekte } = client ?? {};
  return {
    uitkering: feit("uitkering", client?.uitkering, "/client/uitkering"),
    doelgroepregister: feit("in het doelgroepregister", client?.doelgroepregister, "/client/doelgroepregister"),
    sfb: {
      status: feit("beperking", sfb?.status, "/client/sfb/status"),
      op: feit("oordeel over de beperking van", readDatum(sfb?.op), "/client/sfb/op"),
      bron: feit("beperking vastgesteld door", sfb?.bron, "/client/sfb/bron"),
    },
    geboren: feit("geboortedatum", readDatum(client?.geboortedatum), "/client/geboortedatum"),
    ziekte: {
      sinds: feit("ziek sinds", readDatum(ziekte?.sinds), "/client/ziekte/sinds"),
      totEnMet: feit("ziek tot en met", readDatum(ziekte?.totEnMet), "/client/ziekte/totEnMet"),
      gevraagd: (ondertekening ?? []).some(({ partij }) => partij === "client" || partij === "vertegenwoordiger"),
    },
  };
}

function gatherAndereHulp({ eerdereOndersteuning, jobcoach, werkgever }: Delen) {
  const intern = eerdereOndersteuning?.interneJobcoach;
  const erkenning = jobcoach?.organisatie?.erkenning;
  const plaats = "/eerdereOndersteuning/interneJobcoach";
  const nummers = [werkgever?.kvk, jobcoach?.organisatie?.kvk];
  return {
    intern: {
      van: feit("jobcoach van de werkgever van", readDatum(intern?.van), `${plaats}/van`),
      totEnMet: feit("jobcoach van de werkgever tot en met", readDatum(intern?.totEnMet), `${plaats}/totEnMet`),
      aangevraagd: feit("jobcoach van de werkgever aangevraagd", intern?.aangevraagd, `${plaats}/aangevraagd`),
      gevraagd: eerdereOndersteuning !== undefined,
    },
    erkenning: {
      nummer: feit("nummer van de erkenning", erkenning?.nummer, "/jobcoach/organisatie/erkenning/nummer"),
      geldigTotEnMet: feit(
        "erkenning geldig tot en met",
        readDatum(erkenning?.geldigTotEnMet),
        "/jobcoach/organisatie/erkenning/geldigTotEnMet",
      ),
    },
    zelfdeBedrijf: feit(
      "werkgever en jobcoachorganisatie zijn hetzelfde bedrijf",
      nummers.includes(undefined) ? undefined : nummers[0] === nummers[1],
      "/jobcoach/organisatie/kvk",
    ),
  };
}
