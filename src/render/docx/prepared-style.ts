import type { HouseStyle } from "../../document/house-style.ts";
import { type Look, lookOf } from "./look.ts";
import { wrapRelations, writeRelation, xmlStart } from "./namespaces.ts";
import { generatedParts } from "./parts.gen.ts";
import { footerMark, styleMarks } from "./style-marks.ts";
import { logoRelation, writeLogoHeader } from "./write-margins.ts";
import { packPart, type ZipPart } from "./zip.ts";

/** What every document in one house style has the same, packed once. */
export interface PreparedStyle {
  readonly look: Look;
  readonly styles: ZipPart;
  readonly settings: ZipPart;
  readonly fonts: ZipPart;
  readonly footers: readonly ZipPart[];
  /** As text, for a footer that names the sender. */
  readonly footer: string;
  readonly numbering: string;
  /** Numbering with room for so many ordered lists. */
  readonly numberings: Map<number, ZipPart>;
  /** The first header and what it refers to; none without a logo. */
  readonly logo: readonly ZipPart[];
}

const prepared = new WeakMap<HouseStyle, PreparedStyle>();
/** Packed once, so as small as it can be. */
const best = 9;

export function prepareStyle(style: HouseStyle): PreparedStyle {
  const known = prepared.get(style);
  if (known !== undefined) return known;
  const look = lookOf(style);
  const footer = dress(generatedParts["word/footer1.xml"], look);
  const plain = footer.replace(footerMark, "");
  const made: PreparedStyle = {
    look,
    styles: packPart("word/styles.xml", dress(generatedParts["word/styles.xml"], look), best),
    settings: packPart("word/settings.xml", generatedParts["word/settings.xml"], best),
    fonts: packPart("word/fontTable.xml", writeFonts(look), best),
    footers: [packPart("word/footer1.xml", plain, best), packPart("word/footer2.xml", plain, best)],
    footer,
    numbering: generatedParts["word/numbering.xml"],
    numberings: new Map(),
    logo: packLogo(look),
  };
  prepared.set(style, made);
  return made;
}

const marks = new RegExp(Object.values(styleMarks).join("|"), "g");

/** Puts a house style in the place of the marks. */
function dress(part: string, { colors, fontFamily, textWidth }: Look): string {
  const values = new Map<string, string>([
    [styleMarks.ink, colors.ink],
    [styleMarks.muted, colors.muted],
    [styleMarks.accent, colors.accent],
    [styleMarks.link, colors.link],
    [styleMarks.rule, colors.rule],
    [styleMarks.infoGround, colors.infoGround],
    [styleMarks.actionGround, colors.actionGround],
    [styleMarks.fontFamily, fontFamily],
    [`${styleMarks.textWidth}`, `${textWidth}`],
    [`${styleMarks.twoThirds}`, `${Math.round((textWidth * 2) / 3)}`],
  ]);
  return part.replace(marks, (mark) => values.get(mark) ?? mark);
}

/** Who does not have the font gets another without serifs. */
const writeFonts = ({ fontFamily }: Look) =>
  `${xmlStart}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${fontFamily}"><w:altName w:val="Calibri"/><w:panose1 w:val="020B0503030403020204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`;

function packLogo(look: Look): readonly ZipPart[] {
  const { logo, margins } = look.style;
  const header = logo === undefined ? undefined : writeLogoHeader(logo, margins.left);
  if (logo === undefined || header === undefined) return [];
  const first = packPart("word/header2.xml", header, best);
  if (logo.picture.kind === "vector") return [first];
  const relations = wrapRelations(writeRelation(logoRelation, "image", "media/logo.png"));
  return [
    first,
    packPart("word/_rels/header2.xml.rels", relations, best),
    packPart("word/media/logo.png", logo.picture.bytes, 0),
  ];
}
