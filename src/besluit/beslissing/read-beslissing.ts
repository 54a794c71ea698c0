import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import { readDatum } from "../../domein/datum.ts";
import { toPointer } from "../../domein/pointer.ts";
import { type Result, refuse, succeed } from "../../domein/result.ts";
import { describeVormfouten } from "../../formulier/describe-vormfouten.ts";
import type { Beslissing } from "./beslissing.gen.ts";
import { validate } from "./beslissing-vorm.gen.js";

/** Judges the shape of a decision, then its days. What it decides was judged when it was made. */
export function readBeslissing(data: unknown): Result<Beslissing> {
  if (!hasShape(data)) return refuse(describeVormfouten(validate.errors ?? []));
  const bevindingen = checkDagen(data, []);
  return bevindingen.length > 0 ? refuse(bevindingen) : succeed(data);
}

function hasShape(data: unknown): data is Beslissing {
  return validate(data);
}

/** Every name in a decision that holds a day. */
const dagvelden: ReadonlySet<string> = new Set([
  "beslotenOp",
  "bekendgemaaktOp",
  "ontvangenOp",
  "van",
  "totEnMet",
  "gevraagdOp",
  "eersteDag",
  "laatsteDag",
  "laatsteDagOpTijd",
  "gevraagdTotEnMet",
  "perPostTotEnMet",
  "gedaanOp",
  "peildatum",
  "vanaf",
  "gecontroleerdOp",
]);

/** Of whom something is claimed back is no day. */
function isDagveld(naam: string, pad: readonly string[]): boolean {
  return dagvelden.has(naam) && !(naam === "van" && pad[0] === "terugvordering");
}

function checkDagen(waarde: unknown, pad: readonly string[]): readonly Finding[] {
  if (typeof waarde !== "object" || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel]) =>
    typeof deel === "string" && isDagveld(naam, pad) && readDatum(deel) === undefined
      ? [fout("DATUM_BESTAAT_NIET", toPointer([...pad, naam]))]
      : checkDagen(deel, [...pad, naam]),
  );
}
