import { type Breuk, breuk, rondAf } from "../../domein/breuk.ts";
import { type Datum, datum, jaarVan } from "../../domein/datum.ts";
import { dagenVan, eerste, laatste } from "../../domein/periode.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { type Bron, uitBeleid } from "../bron.ts";
import { btw } from "../parameters/btw.ts";
import { valueOn } from "../parameters/parameter.ts";
import { uurtarief } from "../parameters/uurtarief.ts";
import type { Vraag } from "../uitleg.ts";
import { rondDelenAf } from "./rond-delen-af.ts";
import { vraagTarief } from "./vragen.ts";

/** Money for the hours of one calendar year; all amounts in eurocents. */
export interface Jaarbedrag {
  readonly jaar: number;
  readonly uren: number;
  /** Null when no source gives the rate of these days. */
  readonly tarief: number | null;
  readonly tariefVanaf: string | null;
  readonly exclusief: number | null;
  readonly bronnen: readonly Bron[];
}

export interface Bedrag {
  readonly perJaar: readonly Jaarbedrag[];
  /** Eurocents; null when the rate of a year is unknown. */
  readonly exclusief: number | null;
  readonly btwPercentage: number;
  readonly btw: number | null;
  readonly inclusief: number | null;
  readonly bronnen: readonly Bron[];
  readonly vragen: readonly Vraag[];
}

interface Stuk {
  readonly van: Datum;
  readonly totEnMet: Datum;
  readonly uren: number;
}

/** Each hour at the rate of its days: an hour of a period over New Year is shared by the days of each year. */
export function berekenBedrag(stukken: readonly Stuk[], beleid: Beleid): Bedrag {
  const perJaar = urenPerKalenderjaar(stukken).map(({ jaar, uren, op }) => {
    const tarief = tariefOp(beleid, op);
    const exclusief = tarief === undefined ? null : rondAf(breuk(uren).mul(tarief.eurocent), 0);
    return {
      jaar,
      uren,
      tarief: tarief?.eurocent ?? null,
      tariefVanaf: tarief?.vanaf ?? null,
      exclusief,
      bronnen: tarief === undefined ? [] : [tarief.bron],
    };
  });
  const onbekend = perJaar.filter(({ tarief }) => tarief === null).map(({ jaar }) => jaar);
  const exclusief = onbekend.length > 0 ? null : perJaar.reduce((som, een) => som + (een.exclusief ?? 0), 0);
  const eerste = perJaar[0];
  const tarief = valueOn(btw, datum(`${eerste?.jaar ?? 2019}-12-31`));
  const belasting =
    exclusief === null || tarief === undefined ? null : rondAf(breuk(exclusief).mul(tarief.waarde).div(10_000), 0);
  return {
    perJaar,
    exclusief,
    btwPercentage: (tarief?.waarde ?? 0) / 100,
    btw: belasting,
    inclusief: exclusief === null || belasting === null ? null : exclusief + belasting,
    bronnen: tarief === undefined ? [] : [tarief.bron],
    vragen: onbekend.length > 0 ? [vraagTarief(onbekend)] : [],
  };
}

export interface Uurtarief {
  readonly eurocent: number;
  readonly vanaf: string;
  readonly bron: Bron;
}

/** The rate of a day: the policy's own, else UWV's where it is known. Undefined is unknown. */
export function tariefOp(beleid: Beleid, op: Datum): Uurtarief | undefined {
  const eigen = beleid.tarieven.find(({ vanaf, totEnMet }) => vanaf <= op && (totEnMet === null || op <= totEnMet));
  if (eigen !== undefined) return { eurocent: eigen.eurocent, vanaf: eigen.vanaf, bron: uitBeleid(beleid.id) };
  if (beleid.uitvoerder !== "uwv") return undefined;
  const parameter = valueOn(uurtarief, op);
  return parameter === undefined || parameter.waarde === null
    ? undefined
    : { eurocent: parameter.waarde, vanaf: parameter.vanaf, bron: parameter.bron };
}

/** Hours shared out over calendar years by days, in hundredths that add up. */
export function urenPerKalenderjaar(
  stukken: readonly Stuk[],
): readonly { readonly jaar: number; readonly uren: number; readonly op: Datum }[] {
  const delen = stukken.flatMap(perJaar);
  const jaren = [...new Set(delen.map(({ jaar }) => jaar))].toSorted();
  const sommen = jaren.map((jaar) =>
    delen.filter((deel) => deel.jaar === jaar).reduce((som, { uren }) => som.add(uren), breuk(0)),
  );
  const afgerond = rondDelenAf(sommen);
  return jaren.map((jaar, plaats) => ({
    jaar,
    uren: afgerond[plaats] ?? 0,
    op: delen.find((deel) => deel.jaar === jaar)?.van ?? datum(`${jaar}-01-01`),
  }));
}

function perJaar(stuk: Stuk): readonly { readonly jaar: number; readonly van: Datum; readonly uren: Breuk }[] {
  const jaren = jaarVan(stuk.totEnMet) - jaarVan(stuk.van) + 1;
  return Array.from({ length: jaren }, (_, plaats) => {
    const jaar = jaarVan(stuk.van) + plaats;
    const van = laatste(stuk.van, datum(`${jaar}-01-01`));
    const totEnMet = eerste(stuk.totEnMet, datum(`${jaar}-12-31`));
    return { jaar, van, uren: breuk(stuk.uren).mul(dagenVan({ van, totEnMet })).div(dagenVan(stuk)) };
  });
}
