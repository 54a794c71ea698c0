import { type Breuk, breuk, rondAf, som } from "../../domein/breuk.ts";
import { addDays, type Datum, datum, jaarVan } from "../../domein/datum.ts";
import { dagenVan, overlap } from "../../domein/periode.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { type Bron, uitBeleid } from "../bron.ts";
import { btw } from "../parameters/btw.ts";
import { valueOn } from "../parameters/parameter.ts";
import { uurtarief } from "../parameters/uurtarief.ts";
import type { Vraag } from "../uitleg.ts";
import { rondDelenAf } from "./rond-delen-af.ts";
import { vraagTarief } from "./vragen.ts";

/** Money for the hours of one calendar year at one rate; all amounts in eurocents. */
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

/** Each hour at the rate of its days: hours over New Year, or over the day a rate changes, are shared out by days. */
export function berekenBedrag(stukken: readonly Stuk[], beleid: Beleid): Bedrag {
  const perJaar = urenPerKalenderjaar(stukken, tariefgrenzen(stukken, beleid)).map(({ jaar, uren, op }) => {
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
  const onbekend = [...new Set(perJaar.filter(({ tarief }) => tarief === null).map(({ jaar }) => jaar))];
  const exclusief = onbekend.length > 0 ? null : perJaar.reduce((totaal, een) => totaal + (een.exclusief ?? 0), 0);
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

/** The days within these pieces on which another rate begins, or one ends. */
function tariefgrenzen(stukken: readonly Stuk[], { tarieven, uitvoerder }: Beleid): readonly Datum[] {
  const einde =
    stukken
      .map(({ totEnMet }) => totEnMet)
      .toSorted()
      .at(-1) ?? "";
  const van = [...tarieven, ...(uitvoerder === "uwv" ? uurtarief.waarden : [])].map(({ vanaf }) => datum(vanaf));
  const na = tarieven.flatMap(({ totEnMet }) =>
    totEnMet === null || totEnMet >= einde ? [] : [addDays(datum(totEnMet), 1)],
  );
  return [...van, ...na];
}

/** Hours shared out by days over calendar years, and over the rates within one, in hundredths that add up. */
export function urenPerKalenderjaar(
  stukken: readonly Stuk[],
  grenzen: readonly Datum[] = [],
): readonly { readonly jaar: number; readonly uren: number; readonly op: Datum }[] {
  const delen = stukken.flatMap((stuk) => perTijdvak(stuk, grenzen));
  const tijdvakken = [...new Set(delen.map(({ vanaf }) => vanaf))].toSorted();
  const sommen = tijdvakken.map((vanaf) => som(delen.filter((deel) => deel.vanaf === vanaf).map(({ uren }) => uren)));
  const afgerond = rondDelenAf(sommen);
  return tijdvakken.map((vanaf, plaats) => ({
    jaar: jaarVan(vanaf),
    uren: afgerond[plaats] ?? 0,
    op: delen.find((deel) => deel.vanaf === vanaf)?.van ?? vanaf,
  }));
}

function perTijdvak(
  stuk: Stuk,
  grenzen: readonly Datum[],
): readonly { readonly vanaf: Datum; readonly van: Datum; readonly uren: Breuk }[] {
  const eerste = jaarVan(stuk.van);
  const jaren = Array.from({ length: jaarVan(stuk.totEnMet) - eerste + 1 }, (_, na) => datum(`${eerste + na}-01-01`));
  const begin = [...new Set([...jaren, ...grenzen])].toSorted();
  return begin.flatMap((vanaf, plaats) => {
    const volgende = begin[plaats + 1];
    const deel = overlap(
      stuk,
      volgende === undefined ? { van: vanaf } : { van: vanaf, totEnMet: addDays(volgende, -1) },
    );
    if (deel === undefined) return [];
    return [{ vanaf, van: deel.van, uren: breuk(stuk.uren).mul(dagenVan(deel)).div(dagenVan(stuk)) }];
  });
}
