import { addDays, type Datum, jaarVan, weekdag } from "../../domein/datum.ts";
import { type Bron, termijnenwet } from "../bron.ts";
import { beslistermijnInDagen } from "../parameters/beslistermijn.ts";
import { herstelInDagen } from "../parameters/hersteltermijn.ts";
import { valueOn } from "../parameters/parameter.ts";
import { feestdagenIn } from "./feestdagen.ts";

export interface Laatstedag {
  readonly waarde: Datum;
  readonly bronnen: readonly Bron[];
}

/** Awb 4:13: eight weeks after receipt; a last day on a weekend or holiday moves on (Algemene termijnenwet 1 lid 1). */
export function laatsteBeslisdag(ontvangenOp: Datum): Laatstedag | undefined {
  const duur = valueOn(beslistermijnInDagen, ontvangenOp);
  if (duur === undefined) return undefined;
  const laatste = addDays(ontvangenOp, duur.waarde);
  const werkdag = eersteWerkdag(laatste);
  return { waarde: werkdag, bronnen: werkdag === laatste ? [duur.bron] : [duur.bron, termijnenwet("1 lid 1")] };
}

/** The last day to complete an application, counted from the day we ask; not a statutory term, moved on in the same way. */
export function laatsteHersteldag(gevraagdOp: Datum): Laatstedag | undefined {
  const duur = valueOn(herstelInDagen, gevraagdOp);
  return duur && { waarde: eersteWerkdag(addDays(gevraagdOp, duur.waarde)), bronnen: [duur.bron] };
}

function eersteWerkdag(dag: Datum): Datum {
  const vrij = weekdag(dag) > 5 || feestdagenIn(jaarVan(dag)).has(dag);
  return vrij ? eersteWerkdag(addDays(dag, 1)) : dag;
}
