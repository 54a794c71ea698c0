import { fout } from "../domein/bevinding/finding.ts";
import { type Result, refuse, succeed } from "../domein/result.ts";
import { describeVormfouten } from "./describe-vormfouten.ts";
import type { Formulier } from "./formulier.ts";
import { isRecord } from "./visit-velden.ts";
import { validate } from "./vorm.gen.js";

export const schemaversies: readonly string[] = ["1.0"];

/** Judges the shape of a submission against the schema of its version; all faults at once. */
export function readFormulier(submission: unknown): Result<Formulier> {
  const versie = isRecord(submission) ? submission.versie : undefined;
  if (typeof versie === "string" && !schemaversies.includes(versie))
    return refuse([fout("VERSIE_ONBEKEND", "/versie", { bekend: schemaversies.join(", ") })]);
  if (hasShape(submission)) return succeed(submission);
  return refuse(describeVormfouten(validate.errors ?? []));
}

function hasShape(submission: unknown): submission is Formulier {
  return validate(submission);
}
