import { type Lintverslag, lintSjablonen } from "../../../src/brieven/lint/lint-sjablonen.ts";
import type { Lintvondst } from "../../../src/brieven/lint/lintvondst.ts";
import { listProefzaken } from "../../../src/brieven/proef/list-proefzaken.ts";
import type { Proefzaak } from "../../../src/brieven/proef/proefzaak.ts";
import { readSjablonen } from "../../../src/shell/sjablonen-files.ts";
import { templatesFolder } from "../../template/templates-folder.ts";

const alle = listProefzaken();

/** Some cases: a receipt and a grant of less than was asked, with a letter for every reader. */
export const enkele: readonly Proefzaak[] = ["aanvraag-ontvangen", "toekenning-dienstverband"].flatMap((situatie) =>
  alle.filter(({ zaak }) => (zaak.beslissing?.situatie ?? "aanvraag-ontvangen") === situatie).slice(0, 3),
);

/** The smallest folder of templates with these files other, judged by some cases. */
export function lint(changes: Readonly<Record<string, string | null>>, zaken = enkele): Lintverslag {
  const { sjablonen, problems } = readSjablonen(templatesFolder(changes));
  return lintSjablonen({ sjablonen, problems, zaken });
}

/** A piece in all letters: what it says, and what stands above it. */
export function steen(tekst: string, voorwerk = ""): Readonly<Record<string, string>> {
  const front = `voor: client, jobcoach, werkgever\nbron: eigen\nuitleg: Een stuk tekst om te proberen.\n${voorwerk}`;
  return { "bouwstenen/a.md": `---\n${front}---\n${tekst}\n` };
}

/** `file:line:column ernst CODE over`, of what is said of the pieces. */
export function inBouwstenen({ vondsten }: Lintverslag): readonly string[] {
  return vondsten.filter(({ file }) => file.startsWith("bouwstenen/")).map(tell);
}

export function tell({ file, line, column, ernst, code, over }: Lintvondst): string {
  return `${file}:${line}:${column} ${ernst} ${code}${over === "" ? "" : ` ${over}`}`;
}
