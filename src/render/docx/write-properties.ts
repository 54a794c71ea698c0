import type { Document } from "../../document/document.ts";
import { escapeXml } from "./escape-xml.ts";
import { xmlStart } from "./namespaces.ts";

const open =
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">';

export function writeProperties({ title, subject, author, language, date }: Document): string {
  const by = escapeXml(author);
  const words = `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>${by}</dc:creator>`;
  const about = `${words}<dc:language>${language}</dc:language><cp:lastModifiedBy>${by}</cp:lastModifiedBy><cp:revision>1</cp:revision>`;
  return `${xmlStart}${open}${about}${writeDates(date)}</cp:coreProperties>`;
}

/** Word refuses a file whose dates are no dates. */
function writeDates(date: string): string {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(date)) return "";
  const moment = `xsi:type="dcterms:W3CDTF">${date}T00:00:00Z`;
  return `<dcterms:created ${moment}</dcterms:created><dcterms:modified ${moment}</dcterms:modified>`;
}
