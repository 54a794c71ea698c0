import { type Finding, fout } from "../domein/bevinding/finding.ts";
import { readDatum } from "../domein/datum.ts";
import { toPointer } from "../domein/pointer.ts";

/** Every name in a dossier or keuze that holds a day. */
export const dagvelden: ReadonlySet<string> = new Set([
  "op",
  "van",
  "totEnMet",
  "vanaf",
  "inDienstSinds",
  "beslotenOp",
  "bekendgemaaktOp",
  "ingetrokkenOp",
  "toegekendOp",
]);

/** A finding for each day that does not exist, wherever it stands. */
export function checkDagenBestaan(waarde: unknown, pad: readonly (string | number)[] = []): readonly Finding[] {
  if (typeof waarde !== "object" || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel]) =>
    typeof deel === "string" && dagvelden.has(naam) && readDatum(deel) === undefined
      ? [fout("DATUM_BESTAAT_NIET", toPointer([...pad, naam]))]
      : checkDagenBestaan(deel, [...pad, naam]),
  );
}
