import type { Finding } from "../../domein/bevinding/finding.ts";
import { type Datum, readDatum } from "../../domein/datum.ts";
import { type Result, refuse, succeed } from "../../domein/result.ts";
import { checkMeaning } from "../../formulier/check-meaning.ts";
import { type Delen, delenVan, type Formulier } from "../../formulier/formulier.ts";
import type { Beleid } from "../../regels/beleid/beleid.ts";
import { beoordeelRecht } from "../../regels/recht/beoordeel-recht.ts";
import { berekenTermijnen } from "../../regels/termijnen/bereken-termijnen.ts";
import type { TermijnId } from "../../regels/termijnen/termijn.ts";
import type { Dossier } from "../dossier/dossier.gen.ts";
import { rekenUren } from "../uren/reken-uren.ts";
import type { Urenrapport } from "../uren/urenrapport.ts";
import { gekozenPeriode, leesEigenKeuze } from "../voorstel/eigen-keuze.ts";
import { findLangerePeriode, metPeriode } from "../voorstel/langere-periode.ts";
import { nietTeBeslissen } from "../voorstel/niet-te-beslissen.ts";
import { gevraagdeUren } from "../voorstel/vergelijking.ts";
import { gatherRecht } from "./gather-recht.ts";
import { gatherTermijnen } from "./gather-termijnen.ts";
import type { Urenkeuze } from "./gather-uren.ts";
import type { Besluitdagen, Voorstelfeiten } from "./voorstelfeiten.ts";

/** What a proposal is asked about. */
export interface Besluitinvoer {
  readonly formulier: Formulier;
  readonly dossier: Dossier;
  readonly beleid: Beleid;
  readonly peildatum: Datum;
}

/** What a person chose so far. */
export interface Keuzes {
  readonly uren: Urenkeuze;
  readonly antwoorden: ReadonlyMap<string, string>;
}

export const geenKeuzes: Keuzes = { uren: {}, antwoorden: new Map() };

/** Asks every rule that a decision needs; refused when the form itself is wrong. */
export function gatherVoorstel(invoer: Besluitinvoer, keuzes: Keuzes): Result<Voorstelfeiten> {
  const { formulier, dossier, beleid, peildatum } = invoer;
  const delen = delenVan(formulier);
  const weigering = nietTeBeslissen(delen);
  const ontvangenOp = readDatum(delen.indiening?.ontvangenOp);
  const bevindingen = checkMeaning(formulier, peildatum);
  if (weigering !== undefined) return refuse([weigering]);
  const onmogelijk = bevindingen.filter((bevinding) => weerhoudt(bevinding, delen.soort));
  if (onmogelijk.length > 0 || ontvangenOp === undefined) return refuse(onmogelijk);
  const recht = rechtVan(invoer);
  const periode = delen.soort === "aanvraag" ? gekozenPeriode(delen, keuzes.antwoorden) : undefined;
  const rekening = { ...invoer, delen: periode === undefined ? delen : metPeriode(delen, periode) };
  const rapport = rekenBesluituren(rekening, keuzes.uren, recht?.uitkomst === "voldoet-niet");
  if (!rapport.ok) return refuse(rapport.bevindingen.map((een) => naarKeuze(een, keuzes)));
  const gekozen = periode === undefined ? langer(invoer, keuzes.uren, rapport.value) : succeed(null);
  if (!gekozen.ok) return gekozen;
  return succeed({
    formulier: delen,
    bevindingen,
    dossier,
    beleid,
    peildatum,
    ontvangenOp,
    recht,
    uren: rapport.value && urenVan(rapport.value),
    langer: gekozen.value,
    einde: rapport.value?.vroegEinde ?? null,
    anderRegime: anderRegimeVan(rapport.value),
    dagen: dagenVan(invoer),
    antwoorden: keuzes.antwoorden,
  });
}

/** What a person can still ask about does not hold up a proposal; what cannot be true does. */
const navraagbaar: readonly Finding["code"][] = ["VELD_ONTBREEKT", "INTENSIEF_ZONDER_ONDERBOUWING", "DOEL_ZONDER_UREN"];

function weerhoudt({ code, ernst }: Finding, soort: Delen["soort"]): boolean {
  return ernst === "fout" && !(soort === "aanvraag" && navraagbaar.includes(code));
}

