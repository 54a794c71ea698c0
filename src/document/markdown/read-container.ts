import type { Block } from "../document.ts";
import type { ContainerKind, Cursor } from "./cursor.ts";
import type { Line } from "./problem.ts";

const known: ReadonlyMap<string, { readonly kind: ContainerKind; readonly tone: "info" | "action" }> = new Map([
  ["info", { kind: "callout", tone: "info" }],
  ["actie", { kind: "callout", tone: "action" }],
  ["samen", { kind: "group", tone: "info" }],
]);

/** A line with nothing but `:::`, the end of a container. */
export const closes = ({ text }: Line) => text === ":::";

/** `::: info`, `::: actie` or `::: samen` and the blocks up to `:::`. Only `samen` holds others. */
export function readContainer(
  cursor: Cursor,
  opening: Line,
  readBlocks: (cursor: Cursor) => readonly Block[],
): Block | undefined {
  cursor.at += 1;
  if (closes(opening)) return skipClose(cursor, opening);
  const name = opening.text.slice(3).trim();
  const { kind, tone } = known.get(name) ?? { kind: "callout", tone: "info" };
  if (!known.has(name)) cursor.report("BLOK_ONBEKEND", opening, 4, { naam: name });
  if (cannotHold(cursor.around, kind) || cannotHold(cursor.containers, kind)) {
    cursor.report("BLOK_IN_BLOK", opening, 0, { naam: name });
    cursor.ignored += 1;
    return undefined;
  }
  cursor.containers.push(kind);
  const blocks = readBlocks(cursor);
  cursor.containers.pop();
  if (cursor.at === cursor.lines.length) cursor.report("BLOK_NIET_GESLOTEN", opening, 0, { naam: name });
  else if (blocks.length === 0) cursor.report("BLOK_LEEG", opening);
  cursor.at += 1;
  return kind === "group" ? { kind, blocks } : { kind, tone, blocks };
}

function cannotHold(open: readonly ContainerKind[], kind: ContainerKind): boolean {
  return open.includes("callout") || (kind === "group" && open.includes("group"));
}

function skipClose(cursor: Cursor, line: Line): undefined {
  if (cursor.ignored > 0) cursor.ignored -= 1;
  else cursor.report("BLOK_NIET_GEOPEND", line);
}
