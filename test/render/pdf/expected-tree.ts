import { chartTable } from "../../../src/document/chart-table.ts";
import type { Block, Document, Fact, List, Row, Table } from "../../../src/document/document.ts";
import type { Content, Inline } from "../../../src/document/inline.ts";
import { plainText } from "../../../src/document/plain-text.ts";
import { titledBlocks } from "../../../src/document/titled-blocks.ts";
import { clean } from "./read-pdf.ts";

/** The structure tree a document must have, told from the model alone. */
export function expectedTree(document: Document): readonly string[] {
  const { frame } = document;
  const blocks = titledBlocks(document);
  const [title, ...rest] = blocks;
  const inner =
    frame.kind === "report" && title !== undefined
      ? [
          `<Sect>`,
          ...inset([
            ...ofBlock(title),
            ...ofFacts(frame.reference),
            ...(frame.contents ? ofContents(rest) : []),
            ...ofBlocks(rest),
          ]),
        ]
      : ofBlocks(blocks);
  return ["<Document>", ...inset([...ofFrame(document), ...inner])];
}

const inset = (lines: readonly string[]) => lines.map((line) => `  ${line}`);
const element = (role: string, lines: readonly string[]) => [`<${role}>`, ...inset(lines)];
const lineOf = (text: string) => (clean(text) === "" ? [] : [clean(text)]);

function ofFrame({ frame }: Document): readonly string[] {
  if (frame.kind === "plain") return [];
  const { name, lines } = frame.sender;
  const paragraph = (texts: readonly string[]) =>
    clean(texts.join(" ")) === "" ? [] : element("P", lineOf(texts.join(" ")));
  const sender = [...paragraph([name]), ...paragraph(lines)];
  if (frame.kind === "report") return sender.length === 0 ? [] : element("Sect", sender);
  return element("Sect", [...sender, ...paragraph(frame.addressee), ...ofFacts(frame.reference)]);
}

function ofContents(blocks: readonly Block[]): readonly string[] {
  const headings = blocks.flatMap((block) =>
    block.kind === "group" || block.kind === "callout" ? [block, ...block.blocks] : [block],
  );
  const below = headings.flatMap((block) => (block.kind === "heading" && block.level > 1 ? [block] : []));
  const listed = below.length > 45 ? below.filter(({ level }) => level === 2) : below;
  const titles = listed.map(({ content }) => plainText(content));
  const entries = titles.map((title) => element("TOCI", element("Reference", element("Link", [`${clean(title)} #`]))));
  return titles.length === 0 ? [] : element("TOC", [...element("Caption", ["Inhoud"]), ...entries.flat()]);
}

/** Every heading opens a section that holds what follows, up to a heading of its level. */
function ofBlocks(blocks: readonly Block[]): readonly string[] {
  const lines: string[] = [];
  let at = 0;
  while (at < blocks.length) {
    const block = blocks[at];
    if (block === undefined) break;
    if (block.kind !== "heading") {
      lines.push(...ofBlock(block));
      at += 1;
      continue;
    }
    const end = blocks.findIndex(
      (other, index) => index > at && other.kind === "heading" && other.level <= block.level,
    );
    const section = blocks.slice(at + 1, end === -1 ? undefined : end);
    lines.push(...element("Sect", [...ofBlock(block), ...ofBlocks(section)]));
    at += 1 + section.length;
  }
  return lines;
}

function ofBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
      return element(`H${block.level}`, ofContent(block.content));
    case "paragraph":
      return element("P", ofContent(block.content));
    case "list":
      return ofList(block);
    case "table":
      return ofTable(block);
    case "facts":
      return ofFacts(block.facts);
    case "callout":
      return element("Div", ofBlocks(block.blocks));
    case "figure":
      return [...element("Figure", []), ...(block.caption === undefined ? [] : element("Caption", [block.caption]))];
    case "chart": {
      const { caption = "", ...numbers } = chartTable(block);
      return [...element("Caption", lineOf(caption)), ...element("Figure", ["…"]), ...ofTable(numbers)];
    }
    case "signature":
      return [...(block.lines.length === 0 ? [] : element("P", lineOf(block.lines.join(" ")))), ...ofSigners(block)];
    case "pageBreak":
      return [];
    case "group":
      return ofBlocks(block.blocks);
  }
}

function ofSigners({ signers }: Extract<Block, { kind: "signature" }>): readonly string[] {
  return signers.flatMap(({ role, name, signed }) => {
    const last = signed === undefined ? "Handtekening en datum" : `Getekend: ${signed}`;
    return [role, ...(name === undefined ? [] : [name]), last].flatMap((text) => element("P", lineOf(text)));
  });
}

function ofList({ ordered, items }: List, depth = 0): readonly string[] {
  return element(
    "L",
    items.flatMap((item, index) => {
      const label = ordered ? `${index + 1}.` : depth % 2 === 0 ? "•" : "–";
      const body = item.flatMap((block) => (block.kind === "list" ? ofList(block, depth + 1) : ofBlocks([block])));
      return element("LI", [...element("Lbl", [label]), ...element("LBody", body)]);
    }),
  );
}

function ofFacts(facts: readonly Fact[]): readonly string[] {
  if (facts.length === 0) return [];
  return element(
    "L",
    facts.flatMap(({ term, value }) =>
      element("LI", [...element("Lbl", lineOf(term)), ...element("LBody", ofContent(value))]),
    ),
  );
}

function ofTable({ caption, header, headerColumns, rows, totals }: Table): readonly string[] {
  const section = (role: string, part: readonly Row[], heads: number) =>
    part.length === 0
      ? []
      : element(
          role,
          part.flatMap((row) => element("TR", ofRow(row, heads))),
        );
  return element("Table", [
    ...(caption === undefined ? [] : element("Caption", lineOf(caption))),
    ...section("THead", header, Number.POSITIVE_INFINITY),
    ...section("TBody", rows, headerColumns),
    ...section("TFoot", totals, headerColumns),
  ]);
}

const ofRow = (row: Row, heads: number) =>
  row.flatMap((cell, index) => element(index < heads ? "TH" : "TD", ofContent(cell)));

/** Texts in turn; a link is an element of its own. */
function ofContent(content: Content): readonly string[] {
  const parts: string[][] = [];
  let text = "";
  const close = () => {
    if (clean(text) !== "") parts.push([clean(text)]);
    text = "";
  };
  const visit = (inline: Inline): void => {
    if (inline.kind === "strong" || inline.kind === "emphasis") inline.content.forEach(visit);
    else if (inline.kind === "link") {
      close();
      parts.push([...element("Link", [clean(inline.text)])]);
    } else text += inline.text;
  };
  content.forEach(visit);
  close();
  return parts.flat();
}
