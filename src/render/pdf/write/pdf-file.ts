import { createHash } from "node:crypto";
import { deflate } from "./deflate.ts";

/** The objects of a file in the order of their numbers, written out; object 1 comes first. */
export interface PdfFile {
  readonly objects: (string | Stream | undefined)[];
}

interface Stream {
  /** The entries of its dictionary, `/Length` excepted. */
  readonly entries: string;
  readonly data: Uint8Array;
}

export const openFile = (): PdfFile => ({ objects: [] });

/** A number for an object that follows later. */
export function reserve({ objects }: PdfFile): number {
  return objects.push(undefined);
}

export function put({ objects }: PdfFile, number: number, object: string): void {
  objects[number - 1] = object;
}

export function add({ objects }: PdfFile, object: string): number {
  return objects.push(object);
}

export function addStream({ objects }: PdfFile, entries: string, data: Uint8Array): number {
  return objects.push({ entries, data });
}

export const ref = (number: number) => `${number} 0 R`;

/** What was written so far, and where each object stands. */
interface Writing {
  readonly chunks: (string | Uint8Array)[];
  /** Per object: kind, place and index, as the table of a file holds them. */
  readonly places: Place[];
  length: number;
}

type Place = readonly [kind: number, place: number, index: number];

/** The header, and four bytes above 127 that tell programs the file is not text. */
const header = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";
/** A reader unpacks a whole group to get at one object. */
const groupSize = 256;

/** The bytes of the file: streams as they are, all other objects packed in groups (ISO 32000-1, 7.5.7 and 7.5.8). */
export function writeFile(file: PdfFile, root: number, info: number): Uint8Array {
  const writing: Writing = { chunks: [], places: [], length: 0 };
  write(writing, header);
  const packed: number[] = [];
  file.objects.forEach((object, index) => {
    if (object === undefined) throw new RangeError(`Object ${index + 1} was promised and never made`);
    if (typeof object === "string") packed.push(index + 1);
    else writeStream(writing, index + 1, object);
  });
  let last = file.objects.length;
  for (let start = 0; start < packed.length; start += groupSize) {
    last += 1;
    writeGroup(writing, file, last, packed.slice(start, start + groupSize));
  }
  writeTable(writing, last + 1, `/Root ${ref(root)}/Info ${ref(info)}`);
  return join(writing);
}

function write(writing: Writing, chunk: string | Uint8Array): void {
  writing.chunks.push(chunk);
  writing.length += chunk.length;
}

function writeStream(writing: Writing, number: number, { entries, data }: Stream): void {
  writing.places[number] = [1, writing.length, 0];
  write(writing, `${number} 0 obj\n<<${entries}/Length ${data.length}>>stream\n`);
  write(writing, data);
  write(writing, "\nendstream\nendobj\n");
}

function writeGroup(writing: Writing, { objects }: PdfFile, group: number, numbers: readonly number[]): void {
  let index = "";
  let body = "";
  numbers.forEach((number, at) => {
    writing.places[number] = [2, group, at];
    index += `${number} ${body.length} `;
    body += `${objects[number - 1]}\n`;
  });
  const entries = `/Type/ObjStm/N ${numbers.length}/First ${index.length}/Filter/FlateDecode`;
  writeStream(writing, group, { entries, data: deflate(index + body) });
}

const rowLength = 7;

/** Where each object is, and at the end where this table is. */
function writeTable(writing: Writing, number: number, ends: string): void {
  const start = writing.length;
  writing.places[number] = [1, start, 0];
  const rows = Buffer.alloc((number + 1) * rowLength);
  rows.writeUInt16BE(65535, 5);
  for (let object = 1; object <= number; object += 1) {
    const [kind, place, index] = writing.places[object] ?? [0, 0, 0];
    rows[object * rowLength] = kind;
    rows.writeUInt32BE(place, object * rowLength + 1);
    rows.writeUInt16BE(index, object * rowLength + 5);
  }
  const id = identify(writing);
  const entries = `/Type/XRef/Size ${number + 1}/W[1 4 2]${ends}/ID[<${id}><${id}>]/Filter/FlateDecode`;
  writeStream(writing, number, { entries, data: deflate(rows) });
  write(writing, `startxref\n${start}\n%%EOF\n`);
}

/** A name for these contents: the same contents have the same name. */
function identify({ chunks }: Writing): string {
  const hash = createHash("sha256");
  for (const chunk of chunks) hash.update(typeof chunk === "string" ? Buffer.from(chunk, "latin1") : chunk);
  return hash.digest("hex").slice(0, 32);
}

function join({ chunks, length }: Writing): Uint8Array {
  const bytes = new Uint8Array(length);
  const buffer = Buffer.from(bytes.buffer);
  let at = 0;
  for (const chunk of chunks) {
    if (typeof chunk === "string") buffer.write(chunk, at, "latin1");
    else bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
