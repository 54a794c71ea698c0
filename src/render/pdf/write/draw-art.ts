import type { Drawing, Mark, Stroke, TextMark } from "../../drawing/drawing.ts";
import type { PathSegment } from "../../drawing/path-segment.ts";
import { toDrawn } from "../layout/drawn-text.ts";
import { toPdfColor } from "../layout/look.ts";
import { shape } from "../layout/typeface.ts";
import { type Pen, round, showPieces } from "./pen.ts";

/** The operators that draw `drawing` with its upper left corner at `x`, `y` (from the bottom of the page). */
export function drawDrawing(pen: Pen, { marks }: Drawing, x: number, y: number): string {
  const at = { pen, x, y };
  return `q\n${marks.map((mark) => drawMark(mark, at)).join("\n")}\nQ\n`;
}

interface At {
  readonly pen: Pen;
  readonly x: number;
  readonly y: number;
}

const point = ({ x, y }: At, right: number, down: number) => `${round(x + right)} ${round(y - down)}`;

function drawMark(mark: Mark, at: At): string {
  switch (mark.kind) {
    case "rectangle":
      return `${toPdfColor(mark.fill)} rg ${point(at, mark.x, mark.y + mark.height)} ${round(mark.width)} ${round(mark.height)} re f`;
    case "line":
      return `${setStroke(mark)} ${point(at, mark.x1, mark.y1)} m ${point(at, mark.x2, mark.y2)} l S`;
    case "polyline":
      return `${setStroke(mark)} 1 j 1 J ${drawPoints(mark.points, at)} S 0 j 0 J`;
    case "path":
      return `${toPdfColor(mark.fill)} rg ${mark.segments.map((segment) => drawSegment(segment, at)).join(" ")} f`;
    case "text":
      return drawText(mark, at);
  }
}

function setStroke({ stroke, weight, dash }: Stroke): string {
  return `${toPdfColor(stroke)} RG ${round(weight)} w [${dash.map(round).join(" ")}] 0 d`;
}

function drawPoints(points: readonly number[], at: At): string {
  const parts: string[] = [];
  for (let index = 0; index + 1 < points.length; index += 2) {
    parts.push(`${point(at, points[index] ?? 0, points[index + 1] ?? 0)} ${index === 0 ? "m" : "l"}`);
  }
  return parts.join(" ");
}

function drawSegment(segment: PathSegment, at: At): string {
  switch (segment.kind) {
    case "M":
      return `${point(at, segment.x, segment.y)} m`;
    case "L":
      return `${point(at, segment.x, segment.y)} l`;
    case "C": {
      const { x1, y1, x2, y2, x, y } = segment;
      return `${point(at, x1, y1)} ${point(at, x2, y2)} ${point(at, x, y)} c`;
    }
    case "Z":
      return "h";
  }
}

const shares = { start: 0, middle: 0.5, end: 1 } as const;

function drawText({ x, y, text, size, anchor, strong, fill, turn = 0 }: TextMark, at: At): string {
  const face = strong ? "strong" : "regular";
  const shaped = shape(at.pen.typefaces[face], toDrawn(text));
  const back = shaped.width * size * shares[anchor];
  const angle = (-turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const place = point(at, x - back * cos, y + back * sin);
  const matrix = `${round(cos)} ${round(sin)} ${round(-sin)} ${round(cos)} ${place} Tm`;
  const shown = showPieces(at.pen, face, [shaped]);
  return `BT /${at.pen.names[face]} ${round(size)} Tf ${toPdfColor(fill)} rg ${matrix} ${shown} ET`;
}
