import { join } from "node:path";
import { isArray, isObject, type JsonObject, readObject } from "./read-samples.ts";
import { at } from "./required-places.ts";

const { profielen } = readObject(join(import.meta.dirname, "../../schemas/inzage.json"));
const table = isObject(profielen) ? profielen : {};

/** Worked out from `schemas/inzage.json` alone: what is not written down there is not allowed. */
export function maySee(role: string, profile: string, formulier: JsonObject, decided = false): boolean {
  const row = table[profile];
  if (!isObject(row)) return false;
  if (isArray(row.altijd) && row.altijd.includes(role)) return true;
  const phases = at(row, "inFase", role);
  const phase = decided ? "besloten" : formulier.indiening === undefined ? "invullen" : "behandelen";
  if (isArray(phases) && phases.includes(phase)) return true;
  const condition = at(row, "mits", role);
  return condition !== undefined && conditionHolds(String(condition), role, formulier);
}

function conditionHolds(condition: string, role: string, formulier: JsonObject): boolean {
  switch (condition) {
    case "toestemming-advies":
      return (
        at(formulier, "toestemmingen", "adviesNaarJobcoach", "keuze") === "ja" &&
        at(formulier, "toestemmingen", "adviesNaarJobcoach", "ingetrokkenOp") === undefined
      );
    case "eigen-evaluatie":
      return at(formulier, "eigenEvaluatie", "door") === role;
    case "eigen-melding":
      return at(formulier, "aanmelding", "door", "rol") === role;
    default:
      throw new Error(`Unknown condition ${condition}`);
  }
}
