import { breuk, rondAf, som } from "../../domein/breuk.ts";
import { addDays, type Datum } from "../../domein/datum.ts";
import { dagenVan, type Periode } from "../../domein/periode.ts";
import { valueOn } from "../parameters/parameter.ts";
import { wettelijkMaximum } from "../parameters/wettelijk-maximum.ts";
import type { Berekend } from "./bereken-lezing.ts";
import { jaargrenzen, jaarOp } from "./jaar-op.ts";
import { startVanTelling } from "./kies-lezing.ts";
import type { Urenvraag } from "./urenvraag.ts";

/**
 * RB 18 lid 3: the most hours these periods may give, by years of the grant; rounded per period, as the hours are.
 * While the first grant is not known the years of the job are used, which never gives more.
 */
export function wettelijkMaximumVan(vraag: Urenvraag, perioden: readonly Berekend[]): number | undefined {
  const start = startVanTelling(vraag, { jaartelling: "verlening" });
  const uren = perioden.map(({ delen }) => maximumVan(delen, start));
  if (!uren.every((een) => een !== undefined)) return undefined;
  return rondAf(som(uren.map((een) => breuk(een))), 2);
}

function maximumVan(delen: Berekend["delen"], start: Datum): number | undefined {
  const uren = delen.flatMap(({ periode, werkurenPerWeek }) =>
    perJaar(periode, start).map((jaar) => {
      const percentage = valueOn(wettelijkMaximum, jaar.van)?.waarde[jaarOp(start, jaar.van) - 1];
      return percentage && breuk(werkurenPerWeek).mul(dagenVan(jaar)).mul(12).div(91).mul(percentage).div(10_000);
    }),
  );
  return uren.every((een) => een !== undefined && een !== 0) ? rondAf(som(uren), 2) : undefined;
}

function perJaar(periode: Periode, start: Datum): readonly Periode[] {
  const grenzen = jaargrenzen(start).filter((grens) => periode.van < grens && grens <= periode.totEnMet);
  const begin = [periode.van, ...grenzen];
  return begin.map((van, plaats) => {
    const volgende = begin[plaats + 1];
    return { van, totEnMet: volgende === undefined ? periode.totEnMet : addDays(volgende, -1) };
  });
}
