import { existsSync } from "node:fs";
import { type Result, succeed } from "../../domein/result.ts";
import type { Beleid } from "../../regels/beleid/beleid.ts";
import { gemeente } from "../../regels/beleid/gemeente.ts";
import { findBeleid, ingebouwd } from "../../regels/beleid/ingebouwd.ts";
import { uwv2019 } from "../../regels/beleid/uwv-2019.ts";
import { readJsonFile } from "../files.ts";
import { UsageError } from "../usage-error.ts";
import { readBeleid } from "./read-beleid.ts";

/** A policy by its name or its file; without one that of UWV, or for a municipality the one that knows nothing. */
export function loadBeleid(gevraagd: string | undefined, uitvoerder: Beleid["uitvoerder"] | undefined): Result<Beleid> {
  if (gevraagd === undefined) return succeed(uitvoerder === "gemeente" ? gemeente : uwv2019);
  const beleid = findBeleid(gevraagd);
  if (beleid !== undefined) return succeed(beleid);
  requireKnown(gevraagd);
  const json = readJsonFile(gevraagd);
  return json.ok ? readBeleid(json.value) : json;
}

function requireKnown(gevraagd: string): void {
  if (existsSync(gevraagd)) return;
  const namen = ingebouwd.map(({ id }) => id).join(", ");
  throw new UsageError(`Het beleid ${gevraagd} is er niet. Kies uit ${namen}, of geef een bestand.`);
}
