import { heading, list } from "../../document/build.ts";
import type { Block } from "../../document/document.ts";

/** A part under its heading; nothing where there is nothing to tell. */
export function hoofdstuk(titel: string, ...blokken: readonly Block[]): readonly Block[] {
  return blokken.length === 0 ? [] : [heading(2, titel), ...blokken];
}

/** A list, where there is anything in it. */
export function opsomming(regels: readonly string[]): readonly Block[] {
  return regels.length === 0 ? [] : [list(false, ...regels)];
}
