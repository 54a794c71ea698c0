import type { Document, Sender } from "../../document/document.ts";
import { escapeHtml } from "./escape-html.ts";
import { writeLines } from "./write-content.ts";

export function writeHeader(sender: Sender | undefined, logo: string): string {
  if (sender === undefined && logo === "") return "";
  const name = sender === undefined || sender.name === "" ? "" : `<p class="name">${escapeHtml(sender.name)}</p>`;
  const lines = sender === undefined || sender.lines.length === 0 ? "" : `<p>${writeLines(sender.lines)}</p>`;
  const who = logo === "" ? name : logo;
  const address = logo === "" ? lines : `${name}${lines}`;
  return `<header class="sender">\n${who}${address === "" ? "" : `\n<address>${address}</address>`}\n</header>\n`;
}

/** Who the document is for, as it stands on the envelope. */
export function writeAddressee(lines: readonly string[]): string {
  return lines.length === 0 ? "" : `<p class="addressee">${writeLines(lines)}</p>\n`;
}

export function writeFooter(sender: Sender | undefined, { subject }: Document): string {
  const parts = [sender?.name ?? "", subject].filter((part) => part.trim() !== "");
  return sender === undefined || parts.length === 0
    ? ""
    : `<footer>\n<p>${parts.map(escapeHtml).join("<br>\n")}</p>\n</footer>\n`;
}
