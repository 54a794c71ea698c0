import { delenVan, type Formulier, type Soort } from "../formulier/formulier.ts";

interface Concept<S extends Soort> {
  readonly versie: "1.0";
  readonly soort: S;
  readonly id: string;
  readonly zaaknummer?: string;
  readonly status: "concept";
  readonly vorigFormulier: string;
}

/** What every form begins with that follows another one in the same case. */
export function startConcept<S extends Soort>(soort: S, vorig: Formulier, id: string): Concept<S> {
  const { zaaknummer } = delenVan(vorig);
  return {
    versie: "1.0",
    soort,
    id,
    ...(zaaknummer !== undefined && { zaaknummer }),
    status: "concept",
    vorigFormulier: vorig.id,
  };
}
