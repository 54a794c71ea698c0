import type { Finding } from "../../domein/bevinding/finding.ts";
import { type Datum, readDatum } from "../../domein/datum.ts";
import type { Delen, Formulier, Verandering } from "../../formulier/formulier.ts";
import { delenVan } from "../../formulier/formulier.ts";
import { checkBereik, checkGebeurtenissen } from "../../regels/termijnen/check-gebeurtenissen.ts";
import type { Termijnfeiten } from "../../regels/termijnen/feiten.ts";
import type { Dossier, Toekenning } from "../dossier/dossier.gen.ts";

/** Days and facts for the terms: from the form what it asks and says, from the dossier what happened. */
export function gatherTermijnen(
  formulier: Formulier,
  { gebeurtenissen = [], toekenningen = [] }: Dossier,
): Termijnfeiten {
  const delen = delenVan(formulier);
  const toegekend = toekenningen.find((een) => isToegekend(een, delen));
  return {
    ontvangenOp: dag(delen.indiening?.ontvangenOp),
    vraagtBesluit: vraagtBesluit(delen),
    vraagtPeriode: delen.soort === "aanvraag",
    vraagtMeerUren: (delen.wijzigingen ?? []).some(({ wat }) => wat === "meer-begeleiding"),
    periodeVan: dag(delen.begeleiding?.periode?.van),
    vorigEinde: vorigEinde(delen, toekenningen),
    sfbInOnderzoek: delen.client?.sfb?.status === "in-onderzoek",
    adviesOp: dag(delen.advies?.op),
    veranderingen: (delen.wijzigingen ?? []).flatMap(veranderingUit),
    baanEindigtOp: baanEindigtOp(delen),
    meerUrenIn: meerUrenIn(delen, toegekend),
    lopendePeriode: lopendePeriode(delen, toegekend, toekenningen),
    gebeurtenissen,
  };
}

export interface Termijnbevindingen {
  readonly formulier: readonly Finding[];
  readonly dossier: readonly Finding[];
}

/** Every day in form and dossier that no term can be counted from, and every event that cannot be. */
export function checkTermijndagen(formulier: Formulier, dossier: Dossier, peildatum: Datum): Termijnbevindingen {
  const delen = delenVan(formulier);
  const dagen: readonly (readonly [string, string | undefined])[] = [
    ["/indiening/ontvangenOp", delen.indiening?.ontvangenOp],
    ["/begeleiding/periode/van", delen.begeleiding?.periode?.van],
    ["/begeleiding/periode/totEnMet", delen.begeleiding?.periode?.totEnMet],
    ["/afsluiting/laatsteDag", delen.afsluiting?.laatsteDag],
    ["/over/periode/totEnMet", delen.over?.periode?.totEnMet],
    ...(delen.wijzigingen ?? []).map((een, plaats) => [`/wijzigingen/${plaats}`, dagVan(een)] as const),
  ];
  const einden = (dossier.toekenningen ?? []).map(({ totEnMet }) => totEnMet);
  return {
    formulier: dagen.flatMap(([pointer, text]) => checkBereik(dag(text), pointer)),
    dossier: [
      ...einden.flatMap((einde, plaats) => checkBereik(einde, `/toekenningen/${plaats}/totEnMet`)),
      ...checkGebeurtenissen(gatherTermijnen(formulier, dossier), peildatum),
    ],
  };
}

/** What the receipt promises a decision on: an application, also by telephone, and a change that may touch the hours. */
function vraagtBesluit({ soort, aanmelding, wijzigingen }: Delen): boolean {
  if (soort === "aanmelding") return aanmelding?.aard === "aanvraag";
  if (soort === "wijziging") return (wijzigingen ?? []).some(({ wat }) => !zonderGevolg.has(wat));
  return soort === "aanvraag";
}

const zonderGevolg: ReadonlySet<Verandering["wat"]> = new Set(["adres", "telefoon", "rekening", "leefsituatie"]);

function isToegekend({ soort, van, ingetrokkenOp }: Toekenning, { begeleiding }: Delen): boolean {
  return soort === "periode" && ingetrokkenOp === undefined && van === begeleiding?.periode?.van;
}

