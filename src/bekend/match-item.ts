import type { Knoop, Veld } from "../formulier/veld.ts";
import { isRecord, takVan } from "../formulier/visit-velden.ts";
import type { Kennis } from "./kennis.ts";

/** What an item of a list is known by: its own id, or the id of the goal it is about. */
const kenmerken = ["id", "doel"];

/** The known item that is the same thing: the same id, else the same kind from the same day, else the same in all. */
export function matchItem(item: unknown, items: readonly Kennis[]): Kennis | undefined {
  if (!isRecord(item)) return undefined;
  const gelijk = (kennis: Kennis, naam: string): boolean => item[naam] === knownValue(kennis, naam);
  for (const naam of kenmerken) {
    const zelfde = item[naam] === undefined ? undefined : items.find((kennis) => gelijk(kennis, naam));
    if (zelfde !== undefined) return zelfde;
  }
  if (item.van === undefined) return items.find((kennis) => isAll(item, kennis));
  const zelfdeDag = items.find((kennis) => gelijk(kennis, "soort") && gelijk(kennis, "van"));
  return zelfdeDag && withoutId(zelfdeDag);
}

/** Ids that differ say nothing: each side gave its own. */
function withoutId(kennis: Kennis): Kennis {
  if (kennis.kind !== "groep") return kennis;
  return { kind: "groep", delen: new Map([...kennis.delen].filter(([naam]) => naam !== "id")) };
}

function isAll(waarde: unknown, kennis: Kennis | undefined): boolean {
  if (kennis === undefined) return false;
  switch (kennis.kind) {
    case "waarde":
      return waarde === kennis.waarde;
    case "lijst":
      return Array.isArray(waarde) && waarde.every((item, plaats) => isAll(item, kennis.items[plaats]));
    case "groep":
      return (
        isRecord(waarde) &&
        Object.keys(waarde).length === kennis.delen.size &&
        Object.entries(waarde).every(([naam, deel]) => isAll(deel, kennis.delen.get(naam)))
      );
  }
}

/** An item of which the reader may not see what it is known by, is no item without it. */
export function isKenmerkVisible(knoop: Knoop, kennis: Kennis, ziet: (veld: Veld) => boolean): boolean {
  const tak = knoop.kind === "keuze" ? takVan(knoop.takken, knownValue(kennis, knoop.tag)) : knoop;
  if (tak?.kind !== "onderdeel") return tak !== undefined;
  const namen = knoop.kind === "keuze" ? [knoop.tag, ...kenmerken] : kenmerken;
  return namen.every((naam) => {
    const veld = knownValue(kennis, naam) === undefined ? undefined : tak.velden[naam];
    return veld?.kind !== "veld" || ziet(veld);
  });
}

export function knownValue(kennis: Kennis, naam: string): unknown {
  const deel = kennis.kind === "groep" ? kennis.delen.get(naam) : undefined;
  return deel?.kind === "waarde" ? deel.waarde : undefined;
}
