import { fout, hasFout } from "../domein/bevinding/finding.ts";
import { type Datum, readDatum } from "../domein/datum.ts";
import { type Result, refuse, succeed } from "../domein/result.ts";
import { aanvragerVan, heeftGetekend, type Partij } from "./check/check-ondertekening.ts";
import { checkMeaning } from "./check-meaning.ts";
import { delenVan, type Formulier, type Handtekening, type Indiening } from "./formulier.ts";
import { readFormulier } from "./read-formulier.ts";

/** Makes the form final. Refused while something the people who fill it in should answer is open or wrong. */
export function maakCompleet(formulier: Formulier, peildatum: Datum): Result<Formulier> {
  return close({ ...formulier, status: "compleet" }, peildatum);
}

/** For who must hand in today: what is open may follow, what is there must be right (Awb 4:5 gives time to complete). */
export function maakVoorlopig(formulier: Formulier, peildatum: Datum): Result<Formulier> {
  return close({ ...formulier, status: "voorlopig" }, peildatum);
}

function close(formulier: Formulier, peildatum: Datum): Result<Formulier> {
  const bevindingen = checkMeaning(formulier, peildatum);
  return hasFout(bevindingen) ? refuse(bevindingen) : succeed(formulier);
}

/** Back to the desk: what was signed is signed again when the text changes. Not after it was handed in. */
export function heropen(formulier: Formulier): Result<Formulier> {
  if (formulier.indiening !== undefined) return refuse([fout("AL_INGEDIEND", "/indiening")]);
  if (formulier.soort === "evaluatie") return succeed({ ...formulier, status: "concept" });
  const { ondertekening: _, ...rest } = formulier;
  return succeed({ ...rest, status: "concept" });
}

/** One party signs once, under a text that is final or handed in for now. */
export function onderteken(formulier: Formulier, handtekening: Required<Handtekening>): Result<Formulier> {
  if (formulier.soort === "evaluatie") return refuse([fout("DEEL_NIET_VAN_TOEPASSING", "/ondertekening")]);
  if (formulier.status === "concept") return refuse([fout("STATUS_NIET_COMPLEET", "/status")]);
  const eerder = formulier.ondertekening ?? [];
  if (eerder.some(({ partij }) => partij === handtekening.partij))
    return refuse([fout("HANDTEKENING_DUBBEL", "/ondertekening")]);
  const next = { ...formulier, ondertekening: [...eerder, handtekening] };
  const place = `/ondertekening/${eerder.length}`;
  if (readDatum(handtekening.op) === undefined) return refuse([fout("DATUM_BESTAAT_NIET", `${place}/op`)]);
  return readFormulier(next);
}

/**
 * Hands in. Needs a form that is no longer a concept and the signature of the applicant, nothing else.
 * Fixes `ontvangenOp` for good: later completion does not move it.
 */
export function dienIn(formulier: Formulier, op: Datum): Result<Formulier> {
  if (formulier.indiening !== undefined) return refuse([fout("AL_INGEDIEND", "/indiening")]);
  if (formulier.status === "concept") return refuse([fout("STATUS_NIET_COMPLEET", "/status")]);
  const aanvrager = aanvragerVan(delenVan(formulier));
  if (aanvrager !== undefined && !heeftGetekend(delenVan(formulier), aanvrager))
    return refuse([fout("HANDTEKENING_AANVRAGER", "/ondertekening", { wie: aanvrager })]);
  return succeed({ ...formulier, indiening: { ontvangenOp: op, door: indienerVan(formulier, aanvrager) } });
}

function indienerVan(formulier: Formulier, aanvrager: Partij | undefined): NonNullable<Indiening["door"]> {
  if (aanvrager !== undefined) return aanvrager;
  if (formulier.soort === "evaluatie") return formulier.eigenEvaluatie?.door ?? "client";
  return delenVan(formulier).aanmelding?.door?.rol ?? "client";
}
