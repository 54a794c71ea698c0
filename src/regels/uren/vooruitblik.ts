import { addDays, type Datum } from "../../domein/datum.ts";
import { eindeNaMaanden, type Periode } from "../../domein/periode.ts";
import type { Result } from "../../domein/result.ts";
import { succeed } from "../../domein/result.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { type Duurplek, plaatsInDuur } from "../beleid/maximale-duur.ts";
import { berekenUren } from "./bereken-uren.ts";
import type { Urenvraag, Werk } from "./urenvraag.ts";

/** One half-year ahead, as if the work goes on as it is. */
export interface Halfjaar extends Periode {
  readonly nummer: number;
  readonly percentages: readonly number[];
  readonly uren: number | null;
  /** RB 18 lid 3, in hours. */
  readonly wettelijkMaximum: number | null;
  /** Where its last day stands against the longest time the policy gives. */
  readonly duur: Duurplek;
  readonly naContract: boolean;
}

const halfjaren = 6;

/** The six half-years from the first day of the period: how the hours taper off, beside the most the law allows. */
export function blikVooruit(vraag: Urenvraag, beleid: Beleid): Result<readonly Halfjaar[]> {
  if (!vraag.werk.some(({ soort }) => soort === "contract")) return succeed([]);
  const begin = vraag.periode.van;
  const einde = contracteinde(vraag.werk, begin);
  const rijen: Halfjaar[] = [];
  for (let nummer = 1; nummer <= halfjaren; nummer++) {
    const vorige = rijen.at(-1);
    const van = vorige === undefined ? begin : addDays(vorige.totEnMet, 1);
    const periode = { van, totEnMet: eindeNaMaanden(van, 6) };
    const uitkomst = berekenUren({ ...doorgetrokken(vraag), periode }, { ...beleid, langerePeriode: null });
    if (!uitkomst.ok) return uitkomst;
    const { segmenten, urenZonderKorting, wettelijkMaximum } = uitkomst.value;
    rijen.push({
      nummer,
      ...periode,
      percentages: [...new Set(segmenten.flatMap(({ percentage }) => percentage ?? []))],
      uren: urenZonderKorting,
      wettelijkMaximum,
      duur: plaatsInDuur(beleid.maximaleDuur, vraag.verleningSinds ?? begin, periode.totEnMet),
      naContract: einde !== undefined && einde < periode.totEnMet,
    });
  }
  return succeed(rijen);
}

/** After the last contract the same work goes on; a placement is not looked at. */
function doorgetrokken({ ontvangenOp, ...vraag }: Urenvraag): Urenvraag {
  const contracten = vraag.werk.filter(({ soort }) => soort === "contract");
  const laatste = contracten.toSorted((een, ander) => (een.van < ander.van ? -1 : 1)).at(-1);
  const vervolg: readonly Werk[] =
    laatste?.totEnMet === undefined
      ? []
      : [{ id: "vervolg", soort: "contract", van: addDays(laatste.totEnMet, 1), urenPerWeek: laatste.urenPerWeek }];
  return { ...vraag, werk: [...contracten, ...vervolg] };
}

function contracteinde(werk: readonly Werk[], begin: Datum): Datum | undefined {
  const contracten = werk.filter(({ soort, totEnMet }) => soort === "contract" && (totEnMet ?? begin) >= begin);
  const einden = contracten.map(({ totEnMet }) => totEnMet);
  return einden.includes(undefined) ? undefined : einden.toSorted().at(-1);
}
