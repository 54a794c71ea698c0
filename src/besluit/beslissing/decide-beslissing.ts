import { addDays, type Datum } from "../../domein/datum.ts";
import { type Result, refuse, succeed } from "../../domein/result.ts";
import type { Delen } from "../../formulier/formulier.ts";
import type { Beleid } from "../../regels/beleid/beleid.ts";
import { bezwaardagen } from "../../regels/termijnen/bezwaartermijn.ts";
import { eersteWerkdag } from "../../regels/termijnen/werkdag.ts";
import type { Vraag } from "../../regels/uitleg.ts";
import type { Urenuitkomst } from "../../regels/uren/uitkomst.ts";
import { checkKeuze } from "../keuze/check-keuze.ts";
import type { Antwoord, Keuze } from "../keuze/keuze.gen.ts";
import { bepaalRechtsgevolg } from "../voorstel/rechtsgevolg.ts";
import type { Voorstel } from "../voorstel/voorstel.ts";
import type { Beslissing } from "./beslissing.gen.ts";
import { metEigenReden } from "./eigen-redenen.ts";
import { alsUitkomst, type Besluit, eindigt, kiesBesluit } from "./kies-besluit.ts";
import { gebruikteParameters, type Herkomstbewijs } from "./verantwoording.ts";

export type * from "./beslissing.gen.ts";

/** A proposal before and after the answers of the beslisser, and what it rests on. */
export interface Besluitvraag {
  readonly formulier: Delen;
  readonly keuze: Keuze;
  readonly voorgesteld: Voorstel;
  readonly uitgewerkt: Voorstel;
  readonly gesteld: ReadonlyMap<string, Vraag>;
  readonly uren: Urenuitkomst | null;
  readonly beleid: Beleid;
  readonly peildatum: Datum;
  readonly bewijs: Herkomstbewijs;
}

/** A person's choices turn a proposal into a decision; what contradicts is refused. The same input gives the same bytes. */
export function decideBeslissing(vraag: Besluitvraag): Result<Beslissing> {
  const { formulier, keuze, voorgesteld, uitgewerkt, gesteld, beleid } = vraag;
  const besluit = kiesBesluit(keuze, uitgewerkt, voorgesteld, formulier);
  const bevindingen = checkKeuze({
    keuze,
    formulier,
    gesteld,
    uitgewerkt,
    besluit,
    uren: vraag.uren,
    peildatum: vraag.peildatum,
  });
  if (bevindingen.length > 0) return refuse(bevindingen);
  return succeed({
    versie: "1.0",
    formulier: formulier.id,
    zaaknummer: formulier.zaaknummer ?? null,
    soort: besluit.soort,
    situatie: besluit.situatie,
    uitvoerder: beleid.uitvoerder,
    beslisserfunctie: keuze.beslisserfunctie,
    beslotenOp: keuze.beslotenOp,
    bekendgemaaktOp: keuze.bekendgemaaktOp ?? null,
    gevraagd: uitgewerkt.gevraagd,
    voorgesteld: describeVoorstel(voorgesteld),
    toekenning: besluit.toekenning,
    totNu: uitgewerkt.totNu,
    vorigeKeer: uitgewerkt.vorigeKeer,
    gebruik: uitgewerkt.gebruik,
    vanaf: vanafBij(besluit, uitgewerkt),
    verschillen: besluit.verschillen.map((verschil) => metEigenReden(verschil, keuze)),
    afwijkingen: besluit.afwijkingen,
    antwoorden: listAntwoorden(vraag),
    gronden: uitgewerkt.gronden,
    andereRegels: besluit.situatie === "ander-protocol" ? (antwoordOp(keuze, "WERKGEVER_ANDERS")?.reden ?? null) : null,
    redenen: keuze.redenen ?? [],
    eigenTeksten: keuze.eigenTeksten ?? [],
    factoren: keuze.factoren ?? [],
    ...maakAanvulling(keuze, uitgewerkt, besluit.soort),
    rechtsgevolg: maakRechtsgevolg(vraag, besluit),
    horen: maakHoren(vraag),
    beoordelaar: uitgewerkt.beoordelaar,
    vergelijking: uitgewerkt.vergelijking,
    onderzoek: uitgewerkt.onderzoek,
    langerePeriode: langereBij(besluit, uitgewerkt),
    terugvordering: maakTerugvordering(keuze, uitgewerkt, besluit),
    wettelijkMaximum: uitgewerkt.wettelijkMaximum,
    berekening: uitgewerkt.stappen,
    verantwoording: maakVerantwoording(vraag, besluit),
  });
}

function describeVoorstel({ soort, toekenning, vragen }: Voorstel): Beslissing["voorgesteld"] {
  return { soort, uren: toekenning?.uren ?? null, vragen: vragen.map(({ code }) => code) };
}

/** The day a change counts from, or the last day; what changes nothing has none. */
function vanafBij({ soort, toekenning }: Besluit, { vanaf }: Voorstel): Datum | null {
  if (soort === "wijziging") return vanaf;
  return eindigt(soort) ? (toekenning?.periode?.totEnMet ?? vanaf) : null;
}

