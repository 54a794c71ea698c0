import { emptyDossier } from "../../besluit/dossier/read-dossier.ts";
import { checkTermijndagen, gatherTermijnen } from "../../besluit/feiten/gather-termijnen.ts";
import type { Code } from "../../domein/bevinding/codes.ts";
import { type Finding, hasFout } from "../../domein/bevinding/finding.ts";
import type { Datum } from "../../domein/datum.ts";
import { type Result, refuse, succeed } from "../../domein/result.ts";
import { checkMeaning } from "../../formulier/check-meaning.ts";
import type { Formulier } from "../../formulier/formulier.ts";
import { readFormulier } from "../../formulier/read-formulier.ts";
import { berekenTermijnen } from "../../regels/termijnen/bereken-termijnen.ts";
import { loadBeleid } from "../beleid-files.ts";
import { type Command, parseArguments, readPeildatum } from "../command.ts";
import { loadDossier } from "../dossier-files.ts";
import { readJsonFile } from "../files.ts";
import { formatTermijnen } from "../format-termijnen.ts";
import { exitCodes, formatFindings, type Output } from "../output.ts";
import { UsageError } from "../usage-error.ts";

export const deadlines: Command = {
  usage: "deadlines BESTAND [--dossier BESTAND] [--beleid NAAM|BESTAND] [--op JJJJ-MM-DD] [--json]",
  summary: "laat alle termijnen zien: de laatste dag, wat hem opschoof, en wat dringt",
  async run(args, output) {
    const parsed = parseArguments(args, {
      dossier: { type: "string" },
      beleid: { type: "string" },
      op: { type: "string" },
      json: { type: "boolean" },
    });
    const [bestand, ...rest] = parsed.files;
    if (bestand === undefined || rest.length > 0) throw new UsageError("Geef één formulier.");
    const peildatum = readPeildatum(parsed, output);
    const dossierbestand = parsed.text("dossier");
    const formulier = readForm(bestand, peildatum);
    const dossier = dossierbestand === undefined ? succeed(emptyDossier) : loadDossier(dossierbestand);
    const uitvoerder = formulier.ok ? formulier.value.uitvoerder?.soort : undefined;
    const beleid = loadBeleid(parsed.text("beleid"), uitvoerder);
    const gelezen = [
      report(output, bestand, formulier),
      report(output, dossierbestand ?? "dossier", dossier),
      report(output, parsed.text("beleid") ?? "beleid", beleid),
    ];
    if (gelezen.includes(false) || !formulier.ok || !dossier.ok || !beleid.ok) return exitCodes.faults;
    const dagen = checkTermijndagen(formulier.value, dossier.value, peildatum);
    const klopt = [show(output, bestand, dagen.formulier), show(output, dossierbestand ?? "dossier", dagen.dossier)];
    if (klopt.includes(false)) return exitCodes.faults;
    const termijnen = berekenTermijnen(gatherTermijnen(formulier.value, dossier.value), beleid.value, peildatum);
    output.out(parsed.flag("json") ? JSON.stringify(termijnen, null, 2) : formatTermijnen(termijnen));
    return exitCodes.done;
  },
};

/** A form may be half-written, but the days that a term is counted from must be days. */
const overDagen: ReadonlySet<Code> = new Set(["DATUM_BESTAAT_NIET", "DATUM_IN_TOEKOMST", "PERIODE_OMGEKEERD"]);
const metTermijn = /^\/(indiening|begeleiding\/periode|afsluiting|wijzigingen|over\/periode|advies\/op)\b/;

function readForm(bestand: string, peildatum: Datum): Result<Formulier> {
  const json = readJsonFile(bestand);
  const read = json.ok ? readFormulier(json.value) : json;
  if (!read.ok) return read;
  const fouten = checkMeaning(read.value, peildatum).filter(
    ({ code, ernst, pointer }) =>
      ernst === "fout" && overDagen.has(code) && metTermijn.test(pointer) && !isEindeVanAanvraag(read.value, pointer),
  );
  return fouten.length > 0 ? refuse(fouten) : read;
}

/** No term of an application counts from the end it asks for. */
function isEindeVanAanvraag({ soort }: Formulier, pointer: string): boolean {
  return soort === "aanvraag" && pointer === "/begeleiding/periode/totEnMet";
}

function report(output: Output, bestand: string, gelezen: Result<unknown>): boolean {
  return gelezen.ok || show(output, bestand, gelezen.bevindingen);
}

/** False when a finding stops the work. */
function show(output: Output, bestand: string, bevindingen: readonly Finding[]): boolean {
  if (bevindingen.length > 0) output.err(`${bestand}\n${formatFindings(bevindingen)}`);
  return !hasFout(bevindingen);
}
