import type { Rol } from "../../src/domein/rol.ts";
import type { Fase } from "../../src/formulier/inzage-tabel.ts";

export const fasen: readonly Fase[] = ["invullen", "behandelen", "besloten"];

/** `invullen`: only in that phase. `eigen`: only what he wrote himself. `toestemming`: only if the client agrees. */
export type Mag = "ja" | "nee" | "invullen" | "eigen" | "toestemming";
const lezers = ["werkgever", "jobcoach", "arbeidsdeskundige", "beslisser", "pijplijn"] as const;

/** Written out by hand from the demand, not from `schemas/inzage.json`. The columns are `lezers`. */
const tabel: readonly (readonly [string, Mag, Mag, Mag, Mag, Mag])[] = [
  ["zaak", "ja", "ja", "ja", "ja", "ja"],
  ["uitkomst", "ja", "ja", "ja", "ja", "ja"],
  ["betrokkenen", "ja", "ja", "ja", "ja", "nee"],
  ["client-prive", "nee", "ja", "ja", "ja", "nee"],
  ["bsn", "nee", "invullen", "ja", "ja", "nee"],
  ["uitkering", "nee", "nee", "ja", "ja", "nee"],
  ["ziekte", "nee", "nee", "ja", "ja", "nee"],
  ["rekening", "nee", "nee", "nee", "ja", "nee"],
  ["verhaal", "nee", "ja", "ja", "ja", "nee"],
  ["melding", "eigen", "ja", "ja", "ja", "nee"],
  ["gedeeld", "ja", "ja", "ja", "ja", "nee"],
  ["plan", "nee", "ja", "ja", "ja", "nee"],
  ["logboek", "nee", "ja", "ja", "ja", "nee"],
  ["advies", "nee", "toestemming", "ja", "ja", "nee"],
  ["medisch", "nee", "nee", "ja", "ja", "nee"],
  ["evaluatie-client", "nee", "nee", "ja", "ja", "nee"],
  ["evaluatie-werkgever", "invullen", "nee", "ja", "ja", "nee"],
  ["afzender", "eigen", "nee", "ja", "ja", "nee"],
  ["vertrouwelijk-client", "nee", "nee", "ja", "ja", "nee"],
  ["vertrouwelijk-werkgever", "invullen", "nee", "ja", "ja", "nee"],
  ["toestemming", "nee", "ja", "ja", "ja", "nee"],
  ["bijlagen", "nee", "ja", "ja", "ja", "nee"],
];

/** The client, and who acts for the client, sees everything. */
export const verwacht: ReadonlyMap<string, Readonly<Record<Rol, Mag>>> = new Map(
  tabel.map(([profiel, werkgever, jobcoach, arbeidsdeskundige, beslisser, pijplijn]) => [
    profiel,
    { client: "ja", vertegenwoordiger: "ja", werkgever, jobcoach, arbeidsdeskundige, beslisser, pijplijn },
  ]),
);

export const cellen = tabel.flatMap(([profiel, ...cel]) =>
  cel.map((mag, plaats) => [lezers[plaats] ?? "pijplijn", profiel, mag] as const),
);
