import { createHash } from "node:crypto";
import type { Document } from "../../document/document.ts";
import { addBookmarks, type Target } from "./bookmarks.ts";
import { deflate } from "./deflate.ts";
import { type GlyphUse, noGlyphs, type Pen, resourceNames } from "./draw-text.ts";
import type { Face } from "./font.ts";
import { addFont } from "./font-objects.ts";
import { type Fonts, type PdfResources, readFonts } from "./fonts.ts";
import { type Layout, layOut } from "./lay-out.ts";
import { page } from "./look.ts";
import { findMissing, type MissingCharacter } from "./missing.ts";
import { add, assign, dict, literal, name, type PdfObjects, type Ref, reserve, textString } from "./pdf-value.ts";
import { savePdf } from "./save-pdf.ts";
import { addPageTree, closeTree, elementOf, openTree, type Tree } from "./structure.ts";
import { type WrittenPage, writePage } from "./write-page.ts";
import { makeXmp, producer, toXmlText } from "./xmp.ts";

export interface RenderedPdf {
  readonly bytes: Uint8Array;
  /** Characters that show as a replacement sign, because the font does not have them. */
  readonly missing: readonly MissingCharacter[];
}

/** A tagged, archival PDF (PDF/UA-1 and PDF/A-2a). */
export async function renderPdf(document: Document, resources: PdfResources): Promise<RenderedPdf> {
  const fonts = readFonts(resources);
  const layout = layOut(document, fonts);
  const pen: Pen = { fonts, use: noGlyphs() };
  const written = layout.pages.map((strips, index) =>
    writePage(strips, `Pagina ${index + 1} van ${layout.pages.length}`, pen),
  );
  const objects: PdfObjects = { list: [] };
  const xmp = makeXmp(document);
  const root = addCatalog(objects, layout, written, addFonts(objects, fonts, pen.use), resources, xmp);
  const id = identify([xmp, ...written.map(({ operators }) => operators)]);
  const bytes = await savePdf(objects, { root, info: addInfo(objects, document), id });
  return { bytes, missing: findMissing(document, fonts) };
}

function addFonts(objects: PdfObjects, fonts: Fonts, use: GlyphUse): Readonly<Record<string, Ref>> {
  const faces: readonly Face[] = ["regular", "strong", "emphasis"];
  const used = faces.filter((face) => use[face].size > 0);
  return Object.fromEntries(used.map((face) => [resourceNames[face], addFont(objects, fonts[face], use[face])]));
}

function addCatalog(
  objects: PdfObjects,
  layout: Layout,
  written: readonly WrittenPage[],
  fonts: Readonly<Record<string, Ref>>,
  { profile }: PdfResources,
  xmp: string,
): Ref {
  const tree = openTree(objects);
  const pages = addPages(objects, tree, written, fonts);
  const outlines = addBookmarks(objects, findTargets(layout, tree, pages.refs));
  closeTree(tree, layout.root);
  const metadata = new TextEncoder().encode(xmp);
  const entries = { Type: name("Metadata"), Subtype: name("XML"), Length: metadata.length };
  return add(
    objects,
    dict({
      Type: name("Catalog"),
      Pages: pages.root,
      Lang: literal("nl-NL"),
      MarkInfo: dict({ Marked: true }),
      ViewerPreferences: dict({ DisplayDocTitle: true }),
      StructTreeRoot: tree.root,
      Metadata: add(objects, dict(entries), metadata),
      OutputIntents: [addIntent(objects, profile)],
      Outlines: outlines,
      PageMode: name("UseOutlines"),
    }),
  );
}

function addPages(
  objects: PdfObjects,
  tree: Tree,
  written: readonly WrittenPage[],
  fonts: Readonly<Record<string, Ref>>,
) {
  const root = reserve(objects);
  const resources = add(objects, dict({ Font: dict(fonts) }));
  const refs = written.map(({ operators, events }) => {
    const ref = reserve(objects);
    const { key, annotations } = addPageTree(tree, ref, events);
    const content = deflate(operators);
    assign(
      objects,
      ref,
      dict({
        Type: name("Page"),
        Parent: root,
        MediaBox: [0, 0, page.width, page.height],
        Resources: resources,
        Contents: add(objects, dict({ Filter: name("FlateDecode"), Length: content.length }), content),
        StructParents: key,
        Tabs: name("S"),
        Annots: annotations.length === 0 ? undefined : annotations,
      }),
    );
    return ref;
  });
  assign(objects, root, dict({ Type: name("Pages"), Kids: refs, Count: refs.length }));
  return { root, refs };
}

function findTargets({ pages }: Layout, tree: Tree, refs: readonly Ref[]): readonly Target[] {
  return pages.flatMap((strips, index) =>
    strips.flatMap(({ strip: { bookmark }, y }) => {
      const target = refs[index];
      if (bookmark === undefined || target === undefined) return [];
      return [{ bookmark, page: target, element: elementOf(tree, bookmark.tag).ref, y }];
    }),
  );
}

function addIntent(objects: PdfObjects, profile: Uint8Array): Ref {
  const packed = deflate(profile);
  const stream = add(objects, dict({ N: 3, Filter: name("FlateDecode"), Length: packed.length }), packed);
  const condition = literal("sRGB IEC61966-2.1");
  const entries = { OutputConditionIdentifier: condition, Info: condition, DestOutputProfile: stream };
  return add(objects, dict({ Type: name("OutputIntent"), S: name("GTS_PDFA1"), ...entries }));
}

function addInfo(objects: PdfObjects, document: Document): Ref {
  const moment = literal(`D:${document.date.replaceAll("-", "")}000000Z`);
  return add(
    objects,
    dict({
      Title: textString(toXmlText(document.title)),
      Author: textString(toXmlText(document.author)),
      Subject: textString(toXmlText(document.subject)),
      Creator: textString(producer),
      Producer: textString(producer),
      CreationDate: moment,
      ModDate: moment,
    }),
  );
}

function identify(parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 32);
}
