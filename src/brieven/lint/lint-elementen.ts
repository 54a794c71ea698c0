import type { Document } from "../../document/document.ts";
import type { Traced } from "../../template/trace-template.ts";
import type { Briefkeuze, Briefzaak } from "../brief.ts";
import { checkBrief } from "../elementen/check-brief.ts";
import type { Elementbevinding } from "../elementen/element.ts";
import type { Lezer } from "../sjabloon.ts";
import type { Lintvondst } from "./lintvondst.ts";

/** What must be in a letter and is not, and what stands in it and must not; what is there is told at its own place. */
export function lintElementen(
  zaak: Briefzaak,
  keuze: Briefkeuze,
  lezer: Lezer,
  document: Document,
  spoor: Traced,
  file: string,
): readonly Lintvondst[] {
  return checkBrief(zaak, keuze, lezer, document).map((bevinding): Lintvondst => {
    const plaats = placeOf(bevinding, spoor) ?? { file, line: 1, column: 1 };
    return {
      code: bevinding.soort === "ontbreekt" ? "ELEMENT_ONTBREEKT" : "ELEMENT_VERBODEN",
      ernst: "fout",
      file: plaats.file,
      line: plaats.line,
      column: plaats.column,
      melding: describe(bevinding),
      over: bevinding.element,
      zin: null,
      proefzaak: null,
      lezers: [lezer],
    };
  });
}

function placeOf({ soort, gevonden }: Elementbevinding, { text, locate }: Traced): ReturnType<Traced["locate"]> {
  const at = soort === "verboden" && gevonden !== "" ? text.indexOf(gevonden) : -1;
  return at === -1 ? undefined : locate(at);
}

function describe({ soort, element, wat, bron, gevonden: gezien }: Elementbevinding): string {
  const gevonden = gezien.replace(/[.\s]+$/, "");
  return soort === "ontbreekt"
    ? `In deze brief mist ${element}: ${wat} (${bron}). Zet het erin. Gezocht: ${gevonden}.`
    : `In deze brief mag dit niet staan: ${wat} (${bron}). Haal het weg. Gevonden: ${gevonden}.`;
}
