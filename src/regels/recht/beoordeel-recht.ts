import { formatDatum } from "../../domein/datum.ts";
import { formatGetal, telWoord } from "../../domein/getal.ts";
import type { Beleid } from "../beleid/beleid.ts";
import type { Vraag } from "../uitleg.ts";
import {
  beoordeelErkenning,
  beoordeelInterneJobcoach,
  beoordeelOnafhankelijkheid,
  beoordeelVoorrang,
} from "./beoordeel-andere-hulp.ts";
import { beoordeelDoelgroep, noteDoelgroep } from "./beoordeel-doelgroep.ts";
import { beoordeelDuur } from "./beoordeel-duur.ts";
import { beoordeelLoonwaarde } from "./beoordeel-loonwaarde.ts";
import { beoordeelMinMax } from "./beoordeel-min-max.ts";
import { beoordeelNoodzaak, beoordeelTwijfel } from "./beoordeel-noodzaak.ts";
import { beoordeelGoedkeuring, beoordeelLeeftijd, beoordeelProefduur } from "./beoordeel-proefplaatsing.ts";
import { beoordeelSfb } from "./beoordeel-sfb.ts";
import { beoordeelStukken } from "./beoordeel-stukken.ts";
import { beoordeelGrondslag, beoordeelUitvoerder, beoordeelWsw } from "./beoordeel-uitvoerder.ts";
import { beoordeelUren } from "./beoordeel-uren.ts";
import { beoordeelWerkplek, beoordeelWerksoort } from "./beoordeel-werksoort.ts";
import { beoordeelZiekte } from "./beoordeel-ziekte.ts";
import type { Rechtsfeiten, Toets } from "./feiten.ts";
import { kentRegels } from "./grens.ts";
import { gezamenlijk, onbekend, type Rechtsoordeel, type Voorwaarde, vraagOver } from "./voorwaarde.ts";

/** A short first phase with few hours, where the policy has one. */
export interface Startfase {
  readonly uren: number;
  readonly weken: number;
  readonly uitleg: string;
}

/** Whether there is a right to a coach: every condition with its facts, and what a person must still say. */
export interface Rechtsuitkomst {
  readonly toets: Toets;
  readonly beleid: string;
  readonly uitkomst: Rechtsoordeel;
  readonly voorwaarden: readonly Voorwaarde[];
  readonly vragen: readonly Vraag[];
  readonly opmerkingen: readonly string[];
  readonly onderzoeksfase?: Startfase;
}

/** Judges the right on the facts under a policy. Never more than a proposal: what the facts do not say, a person does. */
export function beoordeelRecht(feiten: Rechtsfeiten, beleid: Beleid): Rechtsuitkomst {
  const bekend = kentRegels(beleid, feiten.eersteDag);
  const gevonden = feiten.toets === "criteria" ? startvoorwaarden(feiten, beleid) : alleVoorwaarden(feiten, beleid);
  const voorwaarden = bekend ? gevonden : gevonden.map((voorwaarde) => zonderRegels(voorwaarde, feiten));
  const fase = feiten.toets === "criteria" ? startfase(beleid) : undefined;
  return {
    toets: feiten.toets,
    beleid: beleid.id,
    uitkomst: gezamenlijk(voorwaarden),
    voorwaarden,
    vragen: verschillend(voorwaarden.flatMap(({ vraag }) => vraag ?? [])),
    opmerkingen: feiten.toets === "criteria" ? [] : noteDoelgroep(feiten, beleid),
    ...(fase === undefined ? {} : { onderzoeksfase: fase }),
  };
}

/** UWV 2023 §4.3: only what is needed to start: the work, who executes, the age at a proefplaatsing, another coach. */
function startvoorwaarden(feiten: Rechtsfeiten, beleid: Beleid): readonly Voorwaarde[] {
  return [
    beoordeelUitvoerder(feiten, beleid),
    ...beoordeelWerk(feiten, beleid),
    ...beoordeelLeeftijd(feiten, beleid),
    beoordeelInterneJobcoach(feiten, beleid),
  ];
}

function beoordeelWerk(feiten: Rechtsfeiten, beleid: Beleid): readonly Voorwaarde[] {
  return [
    ...beoordeelWerksoort(feiten, beleid),
    ...beoordeelMinMax(feiten, beleid),
    ...beoordeelUren(feiten, beleid),
    ...beoordeelDuur(feiten, beleid),
  ];
}

function alleVoorwaarden(feiten: Rechtsfeiten, beleid: Beleid): readonly Voorwaarde[] {
  return [
    beoordeelUitvoerder(feiten, beleid),
    ...beoordeelWsw(feiten, beleid),
    beoordeelGrondslag(feiten, beleid),
    ...beoordeelSfb(feiten, beleid),
    ...beoordeelDoelgroep(feiten, beleid),
    beoordeelNoodzaak(feiten, beleid),
    ...beoordeelTwijfel(feiten),
    ...beoordeelVoorrang(feiten, beleid),
    ...beoordeelWerk(feiten, beleid),
    ...beoordeelLoonwaarde(feiten, beleid),
    ...beoordeelWerkplek(feiten, beleid),
    ...beoordeelGoedkeuring(feiten, beleid),
    ...beoordeelProefduur(feiten, beleid),
    ...beoordeelLeeftijd(feiten, beleid),
    ...beoordeelZiekte(feiten, beleid),
    beoordeelInterneJobcoach(feiten, beleid),
    ...beoordeelErkenning(feiten, beleid),
    ...beoordeelOnafhankelijkheid(feiten, beleid),
    ...beoordeelStukken(feiten, beleid),
  ];
}

/** Before the protocol of 2019, or outside the days of a policy, nothing is judged by rules of another time. */
function zonderRegels({ id, naam, bronnen, feiten }: Voorwaarde, { eersteDag }: Rechtsfeiten): Voorwaarde {
  const kop = { id, naam, bronnen };
  const dag = formatDatum(eersteDag);
  return onbekend(kop, feiten, `Welke regel gold op ${dag}, weten wij niet.`, {
    ...vraagOver(kop, "beslisser", `Welke regels golden op ${dag}, en voldoet de werknemer daaraan?`),
    code: "RECHT_REGELS_ONBEKEND",
  });
}

/** UWV 2023 §3.3: a limited number of hours to find out what is needed; a decision of its own. */
function startfase({ onderzoeksfase }: Beleid): Startfase | undefined {
  if (onderzoeksfase === null) return undefined;
  const { uren, weken } = onderzoeksfase;
  return {
    uren,
    weken,
    uitleg: `De onderzoeksfase is ${formatGetal(uren)} uur in ${telWoord(weken, "week", "weken")}. Dat is een eigen beslissing, met een eigen brief.`,
  };
}

/** The same question is asked once. */
function verschillend(vragen: readonly Vraag[]): readonly Vraag[] {
  return [...new Map(vragen.map((vraag) => [vraag.code, vraag])).values()];
}
