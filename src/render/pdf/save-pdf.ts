import {
  PDFContext,
  PDFDict,
  PDFHeader,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStreamWriter,
  PDFString,
} from "pdf-lib";
import type { PdfObjects, PdfValue, Ref } from "./pdf-value.ts";

export interface Trailer {
  readonly root: Ref;
  readonly info: Ref;
  readonly id: string;
}

export async function savePdf({ list }: PdfObjects, { root, info, id }: Trailer): Promise<Uint8Array> {
  const context = PDFContext.create();
  context.header = PDFHeader.forVersion(1, 7);
  list.forEach((object, index) => {
    if (object === undefined) return;
    const value = toObject(context, object.value);
    const isStream = object.stream !== undefined && value instanceof PDFDict;
    context.assign(PDFRef.of(index + 1), isStream ? PDFRawStream.of(value, object.stream) : value);
  });
  context.trailerInfo.Root = PDFRef.of(root.ref);
  context.trailerInfo.Info = PDFRef.of(info.ref);
  context.trailerInfo.ID = context.obj([PDFHexString.of(id), PDFHexString.of(id)]);
  return PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer();
}

function toObject(context: PDFContext, value: PdfValue): PDFObject {
  if (typeof value === "number") return PDFNumber.of(value);
  if (typeof value === "boolean") return context.obj(value);
  if ("name" in value) return PDFName.of(value.name);
  if ("ref" in value) return PDFRef.of(value.ref);
  if ("literal" in value) return PDFString.of(value.literal.replace(/[\\()]/g, "\\$&"));
  if ("text" in value) return PDFHexString.fromText(value.text);
  if ("hex" in value) return PDFHexString.of(value.hex);
  if ("dict" in value) return toDict(context, value.dict);
  return context.obj(value.map((item) => toObject(context, item)));
}

function toDict(context: PDFContext, entries: Readonly<Record<string, PdfValue | undefined>>): PDFDict {
  const dict = PDFDict.withContext(context);
  for (const [key, value] of Object.entries(entries)) {
    if (value !== undefined) dict.set(PDFName.of(key), toObject(context, value));
  }
  return dict;
}
