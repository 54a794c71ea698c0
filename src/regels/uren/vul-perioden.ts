import { rondAf } from "../../domein/breuk.ts";
import { dagenVan } from "../../domein/periode.ts";
import { type Berekend, urenVan } from "./bereken-lezing.ts";
import { rondDelenAf } from "./rond-delen-af.ts";
import type { Deel } from "./segmenteer.ts";
import type { Periodeuren, Segment, Urenuitkomst } from "./uitkomst.ts";

/** The periods as data for a reader; `zonder` holds the same periods without a deduction, `grens` with Tabel 1. */
export function vulPerioden(
  geldig: readonly Berekend[],
  zonder: readonly Berekend[],
  grens: readonly Berekend[] | undefined,
): Pick<Urenuitkomst, "perioden" | "segmenten"> {
  const perioden = geldig.map((berekend, plaats) => ({
    nummer: plaats + 1,
    ...vulPeriode(berekend, zonder[plaats] ?? berekend),
    bovengrens: berekend.periode.soort === "contract" ? (grens?.[plaats]?.uren ?? null) : null,
  }));
  return { perioden, segmenten: perioden.flatMap(({ segmenten }) => segmenten) };
}

function vulPeriode(berekend: Berekend, zonder: Berekend): Omit<Periodeuren, "nummer" | "bovengrens"> {
  const { periode, delen, uren, vastheid } = berekend;
  return {
    soort: periode.soort,
    van: periode.van,
    totEnMet: periode.totEnMet,
    dagen: dagenVan(periode),
    dagenTeLaat: delen.reduce((som, deel) => som + deel.dagenTeLaat, 0),
    uren: uren ?? null,
    urenZonderKorting: zonder.uren ?? null,
    vastheid,
    segmenten: vulSegmenten(delen, zonder.delen),
  };
}

function vulSegmenten(delen: readonly Deel[], zonder: readonly Deel[]): readonly Segment[] {
  const uren = delen.map(urenVan);
  const afgerond = uren.every((een) => een !== undefined) ? rondDelenAf(uren) : undefined;
  return delen.map((deel, plaats) => {
    const exact = uren[plaats];
    const heel = zonder[plaats] && urenVan(zonder[plaats]);
    return {
      van: deel.periode.van,
      totEnMet: deel.periode.totEnMet,
      dagen: deel.dagen,
      dagenTeLaat: deel.dagenTeLaat,
      werkurenPerWeek: deel.werkurenPerWeek,
      contract: deel.werk.id,
      tabel: deel.tabel,
      jaar: deel.jaar,
      percentage: deel.percentage?.valueOf() ?? null,
      uren: exact === undefined ? null : rondAf(exact, 5),
      urenAfgerond: afgerond?.[plaats] ?? null,
      urenZonderKorting: heel === undefined ? null : rondAf(heel, 5),
      vastheid: deel.vastheid,
      bronnen: deel.bronnen,
    };
  });
}
