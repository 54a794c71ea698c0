import { gatherRecht } from "../../besluit/feiten/gather-recht.ts";
import type { Code } from "../../domein/bevinding/codes.ts";
import type { Finding } from "../../domein/bevinding/finding.ts";
import type { Datum } from "../../domein/datum.ts";
import { type Result, refuse, succeed } from "../../domein/result.ts";
import { checkMeaning } from "../../formulier/check-meaning.ts";
import { beoordeelRecht, type Rechtsuitkomst } from "../../regels/recht/beoordeel-recht.ts";
import { type Command, parseArguments, readPeildatum } from "../command.ts";
import { formatRecht } from "../format/format-recht.ts";
import { exitCodes } from "../output.ts";
import { UsageError } from "../usage-error.ts";
import { readZaak, reportFouten, type Zaak } from "../zaak/read-zaak.ts";
import { warnZaak } from "../zaak/warn-zaak.ts";

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
    const gelezen = readZaak(bestand, parsed);
    if (!gelezen.ok) return reportFouten(gelezen.fouten, parsed, output);
    const peildatum = readPeildatum(parsed, output);
    warnZaak(gelezen.value, peildatum, parsed, output);
    const uitkomst = judge(gelezen.value, peildatum);
    if (!uitkomst.ok) return reportFouten([{ bestand, bevindingen: uitkomst.bevindingen }], parsed, output);
    output.out(parsed.flag("json") ? JSON.stringify(uitkomst.value, null, 2) : formatRecht(uitkomst.value));
    return exitCodes.done;
  },
};

function judge({ formulier, dossier, beleid }: Zaak, peildatum: Datum): Result<Rechtsuitkomst> {
  if (formulier.soort !== "aanvraag" && formulier.soort !== "aanmelding")
    throw new UsageError("Alleen een aanmelding of een aanvraag kan worden getoetst.");
  const fouten = checkMeaning(formulier, peildatum).filter(isImpossible);
  if (fouten.length > 0) return refuse(fouten);
  return succeed(beoordeelRecht(gatherRecht(formulier, dossier, peildatum), beleid));
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
