import type { Datum } from "../domein/datum.ts";
import type { Bekend, Gegeven } from "./bekend.ts";

/** What a record is found by. */
export type Sleutel =
  | { readonly register: "personen"; readonly bsn: string }
  | { readonly register: "werkgevers" | "organisaties"; readonly kvk: string }
  | { readonly register: "contracten"; readonly bsn: string; readonly kvk: string }
  | { readonly register: "dossier"; readonly zaaknummer: string };

/**
 * A source of known data: the records for this key as they were on this day. One for each thing it knows,
 * so at most one, except for contracts. A folder of files is the first such source; a register can be the next.
 */
export type Gegevensbron = (sleutel: Sleutel, peildatum: Datum) => readonly Gegeven[];

/** Of several records of the same thing, the newest on or before the day counts. */
export function openBekend(bekend: Bekend): Gegevensbron {
  return ({ register, ...sleutel }, peildatum) => {
    const passend = (bekend[register] ?? [])
      .filter((gegeven) => gegeven.op <= peildatum && hasSleutel(gegeven, sleutel))
      .toSorted((een, ander) => compareText(ander.op, een.op));
    return passend.filter(({ id }, plaats) => passend.findIndex((ander) => ander.id === id) === plaats);
  };
}

function hasSleutel(gegeven: Gegeven, sleutel: Readonly<Record<string, string>>): boolean {
  return Object.entries(sleutel).every(([naam, waarde]) => Object.hasOwn(gegeven, naam) && gegeven[naam] === waarde);
}

export function compareText(een: string, ander: string): number {
  return een < ander ? -1 : een > ander ? 1 : 0;
}
