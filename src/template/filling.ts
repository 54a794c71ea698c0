import type { Place } from "./place.ts";
import type { TemplateProblem } from "./problem.ts";
import type { Template } from "./step.ts";

/** Pieces that templates share, by the name in `{{> name}}`. */
export type Pieces = Readonly<Record<string, Template>>;

/** From `start` on, the filled text comes from this place. */
export interface Origin extends Place {
  readonly start: number;
  readonly file: string;
  /** Text runs on in the file; a value has one place, its `{{…}}`. */
  readonly runsOn: boolean;
}

/** A template being filled: the Markdown so far, and what was wrong. */
export interface Filling {
  text: string;
  readonly pieces: Pieces;
  readonly problems: TemplateProblem[];
  /** Kept only to tell where something wrong came from. */
  readonly origins: Origin[] | undefined;
  /** Kept only to tell which way was gone: `file:line:column yes`. */
  readonly visits: Set<string> | undefined;
  /** The template and the pieces in it that are being filled. */
  readonly open: Template[];
  file: string;
  indent: string;
}

export function startFilling(pieces: Pieces, origins?: Origin[], visits?: Set<string>): Filling {
  return { text: "", pieces, problems: [], origins, visits, open: [], file: "", indent: "" };
}

export function append(filling: Filling, text: string, place: Place, runsOn: boolean): void {
  if (filling.indent === "") add(filling, text, place.line, place.column, runsOn);
  else appendIndented(filling, text, place, runsOn);
}

function add(filling: Filling, text: string, line: number, column: number, runsOn: boolean): void {
  filling.origins?.push({ start: filling.text.length, file: filling.file, line, column, runsOn });
  filling.text += text;
}

/** Every line of a piece stands as far in as the piece itself; an empty line stays empty. */
function appendIndented(filling: Filling, text: string, { line, column }: Place, runsOn: boolean): void {
  for (const [index, part] of text.split(/(?<=\n)/).entries()) {
    const [at, from] = runsOn && index > 0 ? [line + index, 1] : [line, column];
    const starts = filling.text === "" || filling.text.endsWith("\n");
    if (starts && part.trim() !== "") add(filling, filling.indent, at, from, false);
    add(filling, part, at, from, runsOn);
  }
}

/** Into a block or piece, or past it. */
export type Way = "yes" | "no";

export function nameVisit(file: string, line: number, column: number, way: Way): string {
  return `${file}:${line}:${column} ${way}`;
}
