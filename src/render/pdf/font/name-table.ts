import { view } from "./sfnt.ts";

export interface FontName {
  readonly family: string;
  readonly style: string;
  readonly licence?: string;
}

const record = { family: 1, style: 2, full: 4, postscript: 6, licence: 13 };
const windows = 3;
const unicode = 1;
const mostLetters = 500;

/** What a font calls itself, as far as it does so in Unicode. */
export function readName(table: Uint8Array | undefined): FontName {
  const names = table === undefined ? new Map<number, string>() : listNames(table);
  const licence = names.get(record.licence);
  return {
    family: names.get(record.family) ?? "Font",
    style: names.get(record.style) ?? "Regular",
    ...(licence === undefined ? {} : { licence }),
  };
}

function listNames(table: Uint8Array): ReadonlyMap<number, string> {
  const data = view(table);
  const base = data.getUint16(4);
  const names = new Map<number, string>();
  for (let at = 6; at < 6 + 12 * data.getUint16(2); at += 12) {
    if (data.getUint16(at) !== windows || data.getUint16(at + 2) !== unicode) continue;
    const start = base + data.getUint16(at + 10);
    const bytes = table.subarray(start, start + Math.min(data.getUint16(at + 8), 2 * mostLetters));
    const name = data.getUint16(at + 6);
    if (!names.has(name)) names.set(name, new TextDecoder("utf-16be").decode(bytes));
  }
  return names;
}

/** The name by which a PDF knows the font: letters, digits and one dash. */
export function toPostscriptName({ family, style }: Pick<FontName, "family" | "style">): string {
  const plain = (text: string) => text.normalize("NFD").replace(/[^A-Za-z0-9]/g, "");
  return `${plain(family).slice(0, 40) || "Font"}-${plain(style).slice(0, 20) || "Regular"}`;
}

export function makeName(name: FontName): Uint8Array {
  const { family, style, licence } = name;
  const names: readonly (readonly [number, string])[] = [
    [record.family, family],
    [record.style, style],
    [record.full, `${family} ${style}`],
    [record.postscript, toPostscriptName(name)],
    ...(licence === undefined ? [] : [[record.licence, licence] as const]),
  ];
  const head = 6 + 12 * names.length;
  const table = new Uint8Array(names.reduce((sum, [, text]) => sum + 2 * text.length, head));
  const data = view(table);
  data.setUint16(2, names.length);
  data.setUint16(4, head);
  let start = head;
  names.forEach(([id, text], index) => {
    const fields = [windows, unicode, 0x0409, id, 2 * text.length, start - head];
    fields.forEach((field, place) => {
      data.setUint16(6 + 12 * index + 2 * place, field);
    });
    for (let letter = 0; letter < text.length; letter += 1) data.setUint16(start + 2 * letter, text.charCodeAt(letter));
    start += 2 * text.length;
  });
  return table;
}

/** The PostScript name in a table that `makeName` made. */
export function readPostscriptName(table: Uint8Array): string {
  const data = view(table);
  const at = 6 + 12 * 3;
  const start = data.getUint16(4) + data.getUint16(at + 10);
  let name = "";
  for (let letter = start; letter < start + data.getUint16(at + 8); letter += 2) {
    name += String.fromCharCode(data.getUint16(letter));
  }
  return name;
}