/** The last period that ended before this one starts, by the form or the dossier. */
function vorigEinde(delen: Delen, toekenningen: readonly Toekenning[]): Datum | null {
  if (delen.aanvraag?.aard !== "vervolg") return null;
  const van = dag(delen.begeleiding?.periode?.van);
  if (van === null) return null;
  const einden = [
    delen.evaluatie?.periode?.totEnMet,
    ...(delen.eerdereOndersteuning?.perioden ?? []).map(({ totEnMet }) => totEnMet),
    ...toekenningen.filter(({ soort }) => soort === "periode").map(({ totEnMet }) => totEnMet),
  ].map(dag);
  const eerder = einden.filter((einde) => einde !== null && einde < van);
  return eerder.toSorted().at(-1) ?? null;
}

/** Asking for more hours changes nothing yet; that work ends is reported by itself. */
function veranderingUit(verandering: Verandering): Termijnfeiten["veranderingen"] {
  const op = dag(dagVan(verandering));
  if (op === null || verandering.wat === "meer-begeleiding" || verandering.wat === "werk-stopt") return [];
  return [{ op, wat: verandering.wat.replaceAll("-", " ") }];
}

/** The day a change counts from, as the form says it. */
export function dagVan(verandering: Verandering): string | undefined {
  switch (verandering.wat) {
    case "telefoon":
      return undefined;
    case "werk-stopt":
      return verandering.laatsteDag;
    case "faillissement":
      return verandering.op;
    case "ziekte":
      return verandering.hersteldOp ?? verandering.sinds;
    case "onbetaald-verlof":
      return verandering.van;
    case "adres":
    case "rekening":
    case "leefsituatie":
    case "werklocatie":
    case "werkgever":
    case "contracturen":
    case "inkomsten":
    case "werk-anders":
    case "surseance":
    case "opleiding":
    case "meer-begeleiding":
      return verandering.vanaf;
  }
}

function baanEindigtOp({ afsluiting, wijzigingen = [] }: Delen): Datum | null {
  const stopt = wijzigingen.find(({ wat }) => wat === "werk-stopt");
  if (stopt !== undefined) return dag(dagVan(stopt));
  const eindigt = afsluiting?.reden === "baan-stopt" || afsluiting?.reden === "faillissement";
  return eindigt ? dag(afsluiting.laatsteDag) : null;
}

function meerUrenIn(delen: Delen, toegekend: Toekenning | undefined): Termijnfeiten["meerUrenIn"] {
  if (toegekend !== undefined) return { van: toegekend.van, totEnMet: toegekend.totEnMet };
  if (delen.soort !== "wijziging" || baanEindigtOp(delen) !== null) return null;
  const totEnMet = dag(delen.begeleiding?.periode?.totEnMet);
  return totEnMet === null ? null : { van: dag(delen.begeleiding?.periode?.van), totEnMet };
}

/** The period that a follow-up and the last invoice come after; for a follow-up itself, the one before. */
function lopendePeriode(
  delen: Delen,
  toegekend: Toekenning | undefined,
  toekenningen: readonly Toekenning[],
): Termijnfeiten["lopendePeriode"] {
  const na = (einde: Datum | null, vervolg: boolean) => einde && { einde, vervolg, gefactureerdOp: null };
  switch (delen.soort) {
    case "aanmelding":
      return null;
    case "aanvraag":
      return toegekend === undefined ? na(vorigEinde(delen, toekenningen), false) : na(toegekend.totEnMet, true);
    case "wijziging": {
      const baan = baanEindigtOp(delen);
      return baan === null ? na(dag(delen.begeleiding?.periode?.totEnMet), true) : na(baan, false);
    }
    case "evaluatie":
      return na(dag(delen.over?.periode?.totEnMet), true);
    case "afsluiting": {
      const einde = na(dag(delen.afsluiting?.laatsteDag), delen.afsluiting?.reden === "periode-voorbij");
      const gefactureerdOp = delen.afsluiting?.einddeclaratie === true ? dag(delen.indiening?.ontvangenOp) : null;
      return einde && { ...einde, gefactureerdOp };
    }
  }
}

function dag(text: string | undefined): Datum | null {
  return readDatum(text) ?? null;
}
