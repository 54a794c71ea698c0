import { type Finding, fout } from "../domein/bevinding/finding.ts";

/** Hours are granted in hundredths; more decimals would be lost without a word. */
export function checkDecimalen(uren: number | undefined, pointer: string): readonly Finding[] {
  if (uren === undefined || Math.round(uren * 100) / 100 === uren) return [];
  return [fout("GETAL_BUITEN_BEREIK", pointer, { grens: "hoogstens twee cijfers achter de komma" })];
}
