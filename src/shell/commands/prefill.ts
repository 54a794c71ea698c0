import { prefill as fillIn } from "../../bekend/prefill.ts";
import { readFormulier } from "../../formulier/read-formulier.ts";
import { type Command, parseArguments, readPeildatum, readRol } from "../command.ts";
import { readJsonFile, writeWhole } from "../files.ts";
import { readBekendDirectory, readForm } from "../geval.ts";
import { exitCodes, formatFindings } from "../output.ts";
import { UsageError } from "../usage-error.ts";

export const prefill: Command = {
  usage: "prefill BESTAND --bekend MAP [--vorig BESTAND] [--rol ROL] [--op JJJJ-MM-DD] [-o UIT] [--json]",
  summary: "vult in wat al bekend is, en zegt waar het vandaan komt",
  async run(args, output) {
    const parsed = parseArguments(args, {
      bekend: { type: "string" },
      vorig: { type: "string" },
      rol: { type: "string" },
      op: { type: "string" },
      output: { type: "string", short: "o" },
      json: { type: "boolean" },
    });
    const [bestand, ...rest] = parsed.files;
    const map = parsed.text("bekend");
    if (bestand === undefined || rest.length > 0 || map === undefined)
      throw new UsageError("Geef één formulier, en met --bekend de map met bekende gegevens.");
    const json = readJsonFile(bestand);
    const read = json.ok ? readFormulier(json.value) : json;
    if (!read.ok) {
      output.err(`${bestand}\n${formatFindings(read.bevindingen)}`);
      return exitCodes.faults;
    }
    const vorig = parsed.text("vorig");
    const rol = readRol(parsed) ?? "jobcoach";
    const filled = fillIn(
      read.value,
      readBekendDirectory(map),
      rol,
      readPeildatum(parsed, output),
      vorig === undefined ? undefined : readForm(vorig),
    );
    const uit = parsed.text("output");
    const formulier = `${JSON.stringify(filled.formulier, null, 2)}\n`;
    if (uit !== undefined) writeWhole(uit, formulier);
    if (parsed.flag("json")) output.out(JSON.stringify({ ...filled, bevestigd: [...filled.bevestigd] }, null, 2));
    else output.out(describe(filled, rol));
    return exitCodes.done;
  },
};

/** Places and sources, never values: those are in the form itself. */
function describe(
  { ingevuld, verschillen, bevestigen, beantwoorden, bevindingen }: ReturnType<typeof fillIn>,
  rol: string,
): string {
  const regels = [
    `${ingevuld.length} antwoorden ingevuld voor ${rol}:`,
    ...ingevuld.map(({ pointer, bron, op }) => `  ${pointer}  uit ${bron}, ${op}`),
  ];
  if (verschillen.length > 0)
    regels.push(
      "",
      verschillen.length === 1
        ? "1 verschil met wat al bekend is:"
        : `${verschillen.length} verschillen met wat al bekend is:`,
      formatFindings(bevindingen),
    );
  if (bevestigen.length > 0)
    regels.push("", `${bevestigen.length} antwoorden uit het vorige formulier om te bevestigen.`);
  return [
    ...regels,
    "",
    `Nog open voor ${rol}: ${beantwoorden.length}`,
    ...beantwoorden.map((pointer) => `  ${pointer}`),
  ].join("\n");
}
