import type { Shape, Vector } from "../../../document/picture.ts";
import { readPath } from "../../../render/drawing/read-path.ts";
import { type Placement, readTransform, writePath } from "./move-path.ts";
import { isShape, outlineOf, placing } from "./outline.ts";
import { done, no, type Read, readXml, type XmlElement } from "./read-xml.ts";

const maxShapes = 2000;

/** An SVG of filled shapes as a picture of our own, or the first thing in it that we do not take. */
export function readSvg(text: string): Read<Vector> {
  const xml = readXml(text);
  if (!xml.ok) return xml;
  const root = xml.value;
  if (root.name !== "svg") return no(`het begint met <${root.name}> en niet met <svg>`);
  const box = readBox(root);
  if (!box.ok) return box;
  const [left, top, width, height] = box.value;
  const shapes: Shape[] = [];
  const place = { scaleX: 1, scaleY: 1, moveX: -left, moveY: -top };
  const reason = readGroup(root, { place, fill: "#000000" }, shapes);
  if (reason !== undefined) return no(reason);
  if (shapes.length === 0) return no("er staat geen gevulde vorm in");
  return done({ kind: "vector", width, height, shapes });
}

type Box = readonly [number, number, number, number];

function readBox({ attributes }: XmlElement): Read<Box> {
  const text = attributes.get("viewBox");
  if (text === undefined) return no("<svg> heeft geen viewBox");
  const [left = Number.NaN, top = Number.NaN, width = 0, height = 0, ...rest] = text
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const good = [left, top, width, height].every((value) => Number.isFinite(value) && Math.abs(value) <= 1e6);
  return good && width > 0 && height > 0 && rest.length === 0
    ? done([left, top, width, height])
    : no("de viewBox klopt niet");
}

interface Look {
  readonly place: Placement;
  readonly fill: string | undefined;
}

/** Gathers the shapes in the order they are painted; gives the reason why the drawing is refused, if there is one. */
function readGroup(group: XmlElement, look: Look, into: Shape[]): string | undefined {
  const own = readLook(group, look);
  if (!own.ok) return own.reason;
  for (const child of group.children) {
    const reason = readChild(child, own.value, into);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function readChild(child: XmlElement, look: Look, into: Shape[]): string | undefined {
  if (child.name === "title" || child.name === "desc") return undefined;
  if (child.name === "g") return readGroup(child, look, into);
  if (!isShape(child.name)) return `<${child.name}> mag niet`;
  const [reason] = child.children.filter(({ name }) => name !== "title" && name !== "desc");
  if (reason !== undefined) return `<${reason.name}> in <${child.name}> mag niet`;
  return readShape(child, look, into);
}

function readShape(element: XmlElement, look: Look, into: Shape[]): string | undefined {
  const own = readLook(element, look);
  if (!own.ok) return own.reason;
  const outline = outlineOf(element);
  if (!outline.ok) return outline.reason;
  const segments = readPath(outline.value);
  if (segments === undefined) return `de vorm van <${element.name}> is niet te lezen`;
  const { fill, place } = own.value;
  if (fill !== undefined && segments.length > 0) into.push({ path: writePath(segments, place), fill });
  return into.length > maxShapes ? `meer dan ${maxShapes} vormen` : undefined;
}

/** Names and sizes that change nothing of what is drawn inside the viewBox. */
const harmless =
  /^(?:id|version|baseProfile|role|focusable|aria-[\w-]+|data-[\w-]+|stroke-(?:width|miterlimit|linejoin|linecap)|xmlns(?::[\w-]+)?|xml:(?:space|lang)|lang)$/;
const onRoot: ReadonlySet<string> = new Set(["viewBox", "width", "height", "x", "y"]);
/** These may stand there as long as they say what is so without them. */
const neutral: Readonly<Record<string, string>> = {
  stroke: "none",
  "fill-rule": "nonzero",
  "clip-rule": "nonzero",
  "fill-opacity": "1",
  opacity: "1",
};

function readLook({ name, attributes }: XmlElement, outer: Look): Read<Look> {
  let look = outer;
  for (const [attribute, value] of attributes) {
    if (attribute === "fill") {
      const fill = readFill(value);
      if (!fill.ok) return fill;
      look = { ...look, fill: fill.value };
    } else if (attribute === "transform") {
      const place = readTransform(value, look.place);
      if (!place.ok) return place;
      look = { ...look, place: place.value };
    } else if (!mayStand(name, attribute, value)) return no(`${showAttribute(attribute, value)} op <${name}> mag niet`);
  }
  return done(look);
}

/** The value is shown only where it explains the refusal and is short and plain. */
function showAttribute(attribute: string, value: string): string {
  return Object.hasOwn(neutral, attribute) && /^[\w.#-]{1,20}$/.test(value) ? `${attribute}="${value}"` : attribute;
}

function mayStand(name: string, attribute: string, value: string): boolean {
  if (harmless.test(attribute)) return true;
  if (name === "svg") return onRoot.has(attribute);
  return (
    (Object.hasOwn(neutral, attribute) && neutral[attribute] === value.trim()) ||
    (name !== "g" && placing.has(attribute))
  );
}

const names: Readonly<Record<string, string | undefined>> = { none: undefined, black: "#000000", white: "#ffffff" };

function readFill(text: string): Read<string | undefined> {
  const value = text.trim().toLowerCase();
  if (Object.hasOwn(names, value)) return done(names[value]);
  if (/^#[0-9a-f]{6}$/.test(value)) return done(value);
  if (/^#[0-9a-f]{3}$/.test(value)) return done(value.replace(/[0-9a-f]/g, "$&$&"));
  return no("een fill is geen kleur zoals #1a1e24");
}
