import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync, inflateSync } from "node:zlib";
import type { Document } from "../../src/document/document.ts";
import { renderDocument } from "../../src/shell/render-document.ts";

/** All that can be read in one file, without capitals: so a word at the start of a sentence is still the same word. */
export interface Readable {
  readonly text: string;
  /** Bytes as text: full of figures, so only words are looked for here. */
  readonly raw: string;
}

export async function readAll(
  document: Document,
  format: "pdf" | "docx" | "html" | "txt",
  folder: string,
): Promise<Readable> {
  const bytes = Buffer.from((await renderDocument(document, format)).bytes);
  if (format === "pdf") return readPdf(bytes, join(folder, "lees.pdf"));
  const text = format === "docx" ? unzip(bytes) : bytes.toString("utf8");
  return { text: text.toLowerCase().replace(/\s+/g, " "), raw: "" };
}

/** Text as people copy it and the metadata; and the inside of every stream, where tags, bookmarks and notes are. */
function readPdf(bytes: Buffer, path: string): Readable {
  writeFileSync(path, bytes);
  const run = (tool: string, ...args: readonly string[]): string => execFileSync(tool, args, { encoding: "utf8" });
  const seen = [run("pdftotext", "-layout", path, "-"), run("pdfinfo", "-meta", path), run("pdfinfo", path)];
  const inside = [bytes.toString("latin1"), ...streams(bytes)].join("\n");
  return {
    text: joinWords(seen.join("\n")).toLowerCase(),
    raw: [inside, ...hexStrings(inside)].join("\n").toLowerCase(),
  };
}

/** A word that was broken at the end of a line is one word again. */
function joinWords(text: string): string {
  return text.replace(/\u00ad\s*/g, "");
}

function streams(bytes: Buffer): readonly string[] {
  return [...bytes.toString("latin1").matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, body = ""]) => {
    try {
      return inflateSync(Buffer.from(body, "latin1")).toString("latin1");
    } catch {
      return body;
    }
  });
}

/** Words that a PDF writes as `<FEFF0041…>`. */
function hexStrings(text: string): readonly string[] {
  return [...text.matchAll(/<(?:FEFF)?((?:[0-9A-F]{4})+)>/gi)].map(([, hex = ""]) =>
    Buffer.from(hex, "hex").swap16().toString("utf16le"),
  );
}

/** The text of every file in a zip, by its list at the end. */
function unzip(file: Buffer): string {
  const end = file.lastIndexOf("PK\u0005\u0006", file.length, "latin1");
  const parts: string[] = [];
  for (let left = file.readUInt16LE(end + 10), at = file.readUInt32LE(end + 16); left > 0; left -= 1) {
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
    const xml = (file.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString("utf8");
    parts.push(xml, xml.replace(/<[^>]*>/g, ""));
    at += 46 + [28, 30, 32].reduce((sum, place) => sum + file.readUInt16LE(at + place), 0);
  }
  return parts.join("\n");
}
