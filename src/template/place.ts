/** A place in a file as its author sees it: both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Offset in a text → its place. */
export function placeAt(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

/** The place of `inner` when the text it is counted in begins at `outer`. */
export function placeWithin(outer: Place, inner: Place): Place {
  if (inner.line > 1) return { line: outer.line + inner.line - 1, column: inner.column };
  return { line: outer.line, column: outer.column + inner.column - 1 };
}
