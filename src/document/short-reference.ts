import type { Frame } from "./document.ts";
import { plainText } from "./plain-text.ts";

/** What stands on every page but the first, so that a loose page finds its way back: as "12 maart 2025 · 25-000417". */
export function shortReference(frame: Frame): string {
  if (frame.kind === "plain") return "";
  return frame.reference
    .slice(0, 2)
    .map(({ value }) => plainText(value))
    .join(" · ");
}
