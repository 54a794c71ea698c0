import type { Knoop, Onderdeel, Reeks, Veld } from "../formulier/veld.ts";
import { takVan } from "../formulier/visit-velden.ts";

/** What a source knows, in the shape of the form: each value with where it comes from. */
export type Kennis =
  | { readonly kind: "waarde"; readonly waarde: unknown; readonly bron: string; readonly op: string }
  | { readonly kind: "groep"; readonly delen: ReadonlyMap<string, Kennis> }
  | { readonly kind: "lijst"; readonly items: readonly Kennis[] };

/** Looks up what an annotation (`personen:/adres/plaats`) stands for. */
export interface Zoeker {
  readonly veld: (veld: Veld, naam: string) => Kennis | undefined;
  readonly items: (reeks: Reeks) => readonly Zoeker[];
}

/** Walks the form and keeps what is known. `naam` is the name of the field in its part. */
export function collect(knoop: Knoop, naam: string, zoeker: Zoeker): Kennis | undefined {
  switch (knoop.kind) {
    case "veld":
      return zoeker.veld(knoop, naam);
    case "reeks": {
      const items = zoeker.items(knoop).map((item) => collect(knoop.item, "", item));
      const bekend = items.filter((item) => item !== undefined);
      return bekend.length === 0 ? undefined : { kind: "lijst", items: bekend };
    }
    case "keuze": {
      const tag = Object.values(knoop.takken)[0]?.velden[knoop.tag];
      const keuze = tag === undefined ? undefined : collect(tag, knoop.tag, zoeker);
      const tak = keuze?.kind === "waarde" ? takVan(knoop.takken, keuze.waarde) : undefined;
      return tak && collectOnderdeel(tak, zoeker);
    }
    case "onderdeel":
      return collectOnderdeel(knoop, zoeker);
  }
}

function collectOnderdeel({ velden }: Onderdeel, zoeker: Zoeker): Kennis | undefined {
  const delen = new Map<string, Kennis>();
  for (const [naam, kind] of Object.entries(velden)) {
    const kennis = collect(kind, naam, zoeker);
    if (kennis !== undefined) delen.set(naam, kennis);
  }
  return delen.size === 0 ? undefined : { kind: "groep", delen };
}
