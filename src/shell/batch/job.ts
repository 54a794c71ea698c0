import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Sjablonen } from "../../brieven/sjabloon.ts";
import type { Datum } from "../../domein/datum.ts";
import { readText } from "../files.ts";
import type { Huisstijl } from "../huisstijl/huisstijl.ts";
import { productRoot } from "../product-root.ts";
import type { Formaat } from "../render-document.ts";

export const soorten = ["ontvangst", "formulier", "beslissing"] as const;
export type Stuksoort = (typeof soorten)[number];

/** What is made of every record, the same for all of them. */
export interface Opdracht {
  readonly soorten: readonly Stuksoort[];
  readonly formaten: readonly Formaat[];
  readonly op: Datum;
  readonly sjablonen: Sjablonen;
  readonly huisstijl: Huisstijl;
}

/** What a worker needs besides its records. */
export interface Job extends Opdracht {
  readonly out: string;
  readonly sleutel: string;
  /** Look and say, write nothing. */
  readonly dryRun: boolean;
  /** One number that all threads see: not 0 when the work must stop. */
  readonly stop: Int32Array;
}

/** Fingerprint of all that makes the bytes of a document, apart from the record itself. */
export function fingerprint({ soorten, formaten, op, sjablonen, huisstijl }: Opdracht): string {
  const product: unknown = JSON.parse(readText(join(productRoot, "package.json"))).version;
  // Another zlib packs the same text into other bytes.
  const parts = [product, process.versions.zlib, soorten, formaten, op, sjablonen, huisstijl];
  const text = JSON.stringify(parts, (_, value) => (value instanceof Uint8Array ? sha256(value) : value));
  return sha256(text).slice(0, 32);
}

export function sha256(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex");
}
