import type { Formulier } from "./formulier.ts";
import type { Conditie, Knoop, Onderdeel, Veld } from "./veld.ts";
import { velden } from "./velden.gen.js";

export type Pad = (string | number)[];

export interface Bezoek {
  /** Each answer that is there. The path is reused: copy it to keep it. */
  readonly veld?: (veld: Veld, waarde: unknown, pad: Readonly<Pad>) => void;
  readonly onderdeel?: (waarde: Readonly<Record<string, unknown>>, pad: Readonly<Pad>) => void;
  /** Each question, part or list that is not there but has a condition for being required. */
  readonly ontbreekt?: (knoop: Knoop, conditie: Conditie, pad: Readonly<Pad>) => void;
}

/** Walks the form along its schema, in the order of the questions. The shape must have been checked. */
export function visitVelden(formulier: Formulier, bezoek: Bezoek): void {
  visit(velden[formulier.soort], formulier, [], bezoek);
}

function visit(knoop: Knoop, waarde: unknown, pad: Pad, bezoek: Bezoek): void {
  switch (knoop.kind) {
    case "veld":
      bezoek.veld?.(knoop, waarde, pad);
      return;
    case "reeks":
      if (!Array.isArray(waarde)) return;
      for (let plaats = 0; plaats < waarde.length; plaats++)
        visitChild(knoop.item, waarde[plaats], plaats, pad, bezoek);
      return;
    case "keuze":
      if (isRecord(waarde)) visitOnderdeel(takVan(knoop.takken, waarde[knoop.tag]), waarde, pad, bezoek);
      return;
    case "onderdeel":
      if (isRecord(waarde)) visitOnderdeel(knoop, waarde, pad, bezoek);
  }
}

function visitOnderdeel(
  knoop: Onderdeel | undefined,
  waarde: Readonly<Record<string, unknown>>,
  pad: Pad,
  bezoek: Bezoek,
): void {
  if (knoop === undefined) return;
  bezoek.onderdeel?.(waarde, pad);
  for (const naam in knoop.velden) {
    const kind = knoop.velden[naam];
    if (kind === undefined) continue;
    const antwoord = waarde[naam];
    if (antwoord !== undefined) visitChild(kind, antwoord, naam, pad, bezoek);
    else if (kind.verplicht !== undefined && bezoek.ontbreekt !== undefined) {
      pad.push(naam);
      bezoek.ontbreekt(kind, kind.verplicht, pad);
      pad.pop();
    }
  }
}

function visitChild(knoop: Knoop, waarde: unknown, stap: string | number, pad: Pad, bezoek: Bezoek): void {
  pad.push(stap);
  visit(knoop, waarde, pad, bezoek);
  pad.pop();
}

export function takVan(takken: Readonly<Record<string, Onderdeel>>, tag: unknown): Onderdeel | undefined {
  return typeof tag === "string" && Object.hasOwn(takken, tag) ? takken[tag] : undefined;
}

export function isRecord(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
}
