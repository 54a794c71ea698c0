import { basename, dirname, join } from "node:path";
import { isRecord } from "../../formulier/visit-velden.ts";
import { listDirectory, readJsonFile } from "../files.ts";
import { UsageError } from "../usage-error.ts";

/** Nobody keeps more files of one case together. */
const mostFiles = 200;
const gewoon = "formulier.json";

/** The form of a decision, in the same folder: `formulier.json`, or else the only one with this id. */
export function findFormulier(beslissingpad: string, id: string): string {
  const map = dirname(beslissingpad);
  const namen = listDirectory(map).filter((naam) => naam.endsWith(".json") && naam !== basename(beslissingpad));
  if (namen.length > mostFiles)
    throw new UsageError(`In ${map} staan te veel bestanden om te zoeken. Geef het formulier met --formulier.`);
  const passend = namen.filter((naam) => idOf(join(map, naam)) === id);
  if (namen.includes(gewoon) && (passend.includes(gewoon) || passend.length === 0)) return join(map, gewoon);
  const [enige, ...meer] = passend;
  if (enige === undefined)
    throw new UsageError(`Bij ${beslissingpad} staat geen formulier met hetzelfde kenmerk. Geef het met --formulier.`);
  if (meer.length > 0)
    throw new UsageError(
      `Bij ${beslissingpad} passen meer formulieren: ${passend.join(", ")}. Kies er een met --formulier.`,
    );
  return join(map, enige);
}

/** The id of a form; a file of another kind, or one that cannot be read, has none. */
function idOf(pad: string): unknown {
  try {
    const json = readJsonFile(pad);
    return json.ok && isRecord(json.value) && "soort" in json.value && !("beslisserfunctie" in json.value)
      ? json.value.id
      : undefined;
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
