import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { type Content, letterContent, reportContent } from "../documents/content.ts";
import { makeLetter } from "../documents/letter.ts";
import { makeReport } from "../documents/report.ts";
import { missingWords, wordsOf } from "../documents/words.ts";
import type { Peer } from "../peers/peer.ts";
import { placeIn } from "../peers/places.ts";
import { readZip } from "./read-zip.ts";
import type { Kind } from "./turn.ts";

const number = 7;

/** Both documents once, kept to look at; whoever leaves out words or page numbers is not doing the same work. */
export async function checkOutput(file: string, peer: Peer): Promise<void> {
  await peer.prepare();
  const letter = makeLetter(number);
  const report = makeReport(number);
  check(file, peer, "letter", await peer.letter(letter), letterContent(letter));
  check(file, peer, "report", await peer.report(report), reportContent(report));
}

function check(file: string, { makes }: Peer, kind: Kind, bytes: Uint8Array, content: Content): void {
  const place = placeIn("made", `${file}-${kind}.${makes}`);
  writeFileSync(place, bytes);
  const text = makes === "pdf" ? readPdf(place) : readDocx(bytes);
  const missing = missingWords([...wordsOf(content), "Pagina", "van"], text);
  if (missing.length > 0) throw new Error(`${file} leaves out of the ${kind}: ${missing.slice(0, 10).join(", ")}`);
}

function readPdf(place: string): string {
  const { status, stdout } = spawnSync("pdftotext", ["-layout", place, "-"], { encoding: "utf8", maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error("pdftotext (poppler) is needed to check what the peers make");
  return stdout;
}

function readDocx(bytes: Uint8Array): string {
  return readZip(bytes, /^word\/(document|(footer|header)\d*)\.xml$/)
    .join(" ")
    .replace(/<\/w:p>|<w:tab\/>|<w:br\/>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&apos;", "'");
}
