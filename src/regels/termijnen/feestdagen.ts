import { addDays, type Datum, datum, weekdag } from "../../domein/datum.ts";

/** Days that count as Sunday (Algemene termijnenwet 3 lid 1 and 2), for one year. Days set equal by decree come on top: see `isVrij`. */
export function feestdagenIn(jaar: number): ReadonlySet<Datum> {
  const pasen = paasdag(jaar);
  return new Set([
    datum(`${jaar}-01-01`),
    addDays(pasen, -2),
    addDays(pasen, 1),
    koningsdag(jaar),
    datum(`${jaar}-05-05`),
    addDays(pasen, 39),
    addDays(pasen, 50),
    datum(`${jaar}-12-25`),
    datum(`${jaar}-12-26`),
  ]);
}

/** The king's birthday is 27 April (until 2014 the queen's day was 30 April), a day earlier when that is a Sunday. */
function koningsdag(jaar: number): Datum {
  const dag = datum(`${jaar}-04-${jaar >= 2014 ? "27" : "30"}`);
  return weekdag(dag) === 7 ? addDays(dag, -1) : dag;
}

/** Easter Sunday by the Gregorian computus. */
export function paasdag(jaar: number): Datum {
  const eeuw = Math.floor(jaar / 100);
  const guldengetal = jaar % 19;
  const correctie = Math.floor((eeuw - Math.floor((eeuw - 17) / 25)) / 3);
  const rest = (eeuw - Math.floor(eeuw / 4) - correctie + 19 * guldengetal + 15) % 30;
  const maan = rest - Math.floor(rest / 28) * (1 - Math.floor(29 / (rest + 1)) * Math.floor((21 - guldengetal) / 11));
  const zondag = (jaar + Math.floor(jaar / 4) + maan + 2 - eeuw + Math.floor(eeuw / 4)) % 7;
  const dagen = maan - zondag;
  const maand = 3 + Math.floor((dagen + 40) / 44);
  const dag = dagen + 28 - 31 * Math.floor(maand / 4);
  return datum(`${jaar}-${String(maand).padStart(2, "0")}-${String(dag).padStart(2, "0")}`);
}
