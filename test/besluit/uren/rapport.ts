import { type Dossier, emptyDossier } from "../../../src/besluit/dossier/read-dossier.ts";
import type { Urenkeuze } from "../../../src/besluit/feiten/gather-uren.ts";
import { rekenUren } from "../../../src/besluit/uren/reken-uren.ts";
import type { Urenrapport } from "../../../src/besluit/uren/urenrapport.ts";
import { delenVan } from "../../../src/formulier/formulier.ts";
import type { Beleid } from "../../../src/regels/beleid/beleid.ts";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";
import { voorbeeld } from "../../eisen/formulier/voorbeeld.ts";
import type { Answers } from "../../formulier/answers.ts";
import { dossier } from "../geval.ts";

export interface Met {
  readonly antwoorden?: Answers;
  readonly dossier?: Dossier;
  readonly beleid?: Beleid;
  readonly keuze?: Urenkeuze;
}

export function reken(
  sample: string,
  { antwoorden = {}, dossier: eerder = emptyDossier, beleid = uwv2019, keuze = {} }: Met = {},
) {
  return rekenUren(delenVan(voorbeeld(sample, antwoorden)), eerder, beleid, keuze);
}
export function rapport(sample: string, met: Met = {}): Urenrapport {
  const uitkomst = reken(sample, met);
  if (!uitkomst.ok) throw new Error(`Refused: ${JSON.stringify(uitkomst.bevindingen)}`);
  return uitkomst.value;
}
export function geweigerd(sample: string, met: Met = {}): readonly string[] {
  const uitkomst = reken(sample, met);
  return uitkomst.ok ? [] : uitkomst.bevindingen.map(({ code, pointer }) => `${code} ${pointer}`);
}
export const codes = ({ vragen }: Urenrapport): readonly string[] => vragen.map(({ code }) => code);
export const tuincentrum = (...toekenningen: readonly object[]): Dossier => dossier({ toekenningen });
