import { isArray, isObject, type Json, type JsonObject } from "./read-samples.ts";
import { listPlaces, type Place } from "./walk-schema.ts";

/** The answers a complete form cannot do without, worked out here again from the words of each condition. */
export function requiredPlaces(formulier: JsonObject): readonly Place[] {
  const blocking = new Set(["client", "jobcoach", "systeem", ...(isFromWerkgever(formulier) ? ["werkgever"] : [])]);
  return listPlaces(formulier).filter(
    ({ required, verplicht, invullers, path }) =>
      required ||
      (verplicht !== undefined &&
        invullers.some((invuller) => blocking.has(invuller)) &&
        holds(verplicht, formulier, String(path.at(-1)))),
  );
}

function holds(condition: string, formulier: JsonObject, question: string): boolean {
  const { soort } = formulier;
  const aanvraag = soort === "aanvraag";
  const vervolg = at(formulier, "aanvraag", "aard") === "vervolg";
  const reeks = at(formulier, "dienstverband", "reeks");
  const relaties = isArray(reeks) ? reeks.filter(isObject) : [];
  const meldtZelf =
    soort === "aanmelding" &&
    ["client", "vertegenwoordiger"].includes(String(at(formulier, "aanmelding", "door", "rol")));
  switch (condition) {
    case "altijd":
      return true;
    case "vervolg":
      return vervolg;
    case "te-laat":
      return aanvraag && at(formulier, "uitvoerder", "soort") !== "gemeente" && daysLate(formulier) > 0;
    case "met-contract":
      return relaties.some((relatie) => relatie.soort !== "proefplaatsing");
    case "ingeleend":
      return relaties.some(({ inlening }) => inlening !== undefined);
    case "matching":
      return aanvraag && (vervolg || !startsOnTrial(formulier, relaties));
    case "bij-aanvraag":
      return aanvraag;
    case "bij-gemeente":
      return aanvraag && at(formulier, "uitvoerder", "soort") === "gemeente";
    case "tenzij-gemeente":
      return at(formulier, "uitvoerder", "soort") !== "gemeente";
    case "tenzij-geweigerd":
      return !refused(formulier).includes(question);
    case "tenzij-aanmelding":
      return soort !== "aanmelding";
    case "tenzij-ander-meldt":
      return soort !== "aanmelding" || meldtZelf;
    case "ander-meldt":
      return soort === "aanmelding" && !meldtZelf;
    case "adres-nodig":
      return aanvraag || soort === "afsluiting" || meldtZelf;
    default:
      throw new Error(`Unknown condition ${condition}`);
  }
}

/** Past the 28 days after the start of the period in which a form is on time. */
function daysLate(formulier: JsonObject): number {
  const start = Date.parse(String(at(formulier, "begeleiding", "periode", "van")));
  const received = Date.parse(String(at(formulier, "indiening", "ontvangenOp")));
  return (received - start) / 86_400_000 - 28;
}

function startsOnTrial(formulier: JsonObject, relaties: readonly JsonObject[]): boolean {
  const start = String(at(formulier, "begeleiding", "periode", "van"));
  const current = relaties.findLast(
    ({ van, totEnMet }) => String(van) <= start && (totEnMet === undefined || start <= String(totEnMet)),
  );
  return current?.soort === "proefplaatsing";
}

function refused(formulier: JsonObject): readonly string[] {
  const names = at(formulier, "beeldvorming", "client", "wilNietInvullen");
  return isArray(names) ? names.map(String) : [];
}

/** Who asks or evaluates answers its own questions. */
function isFromWerkgever(formulier: JsonObject): boolean {
  const roles = [
    at(formulier, "aanvraag", "aanvrager"),
    at(formulier, "aanmelding", "door", "rol"),
    at(formulier, "eigenEvaluatie", "door"),
  ];
  return roles.includes("werkgever");
}

export function at(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  return isObject(value) ? at(value[step], ...rest) : undefined;
}
