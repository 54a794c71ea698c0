/** What became of an old question. */
export const loten = ["behouden", "samengevoegd", "vooringevuld", "berekend", "vervallen"] as const;
export type Lot = (typeof loten)[number];

/** One old question with our decision, as it stands in `schemas/herkomst/`. */
export interface OudeVraag {
  readonly id: string;
  readonly rubriek: string;
  readonly vraag: string;
  readonly type: string;
  readonly invuller: string;
  readonly lot: Lot;
  /** The result that took its place, for a question the software answers. */
  readonly uitkomst?: string | undefined;
  readonly reden: string;
  readonly paragraaf: string;
}

export interface OudDocument {
  readonly document: string;
  readonly naam: string;
  readonly vragen: readonly OudeVraag[];
}

/** An old question and where it went: pointers into the form, `*` for any place in a list. */
export interface Herkomst extends OudeVraag {
  readonly document: string;
  readonly pointers: readonly string[];
}

interface Plaats {
  readonly pointer: string;
  readonly herkomst: readonly string[];
}

/** Joins the decisions with the places: the pointers are derived from the schema, never typed twice. */
export function traceHerkomst(documenten: readonly OudDocument[], plaatsen: readonly Plaats[]): readonly Herkomst[] {
  const perId = new Map<string, Set<string>>();
  for (const { pointer, herkomst } of plaatsen)
    for (const id of herkomst) perId.set(id, (perId.get(id) ?? new Set()).add(withoutSoort(pointer)));
  return documenten.flatMap(({ document, vragen }) =>
    vragen.map((vraag) => ({ ...vraag, document, pointers: [...(perId.get(vraag.id) ?? [])] })),
  );
}

/** The same part has the same place in every soort. */
function withoutSoort(pointer: string): string {
  return pointer.slice(pointer.indexOf("/", 1));
}

export function countLoten(vragen: readonly OudeVraag[]): Readonly<Record<Lot, number>> {
  const tel = (lot: Lot): number => vragen.filter((vraag) => vraag.lot === lot).length;
  return {
    behouden: tel("behouden"),
    samengevoegd: tel("samengevoegd"),
    vooringevuld: tel("vooringevuld"),
    berekend: tel("berekend"),
    vervallen: tel("vervallen"),
  };
}
