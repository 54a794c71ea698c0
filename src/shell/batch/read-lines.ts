import { closeSync, openSync, readSync } from "node:fs";

export interface Line {
  /** From 1. */
  readonly nummer: number;
  /** Where it starts in the file. */
  readonly offset: number;
  /** Without its end; only good until the next line is asked for. Absent when it is longer than allowed. */
  readonly bytes: Uint8Array | undefined;
  /** In bytes, also of a line that is too long. */
  readonly length: number;
  /** The last line may lack its end. */
  readonly ended: boolean;
}

const newline = 10;
const chunkBytes = 64 * 1024;

/** The lines of a file one by one; never holds more than one line, nor one longer than `most` bytes. */
export function* readLines(path: string, most: number): Generator<Line> {
  const file = openSync(path, "r");
  try {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    const carry = openCarry(most);
    let nummer = 0;
    let offset = 0;
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      let from = 0;
      for (let end = findEnd(chunk, from, size); end !== undefined; end = findEnd(chunk, from, size)) {
        const { bytes, length } = carry.close(chunk.subarray(from, end));
        nummer += 1;
        yield { nummer, offset, bytes, length, ended: true };
        offset += length + 1;
        from = end + 1;
      }
      carry.add(chunk.subarray(from, size));
    }
    const { bytes, length } = carry.close(new Uint8Array());
    if (length > 0) yield { nummer: nummer + 1, offset, bytes, length, ended: false };
  } finally {
    closeSync(file);
  }
}

function findEnd(chunk: Buffer, from: number, size: number): number | undefined {
  const end = chunk.indexOf(newline, from);
  return end === -1 || end >= size ? undefined : end;
}

interface Carry {
  readonly add: (part: Uint8Array) => void;
  readonly close: (last: Uint8Array) => { readonly bytes: Uint8Array | undefined; readonly length: number };
}

/** The start of a line that goes on in the next chunk; what becomes too long is counted and let go. */
function openCarry(most: number): Carry {
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > most) parts = [];
    else if (part.length > 0) parts.push(Uint8Array.from(part));
  };
  const close: Carry["close"] = (last) => {
    const total = length + last.length;
    const whole = parts.length === 0 ? last : Buffer.concat([...parts, last]);
    parts = [];
    length = 0;
    return { bytes: total > most ? undefined : whole, length: total };
  };
  return { add, close };
}
