import { type Bekend, noBekend } from "./bekend/bekend.ts";
import { type Prefill, prefill } from "./bekend/prefill.ts";
import { checkBeslissing } from "./besluit/beslissing/check-beslissing.ts";
import { type Beslissing, decideBeslissing } from "./besluit/beslissing/decide-beslissing.ts";
import type { Herkomstbewijs } from "./besluit/beslissing/verantwoording.ts";
import { type Besluitinvoer, gatherVoorstel, geenKeuzes, type Keuzes } from "./besluit/feiten/gather-voorstel.ts";
import { antwoordenVan, urenkeuzeVan } from "./besluit/keuze/keuze-antwoorden.ts";
import type { Keuze } from "./besluit/keuze/read-keuze.ts";
import { listGesteld, proposeVoorstel } from "./besluit/voorstel/propose-voorstel.ts";
import type { Voorstel } from "./besluit/voorstel/voorstel.ts";
import type { Brief, Briefkeuze, Briefzaak } from "./brieven/brief.ts";
import { chooseBrief } from "./brieven/choose-brief.ts";
import { composeBrief } from "./brieven/compose-brief.ts";
import type { Sjablonen } from "./brieven/sjabloon.ts";
import { type Finding, hasFout } from "./domein/bevinding/finding.ts";
import type { Datum } from "./domein/datum.ts";
import { type Result, refuse, succeed } from "./domein/result.ts";
import type { Rol } from "./domein/rol.ts";
import { checkMeaning } from "./formulier/check-meaning.ts";
import { delenVan, type Formulier } from "./formulier/formulier.ts";
import { readFormulier } from "./formulier/read-formulier.ts";

/** What is there besides the submission itself. */
export interface Omgeving {
  readonly bekend?: Bekend;
  /** Who fills in: nothing is filled in that this role may not see. */
  readonly invuller: Rol;
  readonly vorig?: Formulier;
  readonly peildatum: Datum;
}

export interface Ontvangen {
  readonly formulier: Formulier;
  readonly prefill: Prefill;
  readonly bevindingen: readonly Finding[];
}

/** submission → shape → prefill → meaning. Only a wrong shape stops the flow; all else is a finding. */
export function receiveSubmission(
  submission: unknown,
  { bekend, invuller, vorig, peildatum }: Omgeving,
): Result<Ontvangen> {
  const read = readFormulier(submission);
  if (!read.ok) return refuse(read.bevindingen);
  const filled = prefill(read.value, bekend ?? noBekend, invuller, peildatum, vorig);
  const bevindingen = [...filled.bevindingen, ...checkMeaning(filled.formulier, peildatum, filled.bevestigd)];
  return succeed({ formulier: filled.formulier, prefill: filled, bevindingen });
}

/** A decision, or before there is one a form, → which letter and who gets it. What contradicts itself gets no letter. */
export function judgeBriefzaak(zaak: Briefzaak): Result<Briefkeuze> {
  const bevindingen = zaak.beslissing === null ? [] : checkBeslissing(zaak.beslissing, zaak.formulier);
  return hasFout(bevindingen) ? refuse(bevindingen) : chooseBrief(zaak);
}

/** The letter for each reader who gets one, or every reason why none is written. */
export function writeBrieven(zaak: Briefzaak, sjablonen: Sjablonen): Result<readonly Brief[]> {
  const keuze = judgeBriefzaak(zaak);
  if (!keuze.ok) return keuze;
  const { brief, situatie, lezers } = keuze.value;
  const krijgen = lezers.filter(({ krijgt }) => krijgt).map(({ lezer }) => lezer);
  return succeed(
    krijgen.map((lezer) => ({ brief, situatie, lezer, document: composeBrief(zaak, keuze.value, lezer, sjablonen) })),
  );
}

/** form + dossier + policy → proposal. Nothing unknown is decided: it becomes a question. */
export function proposeBesluit(invoer: Besluitinvoer, keuzes: Keuzes = geenKeuzes): Result<Voorstel> {
  const feiten = gatherVoorstel(invoer, keuzes);
  return feiten.ok ? succeed(proposeVoorstel(feiten.value)) : feiten;
}

/** proposal + the choices of a person → decision, or every reason why these choices cannot stand. */
export function decideBesluit(invoer: Besluitinvoer, keuze: Keuze, bewijs: Herkomstbewijs): Result<Beslissing> {
  const voorgesteld = proposeBesluit(invoer);
  const feiten = gatherVoorstel(invoer, { uren: urenkeuzeVan(keuze), antwoorden: antwoordenVan(keuze) });
  if (!voorgesteld.ok || !feiten.ok)
    return refuse([voorgesteld, feiten].flatMap((een) => (een.ok ? [] : een.bevindingen)));
  const besloten = decideBeslissing({
    formulier: delenVan(invoer.formulier),
    keuze,
    voorgesteld: voorgesteld.value,
    uitgewerkt: proposeVoorstel(feiten.value),
    gesteld: listGesteld(feiten.value, voorgesteld.value),
    uren: feiten.value.langer?.uren ?? feiten.value.uren,
    beleid: invoer.beleid,
    peildatum: invoer.peildatum,
    bewijs,
  });
  return besloten.ok ? refuseTegenspraak(besloten.value, invoer.formulier) : besloten;
}

/** What could never become a letter is not a decision either; the day it is sent may still come. */
function refuseTegenspraak(beslissing: Beslissing, formulier: Formulier): Result<Beslissing> {
  const bevindingen = checkBeslissing(beslissing, formulier).filter(
    ({ code, ernst }) => ernst === "fout" && code !== "BESLISSING_NIET_BEKENDGEMAAKT",
  );
  return bevindingen.length > 0 ? refuse(bevindingen) : succeed(beslissing);
}
