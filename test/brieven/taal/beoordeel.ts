import { beoordeelTaal, type Taalvondst, type Taalvraag } from "../../../src/brieven/taal/beoordeel-taal.ts";
import type { Taalcode } from "../../../src/brieven/taal/taalcode.ts";

/** A letter to a client without names or legal footer, unless the test says otherwise. */
export function beoordeel(tekst: string, vraag: Partial<Taalvraag> = {}) {
  return beoordeelTaal({ tekst, lezer: "client", juridisch: [], namen: [], ...vraag });
}

export function vondsten(tekst: string, code: Taalcode, vraag: Partial<Taalvraag> = {}): readonly Taalvondst[] {
  return beoordeel(tekst, vraag).vondsten.filter((vondst) => vondst.code === code);
}

export function codes(tekst: string, vraag: Partial<Taalvraag> = {}): readonly Taalcode[] {
  return beoordeel(tekst, vraag).vondsten.map(({ code }) => code);
}
