import type { Fact, LetterFrame, Sender } from "../../../document/document.ts";
import type { HouseStyle } from "../../../document/house-style.ts";
import { pictureArt } from "./art.ts";
import { toDrawn } from "./drawn-text.ts";
import { layLines, layText } from "./lay-text.ts";
import { millimetre } from "./look.ts";
import type { PlacedStrip } from "./paginate.ts";
import { indent, type Place } from "./place.ts";
import type { Strip } from "./strip.ts";
import { child } from "./tag.ts";

export interface LaidFrame {
  readonly strips: readonly PlacedStrip[];
  /** Where the text may begin, from the top of the page. */
  readonly bottom: number;
}

const nobody: Sender = { name: "", lines: [] };
const top = 15 * millimetre;
const senderColumn = 130 * millimetre;
const senderWidth = 66 * millimetre;
/** The window of a C5 or DL envelope shows what lies here, folded in three or in two. */
const windowTop = 50 * millimetre;
const windowWidth = 85 * millimetre;
const referenceTop = 92 * millimetre;
const columns = 4;

/** Sender, address in the window and reference: on the first page, each in its place. */
export function layLetter(frame: LetterFrame, who: Sender | undefined, style: HouseStyle, place: Place): LaidFrame {
  const inner = { ...place, parent: child(place.parent, "Sect") };
  const sender = laySender(who, style, inner);
  const lines: Strip[] = [];
  const window = { ...inner, width: windowWidth };
  layLines(lines, frame.addressee, place.look.body, child(inner.parent, "P"), window);
  const addressee = stack(lines, windowTop);
  const start = Math.max(referenceTop, endOf(addressee) + 12, endOf(sender) + 12);
  const reference = layReference(frame.reference, inner, start);
  return {
    strips: [...sender, ...addressee, ...reference],
    bottom: Math.max(start, endOf(reference)) + 26,
  };
}

export function laySender(sender: Sender | undefined, { logo }: HouseStyle, place: Place): readonly PlacedStrip[] {
  const { name, lines } = sender ?? nobody;
  const { look, parent } = place;
  const column = { ...place, x: senderColumn, width: senderWidth };
  const beside: Strip[] = [];
  const first: Strip[] = [];
  if (logo === undefined) {
    layLines(first, [name], look.senderName, child(parent, "P"), { ...place, width: senderColumn - place.x - 12 });
  } else {
    const tag = child(parent, "Figure", { alternative: toDrawn(logo.alternative) });
    const art = pictureArt(logo.picture, logo.width * millimetre, senderColumn - place.x - 12, 28 * millimetre);
    const placed = { art, x: place.x, y: 0, tag };
    first.push({ before: 0, height: art.height, keep: true, lines: [], rules: [], art: placed });
    layLines(beside, [name], { ...look.small, face: "strong", color: look.ink }, child(parent, "P"), column);
  }
  layLines(beside, lines, look.small, child(parent, "P"), column);
  return [...stack(first, top), ...stack(beside, top + (logo === undefined ? 3 : 0))];
}

export function layReference(facts: readonly Fact[], place: Place, start: number): readonly PlacedStrip[] {
  if (facts.length === 0) return [];
  const { look } = place;
  const tag = child(place.parent, "L", { numbering: "None" });
  const width = place.width / columns;
  const cells = facts.map(({ term, value }, index) => {
    const item = child(tag, "LI");
    const cell: Strip[] = [];
    const column = { ...indent(place, (index % columns) * width), width: width - 8 };
    layText(cell, [{ kind: "text", text: `${term} ` }], look.small, child(item, "Lbl"), column);
    layText(cell, value, look.reference, child(item, "LBody"), column);
    return cell;
  });
  const placed: PlacedStrip[] = [];
  let y = start;
  for (let row = 0; row < cells.length; row += columns) {
    const stacked = cells.slice(row, row + columns).map((cell) => stack(cell, y));
    y = Math.max(...stacked.map(endOf)) + 8;
    placed.push(...stacked.flat());
  }
  return placed;
}

export function stack(strips: readonly Strip[], start: number): readonly PlacedStrip[] {
  let y = start;
  return strips.map((strip) => {
    const placed = { strip, y, artifact: false };
    y += strip.height;
    return placed;
  });
}

export function endOf(strips: readonly PlacedStrip[]): number {
  return strips.reduce((end, { strip, y }) => Math.max(end, y + strip.height), 0);
}
