import { lezersPerSituatie } from "../../brieven/lezers-per-situatie.ts";
import { listProefzaken } from "../../brieven/proef/list-proefzaken.ts";
import { formatDocument, formatTelling } from "../../formulier/herkomst/format-herkomst.ts";
import { type Command, parseArguments } from "../command.ts";
import { describeBriefherkomst, formatBriefherkomst } from "../format/format-briefherkomst.ts";
import { type Herkomsten, loadHerkomst } from "../herkomst-files.ts";
import { formatLast, measureLast } from "../last.ts";
import { exitCodes, type Output } from "../output.ts";
import { loadSjablonen } from "../sjablonen-files.ts";
import { UsageError } from "../usage-error.ts";

export const trace: Command = {
  usage: "trace [D01 …] [--json] | trace --last [--json] | trace --brieven [--json]",
  summary:
    "laat zien wat er van elke oude vraag is geworden, met --last hoeveel vragen mensen krijgen, met --brieven wat er van elke oude brief is geworden",
  async run(args, output) {
    const parsed = parseArguments(args, {
      json: { type: "boolean" },
      last: { type: "boolean" },
      brieven: { type: "boolean" },
    });
    const los = parsed.flag("last") || parsed.flag("brieven");
    if (parsed.flag("last") && parsed.flag("brieven")) throw new UsageError("Kies --last of --brieven.");
    if (los && parsed.files.length > 0) throw new UsageError("Bij --last en --brieven horen geen documenten.");
    if (parsed.flag("brieven")) return traceBrieven(parsed.flag("json"), output);
    const herkomsten = loadHerkomst();
    if (parsed.flag("last")) return traceLast(herkomsten, parsed.flag("json"), output);
    return traceVragen(herkomsten, parsed.files, parsed.flag("json"), output);
  },
};

function traceVragen(
  { documenten, vragen }: Herkomsten,
  files: readonly string[],
  json: boolean,
  output: Output,
): number {
  const namen = files.map((naam) => naam.toUpperCase());
  const onbekend = namen.find((naam) => !documenten.some(({ document }) => document === naam));
  if (onbekend !== undefined)
    throw new UsageError(`Kies een document van ${documenten[0]?.document} tot en met ${documenten.at(-1)?.document}.`);
  const gekozen = documenten.filter(({ document }) => namen.length === 0 || namen.includes(document));
  const zichtbaar = vragen.filter(({ document }) => gekozen.some((een) => een.document === document));
  if (json) {
    output.out(JSON.stringify(zichtbaar, null, 2));
    return exitCodes.done;
  }
  for (const een of gekozen) {
    const eigen = zichtbaar.filter(({ document }) => document === een.document);
    output.out(`${formatDocument(een, eigen)}\n`);
  }
  output.out(formatTelling("Samen", zichtbaar));
  return exitCodes.done;
}

function traceLast(herkomsten: Herkomsten, json: boolean, output: Output): number {
  const regels = measureLast(herkomsten);
  output.out(json ? JSON.stringify(regels, null, 2) : formatLast(regels, herkomsten));
  return exitCodes.done;
}

/** Who gets a letter depends on the case: here everyone who ever does. */
function traceBrieven(json: boolean, output: Output): number {
  const lezersBij = lezersPerSituatie(listProefzaken().map(({ zaak }) => zaak));
  const regels = describeBriefherkomst(loadSjablonen(), lezersBij);
  output.out(json ? JSON.stringify(regels, null, 2) : formatBriefherkomst(regels));
  return exitCodes.done;
}
