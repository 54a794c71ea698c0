import type { Finding } from "../../domein/bevinding/finding.ts";
import { isRecord } from "../../formulier/visit-velden.ts";
import type { BatchRecord } from "./batch-record.ts";
import { safePointer } from "./safe-pointer.ts";

/** What the journal says of one record: no moment, no process, so that the same input gives the same journal. */
export interface Entry {
  readonly bestand: string;
  readonly regel?: number;
  readonly plaats: string;
  /** SHA-256 of the bytes of the input. */
  readonly invoer: string;
  /** Fingerprint of all else that makes the bytes of the documents. */
  readonly sleutel: string;
  readonly stukken: readonly Stuk[];
  readonly bevindingen: readonly NotedFinding[];
}

/** A document that was written. */
export interface Stuk {
  /** Within the output folder, with forward slashes. */
  readonly pad: string;
  readonly sha256: string;
}

/** Code and place, no values; of one document where it is about that. */
export interface NotedFinding {
  readonly code: string;
  readonly pointer: string;
  readonly stuk?: string;
}

export function noteFindings(bevindingen: readonly Finding[], stuk?: string): readonly NotedFinding[] {
  return bevindingen.map((bevinding) => ({
    code: bevinding.code,
    pointer: safePointer(bevinding),
    ...(stuk !== undefined && { stuk }),
  }));
}

/** Undefined for a line that is no entry: someone else wrote it, or it was cut off. */
export function readEntry(line: string): Entry | undefined {
  try {
    const data: unknown = JSON.parse(line);
    return isEntry(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(data: unknown): data is Entry {
  if (!isRecord(data)) return false;
  const { bestand, regel, plaats, invoer, sleutel, stukken, bevindingen } = data;
  return (
    areTexts([bestand, plaats, invoer, sleutel]) &&
    (regel === undefined || typeof regel === "number") &&
    isListOf(stukken, ({ pad, sha256 }) => areTexts([pad, sha256])) &&
    isListOf(bevindingen, ({ code, pointer }) => areTexts([code, pointer]))
  );
}

function areTexts(values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === "string");
}

function isListOf(list: unknown, fits: (item: Readonly<Record<string, unknown>>) => boolean): boolean {
  return Array.isArray(list) && list.every((item) => isRecord(item) && fits(item));
}

/** One name for each record. */
export function recordId({ bestand, regel }: Pick<BatchRecord, "bestand" | "regel">): string {
  return `${regel ?? ""}/${bestand}`;
}
