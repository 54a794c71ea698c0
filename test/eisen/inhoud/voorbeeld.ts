import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  checkMeaning,
  type Datum,
  type Finding,
  type Formulier,
  readDatum,
  readFormulier,
  type Soort,
} from "../../../src/index.ts";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [naam: string]: Json };

export const root = join(import.meta.dirname, "../../..");
export const voorbeelden: readonly string[] = readdirSync(join(root, "samples"));
export const soorten: readonly Soort[] = ["aanmelding", "aanvraag", "wijziging", "afsluiting", "evaluatie"];

export function readTekst(pad: string): string {
  return readFileSync(join(root, pad), "utf8");
}

export function readVoorbeeld(naam: string): Json {
  return JSON.parse(readTekst(`samples/${naam}/formulier.json`));
}

export function dag(tekst: string): Datum {
  const datum = readDatum(tekst);
  if (datum === undefined) throw new Error(`No day: ${tekst}`);
  return datum;
}

/** The day from which the sample is looked at. */
export function peildatumVan(naam: string): Datum {
  return dag(JSON.parse(readTekst(`samples/${naam}/geval.json`)).peildatum);
}

/** The day the sample came in. */
export function ontvangstVan(naam: string): Datum {
  return dag(JSON.parse(readTekst(`samples/${naam}/geval.json`)).ontvangenOp);
}

/** The same submission with the answer at one place changed; `undefined` takes the answer away. */
export function changeAntwoord(waarde: Json, pointer: string, antwoord: Json | undefined): Json {
  return change(waarde, pointer.split("/").slice(1), antwoord);
}

function change(waarde: Json, [stap = "", ...verder]: readonly string[], antwoord: Json | undefined): Json {
  const next = (oud: Json | undefined): Json | undefined =>
    verder.length === 0 ? antwoord : change(oud ?? {}, verder, antwoord);
  if (isLijst(waarde)) {
    const plaats = Number(stap);
    return [...waarde.slice(0, plaats), next(waarde[plaats]), ...waarde.slice(plaats + 1)].filter(isGegeven);
  }
  if (!isGroep(waarde)) throw new Error(`No place ${stap}`);
  const { [stap]: oud, ...rest } = waarde;
  const nieuw = next(oud);
  return nieuw === undefined ? rest : { ...rest, [stap]: nieuw };
}

export function isGroep(waarde: Json | undefined): waarde is { readonly [naam: string]: Json } {
  return typeof waarde === "object" && waarde !== null && !isLijst(waarde);
}

function isLijst(waarde: Json | undefined): waarde is readonly Json[] {
  return Array.isArray(waarde);
}

function isGegeven(waarde: Json | undefined): waarde is Json {
  return waarde !== undefined;
}

/** Every answer in a submission with its pointer. */
export function listAntwoorden(waarde: Json, pointer = ""): readonly (readonly [string, Json])[] {
  if (isLijst(waarde)) return waarde.flatMap((deel, plaats) => listAntwoorden(deel, `${pointer}/${plaats}`));
  if (isGroep(waarde))
    return Object.entries(waarde).flatMap(([naam, deel]) => listAntwoorden(deel, `${pointer}/${naam}`));
  return [[pointer, waarde]];
}

export function formulierVan(inzending: Json): Formulier {
  const gelezen = readFormulier(inzending);
  if (!gelezen.ok) throw new Error(gelezen.bevindingen.map(({ code, pointer }) => `${code} ${pointer}`).join(", "));
  return gelezen.value;
}

/** What the product says of a submission, of its shape or else of its meaning. */
export function findBevindingen(inzending: Json, op: Datum): readonly Finding[] {
  const gelezen = readFormulier(inzending);
  return gelezen.ok ? checkMeaning(gelezen.value, op) : gelezen.bevindingen;
}

/** The findings that a change of one answer brings, as `ernst CODE pointer`. */
export function findNieuw(naam: string, pointer: string, antwoord: Json | undefined): readonly string[] {
  const voorbeeld = readVoorbeeld(naam);
  const op = peildatumVan(naam);
  const eerst = new Set(findBevindingen(voorbeeld, op).map(inEenRegel));
  const dan = findBevindingen(changeAntwoord(voorbeeld, pointer, antwoord), op);
  return dan.map(inEenRegel).filter((regel) => !eerst.has(regel));
}

export function inEenRegel({ ernst, code, pointer }: Finding): string {
  return `${ernst} ${code} ${pointer}`;
}

/** A sample as it was before anybody signed or sent it. */
export function readConcept(naam: string, ...weg: readonly string[]): Formulier {
  const zonder = ["/indiening", "/ondertekening", ...weg].reduce<Json>(
    (inzending, pointer) => changeAntwoord(inzending, pointer, undefined),
    readVoorbeeld(naam),
  );
  return formulierVan(changeAntwoord(zonder, "/status", "concept"));
}
