import { type Breuk, rondAf, som } from "../../domein/breuk.ts";

/**
 * The parts in hundredths, so that together they are exactly the rounded whole: each rounded down,
 * and what is left goes to the parts that lost most, the first of equals first.
 */
export function rondDelenAf(delen: readonly Breuk[]): readonly number[] {
  const omlaag = delen.map((deel) => deel.mul(100).floor().valueOf());
  const over = Math.round(rondAf(som(delen), 2) * 100) - omlaag.reduce((een, ander) => een + ander, 0);
  const verlies = delen.map((deel, plaats) => deel.mul(100).sub(omlaag[plaats] ?? 0));
  const volgorde = [...delen.keys()].toSorted(
    (een, ander) => (verlies[ander]?.compare(verlies[een] ?? 0) ?? 0) || een - ander,
  );
  const erbij = new Set(volgorde.slice(0, over));
  return omlaag.map((uren, plaats) => (uren + (erbij.has(plaats) ? 1 : 0)) / 100);
}
