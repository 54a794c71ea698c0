import { requireTable, type Tables, view, writeTables } from "./sfnt.ts";

/** The font program with only the outlines that are used; glyph numbers stay, so nothing else changes. */
export function blankUnused(tables: Tables, used: ReadonlySet<number>): Uint8Array {
  const glyf = requireTable(tables, "glyf");
  const starts = readStarts(tables);
  const kept = withParts(glyf, starts, used);
  const outlines = Array.from({ length: starts.length - 1 }, (_, glyph) =>
    kept.has(glyph) ? glyf.subarray(starts[glyph] ?? 0, starts[glyph + 1] ?? 0) : glyf.subarray(0, 0),
  );
  const size = outlines.reduce((sum, { length }) => sum + evened(length), 0);
  const program = new Uint8Array(size);
  const loca = new Uint8Array(4 * starts.length);
  let at = 0;
  outlines.forEach((outline, glyph) => {
    program.set(outline, at);
    at += evened(outline.length);
    view(loca).setUint32(4 * (glyph + 1), at);
  });
  const head = Uint8Array.from(requireTable(tables, "head"));
  view(head).setInt16(50, 1);
  const same = ["hhea", "hmtx", "maxp"].map((tag) => [tag, requireTable(tables, tag)] as const);
  return writeTables(new Map([...same, ["glyf", program], ["head", head], ["loca", loca]]));
}

const evened = (length: number) => length + (length % 2);

function readStarts(tables: Tables): readonly number[] {
  const loca = view(requireTable(tables, "loca"));
  const isLong = view(requireTable(tables, "head")).getInt16(50) === 1;
  const count = view(requireTable(tables, "maxp")).getUint16(4) + 1;
  return Array.from({ length: count }, (_, glyph) =>
    isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph),
  );
}

/** A letter with an accent is drawn from two other glyphs. */
function withParts(glyf: Uint8Array, starts: readonly number[], used: ReadonlySet<number>): ReadonlySet<number> {
  const kept = new Set([0]);
  const queue = [0, ...used];
  for (let glyph = queue.pop(); glyph !== undefined; glyph = queue.pop()) {
    kept.add(glyph);
    const outline = glyf.subarray(starts[glyph] ?? 0, starts[glyph + 1] ?? 0);
    queue.push(...partsOf(outline).filter((part) => !kept.has(part)));
  }
  return kept;
}

function partsOf(outline: Uint8Array): readonly number[] {
  const data = view(outline);
  if (outline.length === 0 || data.getInt16(0) >= 0) return [];
  const parts: number[] = [];
  let more = true;
  for (let at = 10; more; ) {
    const flags = data.getUint16(at);
    parts.push(data.getUint16(at + 2));
    const transform = (flags & 8) !== 0 ? 2 : (flags & 64) !== 0 ? 4 : (flags & 128) !== 0 ? 8 : 0;
    at += 4 + ((flags & 1) !== 0 ? 4 : 2) + transform;
    more = (flags & 32) !== 0;
  }
  return parts;
}
