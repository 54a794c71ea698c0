import { basename, join } from "node:path";
import { chooseLezers } from "../../brieven/ontvangst/choose-lezers.ts";
import { composeOntvangst } from "../../brieven/ontvangst/compose-ontvangst.ts";
import { type Lezer, lezers } from "../../brieven/sjabloon.ts";
import { hasFout } from "../../domein/bevinding/finding.ts";
import { formatDatum } from "../../domein/datum.ts";
import { checkMeaning } from "../../formulier/check-meaning.ts";
import { readFormulier } from "../../formulier/read-formulier.ts";
import { loadSjablonen } from "../assets.ts";
import { type Command, parseArguments, readPeildatum } from "../command.ts";
import { readJsonFile, writeWhole } from "../files.ts";
import { exitCodes, formatFindings } from "../output.ts";
import { type Formaat, formaten, renderDocument } from "../render-document.ts";
import { UsageError } from "../usage-error.ts";

export const letter: Command = {
  usage: "letter BESTAND -o MAP [--voor client,jobcoach,werkgever] [--formaat pdf,docx,html,txt] [--op JJJJ-MM-DD]",
  summary: "schrijft de ontvangstbrief bij een ingediend formulier",
  async run(args, output) {
    const parsed = parseArguments(args, {
      voor: { type: "string" },
      formaat: { type: "string" },
      op: { type: "string" },
      output: { type: "string", short: "o" },
    });
    const [bestand, ...rest] = parsed.files;
    const map = parsed.text("output");
    if (bestand === undefined || rest.length > 0 || map === undefined)
      throw new UsageError("Geef één formulier, en met -o de map voor de brieven.");
    const gevraagd = choose(parsed.text("voor"), lezers, "--voor");
    const alsFormaat = choose(parsed.text("formaat"), formaten, "--formaat");
    const json = readJsonFile(bestand);
    const read = json.ok ? readFormulier(json.value) : json;
    if (!read.ok) {
      output.err(`${bestand}\n${formatFindings(read.bevindingen)}`);
      return exitCodes.faults;
    }
    if (!("indiening" in read.value))
      throw new UsageError("Dit formulier is nog niet ingediend. Er is dus nog niets om te bevestigen.");
    const op = readPeildatum(parsed, output);
    const bevindingen = checkMeaning(read.value, op);
    if (hasFout(bevindingen)) {
      output.err(`${bestand}\n${formatFindings(bevindingen)}`);
      return exitCodes.faults;
    }
    const ontvangers = chooseLezers(read.value);
    const sjablonen = loadSjablonen();
    for (const lezer of gevraagd ?? ontvangers) {
      if (!ontvangers.includes(lezer)) {
        output.err(`Voor ${lezer} is er bij dit formulier geen brief.`);
        continue;
      }
      const document = composeOntvangst(read.value, bevindingen, lezer, op, sjablonen);
      for (const formaat of alsFormaat ?? formaten) await write(document, lezer, formaat, bestand, map, output.out);
    }
    output.err(`Briefdatum: ${formatDatum(op)}`);
    return exitCodes.done;
  },
};

async function write(
  document: Parameters<typeof renderDocument>[0],
  lezer: Lezer,
  formaat: Formaat,
  bestand: string,
  map: string,
  report: (text: string) => void,
): Promise<void> {
  const path = join(map, `${basename(bestand, ".json")}-ontvangst-${lezer}.${formaat}`);
  writeWhole(path, await renderDocument(document, formaat));
  report(path);
}

function choose<T extends string>(
  text: string | undefined,
  allowed: readonly T[],
  option: string,
): readonly T[] | undefined {
  if (text === undefined) return undefined;
  const chosen = text.split(",").map((each) => allowed.find((one) => one === each.trim()));
  if (chosen.some((each) => each === undefined)) throw new UsageError(`${option}: kies uit ${allowed.join(", ")}.`);
  return chosen.filter((each) => each !== undefined);
}
