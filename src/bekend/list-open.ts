import type { Datum } from "../domein/datum.ts";
import { toPointer } from "../domein/pointer.ts";
import type { Rol } from "../domein/rol.ts";
import { geldendeCondities, isGeweigerd } from "../formulier/check/verplicht.ts";
import { delenVan, type Formulier } from "../formulier/formulier.ts";
import { magZien } from "../formulier/inzage.ts";
import type { Conditie, Knoop } from "../formulier/veld.ts";
import { type Pad, visitVelden } from "../formulier/visit-velden.ts";

/** The questions this role still has to answer, each by itself; of a list only that it is empty. */
export function listOpen(formulier: Formulier, rol: Rol, peildatum: Datum): readonly string[] {
  const delen = delenVan(formulier);
  const geldend = geldendeCondities({ formulier: delen, peildatum });
  const isOpen = (conditie: Conditie | undefined, pad: Readonly<Pad>): boolean => {
    if (conditie === undefined || !geldend.has(conditie)) return false;
    return conditie !== "tenzij-geweigerd" || !isGeweigerd(delen, String(pad.at(-1)));
  };
  const collect = (knoop: Knoop, pad: Readonly<Pad>): readonly string[] => {
    if (!isOpen(knoop.verplicht, pad)) return [];
    if (knoop.kind === "onderdeel")
      return Object.entries(knoop.velden).flatMap(([naam, kind]) => collect(kind, [...pad, naam]));
    const gezien = knoop.kind !== "veld" || magZien(rol, knoop.inzage, "invullen", delen);
    return gezien && isFilledInBy(rol, knoop) ? [toPointer(pad)] : [];
  };
  const open: string[] = [];
  visitVelden(formulier, { ontbreekt: (knoop, _, pad) => open.push(...collect(knoop, pad)) });
  return open;
}

/** A representative answers for the client. */
export function isFilledInBy(rol: Rol, { invullers }: Knoop): boolean {
  const hand = rol === "vertegenwoordiger" ? "client" : rol;
  return invullers.some((invuller) => invuller === hand || invuller === rol);
}
