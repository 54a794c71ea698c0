/** Every part begins with this. */
export const xmlStart = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What the text, its headers and footers use. */
export const wordNamespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${relationships}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"',
].join(" ");

/** One line of a list of relationships; `kind` is the last word of its type. */
export function writeRelation(id: string, kind: string, target: string, outside = false): string {
  return `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"${outside ? ' TargetMode="External"' : ""}/>`;
}

export const wrapRelations = (relations: string): string =>
  `${xmlStart}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`;
