import type { Beslissing } from "../../besluit/beslissing/decide-beslissing.ts";
import { type Finding, waarschuwing } from "../../domein/bevinding/finding.ts";
import { fingerprintOf } from "../zaak/bewijs.ts";
import type { Briefinvoer } from "./read-briefinvoer.ts";

const namen = { formulier: "het formulier", dossier: "het dossier", beleid: "het beleid" } as const;

/** What is given now beside what was decided on. Only the person who decided can say whether it matters. */
export function checkVeranderd(
  { verantwoording }: Beslissing,
  gegeven: Pick<Briefinvoer, "formulier" | "dossier" | "beleid">,
): readonly Finding[] {
  const toen = new Map(verantwoording.invoer.map(({ naam, sha256 }) => [naam, sha256]));
  toen.set("beleid", verantwoording.beleid.sha256);
  return (["formulier", "dossier", "beleid"] as const)
    .filter((naam) => toen.has(naam) && toen.get(naam) !== fingerprintOf(gegeven[naam]))
    .map((naam) => waarschuwing("BESLISSING_INVOER_VERANDERD", "/verantwoording", { wat: namen[naam] }));
}
