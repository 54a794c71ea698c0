import { readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { explainWrite, writeWhole } from "../files.ts";
import { sha256, soorten } from "./job.ts";
import type { Stuk } from "./journal-entry.ts";

/** A document as it goes to disk. */
export interface WrittenStuk {
  /** As `ontvangst-client.pdf`. */
  readonly naam: string;
  readonly bytes: Uint8Array;
}

/** Leaves in the folder of a record exactly these documents; whatever else someone put in it stays. */
export function writeStukken(folder: string, stukken: readonly WrittenStuk[]): void {
  for (const { naam, bytes } of stukken) writeWhole(join(folder, naam), bytes);
  const kept = new Set(stukken.map(({ naam }) => naam));
  const old = listStukken(folder).filter((naam) => !kept.has(naam));
  try {
    for (const naam of old) rmSync(join(folder, naam));
    if (old.length > 0 && readdirSync(folder).length === 0) rmdirSync(folder);
  } catch (error) {
    throw explainWrite(error, folder);
  }
}

/** Whether the folder of a record holds these documents as they were written, and no others. */
export function areThere(out: string, map: string, stukken: readonly Stuk[]): boolean {
  const present = new Set(listStukken(join(out, map)).map((naam) => `${map}/${naam}`));
  try {
    return (
      present.size === stukken.length &&
      stukken.every(({ pad, sha256: hash }) => present.has(pad) && sha256(readFileSync(join(out, pad))) === hash)
    );
  } catch {
    return false;
  }
}

const stukNaam = new RegExp(`^(${soorten.join("|")})-[a-z]+\\.[a-z]+$`);

function listStukken(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && stukNaam.test(entry.name))
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
