import { pushArc } from "./arc-to-curves.ts";
import { hasMoreNumbers, isAtEnd, type PathScanner, scanCommand, scanNumbers } from "./path-scanner.ts";
import type { PathSegment } from "./path-segment.ts";

/** Where the pen is, where the outline began, and the last handle for the smooth commands. */
interface Pen {
  x: number;
  y: number;
  startX: number;
  startY: number;
  handleX: number;
  handleY: number;
  last: string;
}

interface Command {
  readonly count: number;
  readonly draw: (pen: Pen, numbers: readonly number[], into: PathSegment[]) => void;
}

const noFlags: ReadonlySet<number> = new Set();
const arcFlags: ReadonlySet<number> = new Set([3, 4]);

/** Path data of SVG as absolute moves, lines, cubic curves and closes; undefined where it is not path data from start to end. */
export function readPath(data: string): readonly PathSegment[] | undefined {
  const scanner: PathScanner = { text: data, at: 0 };
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0, handleX: 0, handleY: 0, last: "" };
  const segments: PathSegment[] = [];
  while (!isAtEnd(scanner)) {
    const letter = scanCommand(scanner);
    if (letter === undefined || (pen.last === "" && letter !== "M" && letter !== "m")) return undefined;
    if (!drawAll(scanner, pen, letter, segments)) return undefined;
  }
  return segments.every(isDrawable) ? segments : undefined;
}

/** One command with all its sets of numbers; more pairs after a move are lines. */
function drawAll(scanner: PathScanner, pen: Pen, letter: string, into: PathSegment[]): boolean {
  let name = letter.toUpperCase();
  const relative = name !== letter;
  const numbers: number[] = [];
  do {
    const command = commands[name];
    if (command === undefined) return false;
    if (!scanNumbers(scanner, command.count, name === "A" ? arcFlags : noFlags, numbers)) return false;
    if (relative) makeAbsolute(name, numbers, command.count, pen);
    reopen(name, pen, into);
    command.draw(pen, numbers, into);
    pen.last = name;
    if (name === "M") name = "L";
  } while (name !== "Z" && hasMoreNumbers(scanner));
  return true;
}

function makeAbsolute(name: string, numbers: number[], count: number, pen: Pen): void {
  const first = name === "A" ? 5 : 0;
  for (let index = first; index < count; index += 1) {
    const vertical = name === "V" || (name !== "H" && (index - first) % 2 === 1);
    numbers[index] = (numbers[index] ?? 0) + (vertical ? pen.y : pen.x);
  }
}

/** After a close the next outline starts where the last one did. */
function reopen(name: string, pen: Pen, into: PathSegment[]): void {
  if (pen.last === "Z" && name !== "M" && name !== "Z") into.push({ kind: "M", x: pen.x, y: pen.y });
}

const commands: Readonly<Record<string, Command>> = {
  M: {
    count: 2,
    draw: (pen, [x = 0, y = 0], into) => {
      into.push({ kind: "M", x, y });
      pen.startX = x;
      pen.startY = y;
      moveTo(pen, x, y);
    },
  },
  L: { count: 2, draw: (pen, [x = 0, y = 0], into) => lineTo(pen, x, y, into) },
  H: { count: 1, draw: (pen, [x = 0], into) => lineTo(pen, x, pen.y, into) },
  V: { count: 1, draw: (pen, [y = 0], into) => lineTo(pen, pen.x, y, into) },
  C: {
    count: 6,
    draw: (pen, [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0], into) => curveTo(pen, x1, y1, x2, y2, x, y, into),
  },
  S: {
    count: 4,
    draw: (pen, [x2 = 0, y2 = 0, x = 0, y = 0], into) => {
      const smooth = pen.last === "C" || pen.last === "S";
      const x1 = smooth ? 2 * pen.x - pen.handleX : pen.x;
      const y1 = smooth ? 2 * pen.y - pen.handleY : pen.y;
      curveTo(pen, x1, y1, x2, y2, x, y, into);
    },
  },
  Q: { count: 4, draw: (pen, [hx = 0, hy = 0, x = 0, y = 0], into) => quadraticTo(pen, hx, hy, x, y, into) },
  T: {
    count: 2,
    draw: (pen, [x = 0, y = 0], into) => {
      const smooth = pen.last === "Q" || pen.last === "T";
      const hx = smooth ? 2 * pen.x - pen.handleX : pen.x;
      const hy = smooth ? 2 * pen.y - pen.handleY : pen.y;
      quadraticTo(pen, hx, hy, x, y, into);
    },
  },
  A: {
    count: 7,
    draw: (pen, [rx = 0, ry = 0, rotation = 0, large, sweep, x2 = 0, y2 = 0], into) => {
      pushArc({ x1: pen.x, y1: pen.y, rx, ry, rotation, large: large === 1, sweep: sweep === 1, x2, y2 }, into);
      moveTo(pen, x2, y2);
    },
  },
  Z: {
    count: 0,
    draw: (pen, _, into) => {
      into.push({ kind: "Z" });
      moveTo(pen, pen.startX, pen.startY);
    },
  },
};

function moveTo(pen: Pen, x: number, y: number): void {
  pen.x = x;
  pen.y = y;
}

function lineTo(pen: Pen, x: number, y: number, into: PathSegment[]): void {
  into.push({ kind: "L", x, y });
  moveTo(pen, x, y);
}

function curveTo(pen: Pen, x1: number, y1: number, x2: number, y2: number, x: number, y: number, into: PathSegment[]) {
  into.push({ kind: "C", x1, y1, x2, y2, x, y });
  pen.handleX = x2;
  pen.handleY = y2;
  moveTo(pen, x, y);
}

/** A quadratic curve as the cubic one that is the same. */
function quadraticTo(pen: Pen, hx: number, hy: number, x: number, y: number, into: PathSegment[]): void {
  const x1 = pen.x + (2 * (hx - pen.x)) / 3;
  const y1 = pen.y + (2 * (hy - pen.y)) / 3;
  curveTo(pen, x1, y1, x + (2 * (hx - x)) / 3, y + (2 * (hy - y)) / 3, x, y, into);
  pen.handleX = hx;
  pen.handleY = hy;
}

function isDrawable(segment: PathSegment): boolean {
  switch (segment.kind) {
    case "Z":
      return true;
    case "C":
      return Number.isFinite(segment.x1 + segment.y1 + segment.x2 + segment.y2 + segment.x + segment.y);
    case "M":
    case "L":
      return Number.isFinite(segment.x + segment.y);
  }
}
