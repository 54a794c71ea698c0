import type { Beslissing } from "../../besluit/beslissing/decide-beslissing.ts";
import { fact, facts, list } from "../../document/build.ts";
import type { Block } from "../../document/document.ts";
import { hoofdstuk } from "./hoofdstuk.ts";
import { metBron, urenVan } from "./woorden.ts";

/** Every step of the calculation with its source, and the most the law allows. */
export function vertelBerekening({ berekening, wettelijkMaximum }: Beslissing): readonly Block[] {
  return hoofdstuk(
    "Hoe de uren zijn berekend",
    ...(berekening.length === 0
      ? []
      : [list(true, ...berekening.map(({ tekst, bronnen }) => metBron(tekst, bronnen)))]),
    ...(wettelijkMaximum === null ? [] : [facts(fact("De wet geeft hoogstens", urenVan(wettelijkMaximum)))]),
  );
}
