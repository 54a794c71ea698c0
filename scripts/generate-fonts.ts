import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { prepareFont } from "../src/render/pdf/font/prepare-font.ts";

const require = createRequire(import.meta.url);
const source = dirname(require.resolve("@expo-google-fonts/source-sans-3/package.json"));
const root = join(import.meta.dirname, "..");

/** The licence keeps the name of the original for the original: a changed font has a name of its own. */
const family = "Dakpan Sans";
const licence = "This Font Software is licensed under the SIL Open Font License, Version 1.1.";

export const faces = [
  { style: "Regular", file: join(source, "400Regular/SourceSans3_400Regular.ttf") },
  { style: "SemiBold", file: join(source, "600SemiBold/SourceSans3_600SemiBold.ttf") },
  { style: "Italic", file: join(source, "400Regular_Italic/SourceSans3_400Regular_Italic.ttf") },
] as const;

/** Every generated binary by its path in the repository. */
export async function generateFonts(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const { style, file } of faces) {
    const prepared = prepareFont(await readFile(file), { name: { family, style, licence } });
    if (!prepared.ok) throw new RangeError(`${file}: ${prepared.reason}`);
    files.set(`assets/fonts/DakpanSans-${style}.ttf`, prepared.file);
  }
  files.set("assets/fonts/OFL.txt", await readFile(join(source, "LICENSE_FONT")));
  files.set("assets/srgb.icc", makeSrgbProfile());
  return files;
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
