import type { Block, Document } from "../../document/document.ts";
import { plainText } from "../../document/plain-text.ts";
import { type BlockVisitor, visitBlock } from "../../document/visit.ts";
import type { Fonts } from "./fonts.ts";
import { missingCharacters, toDrawn } from "./measure.ts";

/** A character no face can draw, and where it stands, as a JSON pointer into the document. */
export interface MissingCharacter {
  readonly character: string;
  readonly place: string;
}

type Found = readonly (readonly [place: string, text: string])[];

export function findMissing(document: Document, fonts: Fonts): readonly MissingCharacter[] {
  const faces = [fonts.regular, fonts.strong, fonts.emphasis];
  return [
    ["/title", document.title] as const,
    ...frameTexts(document),
    ...blockTexts(document.blocks, "/blocks"),
  ].flatMap(([place, text]) => {
    const missing = new Set(faces.flatMap((font) => missingCharacters(font, toDrawn(text))));
    return [...missing].map((character) => ({ character, place }));
  });
}

function frameTexts({ frame }: Document): Found {
  if (frame.kind === "plain") return [];
  return [
    ["/frame/sender/name", frame.sender.name],
    ...frame.sender.lines.map((line, index) => [`/frame/sender/lines/${index}`, line] as const),
    ...frame.addressee.map((line, index) => [`/frame/addressee/${index}`, line] as const),
    ...frame.reference.map(
      ({ term, value }, index) => [`/frame/reference/${index}`, `${term} ${plainText(value)}`] as const,
    ),
  ];
}

const visitor: BlockVisitor<string, Found> = {
  heading: ({ content }, place) => [[place, plainText(content)]],
  paragraph: ({ content }, place) => [[place, plainText(content)]],
  list: ({ items }, place) => items.flatMap((item, index) => blockTexts(item, `${place}/items/${index}`)),
  table: ({ caption, header, rows, total }, place) => [
    [`${place}/caption`, caption ?? ""],
    ...header.map((cell, index) => [`${place}/header/${index}`, plainText(cell)] as const),
    ...rows.flatMap((row, at) => row.map((cell, index) => [`${place}/rows/${at}/${index}`, plainText(cell)] as const)),
    ...(total ?? []).map((cell, index) => [`${place}/total/${index}`, plainText(cell)] as const),
  ],
  facts: ({ facts }, place) =>
    facts.map(({ term, value }, index) => [`${place}/facts/${index}`, `${term} ${plainText(value)}`]),
  callout: ({ blocks }, place) => blockTexts(blocks, `${place}/blocks`),
  signature: ({ lines }, place) => lines.map((line, index) => [`${place}/lines/${index}`, line]),
  pageBreak: () => [],
  group: ({ blocks }, place) => blockTexts(blocks, `${place}/blocks`),
};

function blockTexts(blocks: readonly Block[], place: string): Found {
  return blocks.flatMap((block, index) => visitBlock(visitor, block, `${place}/${index}`));
}
