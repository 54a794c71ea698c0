import { chartTable } from "../../document/chart-table.ts";
import type { Block, Document, Fact, LetterFrame, List, ReportFrame, Tone } from "../../document/document.ts";
import { titledBlocks } from "../../document/titled-blocks.ts";
import { type BlockVisitor, visitBlock } from "../../document/visit.ts";
import { pageMargin } from "./fixed-parts.ts";
import { type ParagraphLook, type References, writeParagraph, writeRuns } from "./write-paragraph.ts";
import { writeTable } from "./write-table.ts";

/** Space below a list or facts: that of a paragraph. */
const blockGap = 140;

interface Place {
  readonly references: References;
  /** What every paragraph here has in common. */
  readonly look: ParagraphLook;
  /** How deep the list is that this stands in. */
  readonly level: number;
}

export function writeBody(document: Document, references: References): string {
  const place = { references, look: {}, level: 0 };
  const frame = document.frame.kind === "plain" ? "" : writeFrame(document.frame, place);
  return frame + writeBlocks(titledBlocks(document), place);
}

const visitor: BlockVisitor<Place, string> = {
  heading: ({ level, content }, place) => write(place, { style: `Heading${level}` }, content),
  paragraph: ({ content }, place) => write(place, {}, content),
  list: writeList,
  table: (table, { references }) => writeTable(table, references),
  facts: ({ facts }, place) =>
    facts.map((fact, index) => writeFact(fact, place, index === facts.length - 1 ? { after: blockGap } : {})).join(""),
  callout: ({ tone, blocks }, place) =>
    writeTogether(blocks, { ...place, look: { ...place.look, panel: panels[tone], indent: 200 } }),
  figure: ({ alternative }, place) => write(place, {}, [{ kind: "text", text: alternative }]),
  chart: (chart, { references }) => writeTable(chartTable(chart), references),
  signature: ({ lines }, place) =>
    lines
      .map((text, index) => {
        const spacing = index === 0 ? { spacing: { before: 360, line: 290 } } : {};
        const look = { style: "Ondertekening", keepNext: index < lines.length - 1, ...spacing };
        return write(place, look, [{ kind: "text", text }]);
      })
      .join(""),
  pageBreak: () => '<w:p><w:r><w:br w:type="page"/></w:r></w:p>',
  group: ({ blocks }, place) => writeTogether(blocks, place),
};

const panels: Readonly<Record<Tone, { readonly fill: string; readonly bar: string }>> = {
  info: { fill: "F1F4F7", bar: "0B4969" },
  action: { fill: "FAF2ED", bar: "87361B" },
};

function writeBlocks(blocks: readonly Block[], place: Place): string {
  return blocks.map((block) => visitBlock(visitor, block, place)).join("");
}

/** All but the last block stay on one page with what follows. */
function writeTogether(blocks: readonly Block[], place: Place): string {
  const kept = { ...place, look: { ...place.look, keepNext: true } };
  return writeBlocks(blocks.slice(0, -1), kept) + writeBlocks(blocks.slice(-1), place);
}

function write({ references, look }: Place, own: ParagraphLook, content: Fact["value"]): string {
  return writeParagraph({ ...look, ...own }, writeRuns(content, { references, strong: false, emphasis: false }));
}

function writeFact({ term, value }: Fact, place: Place, own: ParagraphLook = {}): string {
  const run = { references: place.references, strong: false, emphasis: false };
  const label = writeRuns([{ kind: "text", text: term }], { ...run, strong: true });
  const { indent: _, ...look } = place.look;
  const runs = `${label}<w:r><w:tab/></w:r>${writeRuns(value, run)}`;
  return writeParagraph({ ...look, style: "Kenmerk", ...own }, runs);
}

/** Word knows nine levels of lists. */
const deepest = 8;

function writeList({ ordered, items }: List, place: Place): string {
  const list = place.references.lists.push(ordered) - 1;
  const level = Math.min(place.level, deepest);
  const { indent: _, ...look } = place.look;
  return items
    .map((item, index) => {
      const [first, ...rest] = item;
      const after = index === items.length - 1 && level === 0 ? { after: blockGap } : {};
      const inner = { ...place, level: level + 1, look: { ...look, indent: 360 * (level + 1) } };
      const numbered = { ...look, style: "Lijstpunt", numbering: { list, level }, ...after };
      if (first?.kind !== "paragraph") return write(place, { ...numbered }, []) + writeBlocks(item, inner);
      const run = { references: place.references, strong: false, emphasis: false };
      return writeParagraph(numbered, writeRuns(first.content, run)) + writeBlocks(rest, inner);
    })
    .join("");
}

const twipsPerMillimetre = 1440 / 25.4;
const nameLine = 340;
const senderLine = 235;
const addressLine = 290;

/** The address shows in the window of the envelope: exact lines put it 50 mm from the top, the reference at 92. */
function writeFrame(frame: LetterFrame | ReportFrame, place: Place): string {
  const { sender, reference } = frame;
  const addressee = frame.kind === "letter" ? frame.addressee : [];
  const line = (style: string, text: string, height: number, before = 0) =>
    write(place, { style, spacing: { before, line: height } }, [{ kind: "text", text }]);
  const used = pageMargin.top + nameLine + senderLine * sender.lines.length;
  const toWindow = Math.max(240, Math.round(50 * twipsPerMillimetre - used));
  const toReference = Math.max(240, Math.round(42 * twipsPerMillimetre - addressLine * addressee.length));
  return [
    line("Afzendernaam", sender.name, nameLine),
    ...sender.lines.map((text) => line("Afzender", text, senderLine)),
    ...addressee.map((text, index) => line("Adres", text, addressLine, index === 0 ? toWindow : 0)),
    ...reference.map((fact, index) =>
      writeFact(fact, place, {
        spacing: { before: index === 0 ? toReference : 0, line: addressLine },
        after: index === reference.length - 1 ? 400 : 0,
      }),
    ),
  ].join("");
}
