import { formatDatum } from "../../domein/datum.ts";
import type { Rechtsfeiten, Werkfeiten } from "./feiten.ts";
import { menselijk, type Voorwaarde, vraagOver, zwaarste } from "./voorwaarde.ts";

type Beoordeel = (werk: Werkfeiten) => Voorwaarde | undefined;

/** The condition for each contract in the period; the one that decides is told, with the facts of all. */
export function perWerk({ werk }: Rechtsfeiten, beoordeel: Beoordeel): readonly Voorwaarde[] {
  const oordelen = werk.flatMap((deel, plaats) => {
    const voorwaarde = beoordeel(deel);
    return voorwaarde === undefined ? [] : [isLater(voorwaarde, plaats) ? laterAnders(voorwaarde, deel) : voorwaarde];
  });
  const beslissend = zwaarste(oordelen);
  return beslissend === undefined ? [] : [{ ...beslissend, feiten: oordelen.flatMap(({ feiten }) => feiten) }];
}

function isLater({ uitkomst }: Voorwaarde, plaats: number): boolean {
  return uitkomst === "voldoet-niet" && plaats > 0;
}

/** Work that fails later on takes nothing from the days before: a person decides how far the grant goes. */
function laterAnders(voorwaarde: Voorwaarde, { van }: Werkfeiten): Voorwaarde {
  const vanaf = van.waarde === null ? "later in de periode" : `vanaf ${formatDatum(van.waarde)}`;
  const vraag = vraagOver(
    voorwaarde,
    "beslisser",
    `Het werk voldoet niet meer ${vanaf}. Krijgt de werknemer een jobcoach tot die tijd?`,
    {
      ja: "De periode eindigt op de dag ervoor.",
      nee: "Er is in deze periode geen recht.",
    },
  );
  return menselijk(voorwaarde, voorwaarde.feiten, `Dit geldt ${vanaf}. ${voorwaarde.uitleg}`, vraag);
}
