import { basename, join } from "node:path";
import type { ParseArgsOptionsConfig } from "node:util";
import { chooseLezers } from "../../brieven/ontvangst/choose-lezers.ts";
import { composeOntvangst } from "../../brieven/ontvangst/compose-ontvangst.ts";
import { type Lezer, lezers } from "../../brieven/sjabloon.ts";
import type { Document } from "../../document/document.ts";
import { type Finding, hasFout } from "../../domein/bevinding/finding.ts";
import { formatDatum } from "../../domein/datum.ts";
import { type Result, succeed } from "../../domein/result.ts";
import { checkMeaning } from "../../formulier/check-meaning.ts";
import type { Formulier } from "../../formulier/formulier.ts";
import { readFormulier } from "../../formulier/read-formulier.ts";
import { choose } from "../choose.ts";
import { type Command, parseArguments, readPeildatum } from "../command.ts";
import { readJsonFile, writeWhole } from "../files.ts";
import { type Huisstijl, neutraleHuisstijl } from "../huisstijl/huisstijl.ts";
import { loadHuisstijl } from "../huisstijl/load-huisstijl.ts";
import { exitCodes, formatFindings, type Output } from "../output.ts";
import { type Formaat, formaten, renderDocument } from "../render-document.ts";
import { loadSjablonen } from "../sjablonen-files.ts";
import { UsageError } from "../usage-error.ts";

const options: ParseArgsOptionsConfig = {
  voor: { type: "string" },
  formaat: { type: "string" },
  op: { type: "string" },
  huisstijl: { type: "string" },
  output: { type: "string", short: "o" },
};

export const letter: Command = {
  usage:
    "letter BESTAND -o MAP [--voor client,jobcoach,werkgever] [--formaat pdf,docx,html,txt] [--op JJJJ-MM-DD] [--huisstijl BESTAND]",
  summary: "schrijft de ontvangstbrief bij een ingediend formulier",
  async run(args, output) {
    const parsed = parseArguments(args, options);
    const [bestand, ...rest] = parsed.files;
    const map = parsed.text("output");
    if (bestand === undefined || rest.length > 0 || map === undefined)
      throw new UsageError("Geef één formulier, en met -o de map voor de brieven.");
    const gevraagd = choose(parsed.text("voor"), lezers, "--voor");
    const alsFormaat = choose(parsed.text("formaat"), formaten, "--formaat");
    const stijlpad = parsed.text("huisstijl");
    const huisstijl = stijlpad === undefined ? succeed(neutraleHuisstijl()) : loadHuisstijl(stijlpad);
    if (!huisstijl.ok) return refuse(stijlpad ?? "", huisstijl.bevindingen, output);
    const read = readForm(bestand);
    if (!read.ok) return refuse(bestand, read.bevindingen, output);
    if (!("indiening" in read.value))
      throw new UsageError("Dit formulier is nog niet ingediend. Er is dus nog niets om te bevestigen.");
    const op = readPeildatum(parsed, output);
    const bevindingen = checkMeaning(read.value, op);
    if (hasFout(bevindingen)) return refuse(bestand, bevindingen, output);
    const sjablonen = loadSjablonen();
    for (const lezer of whoGets(read.value, gevraagd, output)) {
      const document = composeOntvangst(read.value, bevindingen, lezer, op, sjablonen);
      const begin = join(map, `${basename(bestand, ".json")}-ontvangst-${lezer}`);
      await write(document, begin, alsFormaat ?? formaten, huisstijl.value, output);
    }
    output.err(`Briefdatum: ${formatDatum(op)}`);
    return exitCodes.done;
  },
};

function readForm(bestand: string): Result<Formulier> {
  const json = readJsonFile(bestand);
  return json.ok ? readFormulier(json.value) : json;
}

function whoGets(formulier: Formulier, gevraagd: readonly Lezer[] | undefined, output: Output): readonly Lezer[] {
  const ontvangers = chooseLezers(formulier);
  for (const lezer of gevraagd ?? [])
    if (!ontvangers.includes(lezer)) output.err(`Voor ${lezer} is er bij dit formulier geen brief.`);
  return (gevraagd ?? ontvangers).filter((lezer) => ontvangers.includes(lezer));
}

function refuse(bestand: string, bevindingen: readonly Finding[], output: Output): number {
  output.err(`${bestand}\n${formatFindings(bevindingen)}`);
  return exitCodes.faults;
}

async function write(
  document: Document,
  begin: string,
  alsFormaat: readonly Formaat[],
  huisstijl: Huisstijl,
  output: Output,
): Promise<void> {
  for (const formaat of alsFormaat) {
    const path = `${begin}.${formaat}`;
    const { bytes, bevindingen } = await renderDocument(document, formaat, huisstijl);
    writeWhole(path, bytes);
    output.out(path);
    if (bevindingen.length > 0) output.err(`${path}\n${formatFindings(bevindingen)}`);
  }
}
