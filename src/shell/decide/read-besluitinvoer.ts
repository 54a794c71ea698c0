import { type Dossier, emptyDossier } from "../../besluit/dossier/read-dossier.ts";
import { type Keuze, readKeuze } from "../../besluit/keuze/read-keuze.ts";
import type { Finding } from "../../domein/bevinding/finding.ts";
import { type Result, succeed } from "../../domein/result.ts";
import type { Formulier } from "../../formulier/formulier.ts";
import { readFormulier } from "../../formulier/read-formulier.ts";
import type { Beleid } from "../../regels/beleid/beleid.ts";
import { loadBeleid } from "../beleid-files.ts";
import type { Arguments } from "../command.ts";
import { loadDossier } from "../dossier-files.ts";
import { readJsonFile } from "../files.ts";

export interface Ingelezen {
  readonly formulier: Formulier;
  readonly dossier: Dossier;
  readonly beleid: Beleid;
  readonly keuze: Keuze | undefined;
}

/** Findings of one file. */
export interface Bestandsbevindingen {
  readonly bestand: string;
  readonly bevindingen: readonly Finding[];
}

/** Reads all that a decision needs; what is wrong in any of the files is told at once. */
export function readBesluitinvoer(
  bestand: string,
  { text }: Pick<Arguments, "text">,
):
  | { readonly ok: true; readonly value: Ingelezen }
  | { readonly ok: false; readonly fouten: readonly Bestandsbevindingen[] } {
  const formulier = readForm(bestand);
  const [dossierpad, keuzepad] = [text("dossier"), text("keuze")];
  const dossier = dossierpad === undefined ? succeed(emptyDossier) : loadDossier(dossierpad);
  const keuze = keuzepad === undefined ? succeed(undefined) : loadKeuze(keuzepad);
  const beleid = loadBeleid(text("beleid"), formulier.ok ? formulier.value.uitvoerder?.soort : undefined);
  if (formulier.ok && dossier.ok && keuze.ok && beleid.ok)
    return {
      ok: true,
      value: { formulier: formulier.value, dossier: dossier.value, beleid: beleid.value, keuze: keuze.value },
    };
  return {
    ok: false,
    fouten: [
      ...wrong(bestand, formulier),
      ...wrong(dossierpad ?? "dossier", dossier),
      ...wrong(keuzepad ?? "keuze", keuze),
      ...wrong(text("beleid") ?? "beleid", beleid),
    ],
  };
}

function readForm(pad: string): Result<Formulier> {
  const json = readJsonFile(pad);
  return json.ok ? readFormulier(json.value) : json;
}

function loadKeuze(pad: string): Result<Keuze> {
  const json = readJsonFile(pad);
  return json.ok ? readKeuze(json.value) : json;
}

function wrong(bestand: string, gelezen: Result<unknown>): readonly Bestandsbevindingen[] {
  return gelezen.ok ? [] : [{ bestand, bevindingen: gelezen.bevindingen }];
}
