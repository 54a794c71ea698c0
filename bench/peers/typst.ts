import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { type Content, letterContent, reportContent } from "../documents/content.ts";
import type { Peer } from "./peer.ts";
import { documentFile, fontFile } from "./places.ts";

const template = readFileSync(documentFile("typst.typ"), "utf8");
let compiler: NodeCompiler | undefined;

/** The native compiler, kept warm; tagged, as it is by default. Hyphenation is off: it need not do that work. */
export const peer: Peer = {
  name: "typst",
  makes: "pdf",
  async prepare() {
    const fontPaths = [dirname(fontFile("regular")), dirname(fontFile("strong"))];
    compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontPaths }] });
  },
  letter: async (json) => make(letterContent(json)),
  report: async (json) => make(reportContent(json)),
};

/** Every tenth document, what was not used for ten turns is dropped: its cache cannot hold the next document. */
const maxAge = 10;
let made = 0;

function make(content: Content): Uint8Array {
  if (compiler === undefined) throw new Error("prepare() first");
  const bytes = compiler.pdf({ mainFileContent: template, inputs: { content: JSON.stringify(content) } });
  made++;
  if (made % maxAge === 0) compiler.evictCache(maxAge);
  return bytes;
}
