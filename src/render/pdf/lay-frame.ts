import type { Fact, LetterFrame, ReportFrame } from "../../document/document.ts";
import { layLines, layText, type Place } from "./lay-text.ts";
import { body, millimetre, page, senderName, small } from "./look.ts";
import type { PlacedStrip } from "./paginate.ts";
import type { Strip } from "./strip.ts";
import { child } from "./tag.ts";

export interface LaidFrame {
  readonly strips: readonly PlacedStrip[];
  /** Where the text of the letter may begin. */
  readonly bottom: number;
}

const senderColumn = 130 * millimetre;
/** The window of a C5 or DL envelope shows the address here. */
const windowTop = 50 * millimetre;
const referenceTop = 92 * millimetre;
const columns = 4;

export function layFrame(frame: LetterFrame | ReportFrame, place: Place): LaidFrame {
  const parent = child(place.parent, "Sect");
  const inner = { ...place, parent };
  const sender = laySender(frame, inner);
  const window = { ...inner, width: 85 * millimetre };
  const addressee = stack(
    layLines(frame.kind === "letter" ? frame.addressee : [], body, child(parent, "P"), window),
    windowTop,
  );
  const top = Math.max(referenceTop, endOf(addressee) + 12, endOf(sender) + 12);
  const reference = layReference(frame.reference, inner, top);
  return {
    strips: [...sender, ...addressee, ...reference],
    bottom: Math.max(top, endOf(reference)) + 26,
  };
}

function laySender({ sender }: LetterFrame | ReportFrame, place: Place): readonly PlacedStrip[] {
  const top = 17 * millimetre;
  const name = layLines([sender.name], senderName, child(place.parent, "P"), {
    ...place,
    width: senderColumn - page.left - 12,
  });
  const column = { ...place, x: senderColumn, width: page.width - senderColumn - 40 };
  const lines = layLines(sender.lines, small, child(place.parent, "P"), column);
  return [...stack(name, top), ...stack(lines, top + 3)];
}

function layReference(facts: readonly Fact[], place: Place, top: number): readonly PlacedStrip[] {
  if (facts.length === 0) return [];
  const tag = child(place.parent, "L", { numbering: "None" });
  const width = place.width / columns;
  const cells = facts.map(({ term, value }, index) => {
    const item = child(tag, "LI");
    const column = { ...place, x: place.x + (index % columns) * width, width: width - 8 };
    const label = layText([{ kind: "text", text: `${term} ` }], small, child(item, "Lbl"), column);
    const text = layText(value, { ...body, size: 9.5, leading: 13 }, child(item, "LBody"), column);
    return [...label, ...text];
  });
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  );
  let y = top;
  return rows.flatMap((row) => {
    const placed = row.map((cell) => stack(cell, y));
    y = Math.max(...placed.map(endOf)) + 8;
    return placed.flat();
  });
}

function stack(strips: readonly Strip[], top: number): readonly PlacedStrip[] {
  let y = top;
  return strips.map((strip) => {
    const placed = { strip, y, artifact: false };
    y += strip.height;
    return placed;
  });
}

function endOf(strips: readonly PlacedStrip[]): number {
  return Math.max(0, ...strips.map(({ strip, y }) => y + strip.height));
}
