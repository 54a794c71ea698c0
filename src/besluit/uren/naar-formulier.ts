import type { Finding } from "../../domein/bevinding/finding.ts";

/** The places of the calculation as places in the form. */
const plaatsen: readonly (readonly [RegExp, string])[] = [
  [/^\/periode/, "/begeleiding/periode"],
  [/^\/werk\//, "/dienstverband/reeks/"],
  [/^\/inDienstSinds/, "/dienstverband/inDienstSinds"],
  [/^\/verleningSinds/, "/eerdereOndersteuning/perioden"],
  [/^\/urenwijzigingen/, "/wijzigingen"],
  [/^\/regime$/, ""],
];

/** A finding of the calculation where the person who mends it can find it. */
export function naarFormulier(bevinding: Finding): Finding {
  const plaats = plaatsen.find(([vorm]) => vorm.test(bevinding.pointer));
  return plaats === undefined ? bevinding : { ...bevinding, pointer: bevinding.pointer.replace(plaats[0], plaats[1]) };
}
