import type { Datum } from "../../domein/datum.ts";
import type { Beleid } from "../../regels/beleid/beleid.ts";

type Dagregel = (beleid: Beleid, einde: Datum, op: Datum) => Datum | null;

/** Enough for the days of a batch; more would only be kept. */
const hoogstens = 2000;

/** The same rule, worked out once for the same policy and days: thousands of letters share few days. */
export function onthoudPerDag(regel: Dagregel): Dagregel {
  const perBeleid = new WeakMap<Beleid, Map<string, Datum | null>>();
  return (beleid, einde, op) => {
    const bekend = perBeleid.get(beleid) ?? new Map<string, Datum | null>();
    if (bekend.size === 0) perBeleid.set(beleid, bekend);
    const sleutel = einde + op;
    const eerder = bekend.get(sleutel);
    if (eerder !== undefined) return eerder;
    if (bekend.size >= hoogstens) bekend.clear();
    const dag = regel(beleid, einde, op);
    bekend.set(sleutel, dag);
    return dag;
  };
}
