import Fraction from "fraction.js";

/** An exact number: calculating rounds nothing, rounding is a step of its own. */
export type Breuk = Fraction;

/** `24.5` becomes 49/2: the decimals as they are written, not as the machine keeps them. */
export function breuk(waarde: number, noemer = 1): Breuk {
  const text = String(waarde);
  return new Fraction(text.includes("e") ? waarde : text).div(noemer);
}

export const nul: Breuk = breuk(0);

export function som(delen: readonly Breuk[]): Breuk {
  return delen.reduce((totaal, deel) => totaal.add(deel), nul);
}

/** To so many decimals, half up: 2,345 becomes 2,35. */
export function rondAf(waarde: Breuk, decimalen: number): number {
  const schaal = 10 ** decimalen;
  return waarde.mul(schaal).add(1, 2).floor().valueOf() / schaal;
}
