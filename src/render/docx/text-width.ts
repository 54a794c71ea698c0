import type { Content, Inline } from "../../document/inline.ts";

/** Thousandths of the size of the letter, from the space on: those of Source Sans 3, in the middle of the usual faces. */
const ascii = [
  200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497, 497, 497,
  497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263, 479, 579, 486, 727,
  647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555,
  496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303,
  241, 303, 497,
];
const widths = new Float64Array(0x250).fill(0.55);
ascii.forEach((width, index) => {
  widths[32 + index] = width / 1000;
});
widths[0xa0] = 0.2;
const beyond = 0.6;
/** Chinese, Japanese and Korean, and halves of emoji. */
const wide = 0x1100;
export const strongFactor = 1.05;

const space = 32;
const hyphen = 45;

/** How wide text is, as a multiple of its size. */
export interface Extent {
  /** On one line. */
  whole: number;
  /** The longest piece that no line breaks. */
  longest: number;
}

export function measureContent(content: Content, into: Extent): void {
  into.whole = 0;
  into.longest = 0;
  let open = 0;
  for (const inline of content) open = measureInline(inline, open, into);
  if (open > into.longest) into.longest = open;
}

/** `open` is how wide the piece is already that the text goes on with. */
function measureInline(inline: Inline, open: number, into: Extent): number {
  if (inline.kind !== "strong" && inline.kind !== "emphasis")
    return measureWords(inline.text, open, into, inline.kind === "nobreak");
  let reached = open;
  for (const inner of inline.content) reached = measureInline(inner, reached, into);
  return reached;
}

function measureWords(text: string, open: number, into: Extent, unbroken: boolean): number {
  let piece = open;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const width = widthOf(code);
    into.whole += width;
    if (unbroken || (code !== space && code !== hyphen)) piece += width;
    else {
      if (code === hyphen) piece += width;
      if (piece > into.longest) into.longest = piece;
      piece = 0;
    }
  }
  return piece;
}

const widthOf = (code: number): number => (code < 0x250 ? (widths[code] ?? beyond) : code < wide ? beyond : 1);

export function textWidth(text: string): number {
  const extent = { whole: 0, longest: 0 };
  measureWords(text, 0, extent, true);
  return extent.whole;
}
