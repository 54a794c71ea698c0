import { chart } from "../../document/build.ts";
import type { Chart } from "../../document/document.ts";
import { datum, formatDatum } from "../../domein/datum.ts";
import { formatUren, telWoord } from "../../domein/getal.ts";

/** The hours of one month; null where nobody knows them. */
export interface Maanduren {
  /** As 2026-03. */
  readonly maand: string;
  readonly toegekend: number | null;
  readonly gebruikt: number | null;
}

/** Hours granted and used per month, with a sentence that says the same to who does not see it. */
export function urenGrafiek(maanden: readonly Maanduren[]): Chart {
  const regels = maanden.map(({ maand, ...uren }) => ({ naam: maandnaam(maand), ...uren }));
  return chart({
    form: "bars",
    title: "Uren per maand",
    alternative: describeUren(regels, "maand", "maanden"),
    unit: "uren",
    category: "Maand",
    categories: regels.map(({ naam }) => naam),
    series: seriesVan(regels),
  });
}

export interface Urenregel {
  readonly naam: string;
  readonly toegekend: number | null;
  readonly gebruikt: number | null;
}

/** A row that is unknown from begin to end is left out. */
export function seriesVan(regels: readonly Urenregel[]): Chart["series"] {
  const alle = [
    { name: "Toegekend", values: regels.map(({ toegekend }) => toegekend) },
    { name: "Gebruikt", values: regels.map(({ gebruikt }) => gebruikt) },
  ];
  return alle.filter(({ values }) => values.some((waarde) => waarde !== null));
}

/** From the first name to the last: how much together, where most was used, and where more was used than granted. */
export function describeUren(regels: readonly Urenregel[], enkelvoud: string, meervoud: string): string {
  const [eerste, laatste] = [regels[0], regels.at(-1)];
  if (eerste === undefined || laatste === undefined) return `Uren per ${enkelvoud}. Er zijn nog geen uren.`;
  const van = regels.length === 1 ? `in ${eerste.naam}` : `van ${eerste.naam} tot en met ${laatste.naam}`;
  return [
    `Uren per ${enkelvoud}, ${van}.`,
    ...somzinnen(regels),
    ...hoogste(regels),
    ...meerDanToegekend(regels, enkelvoud, meervoud),
  ].join(" ");
}

function somzinnen(regels: readonly Urenregel[]): readonly string[] {
  const delen = [
    ["toegekend", regels.map(({ toegekend }) => toegekend)],
    ["gebruikt", regels.map(({ gebruikt }) => gebruikt)],
  ] as const;
  return delen.flatMap(([wat, waarden]) => {
    const bekend = waarden.filter((waarde) => waarde !== null);
    return bekend.length === 0 ? [] : [`Samen ${wat}: ${formatUren(telOp(bekend))}.`];
  });
}

/** Adds hundredths, so that 0.1 and 0.2 are 0.3. */
function telOp(waarden: readonly number[]): number {
  return waarden.reduce((som, waarde) => som + Math.round(waarde * 100), 0) / 100;
}

function hoogste(regels: readonly Urenregel[]): readonly string[] {
  if (regels.length < 2) return [];
  const meeste = regels.reduce((een, ander) => ((ander.gebruikt ?? 0) > (een.gebruikt ?? 0) ? ander : een));
  const gelijk = regels.filter(({ gebruikt }) => gebruikt === meeste.gebruikt).length > 1;
  return meeste.gebruikt === null || meeste.gebruikt === 0 || gelijk
    ? []
    : [`Het meest gebruikt: ${formatUren(meeste.gebruikt)} in ${meeste.naam}.`];
}

function meerDanToegekend(regels: readonly Urenregel[], enkelvoud: string, meervoud: string): readonly string[] {
  const vergelijkbaar = regels.filter(({ toegekend, gebruikt }) => toegekend !== null && gebruikt !== null);
  if (vergelijkbaar.length === 0) return [];
  const boven = vergelijkbaar.filter(({ toegekend, gebruikt }) => (gebruikt ?? 0) > (toegekend ?? 0)).length;
  return [
    boven === 0
      ? "Nergens is meer gebruikt dan toegekend."
      : `In ${telWoord(boven, enkelvoud, meervoud)} is meer gebruikt dan toegekend.`,
  ];
}

/** `2026-03` as `maart 2026`. */
function maandnaam(maand: string): string {
  return formatDatum(datum(`${maand}-01`)).slice(2);
}
