import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readTables, requireTable, type Tables, view, writeTables } from "../src/render/pdf/sfnt.ts";

type SubsetFont = (font: Uint8Array, text: string, options: Readonly<Record<string, unknown>>) => Promise<Uint8Array>;

const require = createRequire(import.meta.url);
const subsetFont: SubsetFont = require("subset-font");
const source = dirname(require.resolve("@expo-google-fonts/source-sans-3/package.json"));
const root = join(import.meta.dirname, "..");

/** The licence keeps the name of the original for the original: a changed font has a name of its own. */
const family = "Dakpan Sans";
const faces = [
  { style: "Regular", file: "400Regular/SourceSans3_400Regular.ttf" },
  { style: "SemiBold", file: "600SemiBold/SourceSans3_600SemiBold.ttf" },
  { style: "Italic", file: "400Regular_Italic/SourceSans3_400Regular_Italic.ttf" },
] as const;

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");
const characters = `${range(0x20, 0x7e)}${range(0xa0, 0x17f)}ȘșȚțẞ‐‑–—‘’‚“”„†‡•…‰‹›€™←→−≤≥≈■□●☐☑☒✓\uFFFD`;

/** Every generated binary by its path in the repository. */
export async function generateFonts(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const { style, file } of faces) {
    files.set(`assets/fonts/DakpanSans-${style}.ttf`, await prepareFace(join(source, file), style));
  }
  files.set("assets/fonts/OFL.txt", await readFile(join(source, "LICENSE_FONT")));
  files.set("assets/srgb.icc", makeSrgbProfile());
  return files;
}

