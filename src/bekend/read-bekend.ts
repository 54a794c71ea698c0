import { type Finding, fout } from "../domein/bevinding/finding.ts";
import { readDatum } from "../domein/datum.ts";
import { toPointer } from "../domein/pointer.ts";
import { type Result, refuse, succeed } from "../domein/result.ts";
import { bekendeBronnen } from "../formulier/veld.ts";
import type { Vormfout } from "../formulier/vormfout.ts";
import type { Bekend } from "./bekend.ts";
import { validate } from "./vorm.gen.js";

/** Judges the shape of known data; all faults at once, each `BEKEND_ONGELDIG` with its place and the reason. */
export function readBekend(data: unknown): Result<Bekend> {
  if (!hasShape(data)) return refuse(uniqueByPlace((validate.errors ?? []).map(describe)));
  const zonderDag = bekendeBronnen.flatMap((register) =>
    (data[register] ?? []).flatMap(({ op }, plaats) =>
      readDatum(op) === undefined ? [ongeldig(toPointer([register, plaats, "op"]), "deze dag bestaat niet")] : [],
    ),
  );
  return zonderDag.length === 0 ? succeed(data) : refuse(zonderDag);
}

function hasShape(data: unknown): data is Bekend {
  return validate(data);
}

function ongeldig(pointer: string, reden: string): Finding {
  return fout("BEKEND_ONGELDIG", pointer, { reden });
}

function describe({ keyword, instancePath, params }: Vormfout): Finding {
  switch (keyword) {
    case "required":
      return ongeldig(instancePath + toPointer([String(params.missingProperty)]), "dit gegeven ontbreekt");
    case "additionalProperties":
      return ongeldig(instancePath + toPointer([String(params.additionalProperty)]), "dit gegeven hoort hier niet");
    default:
      return ongeldig(instancePath, "dit gegeven heeft een andere vorm dan in het formulier");
  }
}

function uniqueByPlace(bevindingen: readonly Finding[]): readonly Finding[] {
  return [...new Map(bevindingen.map((bevinding) => [bevinding.pointer, bevinding])).values()];
}
