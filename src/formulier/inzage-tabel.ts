import type { Rol } from "../domein/rol.ts";

export type Fase = "invullen" | "behandelen" | "besloten";
/** What must hold in the form itself before a role may read. */
export type Voorwaarde = "toestemming-advies" | "eigen-evaluatie" | "eigen-melding";

/** One row of the table in `schemas/inzage.json`. */
export interface Profiel {
  readonly waarom: string;
  readonly altijd: readonly Rol[];
  readonly inFase?: Readonly<Partial<Record<Rol, readonly Fase[]>>>;
  readonly mits?: Readonly<Partial<Record<Rol, Voorwaarde>>>;
}
