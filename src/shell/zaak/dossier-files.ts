import { type Dossier, readDossier } from "../../besluit/dossier/read-dossier.ts";
import type { Result } from "../../domein/result.ts";
import { readJsonFile } from "../files.ts";

/** The dossier in a file; what is wrong inside it is a finding, what is wrong with the path is wrong use. */
export function loadDossier(path: string): Result<Dossier> {
  const json = readJsonFile(path);
  return json.ok ? readDossier(json.value) : json;
}
