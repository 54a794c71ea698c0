import type { Block, Document, Fact, Row } from "../../../src/document/document.ts";
import type { Content, Inline } from "../../../src/document/inline.ts";

type Wissel = (tekst: string) => string;

/** The same document with other words in every piece of text, the lines around it too. */
export function wisselTekst(document: Document, wissel: Wissel): Document {
  const { frame } = document;
  return {
    ...document,
    title: wissel(document.title),
    frame:
      frame.kind === "letter"
        ? {
            ...frame,
            sender: { name: wissel(frame.sender.name), lines: frame.sender.lines.map(wissel) },
            addressee: frame.addressee.map(wissel),
            reference: frame.reference.map((feit) => wisselFeit(feit, wissel)),
          }
        : frame,
    blocks: document.blocks.map((block) => wisselBlok(block, wissel)),
  };
}

function wisselBlok(block: Block, wissel: Wissel): Block {
  const rij = (cellen: Row): Row => cellen.map((cel) => wisselInhoud(cel, wissel));
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return { ...block, content: wisselInhoud(block.content, wissel) };
    case "list":
      return { ...block, items: block.items.map((item) => item.map((deel) => wisselBlok(deel, wissel))) };
    case "table":
      return { ...block, header: block.header.map(rij), rows: block.rows.map(rij), totals: block.totals.map(rij) };
    case "signature":
      return { ...block, lines: block.lines.map(wissel) };
    case "facts":
      return { ...block, facts: block.facts.map((feit) => wisselFeit(feit, wissel)) };
    case "callout":
    case "group":
      return { ...block, blocks: block.blocks.map((deel) => wisselBlok(deel, wissel)) };
    case "figure":
    case "chart":
    case "pageBreak":
      return block;
  }
}

const wisselFeit = ({ term, value }: Fact, wissel: Wissel): Fact => ({ term, value: wisselInhoud(value, wissel) });

function wisselInhoud(inhoud: Content, wissel: Wissel): Content {
  return inhoud.map((deel) => wisselDeel(deel, wissel));
}

function wisselDeel(deel: Inline, wissel: Wissel): Inline {
  return deel.kind === "strong" || deel.kind === "emphasis"
    ? { ...deel, content: wisselInhoud(deel.content, wissel) }
    : { ...deel, text: wissel(deel.text) };
}

/** Every document that lacks one piece: a block, an item, a row, a sentence, a line around the letter. */
export function* laatWeg(document: Document): Generator<Document> {
  const { frame, blocks } = document;
  for (const [plaats, block] of blocks.entries()) {
    const metBlok = (nieuw: readonly Block[]): Document => ({
      ...document,
      blocks: [...blocks.slice(0, plaats), ...nieuw, ...blocks.slice(plaats + 1)],
    });
    yield metBlok([]);
    for (const korter of kortBlokIn(block)) yield metBlok([korter]);
  }
  if (frame.kind !== "letter") return;
  for (const weg of frame.reference.keys())
    yield { ...document, frame: { ...frame, reference: frame.reference.filter((_, plaats) => plaats !== weg) } };
  yield { ...document, frame: { ...frame, addressee: [] } };
  yield { ...document, blocks: [], frame: { ...frame, reference: [] } };
}

function kortBlokIn(block: Block): readonly Block[] {
  switch (block.kind) {
    case "list":
      return block.items.map((_, weg) => ({ ...block, items: block.items.filter((__, plaats) => plaats !== weg) }));
    case "table":
      return block.rows.map((_, weg) => ({ ...block, rows: block.rows.filter((__, plaats) => plaats !== weg) }));
    case "signature":
      return block.lines.map((_, weg) => ({ ...block, lines: block.lines.filter((__, plaats) => plaats !== weg) }));
    case "paragraph":
      return block.content.map((_, weg) => ({
        ...block,
        content: block.content.filter((__, plaats) => plaats !== weg),
      }));
    default:
      return [];
  }
}

/** The same document with a paragraph more, before the signature. */
export function voegToe(document: Document, ...teksten: readonly string[]): Document {
  const alineas = teksten.map(
    (text): Block => ({ kind: "paragraph", content: text === "" ? [] : [{ kind: "text", text }] }),
  );
  return { ...document, blocks: [...document.blocks.slice(0, -1), ...alineas, ...document.blocks.slice(-1)] };
}
