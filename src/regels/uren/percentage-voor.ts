import { type Breuk, breuk } from "../../domein/breuk.ts";
import type { Datum } from "../../domein/datum.ts";
import type { Regime } from "../../domein/regime.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { type Bron, uitBeleid } from "../bron.ts";
import { begeleidingspercentage } from "../parameters/begeleidingspercentage.ts";
import { valueOn } from "../parameters/parameter.ts";
import { tabel2 } from "../parameters/tabel-2.ts";
import type { Vastheid } from "../uitleg.ts";
import type { EigenPercentage } from "./urenvraag.ts";

export type Tabel = "tabel-1" | "tabel-2" | "beleid";

export interface Percentage {
  /** In percent; undefined when no source gives it. */
  readonly waarde: Breuk | undefined;
  readonly vastheid: Vastheid;
  readonly bronnen: readonly Bron[];
}

interface Plek {
  readonly regime: Regime | null;
  readonly tabel: Tabel;
  readonly jaar: number;
  readonly op: Datum;
}

/** The percentage of the working hours that a regime gives in a year; a policy's own figures go first. */
export function percentageVoor(
  { regime, tabel, jaar, op }: Plek,
  beleid: Beleid,
  eigen: readonly EigenPercentage[],
): Percentage {
  if (regime === null || beleid.intensiteit?.soort !== "regime") return onbekend;
  if (tabel === "beleid") return uitReeks(eigenReeks(beleid, regime), jaar, beleid);
  if (tabel === "tabel-1") {
    const parameter = valueOn(begeleidingspercentage, op);
    const honderdsten = parameter?.waarde[regime][jaar - 1];
    return parameter === undefined || honderdsten === undefined
      ? onbekend
      : { waarde: breuk(honderdsten, 100), vastheid: "vast", bronnen: [parameter.bron] };
  }
  const gezet = eigen.find((een) => een.jaar === jaar);
  if (gezet !== undefined) return { waarde: breuk(gezet.percentage), vastheid: "vast", bronnen: [] };
  if (beleid.tabel2 !== null) return uitReeks(beleid.tabel2[regime], jaar, beleid);
  const parameter = valueOn(tabel2, op);
  return parameter === undefined || jaar > 1
    ? onbekend
    : { waarde: breuk(parameter.waarde[regime], 100), vastheid: "te-bevestigen", bronnen: [parameter.bron] };
}

/** The regime's own percentages of a policy, when it has them. */
export function eigenReeks({ intensiteit }: Beleid, regime: Regime): readonly number[] | undefined {
  return intensiteit?.soort === "regime" ? intensiteit.percentages?.[regime] : undefined;
}

const onbekend: Percentage = { waarde: undefined, vastheid: "te-bevestigen", bronnen: [] };

/** The last figure of a list holds for every later year. */
function uitReeks(reeks: readonly number[] | undefined, jaar: number, beleid: Beleid): Percentage {
  const waarde = reeks?.[jaar - 1] ?? reeks?.at(-1);
  return waarde === undefined ? onbekend : { waarde: breuk(waarde), vastheid: "vast", bronnen: [uitBeleid(beleid.id)] };
}
