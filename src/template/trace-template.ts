import type { MarkdownProblem } from "../document/markdown/problem.ts";
import type { Data } from "./data.ts";
import { fillOpened } from "./fill-steps.ts";
import { type Origin, type Pieces, startFilling } from "./filling.ts";
import type { Place } from "./place.ts";
import { sortProblems, type TemplateProblem } from "./problem.ts";
import type { Template } from "./step.ts";
import { originAt, placeFrom, traceProblems } from "./trace-problems.ts";

/** Where in the files a part of the filled text comes from. */
export interface Spot extends Place {
  readonly file: string;
  /** A value of the data, and no words of the template. */
  readonly isValue: boolean;
}

/** A filled template with the way that led to it. */
export interface Traced {
  /** The Markdown, as far as it could be filled. */
  readonly text: string;
  readonly problems: readonly TemplateProblem[];
  /** Which ways were gone, as `listWays` names them. */
  readonly visits: ReadonlySet<string>;
  readonly locate: (offset: number) => Spot | undefined;
  /** Problems in that Markdown, at their places in the files. */
  readonly locateProblems: (problems: readonly MarkdownProblem[]) => readonly TemplateProblem[];
  /** Which parts of the text come from values or from one file, in order. */
  readonly stretches: readonly Stretch[];
}

/** A part of the text that comes from one place. */
export interface Stretch {
  readonly van: number;
  /** Not included. */
  readonly tot: number;
  readonly file: string;
  readonly isValue: boolean;
}

/** Fills a template for who judges it: nothing stops at what is wrong. */
export function traceTemplate(template: Template, pieces: Pieces, data: Data): Traced {
  const origins: Origin[] = [];
  const visits = new Set<string>();
  const filling = startFilling(pieces, origins, visits);
  fillOpened(filling, template, { value: data, outer: undefined, index: 0, count: 1 });
  const { text, problems } = filling;
  return {
    text,
    problems: sortProblems(problems),
    visits,
    locate: (offset) => locateIn(text, origins, offset),
    locateProblems: (found) => traceProblems(text, origins, found),
    stretches: origins.map(({ start, file, runsOn }, index) => ({
      van: start,
      tot: origins[index + 1]?.start ?? text.length,
      file,
      isValue: !runsOn,
    })),
  };
}

function locateIn(text: string, origins: readonly Origin[], offset: number): Spot | undefined {
  const origin = originAt(origins, offset);
  if (origin === undefined) return undefined;
  return { file: origin.file, ...placeFrom(origin, text, offset), isValue: !origin.runsOn };
}
