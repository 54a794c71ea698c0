import type { Document } from "../../../document/document.ts";
import type { HouseStyle } from "../../../document/house-style.ts";
import { senderOf } from "../../../document/sender-of.ts";
import { shortReference } from "../../../document/short-reference.ts";
import type { Line } from "./break-lines.ts";
import { breakContent } from "./lay-text.ts";
import type { Place } from "./place.ts";
import type { PlacedLine } from "./strip.ts";

/** Lines in the margins of a page, for the eye only. */
export interface Margin {
  readonly place: "Top" | "Bottom";
  readonly lines: readonly PlacedLine[];
}

/** Which page of how many; and on every page but the first what it belongs to. */
export function layMargins(
  document: Document,
  style: HouseStyle,
  page: number,
  count: number,
  place: Place,
): readonly Margin[] {
  const footer: Margin = {
    place: "Bottom",
    lines: layEnds(nameOf(document, style), `Pagina ${page} van ${count}`, footerBaseline(place), place),
  };
  if (page === 1) return [footer];
  const header = layEnds(document.title, shortReference(document.frame), place.look.page.top * 0.6, place);
  return [{ place: "Top", lines: header }, footer];
}

function footerBaseline({ look: { page } }: Place): number {
  return page.bottom + (page.height - page.bottom) * 0.55;
}

/** A letter says who writes at its top; a report goes on without. */
function nameOf(document: Document, style: HouseStyle): string {
  return document.frame.kind === "report" ? (senderOf(document, style)?.name ?? "") : "";
}

const gap = 24;

/** Two short texts on one line, at both ends; what does not fit is cut. */
function layEnds(left: string, right: string, baseline: number, place: Place): readonly PlacedLine[] {
  const { small } = place.look;
  const end = layShort(right, place.width * 0.6, place);
  const endWidth = (end?.width ?? 0) * small.size;
  const start = layShort(left, place.width - endWidth - gap, place);
  const set = (line: Line | undefined, x: number): readonly PlacedLine[] =>
    line === undefined ? [] : [{ x, baseline, line, look: small, tag: place.parent }];
  return [...set(start, place.x), ...set(end, place.x + place.width - endWidth)];
}

function layShort(text: string, width: number, place: Place): Line | undefined {
  const { small } = place.look;
  const lines = (shown: string) =>
    breakContent([{ kind: "text", text: shown }], small, place.parent, { ...place, width });
  const [first, second] = lines(text.slice(0, 300));
  if (first === undefined || second === undefined) return first;
  const kept = first.runs.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join("");
  return lines(`${kept.slice(0, -2)}…`)[0];
}
