import type { Finding } from "../../domein/bevinding/finding.ts";
import type { Delen } from "../../formulier/formulier.ts";

const plaatsen: readonly (readonly [RegExp, string])[] = [
  [/^\/periode/, "/begeleiding/periode"],
  [/^\/inDienstSinds/, "/dienstverband/inDienstSinds"],
  [/^\/verleningSinds/, "/eerdereOndersteuning/perioden"],
  [/^\/(regime|eigenPercentages).*$/, ""],
];

/** A finding of the calculation where the person who mends it can find it: its place in the form. */
export function naarFormulier(bevinding: Finding, formulier: Delen): Finding {
  const { pointer } = bevinding;
  const werk = /^\/werk\/(\d+)(.*)$/.exec(pointer);
  if (werk !== null) return { ...bevinding, pointer: plaatsVanWerk(Number(werk[1]), werk[2] ?? "", formulier) };
  const wijziging = /^\/urenwijzigingen\/(\d+)(.*)$/.exec(pointer);
  if (wijziging !== null)
    return { ...bevinding, pointer: `${plaatsVanWijziging(Number(wijziging[1]), formulier)}${wijziging[2]}` };
  const plaats = plaatsen.find(([vorm]) => vorm.test(pointer));
  return plaats === undefined ? bevinding : { ...bevinding, pointer: pointer.replace(plaats[0], plaats[1]) };
}

/** Contracts of the form come first; what only the dossier knows has no place in it. */
function plaatsVanWerk(nummer: number, veld: string, { dienstverband }: Delen): string {
  const relatie = dienstverband?.reeks?.[nummer];
  if (relatie === undefined) return "/dienstverband/reeks";
  const naam = relatie.soort === "min-max" ? veld.replace("urenPerWeek", "urenMinimaal") : veld;
  return `/dienstverband/reeks/${nummer}${naam}`;
}

/** The change of working hours with this number, among all changes. */
function plaatsVanWijziging(nummer: number, { wijzigingen = [] }: Delen): string {
  const plaatsen = [...wijzigingen.keys()].filter((plaats) => wijzigingen[plaats]?.wat === "contracturen");
  return `/wijzigingen/${plaatsen[nummer] ?? 0}`;
}
