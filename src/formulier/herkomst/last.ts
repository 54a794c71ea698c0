import type { Datum } from "../../domein/datum.ts";
import { toPointer } from "../../domein/pointer.ts";
import type { Invuller } from "../../domein/rol.ts";
import { geldendeCondities } from "../check/verplicht.ts";
import { delenVan, type Formulier } from "../formulier.ts";
import type { Conditie, Knoop, Onderdeel } from "../veld.ts";
import { velden } from "../velden.gen.js";
import { isRecord, type Pad, takVan } from "../visit-velden.ts";
import type { OudDocument } from "./herkomst.ts";

type Persoon = Exclude<Invuller, "systeem">;

/** How many questions one person answers: what must be answered, and what the person chose to add. */
export interface Last {
  readonly persoon: Persoon;
  readonly moet: number;
  readonly mag: number;
}

export interface Vraag {
  readonly pointer: string;
  readonly persoon: Persoon;
  readonly moet: boolean;
}

/**
 * The questions a filled-in form put to people, repeats included. A question counts for who filled in the form if that
 * person may answer it, else for the first who does. A signature is one act. Ids and dates the software sets do not count.
 */
export function listVragen(formulier: Formulier, invuller: Persoon, peildatum: Datum): readonly Vraag[] {
  const condities = geldendeCondities({ formulier: delenVan(formulier), peildatum });
  const vragen: Vraag[] = [];
  walkOnderdeel(velden[formulier.soort], formulier, [], true, { condities, invuller, vragen });
  return vragen;
}

/**
 * Per person. A question whose answer stood there already is not asked; where the person changed that answer, it counts
 * as something added.
 */
export function countLast(
  vragen: readonly Vraag[],
  bekend: ReadonlyMap<string, "gelijk" | "aangepast">,
): readonly Last[] {
  const personen = [...new Set(vragen.map(({ persoon }) => persoon))];
  return personen.map((persoon) => {
    const eigen = vragen.filter((vraag) => vraag.persoon === persoon && bekend.get(vraag.pointer) !== "gelijk");
    const moet = eigen.filter((vraag) => vraag.moet && !bekend.has(vraag.pointer)).length;
    return { persoon, moet, mag: eigen.length - moet };
  });
}

/** How many fields of these documents a person had to fill in: no sums, no tables as a whole, nothing of the system. */
export function countToen(
  documenten: readonly OudDocument[],
  namen: readonly string[],
): readonly { readonly persoon: string; readonly aantal: number }[] {
  const vragen = documenten
    .filter(({ document }) => namen.includes(document))
    .flatMap((document) => document.vragen)
    .filter(({ type, invuller }) => type !== "berekend" && type !== "tabel" && invuller !== "systeem");
  const personen = [...new Set(vragen.map(({ invuller }) => invuller))];
  return personen.map((persoon) => ({ persoon, aantal: vragen.filter(({ invuller }) => invuller === persoon).length }));
}

interface Ronde {
  readonly condities: ReadonlySet<Conditie>;
  readonly invuller: Persoon;
  readonly vragen: Vraag[];
}

function walkOnderdeel(knoop: Onderdeel | undefined, waarde: unknown, pad: Pad, moet: boolean, ronde: Ronde): void {
  if (knoop === undefined || !isRecord(waarde)) return;
  for (const [naam, kind] of Object.entries(knoop.velden)) {
    const antwoord = waarde[naam];
    if (antwoord === undefined) continue;
    const nodig = moet && kind.verplicht !== undefined && ronde.condities.has(kind.verplicht);
    walk(kind, antwoord, [...pad, naam], nodig, ronde);
  }
}

function walk(knoop: Knoop, waarde: unknown, pad: Pad, moet: boolean, ronde: Ronde): void {
  switch (knoop.kind) {
    case "veld":
      count(knoop, pad, moet, ronde);
      return;
    case "reeks":
      for (const [plaats, item] of Array.isArray(waarde) ? waarde.entries() : [])
        walkItem(knoop.item, item, [...pad, plaats], moet, ronde);
      return;
    case "keuze":
      if (isRecord(waarde)) walkOnderdeel(takVan(knoop.takken, waarde[knoop.tag]), waarde, pad, moet, ronde);
      return;
    case "onderdeel":
      walkOnderdeel(knoop, waarde, pad, moet, ronde);
  }
}

/** A signature is one act of the person who signs; a choice from a list that names ids is made in one go. */
function walkItem(item: Knoop, waarde: unknown, pad: Pad, moet: boolean, ronde: Ronde): void {
  if (pad[0] !== "ondertekening") {
    walk(item, waarde, pad, moet, ronde);
    return;
  }
  const partij = isRecord(waarde) ? waarde.partij : undefined;
  if (isPersoon(partij)) ronde.vragen.push({ pointer: toPointer(pad), persoon: partij, moet: true });
}

function isPersoon(waarde: unknown): waarde is Persoon {
  return ["client", "vertegenwoordiger", "werkgever", "jobcoach"].some((partij) => partij === waarde);
}

function count(knoop: Extract<Knoop, { kind: "veld" }>, pad: Pad, moet: boolean, { invuller, vragen }: Ronde): void {
  const mensen = knoop.invullers.filter((wie) => wie !== "systeem");
  const persoon = mensen.includes(invuller) ? invuller : mensen[0];
  if (persoon !== undefined) vragen.push({ pointer: toPointer(pad), persoon, moet });
}
