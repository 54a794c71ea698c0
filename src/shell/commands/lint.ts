import { existsSync } from "node:fs";
import { join } from "node:path";
import { lintSjablonen } from "../../brieven/lint/lint-sjablonen.ts";
import { listProefzaken } from "../../brieven/proef/list-proefzaken.ts";
import { type Command, parseArguments } from "../command.ts";
import { formatLint } from "../format/format-lint.ts";
import { exitCodes } from "../output.ts";
import { readSjablonen, sjablonenMap } from "../sjablonen-files.ts";
import { UsageError } from "../usage-error.ts";

export const lint: Command = {
  usage: "lint [MAP] [--json]",
  summary: "kijkt de sjablonen van de brieven na: of ze kloppen, niets vergeten en duidelijk zijn",
  async run(args, output) {
    const parsed = parseArguments(args, { json: { type: "boolean" } });
    const [map = sjablonenMap, ...rest] = parsed.files;
    if (rest.length > 0) throw new UsageError("Geef één map met sjablonen, of geen: dan zijn het die van Dakpan.");
    requireMappen(map);
    const { sjablonen, problems } = readSjablonen(map);
    const verslag = lintSjablonen({ sjablonen, problems, zaken: listProefzaken() });
    output.out(parsed.flag("json") ? JSON.stringify(verslag, null, 2) : formatLint(verslag));
    return verslag.vondsten.some(({ ernst }) => ernst === "fout") ? exitCodes.faults : exitCodes.done;
  },
};

function requireMappen(map: string): void {
  for (const naam of ["brieven", "bouwstenen"])
    if (!existsSync(join(map, naam)))
      throw new UsageError(`In ${map} is geen map ${naam}. Geef een map met brieven en bouwstenen, zoals templates.`);
}
