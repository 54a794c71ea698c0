/** Hours are compared and added as whole hundredths, so that causes add up exactly. */
export function inHonderdsten(uren: number): number {
  return Math.round(uren * 100);
}

export function inUren(honderdsten: number): number {
  return honderdsten / 100;
}
