/** What a PDF file is made of, as plain data. */
export type PdfValue = number | boolean | Name | Ref | Literal | TextString | Hex | readonly PdfValue[] | PdfDict;

export interface Name {
  readonly name: string;
}
export interface Ref {
  readonly ref: number;
}
/** ASCII only. */
export interface Literal {
  readonly literal: string;
}
/** Any Unicode text. */
export interface TextString {
  readonly text: string;
}
export interface Hex {
  readonly hex: string;
}
export interface PdfDict {
  readonly dict: Readonly<Record<string, PdfValue | undefined>>;
}

export const name = (value: string): Name => ({ name: value });
export const textString = (value: string): TextString => ({ text: value });
export const literal = (value: string): Literal => ({ literal: value });
export const dict = (entries: PdfDict["dict"]): PdfDict => ({ dict: entries });

export interface PdfObject {
  readonly value: PdfValue;
  /** Present for a stream, whose dictionary `value` is. */
  readonly stream?: Uint8Array;
}

/** The objects of a file; object 1 comes first. */
export interface PdfObjects {
  readonly list: (PdfObject | undefined)[];
}

export function reserve({ list }: PdfObjects): Ref {
  list.push(undefined);
  return { ref: list.length };
}

export function assign({ list }: PdfObjects, { ref }: Ref, value: PdfValue, stream?: Uint8Array): void {
  list[ref - 1] = stream === undefined ? { value } : { value, stream };
}

export function add(objects: PdfObjects, value: PdfValue, stream?: Uint8Array): Ref {
  const ref = reserve(objects);
  assign(objects, ref, value, stream);
  return ref;
}
