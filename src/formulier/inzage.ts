import { toPointer } from "../domein/pointer.ts";
import type { Rol } from "../domein/rol.ts";
import { type Delen, delenVan, type Formulier } from "./formulier.ts";
import { profielen } from "./inzage.gen.js";
import type { Fase, Profiel } from "./inzage-tabel.ts";
import type { Knoop, Onderdeel, Veld } from "./veld.ts";
import { velden } from "./velden.gen.js";
import { isRecord, takVan } from "./visit-velden.ts";

export type { Fase } from "./inzage-tabel.ts";

/** Before receipt the form is being filled in; after it, it is judged. Whether there is a decision is not in the form. */
export function faseVan(formulier: Pick<Delen, "indiening">): Exclude<Fase, "besloten"> {
  return formulier.indiening === undefined ? "invullen" : "behandelen";
}

/** May this role read fields of this profile in this phase? What is not written down is not allowed. */
export function magZien(rol: Rol, profiel: string, fase: Fase, formulier: Delen): boolean {
  const regel: Profiel | undefined = Object.hasOwn(profielen, profiel) ? profielen[profiel] : undefined;
  if (regel === undefined) return false;
  if (regel.altijd.includes(rol)) return true;
  if (regel.inFase?.[rol]?.includes(fase) === true) return true;
  const voorwaarde = regel.mits?.[rol];
  return voorwaarde !== undefined && voldoetAan[voorwaarde](rol, formulier);
}

const voldoetAan = {
  "toestemming-advies": (_rol: Rol, { toestemmingen }: Delen): boolean =>
    toestemmingen?.adviesNaarJobcoach?.keuze === "ja" && toestemmingen.adviesNaarJobcoach.ingetrokkenOp === undefined,
  "eigen-evaluatie": (rol: Rol, { eigenEvaluatie }: Delen): boolean => eigenEvaluatie?.door === rol,
  "eigen-melding": (rol: Rol, { aanmelding }: Delen): boolean => aanmelding?.door?.rol === rol,
};

/** The form as one reader may see it: what the role may not read is absent. Everything made for a reader starts here. */
export function selectVisible(
  formulier: Formulier,
  rol: Rol,
  fase: Fase = faseVan(delenVan(formulier)),
): Partial<Delen> {
  const delen = delenVan(formulier);
  const ziet = (veld: Veld): boolean => magZien(rol, veld.inzage, fase, delen);
  const zichtbaar: unknown = select(velden[formulier.soort], formulier, ziet);
  return isPartOf(zichtbaar) ? zichtbaar : {};
}

/** Only fields are left out, never changed, so what remains is still a form. */
function isPartOf(waarde: unknown): waarde is Partial<Delen> {
  return isRecord(waarde);
}

function select(knoop: Knoop, waarde: unknown, ziet: (veld: Veld) => boolean): unknown {
  switch (knoop.kind) {
    case "veld":
      return ziet(knoop) ? waarde : undefined;
    case "reeks":
      return Array.isArray(waarde)
        ? nonEmpty(waarde.map((item) => select(knoop.item, item, ziet)).filter((item) => item !== undefined))
        : undefined;
    case "keuze":
      return isRecord(waarde) ? selectOnderdeel(takVan(knoop.takken, waarde[knoop.tag]), waarde, ziet) : undefined;
    case "onderdeel":
      return isRecord(waarde) ? selectOnderdeel(knoop, waarde, ziet) : undefined;
  }
}

function selectOnderdeel(
  knoop: Onderdeel | undefined,
  waarde: Readonly<Record<string, unknown>>,
  ziet: (veld: Veld) => boolean,
): unknown {
  if (knoop === undefined) return undefined;
  const zichtbaar = Object.entries(knoop.velden)
    .map(([naam, kind]) => [naam, waarde[naam] === undefined ? undefined : select(kind, waarde[naam], ziet)] as const)
    .filter(([, deel]) => deel !== undefined);
  return zichtbaar.length === 0 ? undefined : Object.fromEntries(zichtbaar);
}

function nonEmpty(lijst: readonly unknown[]): readonly unknown[] | undefined {
  return lijst.length === 0 ? undefined : lijst;
}

/** Every question of a soort with its profile, for the table role × field × phase. */
export function listInzage(
  soort: Formulier["soort"],
): readonly { readonly pointer: string; readonly titel: string; readonly profiel: string }[] {
  return list(velden[soort], []);
}

function list(knoop: Knoop, pad: readonly string[]): readonly { pointer: string; titel: string; profiel: string }[] {
  switch (knoop.kind) {
    case "veld":
      return [{ pointer: toPointer(pad), titel: knoop.titel, profiel: knoop.inzage }];
    case "reeks":
      return list(knoop.item, [...pad, "*"]);
    case "keuze":
      return Object.values(knoop.takken).flatMap((tak) => list(tak, pad));
    case "onderdeel":
      return Object.entries(knoop.velden).flatMap(([naam, kind]) => list(kind, [...pad, naam]));
  }
}
