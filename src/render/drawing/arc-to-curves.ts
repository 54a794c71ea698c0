import type { PathSegment } from "./path-segment.ts";

export interface Arc {
  readonly x1: number;
  readonly y1: number;
  readonly rx: number;
  readonly ry: number;
  /** In degrees. */
  readonly rotation: number;
  readonly large: boolean;
  readonly sweep: boolean;
  readonly x2: number;
  readonly y2: number;
}

/** An arc as SVG gives it, in pieces of at most a quarter turn (SVG 2, appendix B.2.4). */
export function pushArc(arc: Arc, into: PathSegment[]): void {
  const { x1, y1, x2, y2 } = arc;
  if (x1 === x2 && y1 === y2) return;
  if (arc.rx === 0 || arc.ry === 0) {
    into.push({ kind: "L", x: x2, y: y2 });
    return;
  }
  const ellipse = findEllipse(arc);
  const pieces = Math.max(1, Math.ceil(Math.abs(ellipse.turn) / (Math.PI / 2) - 1e-9));
  for (let piece = 0; piece < pieces; piece += 1) {
    const from = ellipse.start + (ellipse.turn * piece) / pieces;
    const to = ellipse.start + (ellipse.turn * (piece + 1)) / pieces;
    into.push(curveBetween(ellipse, from, to, piece === pieces - 1 ? arc : undefined));
  }
}

interface Ellipse {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
  readonly cos: number;
  readonly sin: number;
  readonly start: number;
  readonly turn: number;
}

function findEllipse({ x1, y1, x2, y2, large, sweep, rotation, ...radii }: Arc): Ellipse {
  const angle = ((rotation % 360) * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const px = (cos * (x1 - x2) + sin * (y1 - y2)) / 2;
  const py = (cos * (y1 - y2) - sin * (x1 - x2)) / 2;
  const stretch = Math.max(1, Math.hypot(px / radii.rx, py / radii.ry));
  const rx = Math.abs(radii.rx) * stretch;
  const ry = Math.abs(radii.ry) * stretch;
  const reach = (px / rx) ** 2 + (py / ry) ** 2;
  const aside = Math.sqrt(Math.max(0, 1 / reach - 1)) * (large === sweep ? -1 : 1);
  const ox = (aside * rx * py) / ry;
  const oy = (-aside * ry * px) / rx;
  const start = Math.atan2((py - oy) / ry, (px - ox) / rx);
  const end = Math.atan2((-py - oy) / ry, (-px - ox) / rx);
  const bare = end - start;
  const turn = sweep ? (bare < 0 ? bare + 2 * Math.PI : bare) : bare > 0 ? bare - 2 * Math.PI : bare;
  const cx = cos * ox - sin * oy + (x1 + x2) / 2;
  const cy = sin * ox + cos * oy + (y1 + y2) / 2;
  return { cx, cy, rx, ry, cos, sin, start, turn };
}

function curveBetween(ellipse: Ellipse, from: number, to: number, end: Arc | undefined): PathSegment {
  const handle = (4 / 3) * Math.tan((to - from) / 4);
  const first = pointOn(ellipse, Math.cos(from) - handle * Math.sin(from), Math.sin(from) + handle * Math.cos(from));
  const second = pointOn(ellipse, Math.cos(to) + handle * Math.sin(to), Math.sin(to) - handle * Math.cos(to));
  const last = end === undefined ? pointOn(ellipse, Math.cos(to), Math.sin(to)) : { x: end.x2, y: end.y2 };
  return { kind: "C", x1: first.x, y1: first.y, x2: second.x, y2: second.y, x: last.x, y: last.y };
}

/** From the unit circle to the page. */
function pointOn(
  { cx, cy, rx, ry, cos, sin }: Ellipse,
  x: number,
  y: number,
): { readonly x: number; readonly y: number } {
  return { x: cx + cos * rx * x - sin * ry * y, y: cy + sin * rx * x + cos * ry * y };
}
