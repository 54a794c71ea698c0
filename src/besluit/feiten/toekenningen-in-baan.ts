import type { Delen } from "../../formulier/formulier.ts";
import type { Werk } from "../../regels/uren/urenvraag.ts";
import type { Dossier, Toekenning } from "../dossier/dossier.gen.ts";
import { isSameWerkgever } from "../dossier/same-werkgever.ts";

/** Grants in this job: with the same employer, not withdrawn, the first one first. */
export function toekenningenInBaan({ werkgever }: Delen, { toekenningen = [] }: Dossier): readonly Toekenning[] {
  const bekend = werkgever?.kvk !== undefined || werkgever?.naam !== undefined;
  return toekenningen
    .filter((een) => een.ingetrokkenOp === undefined && (!bekend || isSameWerkgever(een.werkgever, werkgever ?? {})))
    .toSorted((een, ander) => (een.van < ander.van ? -1 : een.van > ander.van ? 1 : 0));
}

/** Earlier contracts that only the dossier knows: the first one can decide the table. */
export function eerdereContracten(toekenningen: readonly Toekenning[], werk: readonly Werk[]): readonly Werk[] {
  const eerste = werk.map(({ van }) => van).toSorted()[0];
  const eerder = toekenningen.flatMap(({ kenmerk, contract, urenPerWeek }) =>
    contract === undefined || (eerste !== undefined && (contract.totEnMet ?? eerste) >= eerste)
      ? []
      : [{ ...contract, id: kenmerk, urenPerWeek }],
  );
  const uniek = eerder.filter(({ van }, plaats) => eerder.findIndex((ander) => ander.van === van) === plaats);
  return uniek.map(({ id, soort, van, totEnMet, urenPerWeek }) => ({
    id,
    soort: soort === "proefplaatsing" ? "proefplaatsing" : "contract",
    van,
    ...(totEnMet === undefined ? {} : { totEnMet }),
    urenPerWeek,
  }));
}
