import type { Tone } from "../../../document/document.ts";
import type { Colors, HouseStyle } from "../../../document/house-style.ts";
import type { Face } from "../font/font.ts";

export const millimetre = 72 / 25.4;

/** How everything on a page looks; lengths in points, colours as PDF writes them. */
export interface Look {
  readonly page: PageLook;
  readonly colors: Colors;
  readonly ink: string;
  readonly link: string;
  readonly rule: string;
  readonly body: TextLook;
  readonly bodyStrong: TextLook;
  readonly small: TextLook;
  readonly reference: TextLook;
  readonly cell: TextLook;
  readonly cellStrong: TextLook;
  readonly senderName: TextLook;
  /** Above a report. */
  readonly title: TextLook;
  readonly headings: Readonly<Record<1 | 2 | 3, TextLook>>;
  readonly panels: Readonly<Record<Tone, { readonly fill: string; readonly bar: string }>>;
}

/** A4. */
export interface PageLook {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Where the text ends, from the top of the page. */
  readonly bottom: number;
  readonly bodyWidth: number;
}

export interface TextLook {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
  readonly color: string;
  readonly hyphenates: boolean;
}

const known = new WeakMap<HouseStyle, Look>();

export function lookOf(style: HouseStyle): Look {
  const found = known.get(style);
  if (found !== undefined) return found;
  const look = makeLook(style);
  known.set(style, look);
  return look;
}

function makeLook({ colors, margins }: HouseStyle): Look {
  const ink = toPdfColor(colors.ink);
  const muted = toPdfColor(colors.muted);
  const accent = toPdfColor(colors.accent);
  const link = toPdfColor(colors.link);
  const text = (face: Face, size: number, leading: number, color = ink, hyphenates = false): TextLook => ({
    face,
    size,
    leading,
    color,
    hyphenates,
  });
  return {
    page: makePage(margins),
    colors,
    ink,
    link,
    rule: toPdfColor(colors.rule),
    body: text("regular", 10.5, 14.5, ink, true),
    bodyStrong: text("strong", 10.5, 14.5),
    small: text("regular", 8.5, 11.5, muted),
    reference: text("regular", 9.5, 13),
    cell: text("regular", 10, 13.5, ink, true),
    cellStrong: text("strong", 10, 13.5, ink, true),
    senderName: text("strong", 13, 17, accent),
    title: text("strong", 24, 30),
    headings: { 1: text("strong", 18, 23), 2: text("strong", 12, 16), 3: text("strong", 10.5, 14.5, muted) },
    panels: {
      info: { fill: toPdfColor(colors.infoGround), bar: link },
      action: { fill: toPdfColor(colors.actionGround), bar: accent },
    },
  };
}

function makePage({ top, right, bottom, left }: HouseStyle["margins"]): PageLook {
  const width = 595.28;
  const height = 841.89;
  const [above, end, below, start] = [top, right, bottom, left].map((margin) => margin * millimetre);
  return {
    width,
    height,
    left: start ?? 0,
    right: end ?? 0,
    top: above ?? 0,
    bottom: height - (below ?? 0),
    bodyWidth: width - (start ?? 0) - (end ?? 0),
  };
}

/** `#1a1e24` → `0.102 0.118 0.141`. */
export function toPdfColor(color: string): string {
  return [1, 3, 5].map((at) => (Number.parseInt(color.slice(at, at + 2), 16) / 255).toFixed(3)).join(" ");
}
