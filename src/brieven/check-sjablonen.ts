import { checkShape } from "../template/check-shape.ts";
import { checkTemplate, listPieces } from "../template/check-template.ts";
import { sortProblems, type TemplateProblem } from "../template/problem.ts";
import { briefvorm } from "./gegevens/vorm.ts";
import { briefnamen } from "./situaties.ts";
import { type Lezer, lezers, type Sjablonen } from "./sjabloon.ts";

/** Everything that is wrong in the letters whatever the case: names, conditions, words that nobody ever reads, what is missing. */
export function checkSjablonen(sjablonen: Sjablonen): readonly TemplateProblem[] {
  return sortProblems([...checkBrieven(sjablonen), ...checkCompleet(sjablonen), ...checkGebruik(sjablonen)]);
}

function checkBrieven({ brieven, bouwstenen }: Sjablonen): readonly TemplateProblem[] {
  return Object.values(brieven).flatMap(({ body, lezer }) => [
    ...checkTemplate(body, bouwstenen),
    ...checkShape(body, bouwstenen, briefvorm, knownFor(lezer)),
  ]);
}

/** A letter for one reader is for no other. */
function knownFor(lezer: Lezer): ReadonlyMap<string, boolean> {
  return new Map(lezers.map((een) => [`lezer.${een}`, een === lezer]));
}

function checkCompleet({ brieven }: Sjablonen): readonly TemplateProblem[] {
  return briefnamen
    .flatMap((brief) => lezers.map((lezer) => `${brief}.${lezer}`))
    .filter((naam) => !Object.hasOwn(brieven, naam))
    .map((naam) => problemIn(`brieven/${naam}.md`, "SJABLOON_ONTBREEKT", naam));
}

function checkGebruik({ brieven, bouwstenen }: Sjablonen): readonly TemplateProblem[] {
  const gebruikt = new Set(Object.values(brieven).flatMap(({ body }) => listPieces(body, bouwstenen)));
  return Object.entries(bouwstenen)
    .filter(([naam]) => !gebruikt.has(naam))
    .map(([naam, { file }]) => problemIn(file, "BOUWSTEEN_ONGEBRUIKT", naam));
}

function problemIn(file: string, code: TemplateProblem["code"], naam: string): TemplateProblem {
  return { code, file, line: 1, column: 1, params: { naam } };
}
