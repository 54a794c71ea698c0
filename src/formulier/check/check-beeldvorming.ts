import { type Finding, fout, waarschuwing } from "../../domein/bevinding/finding.ts";
import { type Context, knownDoelen } from "./context.ts";

/** What the work asks and the person can do leads to goals; an intimate aspect stands only with a knelpunt. */
export function* checkBeeldvorming({ formulier }: Context): Iterable<Finding> {
  const { kloof, aspecten } = formulier.beeldvorming ?? {};
  const doelen = knownDoelen(formulier);
  for (const [plaats, verschil] of (kloof ?? []).entries()) {
    const hier = `/beeldvorming/kloof/${plaats}`;
    if ((verschil.doelen ?? []).length === 0)
      yield waarschuwing("VERSCHIL_ZONDER_DOEL", `${hier}/doelen`, { nummer: plaats + 1 });
    for (const [nummer, id] of (verschil.doelen ?? []).entries())
      if (!doelen.has(id)) yield fout("VERWIJZING_BESTAAT_NIET", `${hier}/doelen/${nummer}`, { waarnaar: "doel" });
  }
  const knelpunten = new Set(formulier.plan?.knelpunten?.map(({ id }) => id));
  for (const naam of ["persoonlijkheid", "zelfbeeld", "geldzorgen"] as const) {
    const knelpunt = aspecten?.[naam]?.knelpunt;
    if (knelpunt !== undefined && !knelpunten.has(knelpunt))
      yield fout("VERWIJZING_BESTAAT_NIET", `/beeldvorming/aspecten/${naam}/knelpunt`, { waarnaar: "knelpunt" });
  }
}
