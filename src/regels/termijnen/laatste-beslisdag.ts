import { addDays, type Datum } from "../../domein/datum.ts";
import type { Bron } from "../bron.ts";
import { beslistermijnInDagen } from "../parameters/beslistermijn.ts";
import { herstelInDagen } from "../parameters/hersteltermijn.ts";
import { valueOn } from "../parameters/parameter.ts";
import { eersteWerkdag } from "./werkdag.ts";

export interface Laatstedag {
  readonly waarde: Datum;
  readonly bronnen: readonly Bron[];
}

/** Awb 4:13: eight weeks after receipt; a last day on a weekend or holiday moves on (Algemene termijnenwet 1 lid 1). */
export function laatsteBeslisdag(ontvangenOp: Datum): Laatstedag | undefined {
  const duur = valueOn(beslistermijnInDagen, ontvangenOp);
  if (duur === undefined) return undefined;
  const werkdag = eersteWerkdag(addDays(ontvangenOp, duur.waarde));
  return { waarde: werkdag.waarde, bronnen: [duur.bron, ...werkdag.bronnen] };
}

/** The last day to complete an application, counted from the day we ask; not a statutory term, moved on in the same way. */
export function laatsteHersteldag(gevraagdOp: Datum): Laatstedag | undefined {
  const duur = valueOn(herstelInDagen, gevraagdOp);
  return duur && { waarde: eersteWerkdag(addDays(gevraagdOp, duur.waarde)).waarde, bronnen: [duur.bron] };
}
