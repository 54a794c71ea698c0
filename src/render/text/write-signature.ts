import type { Signature, Signer } from "../../document/document.ts";
import { normalizeText } from "../../document/normalize-text.ts";
import { type Lines, wrapText } from "./wrap-text.ts";

export function writeSignature({ lines, signers }: Signature, room: number): Lines {
  const written: string[] = lines.flatMap((line) => wrapText(normalizeText(line), room));
  for (const signer of signers) {
    if (written.length > 0) written.push("");
    written.push(...writeSigner(signer, room));
  }
  return written;
}

function writeSigner({ role, name, signed }: Signer, room: number): Lines {
  const wrap = (text: string) => wrapText(normalizeText(text), room);
  const who = [...wrap(role), ...wrap(name ?? "")];
  if (signed !== undefined) return [...who, ...wrap(`Getekend: ${signed}`)];
  return [...who, "", `Handtekening: ${"_".repeat(30)}`, "", `Datum:        ${"_".repeat(14)}`];
}
