import type { Taalcode } from "../taalcode.ts";
import { beslissenEnRecht } from "./beslissen-en-recht.ts";
import { bijwoorden } from "./bijwoorden.ts";
import { dreigendeWoorden } from "./dreigende-woorden.ts";
import type { Kantoorwoord } from "./kantoorwoord.ts";
import { vageWoorden } from "./vage-woorden.ts";
import { vasteUitdrukkingen } from "./vaste-uitdrukkingen.ts";
import { verbindingen } from "./verbindingen.ts";
import { werkEnBegeleiding } from "./werk-en-begeleiding.ts";
import { werkwoorden } from "./werkwoorden.ts";

/** Every office word with a better one. */
export const kantoorwoorden: readonly Kantoorwoord[] = [
  ...verbindingen,
  ...bijwoorden,
  ...werkwoorden,
  ...beslissenEnRecht,
  ...werkEnBegeleiding,
  ...vasteUitdrukkingen,
];

export type Woordcode = Extract<Taalcode, "KANTOORWOORD" | "VAAG_WOORD" | "DREIGENDE_TOON">;

interface Ingang {
  readonly code: Woordcode;
  readonly woorden: readonly string[];
  readonly beter: string;
  readonly alleenClient: boolean;
  readonly tenzij: readonly string[];
}

export interface Woordtreffer {
  readonly code: Woordcode;
  readonly woord: string;
  readonly beter: string;
}

/** All ways in which an entry can stand in a text. */
export function vormenVan({ woord, vormen }: Kantoorwoord): readonly string[] {
  return [woord, ...(vormen === undefined ? [] : vormen.split("|"))];
}

/** Looked up by first word; of the entries with one first word the longest comes first. */
const ingangen: ReadonlyMap<string, readonly Ingang[]> = bouwIngangen();

function bouwIngangen(): ReadonlyMap<string, readonly Ingang[]> {
  const alle = [
    ...ingangenVan("KANTOORWOORD", kantoorwoorden),
    ...ingangenVan("VAAG_WOORD", vageWoorden),
    ...ingangenVan("DREIGENDE_TOON", dreigendeWoorden),
  ].toSorted((a, b) => b.woorden.length - a.woorden.length);
  return Map.groupBy(alle, ({ woorden }) => woorden[0] ?? "");
}

function ingangenVan(code: Woordcode, lijst: readonly Kantoorwoord[]): readonly Ingang[] {
  return lijst.flatMap((regel) =>
    vormenVan(regel).map((vorm) => ({
      code,
      woorden: vorm.split(" "),
      beter: regel.beter,
      alleenClient: regel.alleenClient ?? false,
      tenzij: regel.tenzij?.split("|") ?? [],
    })),
  );
}

/** The office, vague and threatening words among the words of one sentence. `undefined` is a name: nothing matches it. */
export function zoekWoorden(woorden: readonly (string | undefined)[], voorClient: boolean): readonly Woordtreffer[] {
  const treffers: Woordtreffer[] = [];
  for (let at = 0; at < woorden.length; at += 1) {
    const ingang = ingangen.get(woorden[at] ?? "")?.find((kans) => past(kans, woorden, at));
    if (ingang === undefined) continue;
    at += ingang.woorden.length - 1;
    if (ingang.alleenClient && !voorClient) continue;
    treffers.push({ code: ingang.code, woord: ingang.woorden.join(" "), beter: ingang.beter });
  }
  return treffers;
}

function past(ingang: Ingang, woorden: readonly (string | undefined)[], at: number): boolean {
  return (
    ingang.woorden.every((woord, index) => woorden[at + index] === woord) &&
    !ingang.tenzij.some((woord) => woorden.includes(woord))
  );
}
