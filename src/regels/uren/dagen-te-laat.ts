import { addDays, type Datum, daysBetween } from "../../domein/datum.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { type Bron, protocol2014, uitBeleid, uwv2023 } from "../bron.ts";
import { indientermijnInDagen } from "../parameters/indientermijn.ts";
import { valueOn } from "../parameters/parameter.ts";
import type { Urenvraag } from "./urenvraag.ts";

export interface TeLaat {
  readonly dagen: number;
  readonly termijn: number;
  readonly laatsteDagOpTijd: Datum;
  readonly bronnen: readonly Bron[];
}

/**
 * Days after the last day in time, counted from the first day of the period to the first receipt (UWV 2023 §4.2).
 * Undefined when there is no receipt, or the policy knows no term.
 */
export function dagenTeLaat({ periode, ontvangenOp }: Urenvraag, beleid: Beleid): TeLaat | undefined {
  const termijn = beleid.termijnen.indienen;
  if (ontvangenOp === undefined || termijn === null) return undefined;
  const parameter = valueOn(indientermijnInDagen, periode.van);
  const uitProtocol = beleid.uitvoerder === "uwv" && parameter?.waarde === termijn;
  return {
    dagen: Math.max(0, daysBetween(periode.van, ontvangenOp) - termijn),
    termijn,
    laatsteDagOpTijd: addDays(periode.van, termijn),
    bronnen: uitProtocol ? [uwv2023("§4.2"), protocol2014("A.5")] : [uitBeleid(beleid.id)],
  };
}
