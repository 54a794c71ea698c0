import { Document, Footer, LevelFormat, Packer, PageNumber, Paragraph, Tab, TextRun } from "docx";
import { footerMark } from "../src/render/docx/style-marks.ts";
import { docxStyles } from "./docx-styles.ts";
import { readZip } from "./read-zip.ts";

/** The parts of a DOCX that are the same in every document, made by `docx`; a house style is filled in at run time. */
export async function generateDocxParts(): Promise<string> {
  const made = readZip(await Packer.toBuffer(makeDocument()));
  const part = (path: string): string => made.get(path)?.toString("utf8") ?? "";
  const parts = {
    "word/styles.xml": tidy(completeStyles(part("word/styles.xml"))),
    "word/numbering.xml": tidy(keepLevels(part("word/numbering.xml"))),
    "word/settings.xml": tidy(completeSettings(part("word/settings.xml"))),
    "word/footer1.xml": tidy(part("word/footer1.xml")),
  };
  const rows = Object.entries(parts).map(([path, xml]) => `  ${JSON.stringify(path)}:\n    ${JSON.stringify(xml)},\n`);
  return `// Made by scripts/generate-docx.ts.
/** Parts of a DOCX with the marks of \`style-marks.ts\` in them. */
export const generatedParts = {
${rows.join("")}} as const;
`;
}

function makeDocument(): Document {
  const [ordered, bullets] = [makeLevels(true), makeLevels(false)];
  const item = (reference: string) => new Paragraph({ numbering: { reference, level: 0 } });
  return new Document({
    styles: docxStyles,
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2, hyphenationZone: 340, doNotHyphenateCaps: true },
    numbering: {
      config: [
        { reference: "ordered", levels: ordered },
        { reference: "bullets", levels: bullets },
      ],
    },
    sections: [{ footers: { default: makeFooter() }, children: [item("ordered"), item("bullets")] }],
  });
}

function makeFooter(): Footer {
  const children = [footerMark, new Tab(), "Pagina ", PageNumber.CURRENT, " van ", PageNumber.TOTAL_PAGES];
  return new Footer({ children: [new Paragraph({ style: "Footer", children: [new TextRun({ children })] })] });
}

const listIndent = 360;

function makeLevels(ordered: boolean) {
  return Array.from({ length: 9 }, (_, level) => ({
    level,
    format: ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: ordered ? `%${level + 1}.` : level % 2 === 0 ? "•" : "–",
    style: { paragraph: { indent: { left: listIndent * (level + 1), hanging: listIndent } } },
  }));
}

/** The two kinds of list as 1 (ordered) and 2 (bullets); which lists there are differs from document to document. */
function keepLevels(xml: string): string {
  const kinds = [...xml.matchAll(/<w:abstractNum .*?<\/w:abstractNum>/gs)].map(([kind]) => kind).slice(-2);
  const start = xml.indexOf("<w:abstractNum ");
  return [xml.slice(0, start), ...kinds, "</w:numbering>"]
    .join("")
    .replace(/w:abstractNumId="(\d+)"/g, (_, id: string) => `w:abstractNumId="${Number(id) - 1}"`)
    .replaceAll(' w:tentative="1"', "")
    .replaceAll("hybridMultilevel", "multilevel");
}

/** Styles that documents do not use go; `docx` has no table styles and cannot switch hyphenation off. */
function completeStyles(xml: string): string {
  const used = new Set([...docxStyles.paragraphStyles, ...docxStyles.characterStyles].map(({ id }) => id));
  const kept = new Set<string>(["Normal", "TableNormal", "DefaultParagraphFont"]);
  const styles = [...xml.matchAll(/<w:style .*?<\/w:style>/gs)].map(([style]) => style).reverse();
  const own: string[] = [];
  for (const style of styles) {
    const id = /w:styleId="(\w+)"/.exec(style)?.[1] ?? "";
    if (kept.has(id) || used.delete(id)) own.unshift(style);
  }
  if (used.size > 0) throw new Error(`docx made no style ${[...used].join(", ")}`);
  const start = xml.indexOf("<w:style ");
  return `${xml.slice(0, start)}${own.map(markOwn).map(stopHyphens).join("")}${tableStyle}</w:styles>`
    .replace('w:default="true"', 'w:default="1"')
    .replace(/<w:lang [^>]*>/, '<w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="ar-SA"/>');
}

/** Styles that Word does not have itself have Dutch names. */
function markOwn(style: string): string {
  return /w:name w:val="(?:heading|toc|header|footer|caption|List P|TOC|Hyper|Normal)/i.test(style)
    ? style
    : style.replace("<w:style ", '<w:style w:customStyle="1" ');
}

const unhyphenated = /w:styleId="(?:Heading\d|Afzender\w*|Adres|Header|Footer|TOC\w+|Tabelkop)"/;

/** Names, addresses and headings are never broken. The place is that of the schema: after tabs, before spacing. */
function stopHyphens(style: string): string {
  if (!unhyphenated.test(style)) return style;
  return style.replace(/(?=<w:(?:spacing|ind|outlineLvl)[ /])/, "<w:suppressAutoHyphens/>");
}

const tableStyle =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  '<w:style w:type="table" w:customStyle="1" w:styleId="Tabel"><w:name w:val="Tabel"/><w:basedOn w:val="TableNormal"/><w:qFormat/>' +
  '<w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="0A0A05"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="0A0A05"/></w:tblBorders>' +
  '<w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="170" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

/** In the order of CT_Settings. */
function completeSettings(xml: string): string {
  const uri = 'w:uri="http://schemas.microsoft.com/office/word" w:val="1"';
  const more = ["overrideTableStyleFontSizeAndJustification", "enableOpenTypeFeatures", "doNotFlipMirrorIndents"]
    .concat("differentiateMultirowTableHeaders")
    .map((name) => `<w:compatSetting w:name="${name}" ${uri}/>`);
  return xml
    .replace("<w:displayBackgroundShape/>", "")
    .replace('<w:evenAndOddHeaders w:val="false"/>', '<w:characterSpacingControl w:val="doNotCompress"/>')
    .replace("</w:compat>", `${more.join("")}</w:compat><w:themeFontLang w:val="nl-NL"/>`)
    .replace("</w:settings>", '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>');
}

/** Without the namespaces that nothing in the part uses. */
function tidy(xml: string): string {
  const root = /<w:\w+ [^>]*>/.exec(xml)?.[0] ?? "";
  const body = xml.slice(xml.indexOf(root) + root.length).replaceAll(' w15:restartNumberingAfterBreak="0"', "");
  const bare = root
    .replace(/ mc:Ignorable="[^"]*"/, "")
    .replace(/ xmlns:(\w+)="[^"]*"/g, (declared, prefix: string) =>
      prefix === "w" || new RegExp(`[</ ]${prefix}:`).test(body) ? declared : "",
    );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${bare}${body}`;
}
