import { crc32 } from "node:zlib";
import { readZip } from "../../../scripts/read-zip.ts";
import type { Document } from "../../../src/document/document.ts";
import type { HouseStyle } from "../../../src/document/house-style.ts";
import { renderDocx } from "../../../src/render/docx/render-docx.ts";
import { attribute, findAll, parseXml, type XmlElement } from "./parse-xml.ts";

export interface OpenDocx {
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, Buffer>;
  readonly text: (path: string) => string;
  readonly xml: (path: string) => XmlElement;
  readonly body: XmlElement;
}

export async function openDocx(document: Document, style?: HouseStyle): Promise<OpenDocx> {
  const bytes = await renderDocx(document, style);
  const parts = readZip(bytes);
  const text = (path: string): string => {
    const part = parts.get(path);
    if (part === undefined) throw new Error(`No ${path} among ${[...parts.keys()].join(", ")}`);
    return part.toString("utf8");
  };
  const xml = (path: string): XmlElement => parseXml(text(path));
  return { bytes, parts, text, xml, body: xml("word/document.xml") };
}

/** What is written in an element, as a reader sees it: tabs and line breaks too, the codes of fields not. */
export function textOf(element: XmlElement): string {
  let text = "";
  for (const child of element.children) {
    if (typeof child === "string") text += element.name === "w:t" ? child : "";
    else if (child.name === "w:tab" && element.name === "w:r") text += "\t";
    else if (child.name === "w:br") text += "\n";
    else if (child.name === "w:noBreakHyphen") text += "-";
    else if (child.name !== "w:instrText" && child.name !== "mc:Fallback") text += textOf(child);
  }
  return text;
}

export interface ReadParagraph {
  readonly element: XmlElement;
  readonly style: string | undefined;
  readonly text: string;
}

export function readParagraphs(element: XmlElement): readonly ReadParagraph[] {
  return findAll(element, "w:p").map((paragraph) => {
    const [style] = findAll(paragraph, "w:pStyle");
    return { element: paragraph, style: style && attribute(style, "w:val"), text: textOf(paragraph) };
  });
}

/** The paragraph with this text. */
export function paragraphWith(element: XmlElement, text: string): ReadParagraph {
  const found = readParagraphs(element).find((paragraph) => paragraph.text.startsWith(text));
  if (found === undefined) throw new Error(`No paragraph begins with ${text}`);
  return found;
}

export const has = (element: XmlElement, name: string): boolean => findAll(element, name).length > 0;

/** The checksum that the zip gives for each part, beside the one its content has. */
export function checksums(bytes: Uint8Array): readonly (readonly [number, number])[] {
  const zip = Buffer.from(bytes);
  const parts = [...readZip(bytes).values()];
  const given: number[] = [];
  let at = zip.readUInt32LE(zip.length - 6);
  for (let left = parts.length; left > 0; left -= 1) {
    given.push(zip.readUInt32LE(at + 16));
    at += 46 + zip.readUInt16LE(at + 28);
  }
  return parts.map((part, index) => [crc32(part), given[index] ?? -1]);
}
