import { checkTermijndagen, gatherTermijnen } from "../../besluit/feiten/gather-termijnen.ts";
import type { Code } from "../../domein/bevinding/codes.ts";
import { type Finding, hasFout } from "../../domein/bevinding/finding.ts";
import type { Datum } from "../../domein/datum.ts";
import { checkMeaning } from "../../formulier/check-meaning.ts";
import type { Formulier } from "../../formulier/formulier.ts";
import { berekenTermijnen } from "../../regels/termijnen/bereken-termijnen.ts";
import { type Command, parseArguments, readPeildatum } from "../command.ts";
import { formatTermijnen } from "../format/format-termijnen.ts";
import { exitCodes, formatFindings, type Output } from "../output.ts";
import { UsageError } from "../usage-error.ts";
import { readZaak, reportFouten } from "../zaak/read-zaak.ts";
import { warnZaak } from "../zaak/warn-zaak.ts";

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
    const gelezen = readZaak(bestand, parsed);
    if (!gelezen.ok) return reportFouten(gelezen.fouten, parsed, output);
    const { formulier, dossier, beleid } = gelezen.value;
    const peildatum = readPeildatum(parsed, output);
    warnZaak(gelezen.value, peildatum, parsed, output);
    const fouten = wrongDays(formulier, peildatum);
    if (fouten.length > 0) return reportFouten([{ bestand, bevindingen: fouten }], parsed, output);
    const dagen = checkTermijndagen(formulier, dossier, peildatum);
    const klopt = [
      show(output, bestand, dagen.formulier),
      show(output, parsed.text("dossier") ?? "dossier", dagen.dossier),
    ];
    if (klopt.includes(false)) return exitCodes.faults;
    const termijnen = berekenTermijnen(gatherTermijnen(formulier, dossier), beleid, peildatum);
    output.out(parsed.flag("json") ? JSON.stringify(termijnen, null, 2) : formatTermijnen(termijnen));
    return exitCodes.done;
  },
};

/** A form may be half-written, but the days that a term is counted from must be days. */
const overDagen: ReadonlySet<Code> = new Set(["DATUM_BESTAAT_NIET", "DATUM_IN_TOEKOMST", "PERIODE_OMGEKEERD"]);
const metTermijn = /^\/(indiening|begeleiding\/periode|afsluiting|wijzigingen|over\/periode|advies\/op)\b/;

function wrongDays(formulier: Formulier, peildatum: Datum): readonly Finding[] {
  return checkMeaning(formulier, peildatum).filter(
    ({ code, ernst, pointer }) =>
      ernst === "fout" && overDagen.has(code) && metTermijn.test(pointer) && !isEindeVanAanvraag(formulier, pointer),
  );
}

/** No term of an application counts from the end it asks for. */
function isEindeVanAanvraag({ soort }: Formulier, pointer: string): boolean {
  return soort === "aanvraag" && pointer === "/begeleiding/periode/totEnMet";
}

/** False when a finding stops the work. */
function show(output: Output, bestand: string, bevindingen: readonly Finding[]): boolean {
  if (bevindingen.length > 0) output.err(`${bestand}\n${formatFindings(bevindingen)}`);
  return !hasFout(bevindingen);
}
