import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import type { Briefzaak } from "../brief.ts";
import type { Briefgebeurtenis } from "../choose-gebeurtenis.ts";
import { gatherDwangsom } from "./bericht-dwangsom.ts";
import { gatherReageren } from "./bericht-reactie.ts";
import { berekenBerichttermijnen, vindTermijn } from "./bericht-termijnen.ts";
import { listOpen } from "./describe-aanvulling.ts";

/** What the letter would have to say that nobody wrote down, that nobody can work out, or that is not true. */
export function checkBericht(zaak: Briefzaak, gebeurtenis: Briefgebeurtenis): readonly Finding[] {
  const hier = `/gebeurtenissen/${zaak.dossier.gebeurtenissen?.indexOf(gebeurtenis) ?? 0}`;
  switch (gebeurtenis.soort) {
    case "aanvulling-gevraagd":
      return listOpen(zaak).length === 0 ? [fout("BRIEF_NIETS_MIST", hier)] : [];
    // Awb 4:14: who decides later says until when.
    case "beslistermijn-verlengd":
      return mist(gebeurtenis.totEnMet, `${hier}/totEnMet`, "Tot en met welke dag?");
    case "doorgezonden":
      return mist(gebeurtenis.naar, `${hier}/naar`, "Naar wie is het doorgestuurd?");
    case "reden-te-laat-gevraagd":
      return wasOpTijd(zaak) ? [fout("BRIEF_AANVRAAG_OP_TIJD", hier)] : [];
    case "zienswijze-gevraagd": {
      const { over, uitleg } = gatherReageren(zaak, gebeurtenis, "client");
      return mist(uitleg[0] ?? over[0], `${hier}/reden`, "Waarom?");
    }
    case "dwangsom-vastgesteld":
      return gatherDwangsom(zaak) === null ? [fout("BRIEF_DWANGSOM_ONBEKEND", hier)] : [];
    case "aanvulling-ontvangen":
    case "ander-uitstel":
    case "zienswijze-ontvangen":
    case "evaluatie-gevraagd":
    case "ingebrekestelling-ontvangen":
      return [];
  }
}

/** Where no policy says how late is too late, a person may find it so. */
function wasOpTijd(zaak: Briefzaak): boolean {
  const indienen = vindTermijn(berekenBerichttermijnen(zaak), "indienen");
  return indienen !== undefined && indienen.laatsteDag !== null && indienen.dagenTeLaat === 0;
}

function mist(waarde: string | undefined, pointer: string, veld: string): readonly Finding[] {
  return waarde === undefined ? [fout("VELD_ONTBREEKT", pointer, { veld })] : [];
}
