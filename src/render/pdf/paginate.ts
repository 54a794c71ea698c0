import { page } from "./look.ts";
import type { Strip } from "./strip.ts";

export interface PlacedStrip {
  readonly strip: Strip;
  /** The top of the strip, from the top of the page. */
  readonly y: number;
  /** Repeated for the eye only. */
  readonly artifact: boolean;
}

export type Page = readonly PlacedStrip[];

const bottom = page.height - page.bottom;

interface Filling {
  readonly pages: readonly Page[];
  readonly current: PlacedStrip[];
  readonly y: number;
}

/** Puts strips on pages, the first of which is free from `top` on. What must stay together does, if a page can hold it. */
export function paginate(strips: readonly Strip[], top: number): readonly Page[] {
  let filling: Filling = { pages: [], current: [], y: top };
  for (const chunk of toChunks(strips)) {
    const fits = filling.y + heightOf(chunk, filling.current.length === 0) <= bottom;
    const fitsLater = page.top + heightOf(chunk, true) + (chunk[0]?.head?.height ?? 0) <= bottom;
    const started = filling.current.length > 0 || filling.y > page.top;
    if (started && (chunk[0]?.opensPage === true || (!fits && fitsLater))) filling = turn(filling, chunk[0]);
    for (const strip of chunk) filling = place(filling, strip);
  }
  return [...filling.pages, filling.current];
}

function toChunks(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const chunks: Strip[][] = [];
  let open = false;
  for (const strip of strips) {
    if (open && strip.opensPage !== true) chunks.at(-1)?.push(strip);
    else chunks.push([strip]);
    open = strip.keep;
  }
  return chunks.filter((chunk) => chunk.some(({ height }) => height > 0));
}

function heightOf(chunk: readonly Strip[], atTop: boolean): number {
  return chunk.reduce((sum, { before, height }, index) => sum + height + (atTop && index === 0 ? 0 : before), 0);
}

function turn({ pages, current }: Filling, next: Strip | undefined): Filling {
  const head = next?.head;
  if (head === undefined) return { pages: [...pages, current], current: [], y: page.top };
  const repeated = { strip: head, y: page.top, artifact: true };
  return { pages: [...pages, current], current: [repeated], y: page.top + head.height };
}

function place(filling: Filling, strip: Strip): Filling {
  if (strip.height === 0) return filling;
  const isFirst = filling.current.every(({ artifact }) => artifact);
  const y = filling.y + (isFirst ? 0 : strip.before);
  if (y + strip.height > bottom && !isFirst) return place(turn(filling, strip), strip);
  filling.current.push({ strip, y, artifact: false });
  return { ...filling, y: y + strip.height };
}
