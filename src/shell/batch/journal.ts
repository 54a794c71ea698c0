import { closeSync, fstatSync, ftruncateSync, lstatSync, openSync, readSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { maxBytes } from "../../uitwisseling/read-json.ts";
import { explainWrite, writeLines } from "../files.ts";
import { UsageError } from "../usage-error.ts";
import type { BatchRecord } from "./batch-record.ts";
import { readEntry, recordId } from "./journal-entry.ts";
import { readLines } from "./read-lines.ts";

/** A line of the journal and where it stands. */
export interface PlacedLine {
  readonly offset: number;
  readonly line: string;
}

/** What was made before. Holds of each record only its name and where its line stands. */
export interface Journal {
  /** The line of a record; once taken it is no longer among the rest. */
  readonly take: (record: Pick<BatchRecord, "bestand" | "regel">) => PlacedLine | undefined;
  /** Lines of records nobody took, in the order of their names. */
  readonly rest: () => Iterable<PlacedLine>;
  /** Adds a line, whole or not at all, and says where it stands. */
  readonly append: (line: string) => number;
  /** Leaves exactly these lines, in this order; touches nothing when that is how they stand. */
  readonly finish: (offsets: readonly number[]) => void;
  readonly close: () => void;
}

/** Opens the journal of an output folder; only to look at, nothing on disk changes. */
export function openJournal(out: string, purpose: "write" | "look"): Journal {
  const path = join(out, "journal.ndjson");
  const file = openFile(path, purpose);
  if (file === undefined) return emptyJournal;
  const { known, lines, end } = findLines(path);
  if (purpose === "write" && fstatSync(file).size > end) ftruncateSync(file, end);
  const read = (offset: number): PlacedLine => ({ offset, line: readLineAt(file, offset) });
  return {
    take(record) {
      const offset = known.get(recordId(record));
      known.delete(recordId(record));
      return offset === undefined ? undefined : read(offset);
    },
    rest: () => sortNames(known).map(([, offset]) => read(offset)),
    ...openEnd(file, path, { lines, end }, (offset) => read(offset).line),
    close: () => closeSync(file),
  };
}

function sortNames(known: ReadonlyMap<string, number>): IteratorObject<readonly [string, number]> {
  return [...known].toSorted(([een], [ander]) => (een < ander ? -1 : 1)).values();
}

function openEnd(
  file: number,
  path: string,
  start: { readonly lines: number; readonly end: number },
  read: (offset: number) => string,
): Pick<Journal, "append" | "finish"> {
  let { lines, end } = start;
  return {
    append(line) {
      const offset = end;
      end += appendLine(file, path, line, offset);
      lines += 1;
      return offset;
    },
    finish(offsets) {
      const inOrder = offsets.every((offset, place) => place === 0 || offset > (offsets[place - 1] ?? 0));
      if (!inOrder || offsets.length !== lines) writeLines(path, offsets.values().map(read));
    },
  };
}

const emptyJournal: Journal = {
  take: () => undefined,
  rest: () => [],
  append: () => 0,
  finish: () => undefined,
  close: () => undefined,
};

function openFile(path: string, purpose: "write" | "look"): number | undefined {
  if (purpose === "look")
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? openToLook(path) : undefined;
  // What a link leads to, perhaps the input itself, would be written into.
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() === false) throw new UsageError(`${path} is geen gewoon bestand. Haal het weg.`);
  try {
    return openSync(path, stats === undefined ? "w+" : "r+");
  } catch (error) {
    throw explainWrite(error, path);
  }
}

function openToLook(path: string): number {
  try {
    return openSync(path, "r");
  } catch {
    throw new UsageError(`${path} mag niet worden gelezen.`);
  }
}

/** A later line about the same record replaces the one before; a last line without its end was cut off and does not count. */
function findLines(path: string): { known: Map<string, number>; lines: number; end: number } {
  const known = new Map<string, number>();
  const decoder = new TextDecoder();
  let lines = 0;
  let end = 0;
  for (const { offset, bytes, length, ended } of readLines(path, maxBytes)) {
    if (!ended) continue;
    const entry = bytes === undefined ? undefined : readEntry(decoder.decode(bytes));
    if (entry !== undefined) known.set(recordId(entry), offset);
    lines += 1;
    end = offset + length + 1;
  }
  return { known, lines, end };
}

/** Gives the number of bytes added. What does not fit whole is taken back. */
function appendLine(file: number, path: string, line: string, offset: number): number {
  const bytes = Buffer.from(`${line}\n`);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, offset + done);
    return bytes.length;
  } catch (error) {
    ftruncateSync(file, offset);
    throw explainWrite(error, path);
  }
}

const pieceBytes = 4096;

function readLineAt(file: number, offset: number): string {
  const pieces: Buffer[] = [];
  for (let at = offset; ; at += pieceBytes) {
    const piece = Buffer.alloc(pieceBytes);
    const size = readSync(file, piece, 0, pieceBytes, at);
    const end = piece.subarray(0, size).indexOf("\n");
    pieces.push(piece.subarray(0, end === -1 ? size : end));
    if (end !== -1 || size === 0) return Buffer.concat(pieces).toString();
  }
}
