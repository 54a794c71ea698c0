import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import type { Delen } from "../../formulier/formulier.ts";

/** Why nothing can be decided about a form; undefined when something can. */
export function nietTeBeslissen({ soort, aanmelding, indiening }: Delen): Finding | undefined {
  if (soort === "evaluatie") return weiger("een evaluatie vraagt geen besluit");
  if (soort === "aanmelding" && aanmelding?.aard !== "aanvraag")
    return weiger("dit is een signaal. Vraag de werknemer eerst of hij een jobcoach wil");
  return indiening?.ontvangenOp === undefined ? weiger("het is nog niet ingediend") : undefined;
}

function weiger(reden: string): Finding {
  return fout("NIET_TE_BESLISSEN", "/soort", { reden });
}
