/** A company by its number or, without one, by its name. */
export interface Werkgeverskenmerk {
  readonly kvk?: string | undefined;
  readonly naam?: string | undefined;
}

/** By KvK number when both have one, else by name; without either nobody can tell. */
export function isSameWerkgever(een: Werkgeverskenmerk, ander: Werkgeverskenmerk): boolean {
  if (een.kvk !== undefined && ander.kvk !== undefined) return bare(een.kvk) === bare(ander.kvk);
  return een.naam !== undefined && ander.naam !== undefined && bare(een.naam) === bare(ander.naam);
}

/** `Bakkerij  De Zon B.V.` and `bakkerij de zon bv` are the same company. */
function bare(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}
