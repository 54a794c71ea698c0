import { formatGetal, telWoord } from "../../domein/getal.ts";
import type { Outcome } from "./batch-record.ts";

/** How many records ended how, and what came of them. */
export interface Tally {
  readonly records: number;
  readonly gemaakt: number;
  readonly ongewijzigd: number;
  readonly zonderStuk: number;
  readonly fouten: number;
  readonly storingen: number;
  /** Documents that were written, or would be. */
  readonly stukken: number;
  /** Places where a font lacked a character, also in what did not change. */
  readonly tekens: number;
  /** Records of an earlier run that are not in this input. */
  readonly eerder: number;
}

export const nothingYet: Tally = {
  records: 0,
  gemaakt: 0,
  ongewijzigd: 0,
  zonderStuk: 0,
  fouten: 0,
  storingen: 0,
  stukken: 0,
  tekens: 0,
  eerder: 0,
};

export function addOutcome(tally: Tally, outcome: Outcome): Tally {
  const records = tally.records + 1;
  switch (outcome.kind) {
    case "made": {
      const { stukken, tekens } = outcome;
      const how = stukken === 0 ? { zonderStuk: tally.zonderStuk + 1 } : { gemaakt: tally.gemaakt + 1 };
      return { ...tally, records, ...how, stukken: tally.stukken + stukken, tekens: tally.tekens + tekens };
    }
    case "same":
      return { ...tally, records, ongewijzigd: tally.ongewijzigd + 1, tekens: tally.tekens + outcome.tekens };
    case "refused":
      return { ...tally, records, fouten: tally.fouten + 1 };
    case "broken":
      return { ...tally, records, storingen: tally.storingen + 1 };
    case "stopped":
      return tally;
  }
}

/** In words, for who started it; `map` is where the documents are. */
export function describeTally(tally: Tally, map: string): string {
  const { gemaakt, fouten, storingen, stukken, tekens, eerder } = tally;
  const zie = `Zie ${map}/fouten.json.`;
  return describe(tally, [
    `${telWoord(stukken, "stuk", "stukken")} gemaakt, bij ${records(gemaakt)}.`,
    ...skipped(tally),
    ...when(fouten, `${formatGetal(fouten)} met fouten. ${zie}`),
    ...when(storingen, `${formatGetal(storingen)} niet gemaakt door een fout bij ons. ${zie}`),
    ...when(
      tekens,
      `${telWoord(tekens, "teken", "tekens")} niet in het lettertype: TEKEN_ONBEKEND in ${map}/journal.ndjson.`,
    ),
    ...when(eerder, `${formatGetal(eerder)} van eerder niet in deze invoer: die stukken blijven staan.`),
  ]);
}

/** What would be made, in words. */
export function describePlan(tally: Tally): string {
  const { gemaakt, fouten, storingen, stukken } = tally;
  return describe(tally, [
    `${telWoord(stukken, "stuk", "stukken")} te maken, bij ${records(gemaakt)}. Er is niets geschreven.`,
    ...skipped(tally),
    ...when(fouten, `${formatGetal(fouten)} met fouten.`),
    ...when(storingen, `${formatGetal(storingen)} niet na te kijken door een fout bij ons.`),
  ]);
}

function describe(tally: Tally, regels: readonly string[]): string {
  return tally.records === 0 ? "Er staan geen formulieren of beslissingen in de invoer." : regels.join("\n");
}

function skipped({ ongewijzigd, zonderStuk }: Tally): readonly string[] {
  return [
    ...when(ongewijzigd, `${formatGetal(ongewijzigd)} niet veranderd: overgeslagen.`),
    ...when(zonderStuk, `${formatGetal(zonderStuk)} zonder stuk: bij deze keuze hoort er niets bij.`),
  ];
}

function when(aantal: number, regel: string): readonly string[] {
  return aantal > 0 ? [regel] : [];
}

function records(aantal: number): string {
  return telWoord(aantal, "formulier of beslissing", "formulieren en beslissingen");
}
