import type { Signature, Signer } from "../../document/document.ts";
import { escapeHtml } from "./escape-html.ts";
import { writeLines } from "./write-content.ts";

export function writeSignature({ lines, signers }: Signature): string {
  const closing = lines.length === 0 ? "" : `<p class="signature">${writeLines(lines)}</p>`;
  if (signers.length === 0) return closing;
  let html = closing === "" ? '<ul class="signers">' : `${closing}\n<ul class="signers">`;
  for (const signer of signers) html += `\n<li>${writeSigner(signer)}</li>`;
  return `${html}\n</ul>`;
}

function writeSigner({ role, name, signed }: Signer): string {
  const who = name === undefined ? "" : `<br>${escapeHtml(name)}`;
  const head = `<p><strong>${escapeHtml(role)}</strong>${who}</p>`;
  if (signed !== undefined) return `${head}<p>Getekend: ${escapeHtml(signed)}</p>`;
  return `${head}<p class="write">Handtekening</p><p class="write short">Datum</p>`;
}
