import type { Block, Heading } from "../document.ts";
import { plainText } from "../plain-text.ts";
import { type DocumentFinding, fout, isBlank } from "./finding.ts";
import type { Placed } from "./walk.ts";

/** Headings are a table of contents for who cannot see the page: one at the top, no level skipped, none empty. `start` is the level that stands above them. */
export function checkHeadings(blocks: readonly Placed<Block>[], start: 0 | 1): readonly DocumentFinding[] {
  const headings = blocks.flatMap(({ item, pointer }): readonly Placed<Heading>[] =>
    item.kind === "heading" ? [{ item, pointer }] : [],
  );
  const top = headings.findIndex(({ item }) => item.level === 1);
  return headings.flatMap(({ item, pointer }, index) => [
    ...(isBlank(plainText(item.content)) ? [fout("KOP_LEEG", pointer)] : []),
    ...(item.level === 1 && index > top ? [fout("KOP_DUBBEL", pointer)] : []),
    ...checkLevel(item.level, headings[index - 1]?.item.level ?? start, pointer),
  ]);
}

function checkLevel(niveau: number, vorige: number, pointer: string): readonly DocumentFinding[] {
  return niveau > vorige + 1 ? [fout("KOP_OVERGESLAGEN", pointer, { niveau, vorige })] : [];
}
