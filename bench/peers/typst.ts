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

/** As its makers advise for a tool that goes on: after every document, what ten documents did not use is dropped. */
const maxAge = 10;

function make(content: Content): Uint8Array {
  if (compiler === undefined) throw new Error("prepare() first");
  const bytes = compiler.pdf({ mainFileContent: template, inputs: { content: JSON.stringify(content) } });
  compiler.evictCache(maxAge);
  return bytes;
}
