import type { Line, Report } from "./problem.ts";

export type ContainerKind = "callout" | "group";

/** The lines of one piece of text, and how far the reader has come. Containers share their lines with what is around them. */
export interface Cursor {
  readonly lines: readonly Line[];
  at: number;
  readonly report: Report;
  /** How many lists are around these lines. */
  readonly lists: number;
  /** The containers that those lists stand in. */
  readonly around: readonly ContainerKind[];
  /** What is open and must close within these lines, the outermost first. */
  readonly containers: ContainerKind[];
  /** How many containers were opened where none can be: their ends say nothing. */
  ignored: number;
}

/** The lines of one item of a list. */
export function itemCursor({ report, lists, around, containers }: Cursor, lines: readonly Line[]): Cursor {
  const inside = containers.length === 0 ? around : [...around, ...containers];
  return { lines, at: 0, report, lists: lists + 1, around: inside, containers: [], ignored: 0 };
}
