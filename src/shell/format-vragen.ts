import type { Vraag } from "../regels/uitleg.ts";
import { wrapText } from "./columns.ts";

/** The open questions as a person reads them: who must answer, and what each answer leads to. */
export function formatVragen(vragen: readonly Vraag[]): readonly string[] {
  if (vragen.length === 0) return [];
  return [
    "",
    vragen.length === 1 ? "Nog 1 vraag" : `Nog ${vragen.length} vragen`,
    ...vragen.flatMap(({ aan, code, vraag, antwoorden = [] }) => [
      wrapText(`${aan}: ${vraag} (${code})`, 96, "    ").replace(/^ {4}/, "  - "),
      ...antwoorden.map(({ waarde, gevolg }) =>
        wrapText(`${waarde}: ${gevolg}`, 92, "        ").replace(/^ {8}/, "      * "),
      ),
    ]),
  ];
}
