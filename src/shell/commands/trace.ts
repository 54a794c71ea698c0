import { formatDocument, formatTelling } from "../../formulier/herkomst/format-herkomst.ts";
import { type Command, parseArguments } from "../command.ts";
import { type Herkomsten, loadHerkomst } from "../herkomst-files.ts";
import { formatLast, measureLast } from "../last.ts";
import { exitCodes, type Output } from "../output.ts";
import { UsageError } from "../usage-error.ts";

export const trace: Command = {
  usage: "trace [D01 …] [--json] | trace --last [--json]",
  summary: "laat zien wat er van elke oude vraag is geworden, of met --last hoeveel vragen mensen krijgen",
  async run(args, output) {
    const parsed = parseArguments(args, { json: { type: "boolean" }, last: { type: "boolean" } });
    const herkomsten = loadHerkomst();
    if (parsed.flag("last")) return traceLast(herkomsten, parsed.flag("json"), output);
    const { documenten, vragen } = herkomsten;
    const namen = parsed.files.map((naam) => naam.toUpperCase());
    const onbekend = namen.find((naam) => !documenten.some(({ document }) => document === naam));
    if (onbekend !== undefined)
      throw new UsageError(
        `Kies een document van ${documenten[0]?.document} tot en met ${documenten.at(-1)?.document}.`,
      );
    const gekozen = documenten.filter(({ document }) => namen.length === 0 || namen.includes(document));
    const zichtbaar = vragen.filter(({ document }) => gekozen.some((een) => een.document === document));
    if (parsed.flag("json")) output.out(JSON.stringify(zichtbaar, null, 2));
    else {
      for (const een of gekozen)
        output.out(
          `${formatDocument(
            een,
            zichtbaar.filter(({ document }) => document === een.document),
          )}\n`,
        );
      output.out(formatTelling("Samen", zichtbaar));
    }
    return exitCodes.done;
  },
};

function traceLast(herkomsten: Herkomsten, json: boolean, output: Output): number {
  const regels = measureLast(herkomsten);
  output.out(json ? JSON.stringify(regels, null, 2) : formatLast(regels, herkomsten));
  return exitCodes.done;
}
