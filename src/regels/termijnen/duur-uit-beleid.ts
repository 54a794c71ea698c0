import { type Datum, formatDatum } from "../../domein/datum.ts";
import type { Beleid, Beleidstermijnen } from "../beleid/beleid.ts";
import { type Bron, uitBeleid } from "../bron.ts";
import { adviesInDagen } from "../parameters/adviestermijn.ts";
import { beslistermijnInDagen } from "../parameters/beslistermijn.ts";
import { herstelInDagen } from "../parameters/hersteltermijn.ts";
import { indientermijnInDagen } from "../parameters/indientermijn.ts";
import { meerUrenInDagen } from "../parameters/meer-uren.ts";
import { wijzigingMeldenInDagen } from "../parameters/meldtermijn.ts";
import { type Parameter, valueOn } from "../parameters/parameter.ts";
import type { Vraag } from "../uitleg.ts";

export type Beleidstermijn = Exclude<keyof Beleidstermijnen, "beslissenExtraBijOnderzoekSfb">;

export interface Duur {
  readonly dagen: number;
  readonly bronnen: readonly Bron[];
}

const parameters: Readonly<Record<Beleidstermijn, Parameter<number>>> = {
  indienen: indientermijnInDagen,
  aanvullen: herstelInDagen,
  beslissen: beslistermijnInDagen,
  advies: adviesInDagen,
  wijzigingMelden: wijzigingMeldenInDagen,
  meerUrenVoorEinde: meerUrenInDagen,
};

/** How long a term is by this policy, on the day it starts; undefined when the policy does not say so. */
export function duurUitBeleid(beleid: Beleid, termijn: Beleidstermijn, dag: Datum): Duur | undefined {
  const dagen = beleid.termijnen[termijn];
  if (dagen === null || !geldtOp(beleid, dag)) return undefined;
  return { dagen, bronnen: [isVanBuiten(beleid, termijn, dagen, dag) ?? uitBeleid(beleid.id)] };
}

export function geldtOp({ geldigVan, geldigTotEnMet }: Beleid, dag: Datum): boolean {
  return (geldigVan === null || geldigVan <= dag) && (geldigTotEnMet === null || dag <= geldigTotEnMet);
}

/** Where the policy only repeats the law or UWV's own rule, that is the source. */
function isVanBuiten(beleid: Beleid, termijn: Beleidstermijn, dagen: number, dag: Datum): Bron | undefined {
  if (beleid.uitvoerder === "gemeente" && termijn !== "beslissen") return undefined;
  const waarde = valueOn(parameters[termijn], dag);
  return waarde?.waarde === dagen ? waarde.bron : undefined;
}

const vragen: Readonly<Record<Beleidstermijn, string>> = {
  indienen: "Tot hoeveel dagen na het begin mag iemand de aanvraag sturen?",
  aanvullen: "Hoeveel dagen krijgt iemand om de aanvraag aan te vullen?",
  beslissen: "Binnen hoeveel dagen beslist u? De wet geeft hoogstens acht weken, als geen andere wet iets anders zegt.",
  advies: "Binnen hoeveel dagen adviseert de arbeidsdeskundige?",
  wijzigingMelden: "Binnen hoeveel dagen meldt iemand een verandering?",
  meerUrenVoorEinde: "Tot hoeveel dagen voor het einde van de periode kan iemand meer uren vragen?",
};

/** Asked instead of a number that nobody knows. */
export function vraagDuur(beleid: Beleid, termijn: Beleidstermijn, dag: Datum): Vraag {
  const waarom = geldtOp(beleid, dag)
    ? `Het beleid ${beleid.id} noemt dit niet.`
    : `Het beleid ${beleid.id} geldt niet op ${formatDatum(dag)}.`;
  return {
    code: `TERMIJN_${termijn.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`,
    aan: "beslisser",
    vraag: `${vragen[termijn]} ${waarom}`,
    bronnen: [uitBeleid(beleid.id), parameters[termijn].waarden[0]?.bron].filter((bron) => bron !== undefined),
  };
}
