import type { Document } from "../../../document/document.ts";
import type { HouseStyle } from "../../../document/house-style.ts";
import { embedFont } from "../font/embed-font.ts";
import type { Font } from "../font/font.ts";
import { layMargins } from "../layout/lay-margins.ts";
import type { Layout } from "../layout/lay-out.ts";
import type { Place } from "../layout/place.ts";
import type { Bookmark } from "../layout/strip.ts";
import { addBookmarks } from "./bookmarks.ts";
import { deflate } from "./deflate.ts";
import { addImages, type ImageNames } from "./images.ts";
import { add, addStream, openFile, type PdfFile, put, ref, reserve, writeFile } from "./pdf-file.ts";
import { literal, textString } from "./pdf-string.ts";
import { faces, openPen, type Pen } from "./pen.ts";
import { addPageTree, closeTree, openTree, type Spot, type Tree } from "./structure.ts";
import { type WrittenPage, writePage } from "./write-page.ts";
import { makeXmp, producer, toXmlText } from "./xmp.ts";

export interface WrittenFile {
  readonly bytes: Uint8Array;
  /** A character was drawn that a font does not have. */
  readonly lacks: boolean;
}

/** Pages as they were laid → the bytes of a tagged, archival file (PDF/UA-1 and PDF/A-2a). */
export function writeDocument(document: Document, style: HouseStyle, layout: Layout, profile: Uint8Array): WrittenFile {
  const { pages, look, place } = layout;
  const pen = openPen(place.typefaces);
  const images: ImageNames = new Map();
  const written = pages.map((page, index) =>
    writePage(page, layMargins(document, style, index + 1, pages.length, place), pen, look, images),
  );
  const file = openFile();
  const resources = add(file, `<<${addFonts(file, pen)}${addImages(file, images)}>>`);
  const root = addCatalog(file, document, layout, written, resources, profile);
  return { bytes: writeFile(file, root, addInfo(file, document)), lacks: pen.lacks };
}

function addFonts(file: PdfFile, { typefaces, used, names }: Pen): string {
  const drawn = faces.filter((face) => used[face].includes(1));
  const entries = drawn.map((face) => `/${names[face]} ${ref(addFont(file, typefaces[face].font, used[face]))}`);
  return `/Font<<${entries.join("")}>>`;
}

/** ISO 32000-1, 9.7: a composite font whose codes are the glyphs themselves. */
function addFont(file: PdfFile, font: Font, used: Uint8Array): number {
  const { baseName, file: program, fileLength, toUnicode, widths } = embedFont(font, used);
  const scale = (value: number) => Math.round((value * 1000) / font.unitsPerEm);
  const source = addStream(file, `/Filter/FlateDecode/Length1 ${fileLength}`, program);
  const flags = font.italicAngle === 0 ? 4 : 68;
  const box = font.box.map(scale).join(" ");
  const heights = `/Ascent ${scale(font.ascent)}/Descent ${scale(font.descent)}/CapHeight ${scale(font.capHeight)}`;
  const descriptor = add(
    file,
    `<</Type/FontDescriptor/FontName/${baseName}/Flags ${flags}/FontBBox[${box}]/ItalicAngle ${font.italicAngle}${heights}/StemV 84/FontFile2 ${ref(source)}>>`,
  );
  const system = "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity";
  const descendant = add(
    file,
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${baseName}${system}/FontDescriptor ${ref(descriptor)}/DW 500/W${widths}>>`,
  );
  const unicode = addStream(file, "/Filter/FlateDecode", toUnicode);
  return add(
    file,
    `<</Type/Font/Subtype/Type0/BaseFont/${baseName}/Encoding/Identity-H/DescendantFonts[${ref(descendant)}]/ToUnicode ${ref(unicode)}>>`,
  );
}

function addCatalog(
  file: PdfFile,
  document: Document,
  layout: Layout,
  written: readonly WrittenPage[],
  resources: number,
  profile: Uint8Array,
): number {
  const root = reserve(file);
  const pages = written.map(() => reserve(file));
  const tree = openTree(file, findSpots(layout, pages));
  written.forEach((page, index) => {
    putPage(file, tree, page, { number: pages[index] ?? 0, root, resources, place: layout.place });
  });
  put(file, root, `<</Type/Pages/Kids[${pages.map(ref).join(" ")}]/Count ${pages.length}>>`);
  const outlines = addBookmarks(file, tree);
  closeTree(tree, layout.root);
  const metadata = addStream(file, "/Type/Metadata/Subtype/XML", new TextEncoder().encode(makeXmp(document)));
  const reading = `/Lang${literal(document.language)}/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>`;
  const parts = `/StructTreeRoot ${ref(tree.root)}/Metadata ${ref(metadata)}/OutputIntents[${ref(addIntent(file, profile))}]`;
  // Who opens a report sees its headings beside it; a letter needs none.
  const shown = document.frame.kind === "report" ? "/PageMode/UseOutlines" : "";
  return add(file, `<</Type/Catalog/Pages ${ref(root)}${reading}${parts}/Outlines ${ref(outlines)}${shown}>>`);
}

interface PagePlace {
  readonly number: number;
  readonly root: number;
  readonly resources: number;
  readonly place: Place;
}

function putPage(file: PdfFile, tree: Tree, page: WrittenPage, { number, root, resources, place }: PagePlace): void {
  const { key, annotations } = addPageTree(tree, number, page.events);
  const contents = addStream(file, "/Filter/FlateDecode", deflate(page.operators));
  const { width, height } = place.look.page;
  const links = annotations.length === 0 ? "" : `/Annots[${annotations.map(ref).join(" ")}]`;
  const size = `/MediaBox[0 0 ${width} ${height}]/Resources ${ref(resources)}/Contents ${ref(contents)}`;
  put(file, number, `<</Type/Page/Parent ${ref(root)}${size}/StructParents ${key}/Tabs/S${links}>>`);
}

function findSpots({ pages, look }: Layout, numbers: readonly number[]): ReadonlyMap<Bookmark, Spot> {
  const spots = new Map<Bookmark, Spot>();
  pages.forEach((page, index) => {
    for (const { strip, y } of page) {
      if (strip.bookmark === undefined) continue;
      spots.set(strip.bookmark, { page: numbers[index] ?? 0, y: Math.round(look.page.height - y + 4) });
    }
  });
  return spots;
}

const packed = new WeakMap<Uint8Array, Uint8Array>();

/** The colours are those of every screen. */
function addIntent(file: PdfFile, profile: Uint8Array): number {
  const data = packed.get(profile) ?? deflate(profile);
  packed.set(profile, data);
  const stream = addStream(file, "/N 3/Filter/FlateDecode", data);
  const condition = literal("sRGB IEC61966-2.1");
  const entries = `/OutputConditionIdentifier${condition}/Info${condition}/DestOutputProfile ${ref(stream)}`;
  return add(file, `<</Type/OutputIntent/S/GTS_PDFA1${entries}>>`);
}

function addInfo(file: PdfFile, { title, author, subject, date }: Document): number {
  const moment = literal(`D:${date.replaceAll("-", "")}000000Z`);
  const said = `/Title ${textString(toXmlText(title))}/Author ${textString(toXmlText(author))}/Subject ${textString(toXmlText(subject))}`;
  const made = `/Creator${literal(producer)}/Producer${literal(producer)}/CreationDate${moment}/ModDate${moment}`;
  return add(file, `<<${said}${made}>>`);
}
