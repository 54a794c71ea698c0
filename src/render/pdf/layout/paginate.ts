import type { PageLook } from "./look.ts";
import type { Strip } from "./strip.ts";

export interface PlacedStrip {
  readonly strip: Strip;
  /** The top of the strip, from the top of the page. */
  readonly y: number;
  /** Repeated for the eye only. */
  readonly artifact: boolean;
}

export type Page = PlacedStrip[];

interface Filling {
  readonly look: PageLook;
  readonly pages: Page[];
  /** The page that is being filled. */
  current: Page;
  y: number;
}

/** Puts strips on pages, the first of which is free from `top` on. What must stay together does, if a page can hold it. */
export function paginate(strips: readonly Strip[], top: number, look: PageLook): Page[] {
  const first: Page = [];
  const filling: Filling = { look, pages: [first], current: first, y: top };
  for (let start = 0; start < strips.length; ) {
    const end = chunkEnd(strips, start);
    placeChunk(filling, strips, start, end);
    start = end;
  }
  return filling.pages;
}

/** Where what must stay with the strip at `start` ends. */
function chunkEnd(strips: readonly Strip[], start: number): number {
  let end = start + 1;
  while (strips[end - 1]?.keep === true && end < strips.length && strips[end]?.opensPage !== true) end += 1;
  return end;
}

function placeChunk(filling: Filling, strips: readonly Strip[], start: number, end: number): void {
  const first = strips[start];
  let bare = -(first?.before ?? 0);
  let filled = false;
  for (let index = start; index < end; index += 1) {
    bare += heightOf(strips[index]);
    filled ||= (strips[index]?.height ?? 0) > 0;
  }
  if (first === undefined || !filled) return;
  const { look } = filling;
  const fits = filling.y + bare + (filling.current.length === 0 ? 0 : first.before) <= look.bottom;
  const fitsLater = look.top + bare + headsHeight(first) <= look.bottom;
  const started = filling.current.length > 0 || filling.y > look.top;
  if (started && (first.opensPage === true || (!fits && fitsLater))) turn(filling, first);
  for (let index = start; index < end; index += 1) placeStrip(filling, strips[index]);
}

const heightOf = (strip: Strip | undefined) => (strip === undefined ? 0 : strip.before + strip.height);

function headsHeight({ heads = [] }: Strip): number {
  return heads.reduce((sum, { height }) => sum + height, 0);
}

/** A new page, with the header row of the table that goes on there. */
function turn(filling: Filling, { heads = [] }: Strip): void {
  filling.current = [];
  filling.pages.push(filling.current);
  filling.y = filling.look.top;
  for (const strip of heads) {
    filling.current.push({ strip, y: filling.y, artifact: true });
    filling.y += strip.height;
  }
}

function placeStrip(filling: Filling, strip: Strip | undefined): void {
  if (strip === undefined || strip.height === 0) return;
  const { look } = filling;
  const isFirst = () => filling.current.every(({ artifact }) => artifact);
  if (!isFirst() && filling.y + strip.before + strip.height > look.bottom) turn(filling, strip);
  const y = filling.y + (isFirst() ? 0 : strip.before);
  filling.current.push({ strip, y, artifact: false });
  filling.y = y + strip.height;
}
