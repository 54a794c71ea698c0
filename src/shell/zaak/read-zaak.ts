import { type Dossier, emptyDossier } from "../../besluit/dossier/read-dossier.ts";
import { type Keuze, readKeuze } from "../../besluit/keuze/read-keuze.ts";
import type { Finding } from "../../domein/bevinding/finding.ts";
import { describeFinding } from "../../domein/bevinding/messages.nl.ts";
import { type Result, succeed } from "../../domein/result.ts";
import type { Formulier } from "../../formulier/formulier.ts";
import { readFormulier } from "../../formulier/read-formulier.ts";
import type { Beleid } from "../../regels/beleid/beleid.ts";
import type { Arguments } from "../command.ts";
import { readJsonFile } from "../files.ts";
import { exitCodes, formatFindings, type Output } from "../output.ts";
import { loadBeleid } from "./beleid-files.ts";
import { loadDossier } from "./dossier-files.ts";

/** A form with all that is known and chosen about it. */
export interface Zaak {
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

/** Reads the form and what goes with it: dossier, policy, choices. What is wrong in any of the files is told at once. */
export function readZaak(
  bestand: string,
  { text }: Pick<Arguments, "text">,
):
  | { readonly ok: true; readonly value: Zaak }
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

/** Findings per file: on stderr, or as JSON on stdout. */
export function reportFouten(
  fouten: readonly Bestandsbevindingen[],
  { flag }: Pick<Arguments, "flag">,
  output: Output,
): number {
  if (flag("json")) {
    const alle = fouten.flatMap(({ bestand, bevindingen }) =>
      bevindingen.map((een) => ({ bestand, ...een, melding: describeFinding(een) })),
    );
    output.out(JSON.stringify({ bevindingen: alle }, null, 2));
  } else for (const { bestand, bevindingen } of fouten) output.err(`${bestand}\n${formatFindings(bevindingen)}`);
  return exitCodes.faults;
}

function readForm(pad: string): Result<Formulier> {
  const json = readJsonFile(pad);
  return json.ok ? readFormulier(json.value) : json;
}

function loadKeuze(pad: string): Result<Keuze> {
  const json = readJsonFile(pad);
  return json.ok ? readKeuze(json.value) : json;
}

export function wrong(bestand: string, gelezen: Result<unknown>): readonly Bestandsbevindingen[] {
  return gelezen.ok ? [] : [{ bestand, bevindingen: gelezen.bevindingen }];
}