async function prepareFace(file: string, style: string): Promise<Uint8Array> {
  const subset = await subsetFont(await readFile(file), characters, {
    targetFormat: "truetype",
    keepFeatures: ["kern"],
    noLayoutClosure: true,
    noHinting: true,
  });
  const tables = readTables(subset);
  const kept = ["OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "post"];
  return writeTables(
    new Map([
      ...kept.map((tag) => [tag, requireTable(tables, tag)] as const),
      ["kern", makeKernTable(readKerning(tables))],
      ["name", makeNameTable(style)],
    ]),
  );
}

function makeNameTable(style: string): Uint8Array {
  const postscript = `${family.replace(" ", "")}-${style}`;
  const licence = "This Font Software is licensed under the SIL Open Font License, Version 1.1.";
  const names = [
    [1, family],
    [2, style],
    [4, `${family} ${style}`],
    [6, postscript],
    [13, licence],
  ] as const;
  const texts = names.map(([, name]) => Buffer.from(name, "utf16le").swap16());
  const head = Buffer.alloc(6 + 12 * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let start = 0;
  names.forEach(([id], index) => {
    const length = texts[index]?.length ?? 0;
    [3, 1, 0x0409, id, length, start].forEach((value, field) => {
      head.writeUInt16BE(value, 6 + 12 * index + 2 * field);
    });
    start += length;
  });
  return Buffer.concat([head, ...texts]);
}

interface Pair {
  readonly left: number;
  readonly right: number;
  readonly value: number;
}

/** Pair positioning (GPOS) as plain pairs: no program that reads a letter needs more of it. */
function readKerning(tables: Tables): readonly Pair[] {
  const gpos = view(requireTable(tables, "GPOS"));
  const glyphCount = view(requireTable(tables, "maxp")).getUint16(4);
  const pairs = new Map<number, Pair>();
  for (const subtable of pairSubtables(gpos)) {
    const read =
      gpos.getUint16(subtable) === 1 ? readPairs(gpos, subtable) : readClassPairs(gpos, subtable, glyphCount);
    for (const pair of read) {
      const key = (pair.left << 16) | pair.right;
      if (!pairs.has(key)) pairs.set(key, pair);
    }
  }
  return [...pairs.values()]
    .filter(({ value }) => Math.abs(value) >= 8)
    .sort((a, b) => a.left - b.left || a.right - b.right);
}

function pairSubtables(gpos: DataView): readonly number[] {
  const list = gpos.getUint16(8);
  return offsets(gpos, list, list).flatMap((lookup) => {
    const subtables = offsets(gpos, lookup + 4, lookup);
    const type = gpos.getUint16(lookup);
    if (type === 2) return subtables;
    if (type !== 9) return [];
    return subtables.filter((at) => gpos.getUint16(at + 2) === 2).map((at) => at + gpos.getUint32(at + 4));
  });
}

/** A counted list of 16-bit offsets from `base`. */
function offsets(data: DataView, at: number, base: number): readonly number[] {
  return Array.from({ length: data.getUint16(at) }, (_, index) => base + data.getUint16(at + 2 + 2 * index));
}

const advanceOnly = 0x0004;

function checkFormats(gpos: DataView, subtable: number): void {
  const first = gpos.getUint16(subtable + 4);
  const second = gpos.getUint16(subtable + 6);
  if (first !== advanceOnly || second !== 0) throw new RangeError(`Unknown value formats ${first} and ${second}`);
}

function readPairs(gpos: DataView, subtable: number): readonly Pair[] {
  checkFormats(gpos, subtable);
  const lefts = readCoverage(gpos, subtable + gpos.getUint16(subtable + 2));
  const sets = offsets(gpos, subtable + 8, subtable);
  return lefts.flatMap((left, index) => {
    const set = sets[index] ?? 0;
    return Array.from({ length: gpos.getUint16(set) }, (_, row) => ({
      left,
      right: gpos.getUint16(set + 2 + 4 * row),
      value: gpos.getInt16(set + 4 + 4 * row),
    }));
  });
}

function readClassPairs(gpos: DataView, subtable: number, glyphCount: number): readonly Pair[] {
  checkFormats(gpos, subtable);
  const lefts = readCoverage(gpos, subtable + gpos.getUint16(subtable + 2));
  const leftClasses = readClasses(gpos, subtable + gpos.getUint16(subtable + 8));
  const rightClasses = readClasses(gpos, subtable + gpos.getUint16(subtable + 10));
  const width = gpos.getUint16(subtable + 14);
  const rights = Array.from({ length: glyphCount }, (_, glyph) => glyph);
  return lefts.flatMap((left) => {
    const row = subtable + 16 + 2 * width * (leftClasses.get(left) ?? 0);
    return rights.map((right) => ({
      left,
      right,
      value: gpos.getInt16(row + 2 * (rightClasses.get(right) ?? 0)),
    }));
  });
}

function readCoverage(data: DataView, at: number): readonly number[] {
  const count = data.getUint16(at + 2);
  if (data.getUint16(at) === 1) return Array.from({ length: count }, (_, index) => data.getUint16(at + 4 + 2 * index));
  return readRanges(data, at + 4, count).flatMap(({ glyphs }) => glyphs);
}

function readClasses(data: DataView, at: number): ReadonlyMap<number, number> {
  if (data.getUint16(at) === 1) {
    const first = data.getUint16(at + 2);
    const entry = (index: number) => [first + index, data.getUint16(at + 6 + 2 * index)] as const;
    return new Map(Array.from({ length: data.getUint16(at + 4) }, (_, index) => entry(index)));
  }
  const ranges = readRanges(data, at + 4, data.getUint16(at + 2));
  return new Map(ranges.flatMap(({ glyphs, value }) => glyphs.map((glyph) => [glyph, value] as const)));
}

function readRanges(data: DataView, at: number, count: number) {
  return Array.from({ length: count }, (_, index) => {
    const first = data.getUint16(at + 6 * index);
    const last = data.getUint16(at + 6 * index + 2);
    const glyphs = Array.from({ length: last - first + 1 }, (_, step) => first + step);
    return { glyphs, value: data.getUint16(at + 6 * index + 4) };
  });
}

function makeKernTable(pairs: readonly Pair[]): Uint8Array {
  const table = Buffer.alloc(18 + 6 * pairs.length);
  const power = Math.floor(Math.log2(pairs.length));
  const searched = 6 * 2 ** power;
  const head = [0, 1, 0, (14 + 6 * pairs.length) & 0xffff, 1, pairs.length, searched & 0xffff, power];
  [...head, (6 * pairs.length - searched) & 0xffff].forEach((value, field) => {
    table.writeUInt16BE(value, 2 * field);
  });
  pairs.forEach(({ left, right, value }, index) => {
    table.writeUInt16BE(left, 18 + 6 * index);
    table.writeUInt16BE(right, 20 + 6 * index);
    table.writeInt16BE(value, 22 + 6 * index);
  });
  return table;
}

/** IEC 61966-2-1 as an ICC version 2 profile, worked out here so that no one else's file travels along. */
function makeSrgbProfile(): Uint8Array {
  const curve = makeCurve();
  const tags: readonly (readonly [string, Buffer])[] = [
    ["desc", makeDescription("sRGB IEC61966-2.1")],
    ["cprt", Buffer.from("text\0\0\0\0No copyright, use freely\0", "latin1")],
    ["wtpt", makePoint(0.9505, 1, 1.0891)],
    ["rXYZ", makePoint(0.43607, 0.22249, 0.01392)],
    ["gXYZ", makePoint(0.38515, 0.71687, 0.09708)],
    ["bXYZ", makePoint(0.14307, 0.06061, 0.7141)],
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
  ];
  const parts = [...new Set(tags.map(([, bytes]) => bytes))];
  const padded = parts.map((part) => Buffer.concat([part, Buffer.alloc((4 - (part.length % 4)) % 4)]));
  const starts = padded.map((_, index) =>
    padded.slice(0, index).reduce((sum, { length }) => sum + length, 132 + 12 * tags.length),
  );
  const directory = tags.map(([tag, bytes]) =>
    Buffer.concat([Buffer.from(tag), uint32(starts[parts.indexOf(bytes)] ?? 0), uint32(bytes.length)]),
  );
  const body = Buffer.concat([uint32(tags.length), ...directory, ...padded]);
  return Buffer.concat([makeProfileHeader(128 + body.length), body]);
}

function makeProfileHeader(size: number): Buffer {
  const header = Buffer.alloc(128);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(0x02100000, 8);
  header.write("mntrRGB XYZ ", 12, "latin1");
  [2024, 1, 1].forEach((part, index) => {
    header.writeUInt16BE(part, 24 + 2 * index);
  });
  header.write("acsp", 36, "latin1");
  makePoint(0.9642, 1, 0.8249).copy(header, 68, 8);
  return header;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function makePoint(...point: readonly [number, number, number]): Buffer {
  return Buffer.concat([
    Buffer.from("XYZ \0\0\0\0", "latin1"),
    ...point.map((part) => uint32(Math.round(part * 65536))),
  ]);
}

function makeDescription(name: string): Buffer {
  const text = Buffer.from(`${name}\0`, "latin1");
  return Buffer.concat([Buffer.from("desc\0\0\0\0", "latin1"), uint32(text.length), text, Buffer.alloc(78)]);
}

function makeCurve(): Buffer {
  const steps = Array.from({ length: 1024 }, (_, index) => index / 1023);
  const linear = steps.map((step) => (step <= 0.04045 ? step / 12.92 : ((step + 0.055) / 1.055) ** 2.4));
  const table = Buffer.alloc(2 * linear.length);
  linear.forEach((value, index) => {
    table.writeUInt16BE(Math.round(value * 65535), 2 * index);
  });
  return Buffer.concat([Buffer.from("curv\0\0\0\0", "latin1"), uint32(linear.length), table]);
}

if (import.meta.main) {
  for (const [path, bytes] of await generateFonts()) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), bytes);
  }
}
