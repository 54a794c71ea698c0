/** One record of a register, with the name of the register and the day on which it was true. */
export interface Gegeven {
  readonly bron: string;
  readonly op: string;
  readonly [naam: string]: unknown;
}

/** Known data as `schemas/bekend.schema.json` describes it; `readBekend` makes it from what was read. */
export interface Bekend {
  readonly personen?: readonly (Gegeven & { readonly bsn: string })[];
  readonly werkgevers?: readonly (Gegeven & { readonly kvk: string })[];
  readonly organisaties?: readonly (Gegeven & { readonly kvk: string })[];
  readonly contracten?: readonly (Gegeven & { readonly bsn: string; readonly kvk: string; readonly id: string })[];
  readonly dossier?: readonly (Gegeven & { readonly zaaknummer: string })[];
}

/** When nothing is known. */
export const noBekend: Bekend = {};
