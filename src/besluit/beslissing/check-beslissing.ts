import type { Finding } from "../../domein/bevinding/finding.ts";
import type { Formulier } from "../../formulier/formulier.ts";
import type { Beslissing } from "./beslissing.gen.ts";
import { checkDagen } from "./check-dagen.ts";
import { checkOptelling } from "./check-optelling.ts";
import { checkRechtsgevolg } from "./check-rechtsgevolg.ts";
import { checkRedenen } from "./check-redenen.ts";
import { checkTegenFormulier } from "./check-tegen-formulier.ts";
import { checkUitkomst } from "./check-uitkomst.ts";

/** Every way in which a decision contradicts itself or its form, each at its place; a letter says only what these leave standing. */
export function checkBeslissing(beslissing: Beslissing, formulier: Formulier): readonly Finding[] {
  return [
    ...checkUitkomst(beslissing, formulier.soort),
    ...checkOptelling(beslissing),
    ...checkDagen(beslissing),
    ...checkRechtsgevolg(beslissing),
    ...checkRedenen(beslissing),
    ...checkTegenFormulier(beslissing, formulier),
  ];
}