/** An own period that cannot be calculated is wrong in the keuze, not in the form. */
function naarKeuze(bevinding: Finding, { antwoorden }: Keuzes): Finding {
  if (leesEigenKeuze(antwoorden).periode === undefined) return bevinding;
  return { ...bevinding, pointer: bevinding.pointer.replace(/^\/begeleiding\/periode/, "/periode") };
}

/** What the sum is about: the form with the period that was chosen. */
type Rekening = Pick<Besluitinvoer, "dossier" | "beleid"> & { readonly delen: Delen };

function rechtVan({ formulier, dossier, beleid, peildatum }: Besluitinvoer): Voorstelfeiten["recht"] {
  switch (formulier.soort) {
    case "aanvraag":
    case "aanmelding":
      return beoordeelRecht(gatherRecht(formulier, dossier, peildatum), beleid);
    case "wijziging":
    case "afsluiting":
    case "evaluatie":
      return null;
  }
}

/** null where the form still lacks what the sum needs, has no hours at all, or there is no right: then hours say nothing. */
function rekenBesluituren(
  { delen, dossier, beleid }: Rekening,
  keuze: Urenkeuze,
  geenRecht: boolean,
): Result<Urenrapport | null> {
  const rapport = rekenUren(delen, dossier, beleid, kiesRegime({ delen, dossier, beleid }, keuze));
  if (rapport.ok) return rapport;
  return geenRecht || rapport.bevindingen.every(mistIets) ? succeed(null) : rapport;
}

function mistIets({ code }: Finding): boolean {
  return code === "VELD_ONTBREEKT" || code === "GEEN_UREN";
}

/** The lightest regime that gives what the advice asks, when that is less than was asked. */
function kiesRegime({ delen, dossier, beleid }: Rekening, keuze: Urenkeuze): Urenkeuze {
  const [advies, gevraagd] = [delen.advies?.uren, gevraagdeUren(delen)];
  const lager =
    advies !== undefined &&
    advies > 0 &&
    gevraagd !== null &&
    advies < gevraagd &&
    delen.advies?.noodzakelijk !== false;
  if (!lager || keuze.regime !== undefined) return keuze;
  const rapport = rekenUren(delen, dossier, beleid, keuze);
  const passend = rapport.ok
    ? rapport.value.keuze?.regimes.find(({ uren }) => uren !== null && uren >= advies)
    : undefined;
  return passend === undefined ? keuze : { ...keuze, regime: passend.regime };
}

/** A decision needs no tariff, and asks itself what unit is granted. */
function urenVan({ uitkomst, vragen }: Urenrapport): Voorstelfeiten["uren"] {
  return { ...uitkomst, vragen: vragen.filter(({ code }) => code !== "TARIEF" && code !== "TOEKENNINGSEENHEID") };
}

function anderRegimeVan(rapport: Urenrapport | null): Voorstelfeiten["anderRegime"] {
  const voorstel = rapport?.soort === "wijziging" ? rapport.keuze?.voorstel : undefined;
  return voorstel?.uren === undefined || voorstel.uren === null
    ? null
    : { regime: voorstel.regime, uren: voorstel.uren };
}

/** The same calculation over the longer period, when the policy has one for so few hours. */
function langer(
  invoer: Besluitinvoer,
  keuze: Urenkeuze,
  rapport: Urenrapport | null,
): Result<Voorstelfeiten["langer"]> {
  const delen = delenVan(invoer.formulier);
  const periode = rapport === null ? undefined : findLangerePeriode(delen, invoer.beleid, rapport.uitkomst);
  if (periode === undefined || rapport === null) return succeed(null);
  const opnieuw = rekenUren(metPeriode(delen, periode), invoer.dossier, invoer.beleid, {
    ...keuze,
    ...(rapport.uitkomst.regime === null ? {} : { regime: rapport.uitkomst.regime }),
  });
  if (!opnieuw.ok) return opnieuw;
  const uren = urenVan(opnieuw.value);
  return succeed(uren === null ? null : { periode, uren });
}

function dagenVan({ formulier, dossier, beleid, peildatum }: Besluitinvoer): Besluitdagen {
  const { termijnen } = berekenTermijnen(gatherTermijnen(formulier, dossier), beleid, peildatum);
  const laatste = (id: TermijnId): Datum | undefined =>
    termijnen.find((termijn) => termijn.id === id)?.laatsteDag ?? undefined;
  return {
    laatsteBeslisdag: laatste("beslissen"),
    laatsteDagNietBehandelen: laatste("niet-behandelen"),
  };
}
