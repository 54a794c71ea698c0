import type { Drawing, Mark, Stroke } from "../drawing/drawing.ts";
import type { PathSegment } from "../drawing/path-segment.ts";
import { escapeHtml } from "./escape-html.ts";

const pixelsPerPoint = 96 / 72;

/** A drawing as inline SVG with a name for who does not see it; it shrinks with the page. */
export function writeDrawing({ width, height, marks }: Drawing, label: string): string {
  const size = `width="${round(width * pixelsPerPoint)}" height="${round(height * pixelsPerPoint)}"`;
  let svg = `<svg role="img" aria-label="${escapeHtml(label)}" viewBox="0 0 ${round(width)} ${round(height)}" ${size}>`;
  for (const mark of marks) svg += writeMark(mark);
  return `${svg}</svg>`;
}

function writeMark(mark: Mark): string {
  switch (mark.kind) {
    case "rectangle": {
      const { x, y, width, height } = mark;
      return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${paint(mark.fill)}"/>`;
    }
    case "line":
      return `<path d="M${pair(mark.x1, mark.y1)}L${pair(mark.x2, mark.y2)}" ${writeStroke(mark)}/>`;
    case "polyline":
      return `<polyline points="${mark.points.map(round).join(" ")}" ${writeStroke(mark)} stroke-linejoin="round" stroke-linecap="round"/>`;
    case "path":
      return `<path d="${writeSegments(mark.segments)}" fill="${paint(mark.fill)}"/>`;
    case "text":
      return writeText(mark);
  }
}

function writeText({ x, y, text, size, anchor, strong, fill, turn }: Extract<Mark, { readonly kind: "text" }>): string {
  const turned = turn === undefined ? "" : ` transform="rotate(${round(turn)} ${pair(x, y)})"`;
  const anchored = anchor === "start" ? "" : ` text-anchor="${anchor}"`;
  const weight = strong ? ' font-weight="600"' : "";
  return `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}" fill="${paint(fill)}"${anchored}${weight}${turned}>${escapeHtml(text)}</text>`;
}

function writeStroke({ stroke, weight, dash }: Stroke): string {
  const dashes = dash.length === 0 ? "" : ` stroke-dasharray="${dash.map(round).join(" ")}"`;
  return `fill="none" stroke="${paint(stroke)}" stroke-width="${round(weight)}"${dashes}`;
}

function writeSegments(segments: readonly PathSegment[]): string {
  let data = "";
  for (const segment of segments) {
    switch (segment.kind) {
      case "Z":
        data += "Z";
        break;
      case "C":
        data += `C${pair(segment.x1, segment.y1)} ${pair(segment.x2, segment.y2)} ${pair(segment.x, segment.y)}`;
        break;
      default:
        data += `${segment.kind}${pair(segment.x, segment.y)}`;
    }
  }
  return data;
}

/** A colour and nothing else: SVG would fetch a paint that is an address. */
const paint = (color: string): string => (/^#[0-9a-f]{6}$/i.test(color) ? color : "#000000");
const pair = (x: number, y: number): string => `${round(x)} ${round(y)}`;
const round = (value: number): number => Math.round(value * 100) / 100;
