import { join } from "node:path";
import { type Result, succeed } from "../../domein/result.ts";
import { type Command, parseArguments } from "../command.ts";
import { writeWhole } from "../files.ts";
import { formatHuisstijl, listContrasten } from "../format/format-huisstijl.ts";
import { type Huisstijl, neutraleHuisstijl } from "../huisstijl/huisstijl.ts";
import { loadHuisstijl } from "../huisstijl/load-huisstijl.ts";
import { composeVoorbeeldbrief } from "../huisstijl/voorbeeldbrief.ts";
import { exitCodes, formatFindings, type Output } from "../output.ts";
import { formaten, renderDocument } from "../render-document.ts";
import { UsageError } from "../usage-error.ts";

export const huisstijl: Command = {
  usage: "huisstijl [BESTAND] [-o MAP] [--json]",
  summary: "zegt of een huisstijl klopt, en schrijft met -o een voorbeeldbrief om te bekijken",
  async run(args, output) {
    const parsed = parseArguments(args, { output: { type: "string", short: "o" }, json: { type: "boolean" } });
    const [bestand, ...meer] = parsed.files;
    if (meer.length > 0) throw new UsageError("Geef één huisstijl.");
    const gelezen: Result<Huisstijl> = bestand === undefined ? succeed(neutraleHuisstijl()) : loadHuisstijl(bestand);
    const json = parsed.flag("json");
    if (!gelezen.ok) {
      if (json) output.out(JSON.stringify({ bevindingen: gelezen.bevindingen }, null, 2));
      else output.err(`${bestand}\n${formatFindings(gelezen.bevindingen)}`);
      return exitCodes.faults;
    }
    output.out(json ? describe(gelezen.value) : formatHuisstijl(gelezen.value.style, bringsFonts(gelezen.value)));
    const map = parsed.text("output");
    if (map !== undefined) await writeVoorbeeld(gelezen.value, map, output);
    return exitCodes.done;
  },
};

const bringsFonts = ({ resources }: Huisstijl): boolean => resources.fonts !== neutraleHuisstijl().resources.fonts;

function describe(stijl: Huisstijl): string {
  const { name } = stijl.style;
  return JSON.stringify({ naam: name, bevindingen: [], contrasten: listContrasten(stijl.style) }, null, 2);
}

/** The same letter in every format. */
async function writeVoorbeeld(stijl: Huisstijl, map: string, output: Output): Promise<void> {
  const document = composeVoorbeeldbrief(stijl.style);
  for (const formaat of formaten) {
    const path = join(map, `voorbeeldbrief.${formaat}`);
    const { bytes, bevindingen } = await renderDocument(document, formaat, stijl);
    writeWhole(path, bytes);
    output.err(path);
    if (bevindingen.length > 0) output.err(formatFindings(bevindingen));
  }
}
