import { expect, test } from "vitest";
import type { Finding } from "../../../src/domein/bevinding/finding.ts";
import { datum } from "../../../src/domein/datum.ts";
import { checkMeaning } from "../../../src/formulier/check-meaning.ts";
import type { Formulier } from "../../../src/formulier/formulier.ts";
import { readFormulier } from "../../../src/formulier/read-formulier.ts";
import { type Answers, withAnswers } from "../answers.ts";
import { aanvraag, vandaag } from "../base-form.ts";

/** One thing changed in a form without findings, and every finding it then gives: `ernst CODE pointer`. */
export interface Geval {
  readonly als: string;
  readonly met: Answers;
  readonly geeft: readonly string[];
  readonly basis?: Formulier;
  readonly op?: string;
  /** Pointers a register confirms. */
  readonly bevestigd?: readonly string[];
}

export function bevindingenVan({
  met,
  basis = aanvraag,
  op = vandaag,
  bevestigd = [],
}: Omit<Geval, "als" | "geeft">): readonly Finding[] {
  const read = readFormulier(withAnswers(basis, met));
  return read.ok ? checkMeaning(read.value, datum(op), new Set(bevestigd)) : read.bevindingen;
}

export function inOneLine({ ernst, code, pointer }: Finding): string {
  return `${ernst} ${code} ${pointer}`;
}

export function testGevallen(gevallen: readonly Geval[]): void {
  test.each(gevallen.map((geval) => [geval.als, geval] as const))("%s", (_, geval) => {
    expect(bevindingenVan(geval).map(inOneLine).toSorted()).toEqual(geval.geeft.toSorted());
  });
}
