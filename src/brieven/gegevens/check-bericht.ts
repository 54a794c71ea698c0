import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import { readDatum } from "../../domein/datum.ts";
import type { Briefzaak } from "../brief.ts";
import type { Briefgebeurtenis } from "../choose-gebeurtenis.ts";
import { gatherDwangsom } from "./bericht-dwangsom.ts";
import { gatherReageren } from "./bericht-reactie.ts";
import { berekenBerichttermijnen, vindTermijn } from "./bericht-termijnen.ts";
import { listOpen } from "./describe-aanvulling.ts";
import { firstShown } from "./woorden.ts";

/** What the letter would have to say that nobody wrote down, that nobody can work out, or that is not true. */
export function checkBericht(zaak: Briefzaak, gebeurtenis: Briefgebeurtenis): readonly Finding[] {
  const hier = `/gebeurtenissen/${zaak.dossier.gebeurtenissen?.indexOf(gebeurtenis) ?? 0}`;
  return [...checkDag(zaak, gebeurtenis, hier), ...checkInhoud(zaak, gebeurtenis, hier)];
}

const vragen: ReadonlySet<Briefgebeurtenis["soort"]> = new Set([
  "aanvulling-gevraagd",
  "zienswijze-gevraagd",
  "reden-te-laat-gevraagd",
  "evaluatie-gevraagd",
]);

/** Nobody is asked for something by a day that has passed; who decides later, decides after the day that held. */
function checkDag(zaak: Briefzaak, { soort, totEnMet }: Briefgebeurtenis, hier: string): readonly Finding[] {
  const dag = readDatum(totEnMet);
  if (dag === undefined) return [];
  if (vragen.has(soort) && dag < zaak.op) return [fout("BRIEF_DAG_VOORBIJ", `${hier}/totEnMet`, { laatste: dag })];
  const beslissen =
    soort === "beslistermijn-verlengd" ? vindTermijn(berekenBerichttermijnen(zaak), "beslissen") : undefined;
  const korter = beslissen?.verlengd.some(({ genoemd }) => genoemd !== undefined) === true;
  return korter ? [fout("BRIEF_VERLENGING_KORTER", `${hier}/totEnMet`, { laatste: dag })] : [];
}

function checkInhoud(zaak: Briefzaak, gebeurtenis: Briefgebeurtenis, hier: string): readonly Finding[] {
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
  return firstShown(waarde) === null ? [fout("VELD_ONTBREEKT", pointer, { veld })] : [];
}