/** A period that the beslisser made another one is no longer the longer one that was proposed. */
function langereBij({ toekenning }: Besluit, { langerePeriode }: Voorstel): Beslissing["langerePeriode"] {
  const zelfde = toekenning?.periode?.totEnMet === langerePeriode?.periode.totEnMet;
  return zelfde ? langerePeriode : null;
}

/** Over the hours that were decided; loose hours are new ones, of which nothing was used. */
function maakTerugvordering(
  keuze: Keuze,
  { terugvordering }: Voorstel,
  { toekenning }: Besluit,
): Beslissing["terugvordering"] {
  if (terugvordering === null || toekenning === null || toekenning.waarvoor === "losse-uren") return null;
  const blijvendeMinuten = Math.round(toekenning.uren * 60);
  if (terugvordering.gedeclareerdeMinuten <= blijvendeMinuten) return null;
  const antwoord = antwoordOp(keuze, "TERUGVORDERING");
  const van = vanWie.find((wie) => wie === antwoord?.antwoord) ?? null;
  return { ...terugvordering, blijvendeMinuten, van, reden: antwoord?.reden ?? null };
}

const vanWie = ["niet", "jobcoachorganisatie", "werknemer"] as const;

function antwoordOp({ antwoorden = [] }: Keuze, code: string): Antwoord | undefined {
  return antwoorden.find(({ vraag }) => vraag === code);
}

/** What the proposal lacks, or what the beslisser asks for with a term of his own. */
function maakAanvulling(
  { aanvulling, beslotenOp }: Keuze,
  uitgewerkt: Voorstel,
  soort: Beslissing["soort"],
): Pick<Beslissing, "ontbreekt" | "aanvulling"> {
  if (soort !== "aanvulling-gevraagd" || aanvulling === undefined)
    return { ontbreekt: uitgewerkt.ontbreekt, aanvulling: uitgewerkt.aanvulling };
  const totEnMet = eersteWerkdag(addDays(beslotenOp, aanvulling.dagen)).waarde;
  return { ontbreekt: aanvulling.stukken, aanvulling: { gevraagdOp: beslotenOp, totEnMet } };
}

/** The choice about lateness is an answer too. */
function listAntwoorden({ keuze, gesteld }: Besluitvraag): Beslissing["antwoorden"] {
  const { redenTeLaat, antwoorden = [] } = keuze;
  const alle = [
    ...(redenTeLaat === undefined
      ? []
      : [{ vraag: "REDEN_TE_LAAT", antwoord: redenTeLaat.oordeel, reden: redenTeLaat.reden }]),
    ...antwoorden.filter(({ vraag }) => redenTeLaat === undefined || vraag !== "REDEN_TE_LAAT"),
  ];
  return alle.map(({ vraag, antwoord, reden }) => ({
    vraag,
    vraagtekst: gesteld.get(vraag)?.vraag ?? "",
    antwoord,
    reden,
  }));
}

function maakRechtsgevolg({ keuze, uitgewerkt, beleid }: Besluitvraag, besluit: Besluit): Beslissing["rechtsgevolg"] {
  const { isBesluit, bezwaar, uitleg, bronnen } = bepaalRechtsgevolg(alsUitkomst(besluit, uitgewerkt), beleid);
  const dagen = keuze.bekendgemaaktOp === undefined ? undefined : bezwaardagen(keuze.bekendgemaaktOp);
  return {
    isBesluit,
    bezwaar:
      bezwaar === null
        ? null
        : {
            door: bezwaar.door,
            eersteDag: dagen?.eersteDag ?? null,
            laatsteDag: dagen?.laatsteDag.waarde ?? null,
            perPostTotEnMet: dagen?.perPost.waarde ?? null,
            dagen: bezwaar.termijnInDagen,
          },
    opnieuwAanvragen: besluit.soort === "niet-behandelen",
    uitleg,
    bronnen: [...bronnen, ...(bezwaar === null ? [] : (dagen?.bronnen ?? []))],
  };
}

function maakHoren({ keuze, uitgewerkt }: Besluitvraag): Beslissing["horen"] {
  const { nodig, gedaanOp, over, bronnen } = uitgewerkt.horen;
  const antwoord = antwoordOp(keuze, "HOREN");
  const gekozen = antwoord?.antwoord === "niet-nodig" ? "niet-nodig" : "gehoord";
  const hoe =
    !nodig || (antwoord === undefined && gedaanOp === null) ? null : antwoord === undefined ? "gehoord" : gekozen;
  return { nodig, gedaanOp, hoe, reden: antwoord?.reden ?? null, over, bronnen };
}

function maakVerantwoording(
  { bewijs, uren, uitgewerkt, keuze, peildatum }: Besluitvraag,
  besluit: Besluit,
): Beslissing["verantwoording"] {
  const parameters = gebruikteParameters(
    besluit,
    uren,
    uitgewerkt.gevraagd.ontvangenOp,
    keuze.bekendgemaaktOp ?? keuze.beslotenOp,
  );
  return { ...bewijs, parameters, peildatum };
}
