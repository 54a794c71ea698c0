import type { Toegekend } from "../../besluit/beslissing/decide-beslissing.ts";
import { formatDatum } from "../../domein/datum.ts";
import type { Lezer } from "../sjabloon.ts";
import { inMinuten, minutenWoorden, urenWoorden, verdeelMinuten } from "./minuten.ts";
import type { Besluitgegevens } from "./vorm.ts";
import { decimaleUren, perWeekWoorden, regimeWoorden } from "./woorden.ts";

type Toekenning = NonNullable<Besluitgegevens["toekenning"]>;

/** What someone gets, keeps or had. The regime says how much help someone needs, so an employer does not read it. */
export function describeToegekend(toegekend: Toegekend | null, lezer: Lezer): Toekenning | null {
  if (toegekend === null) return null;
  const { uren, periode, regime } = toegekend;
  return {
    uren: urenWoorden(uren),
    urenDecimaal: decimaleUren(uren),
    perWeek: periode === null ? null : perWeekWoorden(uren, periode),
    van: periode === null ? null : formatDatum(periode.van),
    totEnMet: periode === null ? null : formatDatum(periode.totEnMet),
    regime: regime === null || lezer === "werkgever" ? null : regimeWoorden[regime],
    perioden: describePerioden(toegekend),
  };
}

/** Only when there is more than one; as shown they add up to the whole. */
function describePerioden({ perioden, uren: samen }: Toegekend): Toekenning["perioden"] {
  if (perioden.length < 2) return [];
  const minuten = verdeelMinuten(
    perioden.map(({ uren }) => uren),
    inMinuten(samen),
  );
  return perioden.map(({ van, totEnMet, uren }, plaats) => ({
    van: formatDatum(van),
    totEnMet: formatDatum(totEnMet),
    uren: minutenWoorden(minuten[plaats] ?? 0),
    urenDecimaal: decimaleUren(uren),
  }));
}
