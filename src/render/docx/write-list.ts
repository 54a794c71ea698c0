import type { Block, List } from "../../document/document.ts";
import { type Body, type Place, partOf } from "./body.ts";
import { listIndent, openParagraph } from "./paragraph.ts";
import { runLook, writeRuns } from "./runs.ts";

/** Bullets need no counting, so all those lists are one. */
const bulletList = 1;
/** Word knows nine levels. */
const deepest = 8;
const mostIndent = 12 * listIndent;
/** Space below a list: that of a paragraph. */
export const belowList = 140;

export type WriteBlocks = (body: Body, blocks: readonly Block[], place: Place) => void;

/** Every ordered list has a number of its own, so that it begins at 1. */
export function writeList(body: Body, { ordered, items }: List, place: Place, writeBlocks: WriteBlocks): void {
  if (ordered) body.orderedLists += 1;
  const list = ordered ? bulletList + body.orderedLists : bulletList;
  // In a callout only its ground stands between two items.
  const below = place.panel === undefined ? undefined : 0;
  const middle = { ...partOf(place, false), after: below };
  const last = { ...place, after: place.after ?? below ?? (place.level === 0 ? belowList : undefined) };
  items.forEach((item, index) => {
    writeItem(body, item, list, index === items.length - 1 ? last : middle, writeBlocks);
  });
}

function writeItem(body: Body, item: readonly Block[], list: number, place: Place, writeBlocks: WriteBlocks): void {
  const look = { style: "ListParagraph", list };
  const [first] = item;
  const isAlone = item.length <= 1;
  const inner = isAlone && first?.kind === "paragraph" ? place : standIn(place);
  if (first?.kind === "paragraph") {
    const above = isAlone ? place : { ...partOf(place, false), after: place.panel === undefined ? undefined : 0 };
    body.xml += `${openParagraph(body, above, look)}${writeRuns(body, first.content, runLook.plain)}</w:p>`;
    if (!isAlone) writeBlocks(body, item.slice(1), inner);
  } else {
    body.xml += `${openParagraph(body, partOf(place, false), look)}</w:p>`;
    writeBlocks(body, item, inner);
  }
}

function standIn(place: Place): Place {
  const indent = Math.min(place.indent + listIndent, mostIndent);
  return { ...place, indent, level: Math.min(place.level + 1, deepest) };
}
