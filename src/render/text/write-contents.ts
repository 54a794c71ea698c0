import { contentsOf } from "../../document/contents.ts";
import type { Block } from "../../document/document.ts";
import { hangText, type Lines, wrapText } from "./wrap-text.ts";
import { writeContent } from "./write-content.ts";

/** The parts under the title, those under another a little further in. */
export function writeContents(blocks: readonly Block[], room: number): Lines {
  const parts = contentsOf(blocks);
  if (parts.length === 0) return [];
  const lines = ["Inhoud", ""];
  for (const { level, content } of parts) {
    const label = level === 2 ? "-" : "  -";
    const indent = label.length + 1;
    for (const line of hangText(label, wrapText(writeContent(content), room - indent), indent)) lines.push(line);
  }
  return lines;
}
