import type { PathSegment } from "../../../render/drawing/path-segment.ts";
import { done, no, type Read } from "./read-xml.ts";

/** Where a group stands: x becomes `x * scaleX + moveX`. */
export interface Placement {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly moveX: number;
  readonly moveY: number;
}

const step = /\s*(\w+)\s*\(\s*([^()]*)\)\s*,?/y;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,2})?$/i;

/** `translate(…)` and `scale(…)`, one after the other; what turns or skews is refused. */
export function readTransform(text: string, outer: Placement): Read<Placement> {
  let place = outer;
  let at = 0;
  while (text.slice(at).trim() !== "") {
    step.lastIndex = at;
    const [whole, name = "", list = ""] = step.exec(text) ?? [];
    if (whole === undefined) return no("een transform is niet te lezen");
    const [first, second, ...rest] = list.trim().split(/[\s,]+/);
    if (name !== "translate" && name !== "scale") return no(`transform="${name}(…)" mag niet`);
    if (first === undefined || rest.length > 0 || ![first, second ?? "0"].every((each) => number.test(each)))
      return no(`transform="${name}(…)" is niet te lezen`);
    const [x, y] = [Number(first), second === undefined ? undefined : Number(second)];
    place = name === "translate" ? moved(place, x, y ?? 0) : scaled(place, x, y ?? x);
    at += whole.length;
  }
  return done(place);
}

function moved(place: Placement, x: number, y: number): Placement {
  return { ...place, moveX: place.moveX + x * place.scaleX, moveY: place.moveY + y * place.scaleY };
}

function scaled(place: Placement, x: number, y: number): Placement {
  return { ...place, scaleX: place.scaleX * x, scaleY: place.scaleY * y };
}

/** The outline where the drawing has it, as path data. */
export function writePath(segments: readonly PathSegment[], place: Placement): string {
  return segments.map((segment) => writeSegment(segment, place)).join("");
}

function writeSegment(segment: PathSegment, { scaleX, scaleY, moveX, moveY }: Placement): string {
  const point = (x: number, y: number): string => `${round(x * scaleX + moveX)} ${round(y * scaleY + moveY)}`;
  switch (segment.kind) {
    case "Z":
      return "Z";
    case "C":
      return `C${point(segment.x1, segment.y1)} ${point(segment.x2, segment.y2)} ${point(segment.x, segment.y)}`;
    case "M":
    case "L":
      return `${segment.kind}${point(segment.x, segment.y)}`;
  }
}

/** Three decimals are finer than any printer; an exponent or minus zero would only be longer. */
function round(value: number): string {
  return String(Math.round(value * 1000) / 1000 + 0);
}
