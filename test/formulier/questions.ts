import type { Soort } from "../../src/formulier/formulier.ts";
import type { Knoop, Veld } from "../../src/formulier/veld.ts";
import { velden } from "../../src/formulier/velden.gen.js";

export const soorten: readonly Soort[] = ["aanmelding", "aanvraag", "wijziging", "afsluiting", "evaluatie"];

/** Every question of every soort: where it is, and its annotations. */
export const questions = soorten.flatMap((soort) => questionsIn(velden[soort], soort));

function questionsIn(knoop: Knoop, pad: string): readonly (readonly [string, Veld])[] {
  switch (knoop.kind) {
    case "veld":
      return [[pad, knoop]];
    case "reeks":
      return questionsIn(knoop.item, `${pad}/*`);
    case "keuze":
      return Object.entries(knoop.takken).flatMap(([tag, tak]) => questionsIn(tak, `${pad}<${tag}>`));
    case "onderdeel":
      return Object.entries(knoop.velden).flatMap(([naam, kind]) => questionsIn(kind, `${pad}/${naam}`));
  }
}
