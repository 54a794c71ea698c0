import { isBlankText } from "../../document/escape-markdown.ts";
import { type Datum, formatDatum, readDatum } from "../../domein/datum.ts";
import { formatGetal } from "../../domein/getal.ts";
import { dagenVan, type Periode } from "../../domein/periode.ts";
import type { Regime } from "../../domein/regime.ts";

/** The first text a reader would see something of; a name of spaces or of signs nobody sees is no name. */
export function firstShown(...teksten: readonly (string | null | undefined)[]): string | null {
  for (const tekst of teksten) if (tekst !== null && tekst !== undefined && !isBlankText(tekst)) return tekst;
  return null;
}

/** A day as a letter writes it; nothing for what is not a day. */
export function dagWoorden(dag: string | null | undefined): string | null {
  const gelezen = dag === null || dag === undefined ? undefined : readDatum(dag);
  return gelezen === undefined ? null : formatDatum(gelezen);
}

/** A day that is still to come, or is today: a last day that has passed is not promised. */
export function nogTeHalen(dag: Datum | null | undefined, op: Datum): string | null {
  return dag === null || dag === undefined || dag < op ? null : formatDatum(dag);
}

/** `57,60 uur`. */
export function decimaleUren(uren: number): string {
  return `${formatGetal(Math.abs(Math.round(uren * 100)) / 100, 2)} uur`;
}

/** `−2,40 uur`: how the hours change, with a sign a reader does not miss. */
export function verschilWoorden(minder: number): string {
  const teken = Math.round(minder * 100) === 0 ? "" : minder > 0 ? "−" : "+";
  return `${teken}${decimaleUren(minder)}`;
}

export function percentageWoorden(percentage: number): string {
  return `${formatGetal(percentage)}%`;
}

/** `€ 1.442`, and cents only where there are any. */
export function euroWoorden(eurocent: number): string {
  return `€ ${formatGetal(eurocent / 100, eurocent % 100 === 0 ? 0 : 2)}`;
}

/** Hours a week over a period, in halves: `ongeveer anderhalf uur`. */
export function perWeekWoorden(uren: number, periode: Periode): string | null {
  const dagen = dagenVan(periode);
  if (uren <= 0 || dagen === 0) return null;
  const halven = Math.round((uren * 14) / dagen);
  if (halven === 0) return "minder dan een half uur";
  if (halven === 1) return "ongeveer een half uur";
  if (halven === 3) return "ongeveer anderhalf uur";
  return `ongeveer ${formatGetal(Math.floor(halven / 2))}${halven % 2 === 0 ? "" : " en een half"} uur`;
}

/** `binnen een week`, from days. */
export function binnenWoorden(dagen: number): string {
  if (dagen <= 0) return "dezelfde dag";
  if (dagen === 1) return "binnen een dag";
  if (dagen === 7) return "binnen een week";
  return dagen % 7 === 0 ? `binnen ${formatGetal(dagen / 7)} weken` : `binnen ${formatGetal(dagen)} dagen`;
}

export const regimeWoorden: Readonly<Record<Regime, string>> = {
  "zeer-licht": "zeer licht",
  licht: "licht",
  midden: "midden",
  intensief: "intensief",
};

/** `a, b en c`. */
export function somWoorden(delen: readonly string[]): string | null {
  if (delen.length < 2) return delen[0] ?? null;
  return `${delen.slice(0, -1).join(", ")} en ${delen.at(-1)}`;
}
