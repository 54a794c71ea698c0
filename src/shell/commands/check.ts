import { checkDossier } from "../../besluit/dossier/check-dossier.ts";
import { type Dossier, emptyDossier } from "../../besluit/dossier/read-dossier.ts";
import type { Finding } from "../../domein/bevinding/finding.ts";
import { describeFinding } from "../../domein/bevinding/messages.nl.ts";
import type { Datum } from "../../domein/datum.ts";
import { succeed } from "../../domein/result.ts";
import type { Rol } from "../../domein/rol.ts";
import { checkMeaning, findingsFor } from "../../formulier/check-meaning.ts";
import { readFormulier } from "../../formulier/read-formulier.ts";
import { type Command, parseArguments, readPeildatum, readRol } from "../command.ts";
import { readJsonFile } from "../files.ts";
import { exitCodeFor, exitCodes, formatFindings } from "../output.ts";
import { UsageError } from "../usage-error.ts";
import { loadDossier } from "../zaak/dossier-files.ts";
import { checkZaaknummer } from "../zaak/warn-zaak.ts";

export const check: Command = {
  usage: "check BESTAND… [--dossier BESTAND] [--rol ROL] [--op JJJJ-MM-DD] [--json]",
  summary: "kijkt formulieren na en zegt wat er nog moet",
  async run(args, output) {
    const parsed = parseArguments(args, {
      dossier: { type: "string" },
      rol: { type: "string" },
      op: { type: "string" },
      json: { type: "boolean" },
    });
    if (parsed.files.length === 0) throw new UsageError("Geef een of meer bestanden om na te kijken.");
    const rol = readRol(parsed);
    const peildatum = readPeildatum(parsed, output);
    const pad = parsed.text("dossier");
    const dossier = pad === undefined ? succeed(emptyDossier) : loadDossier(pad);
    const results = dossier.ok
      ? parsed.files.map((bestand) => checkFile(bestand, peildatum, dossier.value, rol))
      : [{ bestand: pad ?? "dossier", bevindingen: dossier.bevindingen }];
    const readable = results.flatMap((result) => ("bevindingen" in result ? [result] : []));
    for (const result of results) if ("melding" in result) output.err(result.melding);
    if (parsed.flag("json")) output.out(JSON.stringify(readable.map(describe), null, 2));
    else for (const { bestand, bevindingen } of readable) output.out(`${bestand}\n${formatFindings(bevindingen)}`);
    if (readable.length < results.length) return exitCodes.usage;
    return exitCodeFor(readable.flatMap(({ bevindingen }) => bevindingen));
  },
};

type Checked = { readonly bestand: string; readonly bevindingen: readonly Finding[] } | { readonly melding: string };

/** One unreadable path does not stop the others. */
function checkFile(bestand: string, peildatum: Datum, dossier: Dossier, rol: Rol | undefined): Checked {
  try {
    const json = readJsonFile(bestand);
    const read = json.ok ? readFormulier(json.value) : json;
    if (!read.ok) return { bestand, bevindingen: read.bevindingen };
    const bevindingen = [
      ...checkMeaning(read.value, peildatum),
      ...checkDossier(read.value, dossier),
      ...checkZaaknummer(read.value, dossier),
    ];
    return { bestand, bevindingen: rol === undefined ? bevindingen : findingsFor(rol, read.value, bevindingen) };
  } catch (error) {
    if (error instanceof UsageError) return { melding: error.message };
    throw error;
  }
}

function describe({
  bestand,
  bevindingen,
}: {
  readonly bestand: string;
  readonly bevindingen: readonly Finding[];
}): object {
  return {
    bestand,
    bevindingen: bevindingen.map((bevinding) => ({ ...bevinding, melding: describeFinding(bevinding) })),
  };
}
