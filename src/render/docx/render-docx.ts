import type { Document } from "../../document/document.ts";
import { fixedParts, titleMark } from "./fixed-parts.ts";
import { writeBody } from "./write-body.ts";
import { escapeXml, numberOf, type References } from "./write-paragraph.ts";
import { type Entries, writeZip } from "./zip.ts";

/** A Word document with real headings, lists and header rows; the same document gives the same bytes. */
export async function renderDocx(document: Document): Promise<Uint8Array> {
  const parts = await fixedParts();
  const references: References = { links: [], lists: [] };
  const body = writeBody(document, references);
  const changed = new Map<string, (part: string) => string>([
    ["word/document.xml", (part) => replaceBody(part, body)],
    ["word/_rels/document.xml.rels", (part) => addLinks(part, references.links)],
    ["word/numbering.xml", (part) => addLists(part, references.lists)],
    ["word/header1.xml", (part) => part.replace(titleMark, () => escapeXml(document.title))],
    ["docProps/core.xml", () => writeProperties(document)],
  ]);
  return writeZip(changeParts(parts, changed));
}

/** Readers expect the list of content types first. */
function changeParts(parts: Entries, changed: ReadonlyMap<string, (part: string) => string>): Entries {
  const paths = [...parts.keys()].sort();
  return new Map(
    paths.map((path) => {
      const part = parts.get(path) ?? new Uint8Array();
      const change = changed.get(path);
      return [path, change === undefined ? part : Buffer.from(change(Buffer.from(part).toString()))];
    }),
  );
}

function replaceBody(part: string, body: string): string {
  const start = part.indexOf("<w:body>") + "<w:body>".length;
  return part.slice(0, start) + body + part.slice(part.lastIndexOf("<w:sectPr"));
}

const hyperlink = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

function addLinks(part: string, links: readonly string[]): string {
  const added = links.map(
    (href, index) =>
      `<Relationship Id="link${index + 1}" Type="${hyperlink}" Target="${escapeXml(href)}" TargetMode="External"/>`,
  );
  return part.replace("</Relationships>", () => `${added.join("")}</Relationships>`);
}

/** The fixed parts define two kinds of list; every list in the text starts again at 1. */
function addLists(part: string, lists: readonly boolean[]): string {
  const kinds = [...part.matchAll(/<w:abstractNum [^>]*w:abstractNumId="(\d+)"/g)].map(([, id]) => id ?? "");
  const [ordered, bullets] = kinds.slice(-2);
  const restart = Array.from(
    { length: 9 },
    (_, level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`,
  ).join("");
  const added = lists.map((counts, index) => {
    const kind = counts ? ordered : bullets;
    return `<w:num w:numId="${numberOf(index)}"><w:abstractNumId w:val="${kind}"/>${counts ? restart : ""}</w:num>`;
  });
  return part.replace("</w:numbering>", () => `${added.join("")}</w:numbering>`);
}

function writeProperties({ title, subject, author, language, date }: Document): string {
  const moment = `xsi:type="dcterms:W3CDTF">${escapeXml(date)}T00:00:00Z`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>${escapeXml(author)}</dc:creator><dc:language>${language}</dc:language><cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created ${moment}</dcterms:created><dcterms:modified ${moment}</dcterms:modified></cp:coreProperties>`;
}
