import { fromPointer } from "../domein/pointer.ts";
import type { Formulier } from "./formulier.ts";
import type { Knoop } from "./veld.ts";
import { velden } from "./velden.gen.js";
import { isRecord, takVan } from "./visit-velden.ts";

/** The question a pointer points at, or the part it lies in when the form knows no such question. */
export function findKnoop(formulier: Formulier, pointer: string): Knoop {
  let knoop: Knoop = velden[formulier.soort];
  let waarde: unknown = formulier;
  for (const stap of fromPointer(pointer)) {
    const kind = childOf(knoop, waarde, stap);
    if (kind === undefined) return knoop;
    knoop = kind;
    waarde = valueAt(waarde, stap);
  }
  return knoop;
}

function childOf(knoop: Knoop, waarde: unknown, stap: string): Knoop | undefined {
  switch (knoop.kind) {
    case "veld":
      return undefined;
    case "reeks":
      return knoop.item;
    case "onderdeel":
      return Object.hasOwn(knoop.velden, stap) ? knoop.velden[stap] : undefined;
    case "keuze": {
      const tak = isRecord(waarde) ? takVan(knoop.takken, waarde[knoop.tag]) : undefined;
      return tak === undefined ? undefined : childOf(tak, waarde, stap);
    }
  }
}

function valueAt(waarde: unknown, stap: string): unknown {
  if (Array.isArray(waarde)) return waarde[Number(stap)];
  return isRecord(waarde) && Object.hasOwn(waarde, stap) ? waarde[stap] : undefined;
}
