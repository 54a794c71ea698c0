import { join } from "node:path";
import { type Bekend, noBekend } from "../bekend/bekend.ts";
import { readBekend } from "../bekend/read-bekend.ts";
import { type Dossier, emptyDossier } from "../besluit/dossier/read-dossier.ts";
import { type Keuze, readKeuze } from "../besluit/keuze/read-keuze.ts";
import { type Datum, datum } from "../domein/datum.ts";
import type { Result } from "../domein/result.ts";
import type { Formulier } from "../formulier/formulier.ts";
import { readFormulier } from "../formulier/read-formulier.ts";
import type { Beleid } from "../regels/beleid/beleid.ts";
import { type Geval, gevalSchema } from "./config.ts";
import { listDirectory, readJsonFile } from "./files.ts";
import { UsageError } from "./usage-error.ts";
import { loadBeleid } from "./zaak/beleid-files.ts";
import { loadDossier } from "./zaak/dossier-files.ts";

export interface Casus {
  readonly geval: Geval;
  readonly peildatum: Datum;
  readonly submission: unknown;
  readonly begin?: Formulier;
  readonly vorig?: Formulier;
  readonly bekend: Bekend;
  readonly dossier: Dossier;
  readonly beleid: Beleid;
  /** What the beslisser chose; only for cases that are decided. */
  readonly keuze?: Keuze;
}

/** A worked case from its folder, with all files it names. */
export function readCasus(directory: string): Casus {
  const geval = gevalSchema.safeParse(required(readJsonFile(join(directory, "geval.json")), directory));
  if (!geval.success)
    throw new UsageError(
      `${join(directory, "geval.json")}: ${geval.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")}`,
    );
  const { bestanden, peildatum } = geval.data;
  return {
    geval: geval.data,
    peildatum: datum(peildatum),
    submission: required(readJsonFile(join(directory, bestanden.formulier)), bestanden.formulier),
    bekend: bestanden.bekend === undefined ? noBekend : readBekendDirectory(join(directory, bestanden.bekend)),
    dossier:
      bestanden.dossier === undefined
        ? emptyDossier
        : required(loadDossier(join(directory, bestanden.dossier)), bestanden.dossier),
    beleid: required(loadBeleid(geval.data.beleid, undefined), geval.data.beleid),
    ...(bestanden.keuze === undefined ? {} : { keuze: readChoice(join(directory, bestanden.keuze)) }),
    ...(bestanden.begin === undefined ? {} : { begin: readForm(join(directory, bestanden.begin)) }),
    ...(bestanden.vorig === undefined ? {} : { vorig: readForm(join(directory, bestanden.vorig)) }),
  };
}

/** `personen.json`, `dossier.json`, …: each file is a list of records. */
export function readBekendDirectory(directory: string): Bekend {
  const files = listDirectory(directory).filter((file) => file.endsWith(".json"));
  if (files.length === 0) throw new UsageError(`In ${directory} staan geen bekende gegevens (zoals personen.json).`);
  const data = Object.fromEntries(
    files.map((file) => [file.slice(0, -".json".length), required(readJsonFile(join(directory, file)), file)]),
  );
  return required(readBekend(data), directory);
}

function readChoice(path: string): Keuze {
  return required(readKeuze(required(readJsonFile(path), path)), path);
}

export function readForm(path: string): Formulier {
  return required(readFormulier(required(readJsonFile(path), path)), path);
}

function required<T>(result: Result<T>, path: string): T {
  if (result.ok) return result.value;
  const [eerste] = result.bevindingen;
  throw new UsageError(`${path} is niet te gebruiken: ${eerste?.code} ${eerste?.pointer}`);
}
