/** What a line begins. Only `text` goes on with the paragraph above it. */
export type LineKind = "blank" | "break" | "heading" | "row" | "container" | "item" | "indented" | "unknown" | "text";

const marker = /^(?:- |-$|(\d{1,9})\. |(\d{1,9})\.$)/;
const foreign = /^(?:>|[*+](?= |$)|\d+\)(?= |$)|=+ *$|-+ *$)/;

/** Most lines begin with a letter: for those nothing is tried. */
export function kindOf(text: string): LineKind {
  switch (text.charCodeAt(0)) {
    case 0x23:
      return "heading";
    case 0x7c:
      return "row";
    case 0x3a:
      return text.startsWith(":::") ? "container" : "text";
    case 0x20:
    case 0x09:
      return "indented";
    case 0x2d:
      return text === "---" ? "break" : listOrForeign(text);
    case 0x2a:
    case 0x2b:
    case 0x3d:
    case 0x3e:
      return listOrForeign(text);
    default:
      return startsWithDigit(text) ? listOrForeign(text) : text === "" ? "blank" : "text";
  }
}

function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

function listOrForeign(text: string): LineKind {
  if (marker.test(text)) return "item";
  return foreign.test(text) ? "unknown" : "text";
}

/** How much of the line is the mark of the item. */
export function markerWidth(text: string): number {
  return marker.exec(text)?.[0].length ?? 2;
}

/** The signs at the start that mean something in other kinds of Markdown. */
export function foreignSigns(text: string): string {
  return foreign.exec(text)?.[0] ?? text.slice(0, 1);
}
