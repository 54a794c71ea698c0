import type { Block, Callout, Tone } from "../../document/document.ts";
import { type Body, type Panel, type Place, partOf } from "./body.ts";
import type { Look } from "./look.ts";
import type { WriteBlocks } from "./write-list.ts";

const calloutIndent = 220;
const belowCallout = 200;

/** Paragraphs with a bar and a ground, not a table of one cell: nothing is announced that is not there. */
export function writeCallout(body: Body, { tone, blocks }: Callout, place: Place, writeBlocks: WriteBlocks): void {
  const indent = place.indent + calloutIndent;
  const panel = panelOf(tone, body.look, indent);
  const keep = place.keep === "free" ? "together" : place.keep;
  const inside: Place = { ...place, indent, keep, panel };
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    const part = partOf(inside, next === undefined);
    writeBlocks(body, [block], { ...part, after: spaceAfter(block, next, place) });
  });
}

/** Space between lines that begin at different places is white, not of the ground: there is none. */
function spaceAfter(block: Block, next: Block | undefined, { after }: Place): number | undefined {
  if (next === undefined) return after ?? belowCallout;
  return isPlain(block) && isPlain(next) ? undefined : 0;
}

const isPlain = ({ kind }: Block) => kind === "paragraph" || kind === "heading";

function panelOf(tone: Tone, { colors }: Look, indent: number): Panel {
  return tone === "info"
    ? { style: "Kader", indent, bar: colors.link, ground: colors.infoGround }
    : { style: "Kaderactie", indent, bar: colors.accent, ground: colors.actionGround };
}
