import { breuk, rondAf } from "../../domein/breuk.ts";
import { type Datum, jaarVan } from "../../domein/datum.ts";
import { formatGetal } from "../../domein/getal.ts";
import { uwv2023 } from "../bron.ts";
import type { Stap } from "../uitleg.ts";

export interface Jaaruren {
  readonly jaar: number;
  readonly minuten: number;
  readonly uren: number;
}

export interface Declaratie {
  readonly toegekendInMinuten: number;
  readonly eerderInMinuten: number;
  readonly duurInMinuten: number;
  /** Below zero when not all of it fits in the grant. */
  readonly correctieInMinuten: number;
  readonly declarabelInMinuten: number;
  /** Two decimals. */
  readonly declarabelInUren: number;
  readonly perJaar: readonly Jaaruren[];
  readonly stappen: readonly Stap[];
}

/**
 * What of these hours fits in the grant: `min(duration, granted − earlier)`, in whole minutes (UWV 2023 §4.3).
 * `regels` in the order in which they were made: what no longer fits falls off the last ones.
 */
export function berekenDeclaratie(
  toegekendInUren: number,
  eerderInMinuten: number,
  regels: readonly { readonly op: Datum; readonly minuten: number }[],
): Declaratie {
  const toegekendInMinuten = rondAf(breuk(toegekendInUren).mul(60), 0);
  const duurInMinuten = regels.reduce((som, { minuten }) => som + minuten, 0);
  // Corrections below zero never make more of a grant than it was.
  const over = Math.min(toegekendInMinuten, Math.max(0, toegekendInMinuten - eerderInMinuten));
  const declarabelInMinuten = Math.min(duurInMinuten, over);
  const correctieInMinuten = declarabelInMinuten - duurInMinuten;
  return {
    toegekendInMinuten,
    eerderInMinuten,
    duurInMinuten,
    correctieInMinuten,
    declarabelInMinuten,
    declarabelInUren: inUren(declarabelInMinuten),
    perJaar: perKalenderjaar(regels, declarabelInMinuten),
    stappen: [
      {
        soort: "declaratie",
        tekst: `Toegekend ${formatMinuten(toegekendInMinuten)}, eerder gedeclareerd ${formatMinuten(eerderInMinuten)}. Over: ${formatMinuten(over)}.`,
        getallen: { toegekendInMinuten, eerderInMinuten, overInMinuten: over },
        bronnen: [uwv2023("§4.3")],
      },
      {
        soort: "declarabel",
        tekst: `Gemaakt ${formatMinuten(duurInMinuten)}, correctie ${formatMinuten(correctieInMinuten)}. Te declareren: ${formatMinuten(declarabelInMinuten)} (${formatGetal(inUren(declarabelInMinuten), 2)} uur).`,
        getallen: { duurInMinuten, correctieInMinuten, declarabelInMinuten },
        bronnen: [uwv2023("§4.3")],
      },
    ],
  };
}

export const inUren = (minuten: number): number => rondAf(breuk(minuten, 60), 2);

/** `14:53`, and `-0:37` below zero. */
export function formatMinuten(minuten: number): string {
  const heel = Math.abs(minuten);
  return `${minuten < 0 ? "-" : ""}${Math.floor(heel / 60)}:${String(heel % 60).padStart(2, "0")}`;
}

/** The rate differs by year, so the hours are told per year; the first hours made come first. */
function perKalenderjaar(
  regels: readonly { readonly op: Datum; readonly minuten: number }[],
  declarabel: number,
): readonly Jaaruren[] {
  const jaren = new Map<number, number>();
  let over = declarabel;
  for (const { op, minuten } of regels.toSorted((een, ander) => (een.op < ander.op ? -1 : een.op > ander.op ? 1 : 0))) {
    const deel = Math.min(minuten, over);
    over -= deel;
    if (deel > 0) jaren.set(jaarVan(op), (jaren.get(jaarVan(op)) ?? 0) + deel);
  }
  return [...jaren].map(([jaar, minuten]) => ({ jaar, minuten, uren: inUren(minuten) }));
}
