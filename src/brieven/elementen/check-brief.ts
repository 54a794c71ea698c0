import type { Document } from "../../document/document.ts";
import type { Briefkeuze, Briefzaak } from "../brief.ts";
import type { Lezer } from "../sjabloon.ts";
import { maakBriefbeeld } from "./briefbeeld.ts";
import type { Elementbevinding } from "./element.ts";
import { elementen } from "./list-elementen.ts";

/** Every obligatory element this letter lacks, and every forbidden one it holds. */
export function checkBrief(
  zaak: Briefzaak,
  keuze: Briefkeuze,
  lezer: Lezer,
  document: Document,
): readonly Elementbevinding[] {
  const beeld = maakBriefbeeld(zaak, keuze, lezer, document);
  return elementen
    .filter(({ voor, geldt }) => voor.includes(lezer) && geldt(beeld))
    .flatMap(({ id, soort, wat, bron, zoek }) =>
      zoek(beeld).map((gevonden) => ({
        element: id,
        soort: soort === "verplicht" ? ("ontbreekt" as const) : soort,
        wat,
        bron,
        gevonden,
      })),
    );
}
