import type { Document } from "../../document/document.ts";
import { senderOf } from "../../document/sender-of.ts";
import type { Body } from "./body.ts";
import { writeChartPart } from "./chart-part.ts";
import { makeWorkbook } from "./chart-workbook.ts";
import { escapeShort, escapeXml } from "./escape-xml.ts";
import { wrapRelations, writeRelation, xmlStart } from "./namespaces.ts";
import type { PreparedStyle } from "./prepared-style.ts";
import { footerMark } from "./style-marks.ts";
import { writeFollowHeader } from "./write-margins.ts";
import { writeProperties } from "./write-properties.ts";
import { packPart, writeZip, type ZipPart } from "./zip.ts";

/** The text is worth packing well enough; what is small goes in as it is, for packing it takes longer than it saves. */
const textLevel = 3;
const stored = 0;

/** All parts in one file, the list of their types first. */
export function packDocument(document: Document, body: Body, prepared: PreparedStyle): Uint8Array {
  const logo = document.frame.kind === "plain" ? [] : prepared.logo;
  const parts: ZipPart[] = [
    contentTypes(body.charts.length, logo.length > 0),
    rootRelations,
    appProperties,
    packPart("docProps/core.xml", writeProperties(document), stored),
    packPart("word/document.xml", body.xml, textLevel),
    packRelations(body, logo.length > 0),
    prepared.styles,
    numberingFor(body.orderedLists, prepared),
    prepared.settings,
    prepared.fonts,
    packPart("word/header1.xml", writeFollowHeader(document, prepared.look.margins.top), stored),
  ];
  for (const footer of footersOf(document, prepared)) parts.push(footer);
  for (const part of logo) parts.push(part);
  for (const [bytes, number] of body.pictures) parts.push(packPart(`word/media/beeld${number}.png`, bytes, stored));
  body.charts.forEach((chart, index) => {
    const name = `grafiek${index + 1}`;
    const relations = wrapRelations(writeRelation("cijfers", "package", `../embeddings/${name}.xlsx`));
    parts.push(packPart(`word/charts/${name}.xml`, writeChartPart(chart, prepared.look), textLevel));
    parts.push(packPart(`word/charts/_rels/${name}.xml.rels`, relations, stored));
    parts.push(packPart(`word/embeddings/${name}.xlsx`, makeWorkbook(chart), stored));
  });
  return writeZip(parts);
}

const best = 9;
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const packaged = "application/vnd.openxmlformats-package";
const types = new Map<string, ZipPart>();

/** The same for all documents with as many charts, so made once. */
function contentTypes(charts: number, hasFirstHeader: boolean): ZipPart {
  const key = `${charts} ${hasFirstHeader}`;
  const known = types.get(key);
  if (known !== undefined) return known;
  const part = packPart("[Content_Types].xml", writeContentTypes(charts, hasFirstHeader), best);
  types.set(key, part);
  return part;
}

function writeContentTypes(charts: number, hasFirstHeader: boolean): string {
  const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}+xml"/>`;
  let overrides = override("word/document.xml", `${word}.document.main`);
  for (const name of ["styles", "numbering", "settings", "fontTable"])
    overrides += override(`word/${name}.xml`, `${word}.${name}`);
  overrides += override("word/header1.xml", `${word}.header`);
  if (hasFirstHeader) overrides += override("word/header2.xml", `${word}.header`);
  overrides += override("word/footer1.xml", `${word}.footer`) + override("word/footer2.xml", `${word}.footer`);
  overrides += override("docProps/core.xml", `${packaged}.core-properties`);
  overrides += override("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties");
  for (let number = 1; number <= charts; number += 1)
    overrides += override(
      `word/charts/grafiek${number}.xml`,
      "application/vnd.openxmlformats-officedocument.drawingml.chart",
    );
  const sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return `${xmlStart}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${packaged}.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="xlsx" ContentType="${sheet}"/>${overrides}</Types>`;
}

const core =
  '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>';
const rootRelations = packPart(
  "_rels/.rels",
  wrapRelations(
    `${writeRelation("rId1", "officeDocument", "word/document.xml")}${core}${writeRelation("rId3", "extended-properties", "docProps/app.xml")}`,
  ),
  best,
);
const appProperties = packPart(
  "docProps/app.xml",
  `${xmlStart}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Dakpan</Application></Properties>`,
  best,
);

const fixedRelations = [
  writeRelation("rId1", "styles", "styles.xml"),
  writeRelation("rId2", "numbering", "numbering.xml"),
  writeRelation("rId3", "settings", "settings.xml"),
  writeRelation("rId4", "fontTable", "fontTable.xml"),
  writeRelation("kop1", "header", "header1.xml"),
  writeRelation("voet1", "footer", "footer1.xml"),
  writeRelation("voet2", "footer", "footer2.xml"),
].join("");
const relationsPath = "word/_rels/document.xml.rels";
const bareRelations = packPart(relationsPath, wrapRelations(fixedRelations), best);

function packRelations({ links, pictures, charts }: Body, hasFirstHeader: boolean): ZipPart {
  if (links.size + pictures.size + charts.length === 0 && !hasFirstHeader) return bareRelations;
  let relations = fixedRelations;
  if (hasFirstHeader) relations += writeRelation("kop2", "header", "header2.xml");
  for (const [href, id] of links) relations += writeRelation(`link${id}`, "hyperlink", escapeXml(href), true);
  for (const number of pictures.values())
    relations += writeRelation(`beeld${number}`, "image", `media/beeld${number}.png`);
  charts.forEach((_, index) => {
    relations += writeRelation(`grafiek${index + 1}`, "chart", `charts/grafiek${index + 1}.xml`);
  });
  return packPart(relationsPath, wrapRelations(relations), stored);
}

const restart = Array.from(
  { length: 9 },
  (_, level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`,
).join("");

/** One list of bullets for all, and a list that begins at 1 for each that counts; made for 0, 1, 2, 4, 8 … of them. */
function numberingFor(orderedLists: number, { numbering, numberings }: PreparedStyle): ZipPart {
  let room = orderedLists === 0 ? 0 : 1;
  while (room < orderedLists) room *= 2;
  const known = numberings.get(room);
  if (known !== undefined) return known;
  let lists = '<w:num w:numId="1"><w:abstractNumId w:val="2"/></w:num>';
  for (let number = 2; number <= room + 1; number += 1)
    lists += `<w:num w:numId="${number}"><w:abstractNumId w:val="1"/>${restart}</w:num>`;
  const part = packPart("word/numbering.xml", numbering.replace("</w:numbering>", `${lists}</w:numbering>`), best);
  numberings.set(room, part);
  return part;
}

const mostName = 70;

/** A letter says who writes at its top; a report goes on without. */
function footersOf(document: Document, { footer, footers, look }: PreparedStyle): readonly ZipPart[] {
  const name = document.frame.kind === "report" ? (senderOf(document, look.style)?.name ?? "") : "";
  if (name === "") return footers;
  const named = footer.replace(footerMark, () => escapeShort(name, mostName));
  return [packPart("word/footer1.xml", named, stored), packPart("word/footer2.xml", named, stored)];
}
