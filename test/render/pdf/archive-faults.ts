import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from "pdf-lib";

/** What would keep a file from being PDF/UA-1 and PDF/A-2a, as far as another library's reading shows it. */
export async function archiveFaults(bytes: Uint8Array): Promise<readonly string[]> {
  const { context, catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  const reading: Reading = { context, faults: [] };
  const root = get(reading, catalog, "StructTreeRoot");
  checkCatalog(reading, catalog);
  const parents = readParents(reading, root);
  const pages = arrayOf(reading, get(reading, get(reading, catalog, "Pages"), "Kids"));
  for (const page of pages) checkPage(reading, page, parents);
  for (const kid of arrayOf(reading, get(reading, root, "K"))) checkElement(reading, kid, rootRef(catalog));
  checkFonts(reading);
  return reading.faults;
}

interface Reading {
  readonly context: PDFContext;
  readonly faults: string[];
}

const rootRef = (catalog: PDFDict) => catalog.get(PDFName.of("StructTreeRoot"));

function get({ context }: Reading, from: PDFObject | undefined, key: string): PDFObject | undefined {
  const dict = from instanceof PDFRef ? context.lookup(from) : from;
  return dict instanceof PDFDict ? context.lookup(dict.get(PDFName.of(key))) : undefined;
}

function raw({ context }: Reading, from: PDFObject | undefined, key: string): PDFObject | undefined {
  const dict = from instanceof PDFRef ? context.lookup(from) : from;
  return dict instanceof PDFDict ? dict.get(PDFName.of(key)) : undefined;
}

function arrayOf({ context }: Reading, value: PDFObject | undefined): readonly PDFObject[] {
  const found = value instanceof PDFRef ? context.lookup(value) : value;
  return found instanceof PDFArray ? found.asArray() : [];
}

function need(reading: Reading, ok: boolean, fault: string): void {
  if (!ok) reading.faults.push(fault);
}

const textOf = (value: PDFObject | undefined) => value?.toString() ?? "";

function checkCatalog(reading: Reading, catalog: PDFDict): void {
  need(reading, textOf(get(reading, catalog, "Lang")) === "(nl-NL)", "the language is not said");
  need(reading, textOf(get(reading, get(reading, catalog, "MarkInfo"), "Marked")) === "true", "it is not marked");
  const shown = get(reading, get(reading, catalog, "ViewerPreferences"), "DisplayDocTitle");
  need(reading, textOf(shown) === "true", "the title is not shown");
  const [intent] = arrayOf(reading, get(reading, catalog, "OutputIntents"));
  need(reading, get(reading, intent, "DestOutputProfile") instanceof PDFRawStream, "there is no colour profile");
  const metadata = get(reading, catalog, "Metadata");
  const xmp = metadata instanceof PDFRawStream ? Buffer.from(metadata.contents).toString("utf8") : "";
  for (const part of ["<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<", "<dc:title>", "pdfaExtension"])
    need(reading, xmp.includes(part), `the metadata lack ${part}`);
  need(reading, reading.context.trailerInfo.ID !== undefined, "the file has no name of its own");
}

type Parents = ReadonlyMap<number, PDFObject>;

function readParents(reading: Reading, root: PDFObject | undefined): Parents {
  const numbers = arrayOf(reading, get(reading, get(reading, root, "ParentTree"), "Nums"));
  const parents = new Map<number, PDFObject>();
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const [key, value] = [numbers[at], numbers[at + 1]];
    if (key instanceof PDFNumber && value !== undefined) parents.set(key.asNumber(), value);
  }
  return parents;
}

function checkPage(reading: Reading, page: PDFObject, parents: Parents): void {
  need(reading, textOf(get(reading, page, "Tabs")) === "/S", "a page is not read by its structure");
  const key = get(reading, page, "StructParents");
  const elements = arrayOf(reading, key instanceof PDFNumber ? parents.get(key.asNumber()) : undefined);
  elements.forEach((element, mcid) => {
    const kids = arrayOf(reading, get(reading, element, "K"));
    need(
      reading,
      kids.some((kid) => holdsMark(reading, kid, mcid, raw(reading, element, "Pg"), page)),
      `mark ${mcid} is not known to its element`,
    );
  });
  for (const annotation of arrayOf(reading, get(reading, page, "Annots"))) checkLink(reading, annotation, parents);
}

function holdsMark(
  reading: Reading,
  kid: PDFObject,
  mcid: number,
  own: PDFObject | undefined,
  page: PDFObject,
): boolean {
  if (kid instanceof PDFNumber) return kid.asNumber() === mcid && own === page;
  return raw(reading, kid, "Pg") === page && textOf(get(reading, kid, "MCID")) === String(mcid);
}

function checkLink(reading: Reading, annotation: PDFObject, parents: Parents): void {
  need(reading, textOf(get(reading, annotation, "Contents")) !== "", "a link does not say what it is");
  need(reading, textOf(get(reading, annotation, "F")) === "4", "a link is not printed");
  const key = get(reading, annotation, "StructParent");
  const element = key instanceof PDFNumber ? parents.get(key.asNumber()) : undefined;
  need(reading, textOf(get(reading, element, "S")) === "/Link", "a link has no element");
  const kids = arrayOf(reading, get(reading, element, "K"));
  need(
    reading,
    kids.some((kid) => raw(reading, kid, "Obj") === annotation),
    "an element does not know its link",
  );
}

function checkElement(reading: Reading, element: PDFObject, parent: PDFObject | undefined): void {
  const role = textOf(get(reading, element, "S"));
  if (role === "") return;
  need(reading, raw(reading, element, "P") === parent, `${role} does not know its parent`);
  const attributes = get(reading, element, "A");
  if (role === "/TH") need(reading, get(reading, attributes, "Scope") !== undefined, "a header has no scope");
  if (role === "/L") need(reading, get(reading, attributes, "ListNumbering") !== undefined, "a list has no numbering");
  if (role === "/Figure") {
    need(reading, textOf(get(reading, element, "Alt")).length > 2, "a figure has no alternative");
    need(reading, arrayOf(reading, get(reading, attributes, "BBox")).length === 4, "a figure has no place");
  }
  for (const kid of arrayOf(reading, get(reading, element, "K")))
    if (kid instanceof PDFRef) checkElement(reading, kid, element);
}

function checkFonts(reading: Reading): void {
  for (const [, object] of reading.context.enumerateIndirectObjects()) {
    if (textOf(get(reading, object, "Type")) !== "/Font") continue;
    const kind = textOf(get(reading, object, "Subtype"));
    if (kind === "/Type0")
      need(reading, get(reading, object, "ToUnicode") instanceof PDFRawStream, "a font cannot be copied from");
    else
      need(
        reading,
        get(reading, get(reading, object, "FontDescriptor"), "FontFile2") instanceof PDFRawStream,
        `a font of kind ${kind} is not in the file`,
      );
  }
}
