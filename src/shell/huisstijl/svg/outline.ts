import { done, no, type Read, type XmlElement } from "./read-xml.ts";

type Numbers = Readonly<Record<string, number>>;

/** The outline of one shape, as the path of an SVG. Undefined for an element that is no shape. */
const outlines: Readonly<
  Record<string, { readonly numbers: readonly string[]; readonly draw: (of: Numbers, raw: XmlElement) => string }>
> = {
  path: { numbers: [], draw: (_, { attributes }) => attributes.get("d") ?? "" },
  rect: { numbers: ["x", "y", "width", "height", "rx", "ry"], draw: drawRectangle },
  circle: { numbers: ["cx", "cy", "r"], draw: ({ cx = 0, cy = 0, r = 0 }) => drawEllipse(cx, cy, r, r) },
  ellipse: {
    numbers: ["cx", "cy", "rx", "ry"],
    draw: ({ cx = 0, cy = 0, rx = 0, ry = 0 }) => drawEllipse(cx, cy, rx, ry),
  },
  polygon: { numbers: [], draw: (_, { attributes }) => `M${attributes.get("points") ?? ""}Z` },
};

export const isShape = (name: string): boolean => Object.hasOwn(outlines, name);
/** The attributes that say where a shape stands. */
export const placing: ReadonlySet<string> = new Set([
  "d",
  "points",
  ...Object.values(outlines).flatMap(({ numbers }) => numbers),
]);

const plain = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,2})?\s*$/i;

export function outlineOf(element: XmlElement): Read<string> {
  const outline = outlines[element.name];
  if (outline === undefined) return no(`<${element.name}> mag niet`);
  const found: Record<string, number> = {};
  for (const name of outline.numbers) {
    const text = element.attributes.get(name);
    if (text === undefined) continue;
    if (!plain.test(text)) return no(`${name} van <${element.name}> is geen getal`);
    found[name] = Number(text);
  }
  return done(outline.draw(found, element));
}

function drawRectangle({ x = 0, y = 0, width = 0, height = 0, rx, ry }: Numbers): string {
  const [a, b] = [Math.min(rx ?? ry ?? 0, width / 2), Math.min(ry ?? rx ?? 0, height / 2)];
  if (width <= 0 || height <= 0) return "";
  if (a <= 0 || b <= 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const [flat, straight] = [width - 2 * a, height - 2 * b];
  return [
    `M${x + a} ${y}h${flat}a${a} ${b} 0 0 1 ${a} ${b}v${straight}a${a} ${b} 0 0 1 ${-a} ${b}`,
    `h${-flat}a${a} ${b} 0 0 1 ${-a} ${-b}v${-straight}a${a} ${b} 0 0 1 ${a} ${-b}Z`,
  ].join("");
}

function drawEllipse(cx: number, cy: number, rx: number, ry: number): string {
  if (rx <= 0 || ry <= 0) return "";
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0Z`;
}
