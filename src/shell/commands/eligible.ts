import { type Dossier, emptyDossier } from "../../besluit/dossier/read-dossier.ts";
import { gatherRecht } from "../../besluit/feiten/gather-recht.ts";
import type { Code } from "../../domein/bevinding/codes.ts";
import type { Finding } from "../../domein/bevinding/finding.ts";
import { describeFinding } from "../../domein/bevinding/messages.nl.ts";
import type { Datum } from "../../domein/datum.ts";
import { type Result, refuse, succeed } from "../../domein/result.ts";
import { checkMeaning } from "../../formulier/check-meaning.ts";
import type { Formulier } from "../../formulier/formulier.ts";
import { readFormulier } from "../../formulier/read-formulier.ts";
import { beoordeelRecht, type Rechtsuitkomst } from "../../regels/recht/beoordeel-recht.ts";
import { loadBeleid } from "../beleid-files.ts";
import { type Arguments, type Command, parseArguments, readPeildatum } from "../command.ts";
import { loadDossier } from "../dossier-files.ts";
import { readJsonFile } from "../files.ts";
import { exitCodes, formatFindings, type Output } from "../output.ts";
import { UsageError } from "../usage-error.ts";
import { formatRecht } from "./eligible-table.ts";

export const eligible: Command = {
  usage: "eligible BESTAND [--beleid NAAM|BESTAND] [--dossier BESTAND] [--op JJJJ-MM-DD] [--json]",
  summary: "toetst per voorwaarde of er recht is op een jobcoach",
  async run(args, output) {
    const parsed = parseArguments(args, {
      beleid: { type: "string" },
      dossier: { type: "string" },
      op: { type: "string" },
      json: { type: "boolean" },
    });
    const [bestand, ...rest] = parsed.files;
    if (bestand === undefined || rest.length > 0) throw new UsageError("Geef één formulier om te toetsen.");
    const uitkomst = judge(bestand, parsed, readPeildatum(parsed, output));
    if (!uitkomst.ok) return report(bestand, uitkomst.bevindingen, parsed, output);
    output.out(parsed.flag("json") ? JSON.stringify(uitkomst.value, null, 2) : formatRecht(uitkomst.value));
    return exitCodes.done;
  },
};

function judge(bestand: string, parsed: Arguments, peildatum: Datum): Result<Rechtsuitkomst> {
  const json = readJsonFile(bestand);
  const formulier = json.ok ? readFormulier(json.value) : json;
  if (!formulier.ok) return formulier;
  const dossier = readDossierOption(parsed.text("dossier"));
  const beleid = loadBeleid(parsed.text("beleid"), uitvoerderVan(formulier.value));
  if (!dossier.ok) return dossier;
  if (!beleid.ok) return beleid;
  const aanvraag = requireAanvraag(formulier.value);
  const fouten = checkMeaning(aanvraag, peildatum).filter(isImpossible);
  if (fouten.length > 0) return refuse(fouten);
  return succeed(beoordeelRecht(gatherRecht(aanvraag, dossier.value, peildatum), beleid.value));
}

function readDossierOption(path: string | undefined): Result<Dossier> {
  return path === undefined ? succeed(emptyDossier) : loadDossier(path);
}

function uitvoerderVan(formulier: Formulier): "uwv" | "gemeente" | undefined {
  return formulier.uitvoerder?.soort;
}

function requireAanvraag(formulier: Formulier) {
  if (formulier.soort === "aanvraag" || formulier.soort === "aanmelding") return formulier;
  throw new UsageError("Alleen een aanmelding of een aanvraag kan worden getoetst.");
}

/** Dates and contracts that cannot be: any judgement on them would be wrong. What is still open is no reason to stop. */
const onmogelijk: ReadonlySet<Code> = new Set<Code>([
  "DATUM_BESTAAT_NIET",
  "DATUM_IN_TOEKOMST",
  "PERIODE_OMGEKEERD",
  "CONTRACTEN_OVERLAPPEN",
  "CONTRACT_VOOR_INDIENST",
  "MINMAX_OMGEKEERD",
]);

function isImpossible({ code, ernst }: Finding): boolean {
  return ernst === "fout" && onmogelijk.has(code);
}

function report(bestand: string, bevindingen: readonly Finding[], parsed: Arguments, output: Output): number {
  const met = bevindingen.map((bevinding) => ({ ...bevinding, melding: describeFinding(bevinding) }));
  if (parsed.flag("json")) output.out(JSON.stringify({ bevindingen: met }, null, 2));
  else output.err(`${bestand}\n${formatFindings(bevindingen)}`);
  return exitCodes.faults;
}
