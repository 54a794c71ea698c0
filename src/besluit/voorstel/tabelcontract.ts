import type { Datum } from "../../domein/datum.ts";
import { gatherUrenvraag } from "../feiten/gather-uren.ts";
import type { Voorstelfeiten } from "../feiten/voorstelfeiten.ts";

export interface Tabelcontract {
  readonly van: Datum;
  readonly totEnMet?: Datum;
}

/** The contract whose length points to the table: the first of the job or the one that runs, as was chosen (see `tabelVoor`). */
export function findTabelcontract(
  { formulier, dossier, beleid, antwoorden }: Voorstelfeiten,
  lopend: string | undefined,
): Tabelcontract | null {
  const feiten = gatherUrenvraag(formulier, dossier, {});
  if (!feiten.ok) return null;
  const huidig = (antwoorden.get("TABELKEUZE") ?? beleid.tabelkeuze) === "huidig-contract";
  const op = feiten.value.vraag.werk.find(({ id, soort }) => (huidig ? id === lopend : soort === "contract"));
  if (op === undefined) return null;
  return op.totEnMet === undefined ? { van: op.van } : { van: op.van, totEnMet: op.totEnMet };
}
