import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import { delenVan, type Formulier } from "../../formulier/formulier.ts";
import type { Beslissing } from "./beslissing.gen.ts";
import { checkDagen } from "./check-dagen.ts";
import { checkOptelling } from "./check-optelling.ts";
import { checkRechtsgevolg } from "./check-rechtsgevolg.ts";
import { checkRedenen } from "./check-redenen.ts";
import { checkUitkomst } from "./check-uitkomst.ts";

/** Every way in which a decision contradicts itself or its form, each at its place; a letter says only what these leave standing. */
export function checkBeslissing(beslissing: Beslissing, formulier: Formulier): readonly Finding[] {
  return [
    ...checkFormulier(beslissing, formulier),
    ...checkUitkomst(beslissing, formulier.soort),
    ...checkOptelling(beslissing),
    ...checkDagen(beslissing),
    ...checkRechtsgevolg(beslissing),
    ...checkRedenen(beslissing),
  ];
}

/** A decision about another form would tell someone else's news. */
function checkFormulier(beslissing: Beslissing, formulier: Formulier): readonly Finding[] {
  const { id, zaaknummer, uitvoerder, plan } = delenVan(formulier);
  const ander = (pointer: string, wat: string): Finding => fout("BESLISSING_ANDER_FORMULIER", pointer, { wat });
  const doelen = new Set((plan?.doelen ?? []).map((doel) => doel.id));
  return [
    ...(beslissing.formulier === id ? [] : [ander("/formulier", "het kenmerk")]),
    ...(beslissing.zaaknummer === (zaaknummer ?? null) ? [] : [ander("/zaaknummer", "het zaaknummer")]),
    ...(uitvoerder === undefined || uitvoerder.soort === undefined || beslissing.uitvoerder === uitvoerder.soort
      ? []
      : [ander("/uitvoerder", "de uitvoerder")]),
    ...beslissing.verschillen.flatMap(({ doel }, plaats) =>
      doel === null || doelen.has(doel)
        ? []
        : [fout("VERWIJZING_BESTAAT_NIET", `/verschillen/${plaats}/doel`, { waarnaar: "doel" })],
    ),
  ];
}
