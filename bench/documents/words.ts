import type { Content } from "./content.ts";

/** Every word of a document, in no order that matters. */
export function wordsOf({ title, zaak, opening, parts, closing }: Content): readonly string[] {
  const head =
    opening === undefined
      ? [title]
      : [...opening.sender, ...opening.address, ...opening.references.flat(), opening.subject, opening.salutation];
  const body = parts.flatMap((part) => {
    if (part.kind === "list") return part.items;
    return part.kind === "table" ? [...part.header, ...part.rows.flat()] : [part.text];
  });
  return [...head, ...body, ...closing, zaak].flatMap((text) => text.split(/\s+/));
}

/** Words that occur less often than they should; where a line ends in a hyphen, the word goes on. */
export function missingWords(expected: readonly string[], text: string): readonly string[] {
  const left = new Map<string, number>();
  for (const word of text
    .replace(/[-\u00ad]\s*\n\s*/g, "")
    .replaceAll("\u00ad", "")
    .split(/\s+/)) {
    const key = keyOf(word);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return expected.filter((word) => {
    const key = keyOf(word);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return key !== "" && count <= 0;
  });
}

const keyOf = (word: string) => word.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
