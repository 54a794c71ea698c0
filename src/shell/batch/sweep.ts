import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { explainWrite } from "../files.ts";
import { soorten } from "./job.ts";

const besideReports = /^\.((journal\.ndjson|fouten\.json)\.\d+\.tmp|batch\.lock\.\d+)$/;
const besideStukken = new RegExp(`^\\.(${soorten.join("|")})-[a-z]+\\.[a-z]+\\.\\d+\\.tmp$`);

/** Takes away what a run that was broken off had not finished writing; nothing else that may be in the folder. */
export function sweep(out: string): void {
  try {
    for (const entry of readdirSync(out, { withFileTypes: true })) {
      if (entry.isDirectory()) removeFrom(join(out, entry.name), besideStukken);
      else if (besideReports.test(entry.name)) rmSync(join(out, entry.name));
    }
  } catch (error) {
    throw explainWrite(error, out);
  }
}

/** What we may not read, such as `lost+found`, is not ours. */
function removeFrom(folder: string, pattern: RegExp): void {
  for (const name of listNames(folder)) if (pattern.test(name)) rmSync(join(folder, name));
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
