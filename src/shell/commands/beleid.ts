import { formatDatum, readDatum } from "../../domein/datum.ts";
import { telWoord } from "../../domein/getal.ts";
import type { Beleid } from "../../regels/beleid/beleid.ts";
import { ingebouwd } from "../../regels/beleid/ingebouwd.ts";
import { type Command, parseArguments } from "../command.ts";
import { exitCodes, formatFindings, type Output } from "../output.ts";
import { UsageError } from "../usage-error.ts";
import { loadBeleid } from "../zaak/beleid-files.ts";

export const beleid: Command = {
  usage: "beleid [NAAM of BESTAND] [--json]",
  summary: "toont welk beleid er is, of een beleid om te bewaren, te veranderen en met --beleid terug te geven",
  async run(args, output) {
    const parsed = parseArguments(args, { json: { type: "boolean" } });
    const [gevraagd, ...meer] = parsed.files;
    if (meer.length > 0) throw new UsageError("Geef één naam of één bestand.");
    if (gevraagd !== undefined) return showOne(gevraagd, output);
    output.out(
      parsed.flag("json")
        ? JSON.stringify(ingebouwd, null, 2)
        : [...ingebouwd.map(describe), "", "Wat er niet bekend is, staat bij onbekend in: dakpan beleid NAAM"].join(
            "\n",
          ),
    );
    return exitCodes.done;
  },
};

/** Always JSON: it can be saved, edited and given back. */
function showOne(gevraagd: string, output: Output): number {
  const gelezen = loadBeleid(gevraagd, undefined);
  if (!gelezen.ok) {
    output.err(`${gevraagd}\n${formatFindings(gelezen.bevindingen)}`);
    return exitCodes.faults;
  }
  output.out(JSON.stringify(gelezen.value, null, 2));
  return exitCodes.done;
}

/** One line a policy; what nobody could tell stands in full in its JSON. */
function describe({ id, naam, geldigVan, onbekend }: Beleid): string {
  const vanaf = geldigVan === null ? undefined : readDatum(geldigVan);
  const geldig = vanaf === undefined ? "" : `, vanaf ${formatDatum(vanaf)}`;
  const telling =
    onbekend.length === 0 ? "Alles is bekend." : `Niet bekend: ${telWoord(onbekend.length, "ding", "dingen")}.`;
  return `${id}: ${naam}${geldig}. ${telling}`;
}
