import type { Knoop, Veld } from "../../formulier/veld.ts";

export type Rij = Readonly<Record<string, unknown>>;

export interface Kolom {
  readonly vraag: string;
  readonly kind: Veld;
}

/** The questions people answered in at least one of these; undefined when one of them is more than one answer. */
export function kolommenVan(item: Knoop, rijen: readonly Rij[]): readonly Kolom[] | undefined {
  if (item.kind !== "onderdeel") return undefined;
  const kolommen: Kolom[] = [];
  for (const [vraag, kind] of Object.entries(item.velden)) {
    if (!byPeople(kind) || rijen.every((rij) => rij[vraag] === undefined)) continue;
    if (kind.kind !== "veld") return undefined;
    kolommen.push({ vraag, kind });
  }
  return kolommen;
}

/** Questions systems answer tell a reader nothing. */
export const byPeople = ({ invullers }: Knoop): boolean => !invullers.every((invuller) => invuller === "systeem");

/** Columns of numbers; the first column names its row. */
export function getalkolommen(kolommen: readonly Kolom[], rijen: readonly Rij[]): readonly number[] {
  return kolommen.flatMap(({ vraag }, plaats) =>
    plaats > 0 && rijen.every((rij) => typeof rij[vraag] === "number") ? [plaats] : [],
  );
}
