import { existsSync, globSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import type { Parameter } from "../../src/regels/parameters/parameter.ts";
import type { Regel } from "../../src/regels/regel.ts";

export interface Gebied {
  readonly titel: string;
  readonly regels: readonly Regel[];
}

/** A parameter with its file and the name it has in the code, which says its unit. */
export interface Getal {
  readonly bestand: string;
  readonly naam: string;
  readonly parameter: Parameter<unknown>;
}

/** Where the rules are, in the order in which a case meets them. */
const gebieden: readonly (readonly [titel: string, bestand: string])[] = [
  ["Termijnen", "src/regels/termijnen/regels.ts"],
  ["Recht", "src/regels/recht/regels.ts"],
  ["Uren", "src/regels/uren/regels.ts"],
  ["Voorstel en beslissing", "src/besluit/regels.ts"],
  ["Beleid", "src/regels/beleid/regels.ts"],
];

export async function collectGebieden(): Promise<readonly Gebied[]> {
  const gevonden = gebieden.filter(([, bestand]) => existsSync(bestand));
  return Promise.all(
    gevonden.map(async ([titel, bestand]) => ({
      titel,
      regels: (await exportsOf(bestand)).flatMap(([, waarde]) => (isRegels(waarde) ? waarde : [])),
    })),
  );
}

export async function collectGetallen(): Promise<readonly Getal[]> {
  const bestanden = globSync("src/regels/parameters/*.ts").toSorted();
  const gelezen = await Promise.all(
    bestanden.map(async (bestand) =>
      (await exportsOf(bestand)).flatMap(([naam, waarde]) =>
        isParameter(waarde) ? [{ bestand: basename(bestand), naam, parameter: waarde }] : [],
      ),
    ),
  );
  return gelezen.flat();
}

async function exportsOf(bestand: string): Promise<readonly (readonly [string, unknown])[]> {
  return Object.entries(await import(pathToFileURL(bestand).href));
}

function isRegels(waarde: unknown): waarde is readonly Regel[] {
  return Array.isArray(waarde) && waarde.length > 0 && waarde.every((deel) => "voorbeelden" in deel && "gaten" in deel);
}

function isParameter(waarde: unknown): waarde is Parameter<unknown> {
  return typeof waarde === "object" && waarde !== null && "waarden" in waarde && "gecontroleerdOp" in waarde;
}
