import { nameVisit, type Pieces, type Way } from "./filling.ts";
import type { Place } from "./place.ts";
import type { Step, Template } from "./step.ts";

/** A way into words that only some data goes. */
export interface TemplateWay extends Place {
  readonly file: string;
  /** As in `Filling.visits`. */
  readonly visit: string;
  /** The name the block or the piece is about. */
  readonly naam: string;
  readonly kind: "piece" | "block";
  /** Into it, or to what stands there when it is not. */
  readonly way: Way;
}

/** Every way a template can go, also in its pieces: into each piece that may open, and into each side of a block that holds words. */
export function listWays(
  template: Template,
  pieces: Pieces,
  mayOpen: (piece: Template) => boolean = () => true,
): readonly TemplateWay[] {
  const found = new Map<string, TemplateWay>();
  for (const way of waysIn(template, pieces, mayOpen, [])) found.set(way.visit, way);
  return [...found.values()];
}

function* waysIn(
  template: Template,
  pieces: Pieces,
  mayOpen: (piece: Template) => boolean,
  open: readonly Template[],
): Generator<TemplateWay> {
  if (open.includes(template)) return;
  for (const found of waysThrough(template.steps)) {
    const { line, column } = found.step;
    const piece = found.kind === "piece" && Object.hasOwn(pieces, found.naam) ? pieces[found.naam] : undefined;
    if (piece !== undefined && !mayOpen(piece)) continue;
    const visit = nameVisit(template.file, line, column, found.way);
    yield { file: template.file, line, column, visit, naam: found.naam, kind: found.kind, way: found.way };
    if (piece !== undefined) yield* waysIn(piece, pieces, mayOpen, [...open, template]);
  }
}

interface StepWay {
  readonly step: Place;
  readonly way: Way;
  readonly naam: string;
  readonly kind: TemplateWay["kind"];
}

function* waysThrough(steps: readonly Step[]): Generator<StepWay> {
  for (const step of steps) {
    if (step.kind === "piece") yield { step, way: "yes", naam: step.name, kind: "piece" };
    if (step.kind !== "if" && step.kind !== "each") continue;
    const [yes, no] = step.kind === "if" ? [step.yes, step.no] : [step.item, step.none];
    if (says(yes)) yield { step, way: "yes", naam: step.path.name, kind: "block" };
    if (says(no)) yield { step, way: "no", naam: step.path.name, kind: "block" };
    yield* waysThrough([...yes, ...no]);
  }
}

/** A line end between two blocks is nobody's words. */
function says(steps: readonly Step[]): boolean {
  return steps.some((step) => step.kind !== "text" || step.text.trim() !== "");
}
