import type { Stap } from "../../besluit/beslissing/decide-beslissing.ts";
import { getal } from "./describe-getallen.ts";

/** One part of a calculation: days with one contract and one percentage. */
export interface Rekendeel {
  readonly dagen: number;
  readonly urenPerWeek: number;
  /** Null where hours do not follow from a percentage, or nobody knows it. */
  readonly percentage: number | null;
  /** Hours of guidance before a deduction for being late; null when the decision does not say. */
  readonly uren: number | null;
  readonly gekort: boolean;
}

/** The parts of a calculation, in the order of their days. */
export function listDelen(stappen: readonly Stap[]): readonly Rekendeel[] {
  return stappen.flatMap(({ soort, getallen }) => {
    if (soort !== "contract" && soort !== "proefplaatsing") return [];
    const dagen = getal(getallen.dagen);
    const urenPerWeek = getal(getallen.werkurenPerWeek);
    if (dagen === null || urenPerWeek === null) return [];
    const teLaat = getal(getallen.dagenTeLaat) ?? 0;
    const uren = zonderKorting(getal(getallen.uren), dagen, teLaat);
    return [{ dagen, urenPerWeek, percentage: getal(getallen.percentage), uren, gekort: teLaat > 0 }];
  });
}

/** Being late is a cause of its own in a letter, so the sum is shown without it. */
function zonderKorting(uren: number | null, dagen: number, dagenTeLaat: number): number | null {
  if (uren === null || dagenTeLaat === 0) return uren;
  return dagenTeLaat >= dagen ? null : (uren * dagen) / (dagen - dagenTeLaat);
}

/** The value all parts share; null when they differ, or one does not have it. */
export function gelijk(delen: readonly Rekendeel[], veld: "urenPerWeek" | "percentage"): number | null {
  const eerste = delen[0]?.[veld];
  return eerste !== undefined && delen.every((deel) => deel[veld] === eerste) ? eerste : null;
}
