import type { Briefzaak } from "./brief.ts";
import { chooseBrief } from "./choose-brief.ts";
import type { Briefsituatie } from "./situaties.ts";
import type { Lezer } from "./sjabloon.ts";

/** Everyone who gets a letter about a situation in any of these cases. */
export function lezersPerSituatie(zaken: readonly Briefzaak[]): ReadonlyMap<Briefsituatie, ReadonlySet<Lezer>> {
  const gevonden = new Map<Briefsituatie, Set<Lezer>>();
  for (const zaak of zaken) {
    const keuze = chooseBrief(zaak);
    if (!keuze.ok) continue;
    const { situatie, lezers } = keuze.value;
    const lezersHier = gevonden.get(situatie) ?? new Set();
    for (const { lezer, krijgt } of lezers) if (krijgt) lezersHier.add(lezer);
    gevonden.set(situatie, lezersHier);
  }
  return gevonden;
}
