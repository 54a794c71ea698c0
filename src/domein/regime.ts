/** How much guidance someone gets, least first (Protocol Jobcoach UWV). */
export const regimes = ["zeer-licht", "licht", "midden", "intensief"] as const;
export type Regime = (typeof regimes)[number];

export function isRegime(value: string): value is Regime {
  return regimes.some((regime) => regime === value);
}
