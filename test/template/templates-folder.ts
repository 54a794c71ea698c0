import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { briefnamen } from "../../src/brieven/situaties.ts";
import { lezers } from "../../src/brieven/sjabloon.ts";

/** The smallest folder of templates in which nothing is wrong: fifteen letters of one piece. */
const kleinste: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    briefnamen.flatMap((brief) =>
      lezers.map((lezer) => [
        `brieven/${brief}.${lezer}.md`,
        `---\nuitleg: Een brief om iets te proberen.\n---\n{{> a}}\n`,
      ]),
    ),
  ),
  "bouwstenen/a.md":
    "---\nvoor: client, jobcoach, werkgever\nbron: eigen\nuitleg: Alles wat in de brief staat.\n---\n# Over uw werk\n\n{{aanhef}},\n\nU krijgt van ons deze brief.\n",
};

/** That folder with some files other than they were; null leaves one out. Gone when the tests of this file are done. */
export function templatesFolder(changes: Readonly<Record<string, string | null>>): string {
  const root = mkdtempSync(join(tmpdir(), "dakpan-sjablonen-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  for (const [file, content] of Object.entries({ ...kleinste, ...changes })) {
    if (content === null) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  return root;
}
