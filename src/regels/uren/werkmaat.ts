import type { Datum } from "../../domein/datum.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { type Bron, uitBeleid } from "../bron.ts";
import { valueOn } from "../parameters/parameter.ts";
import { werkwekenPerJaar } from "../parameters/werkweken.ts";
import type { Vastheid } from "../uitleg.ts";

/** How many of the 52 weeks of a year count. */
export interface Werkmaat {
  readonly weken: number;
  readonly vastheid: Vastheid;
  readonly bronnen: readonly Bron[];
}

/** A policy's own weeks; without them UWV's 48, or every week for fixed hours, to be confirmed. */
export function werkmaatOp({ id, werkweken, intensiteit }: Beleid, op: Datum): Werkmaat {
  if (werkweken !== null) {
    const bron = id === "uwv-2019" ? valueOn(werkwekenPerJaar, op)?.bron : undefined;
    return { weken: werkweken, vastheid: "vast", bronnen: [bron ?? uitBeleid(id)] };
  }
  if (intensiteit?.soort === "vaste-uren") return { weken: 52, vastheid: "te-bevestigen", bronnen: [uitBeleid(id)] };
  const parameter = valueOn(werkwekenPerJaar, op);
  return { weken: parameter?.waarde ?? 48, vastheid: "te-bevestigen", bronnen: parameter ? [parameter.bron] : [] };
}
