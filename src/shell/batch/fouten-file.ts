import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../domein/bevinding/finding.ts";
import { describeFinding } from "../../domein/bevinding/messages.nl.ts";
import { explainWrite, temporaryPath } from "../files.ts";
import type { BatchRecord } from "./batch-record.ts";
import { safePointer } from "./safe-pointer.ts";

export interface FoutenFile {
  readonly addFindings: (record: BatchRecord, bevindingen: readonly Finding[]) => void;
  /** A fault of ours: there is nothing to mend in the record. */
  readonly addFault: (record: BatchRecord, fault: string) => void;
  /** Puts the report in its place; without faults there is none. */
  readonly finish: () => void;
  /** Leaves what was there. */
  readonly drop: () => void;
}

/** The report of what could not be made, written as it grows. */
export function openFouten(out: string): FoutenFile {
  const path = join(out, "fouten.json");
  const temporary = temporaryPath(path);
  const list = openList(temporary);
  const add = (record: BatchRecord, what: object): void =>
    explained(path, () => list.add({ ...placeOf(record), ...what }));
  return {
    addFindings: (record, bevindingen) => add(record, { bevindingen: describeFouten(bevindingen) }),
    addFault: (record, fault) => add(record, { bevindingen: [], melding: `Er ging bij ons iets mis. (${fault})` }),
    finish: () =>
      explained(path, () => {
        if (list.close("\n]\n")) settle(temporary, path);
        else rmSync(path, { force: true });
      }),
    drop() {
      list.close();
      rmSync(temporary, { force: true });
    },
  };
}

/** A JSON list in a file that is there from its first item on. */
function openList(path: string): { readonly add: (item: object) => void; readonly close: (end?: string) => boolean } {
  let file: number | undefined;
  return {
    add(item) {
      const start = file === undefined ? "[\n" : ",\n";
      file ??= openSync(path, "w");
      writeFileSync(file, start + JSON.stringify(item, null, 2));
    },
    close(end = "") {
      if (file === undefined) return false;
      writeFileSync(file, end);
      closeSync(file);
      file = undefined;
      return true;
    },
  };
}

function explained(path: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    throw explainWrite(error, path);
  }
}

/** What has not changed is not written again. */
function settle(temporary: string, path: string): void {
  if (isSame(temporary, path)) rmSync(temporary);
  else renameSync(temporary, path);
}

export function placeOf({ bestand, regel }: BatchRecord): object {
  return { bestand, ...(regel !== undefined && { regel }) };
}

/** Only what must be mended. */
export function describeFouten(bevindingen: readonly Finding[]): readonly object[] {
  return bevindingen
    .filter(({ ernst }) => ernst === "fout")
    .map((bevinding) => ({
      code: bevinding.code,
      pointer: safePointer(bevinding),
      melding: describeFinding(bevinding),
    }));
}

function isSame(een: string, ander: string): boolean {
  try {
    return readFileSync(een).equals(readFileSync(ander));
  } catch {
    return false;
  }
}
