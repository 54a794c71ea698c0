import type { Knoop, Onderdeel } from "../formulier/veld.ts";
import { isRecord, takVan } from "../formulier/visit-velden.ts";
import type { Kennis } from "./kennis.ts";

/** What a form that was made from the previous one holds, as known data with one source. */
export function readVorig(knoop: Knoop, waarde: unknown, bron: string, op: string): Kennis | undefined {
  switch (knoop.kind) {
    case "veld":
      return waarde === undefined ? undefined : { kind: "waarde", waarde, bron, op };
    case "reeks": {
      if (!Array.isArray(waarde)) return undefined;
      const items = waarde.map((item) => readVorig(knoop.item, item, bron, op)).filter((item) => item !== undefined);
      return { kind: "lijst", items };
    }
    case "keuze":
      return isRecord(waarde) ? readOnderdeel(takVan(knoop.takken, waarde[knoop.tag]), waarde, bron, op) : undefined;
    case "onderdeel":
      return isRecord(waarde) ? readOnderdeel(knoop, waarde, bron, op) : undefined;
  }
}

function readOnderdeel(
  knoop: Onderdeel | undefined,
  waarde: Readonly<Record<string, unknown>>,
  bron: string,
  op: string,
): Kennis | undefined {
  const delen = new Map<string, Kennis>();
  for (const [naam, kind] of Object.entries(knoop?.velden ?? {})) {
    const kennis = readVorig(kind, waarde[naam], bron, op);
    if (kennis !== undefined) delen.set(naam, kennis);
  }
  return delen.size === 0 ? undefined : { kind: "groep", delen };
}
