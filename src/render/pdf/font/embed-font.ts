import { type Font, markUsed } from "./font.ts";
import { type Base, noBase, openBase, type ProgramFile, writeProgram } from "./write-program.ts";
import { cmapEnd, cmapStart, writeUnicodes, writeWidths } from "./write-unicodes.ts";
import { deflateWhole, joinSegments, packOpen, packQuick, type Segment } from "./zlib-stream.ts";

/** A font as a document carries it: only what the document draws, or a little more. */
export interface EmbeddedFont {
  /** Of the form `ABCDEF+Name`; the letters follow from the glyphs. */
  readonly baseName: string;
  /** A zlib stream of a TrueType file. */
  readonly file: Uint8Array;
  /** Of the TrueType file itself. */
  readonly fileLength: number;
  /** A zlib stream of a CMap: the text each glyph is copied as. */
  readonly toUnicode: Uint8Array;
  /** A PDF array: the advance of each glyph in thousandths of an em. */
  readonly widths: string;
}

/** Documents of one kind draw the same headings; so many sets of glyphs are remembered for each font. */
const mostKnown = 64;
const known = new WeakMap<Font, Map<string, EmbeddedFont>>();

/**
 * `used` holds a 1 for each glyph that is drawn; numbers stay. Most documents draw most of a base of the font: they get
 * that whole base, which is packed once, and only what they draw besides is packed for them.
 */
export function embedFont(font: Font, used: Uint8Array): EmbeddedFont {
  const all = keepUsed(font, used);
  const base = chooseBase(font, all);
  all.fill(1, 0, base);
  const kept = all.subarray(0, all.lastIndexOf(1) + 1);
  const key = toKey(kept);
  const sets = known.get(font) ?? new Map<string, EmbeddedFont>();
  const found = sets.get(key);
  if (found !== undefined) return found;
  const baseName = `${makeTag(key)}+${font.name}`;
  const made = kept.length > base && base > 0 ? embedAfterBase(font, kept, base) : embedWhole(font, kept);
  const embedded = { baseName, ...made };
  if (sets.size === mostKnown) sets.clear();
  known.set(font, sets.set(key, embedded));
  return embedded;
}

function keepUsed({ program, glyphCount }: Font, used: Uint8Array): Uint8Array {
  const kept = new Uint8Array(glyphCount);
  markUsed(program, 0, kept);
  for (let glyph = 1; glyph < glyphCount; glyph += 1) if (used[glyph] === 1) markUsed(program, glyph, kept);
  return kept;
}

/** The largest base of which at most a quarter would come along unused: worth the time it saves. */
function chooseBase({ bases, program: { starts } }: Font, kept: Uint8Array): number {
  let chosen = 0;
  let unused = 0;
  let glyph = 0;
  for (const count of bases) {
    for (; glyph < count; glyph += 1) if (kept[glyph] !== 1) unused += (starts[glyph + 1] ?? 0) - (starts[glyph] ?? 0);
    if (4 * unused <= (starts[count] ?? 0)) chosen = count;
  }
  return chosen;
}

type Streams = Omit<EmbeddedFont, "baseName">;

function embedWhole(font: Font, kept: Uint8Array): Streams {
  const { bytes } = writeProgram(font, kept, noBase);
  return {
    file: deflateWhole(bytes),
    fileLength: bytes.length,
    toUnicode: deflateWhole(encode(cmapStart + writeUnicodes(font, kept, 0) + cmapEnd)),
    widths: `[${writeWidths(font, kept, 0)}]`,
  };
}

/** A document with more bytes than this besides the base is a large one, and small is then better than quick. */
const mostQuick = 4000;

function embedAfterBase(font: Font, kept: Uint8Array, count: number): Streams {
  const base = packBase(font, count);
  const program = writeProgram(font, kept, base);
  if (program.bytes.length - base.outlines.length > mostQuick) return embedWhole(font, kept);
  const unicodes = writeUnicodes(font, kept, base.count);
  return {
    file: joinSegments(cutProgram(program, base)),
    fileLength: program.bytes.length,
    toUnicode: joinSegments([base.packedUnicodes, packQuick(encode(unicodes + cmapEnd), true)]),
    widths: `[${base.widths}${writeWidths(font, kept, base.count)}]`,
  };
}

function cutProgram({ bytes, glyfAt, hmtxAt, locaAt }: ProgramFile, base: PackedBase): readonly Segment[] {
  const { packedOutlines: outlines, packedAdvances: advances, packedStarts: starts } = base;
  return [
    packQuick(bytes.subarray(0, glyfAt)),
    outlines,
    packQuick(bytes.subarray(glyfAt + outlines.length, hmtxAt)),
    advances,
    packQuick(bytes.subarray(hmtxAt + advances.length, locaAt)),
    starts,
    packQuick(bytes.subarray(locaAt + starts.length), true),
  ];
}

interface PackedBase extends Base {
  readonly packedOutlines: Segment;
  readonly packedAdvances: Segment;
  readonly packedStarts: Segment;
  readonly packedUnicodes: Segment;
  readonly widths: string;
}

const packed = new WeakMap<Font, Map<number, PackedBase>>();

/** Made for the first document that needs it, and kept as long as the font. */
function packBase(font: Font, count: number): PackedBase {
  const bases = packed.get(font) ?? new Map<number, PackedBase>();
  packed.set(font, bases);
  const found = bases.get(count);
  if (found !== undefined) return found;
  const base = openBase(font, count);
  const kept = new Uint8Array(count).fill(1);
  const { bytes, hmtxAt, locaAt } = writeProgram(font, kept, base);
  const made = {
    ...base,
    packedOutlines: packOpen(base.outlines),
    packedAdvances: packOpen(bytes.subarray(hmtxAt, hmtxAt + 4 * count)),
    packedStarts: packOpen(bytes.subarray(locaAt, locaAt + 2 * count)),
    packedUnicodes: packOpen(encode(cmapStart + writeUnicodes(font, kept, 0))),
    widths: writeWidths(font, kept, 0),
  };
  bases.set(count, made);
  return made;
}

const encode = (text: string) => Buffer.from(text, "latin1");

/** The set of glyphs, sixteen to a character. */
function toKey(kept: Uint8Array): string {
  let key = "";
  for (let start = 0; start < kept.length; start += 16) {
    let bits = 0;
    for (let glyph = start; glyph < start + 16; glyph += 1) bits = (bits << 1) | (kept[glyph] ?? 0);
    key += String.fromCharCode(bits);
  }
  return key;
}

/** FNV-1a: fonts with other glyphs have other names, the same the same. */
function makeTag(key: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    const bits = key.charCodeAt(at);
    hash = Math.imul(Math.imul(hash ^ (bits & 255), 0x01000193) ^ (bits >> 8), 0x01000193);
  }
  let rest = hash >>> 0;
  let tag = "";
  for (let letter = 0; letter < 6; letter += 1) {
    tag += String.fromCharCode(65 + (rest % 26));
    rest = Math.floor(rest / 26);
  }
  return tag;
}
