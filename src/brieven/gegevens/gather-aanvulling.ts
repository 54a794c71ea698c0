import { delenVan } from "../../formulier/formulier.ts";
import { laatsteDagVoorAanvulling } from "../../regels/termijnen/hersteltermijn.ts";
import type { Briefzaak } from "../brief.ts";
import { laatsteKeer } from "../choose-gebeurtenis.ts";
import { heeftJobcoach, magBrievenNaarJobcoach, vroegWerkgeverAan } from "../choose-lezers.ts";
import type { Briefsituatie } from "../situaties.ts";
import type { Lezer } from "../sjabloon.ts";
import { vraagtBesluit } from "./bericht-termijnen.ts";
import { describeOpen, isWerkstuk, listOpen, type Open, uiterlijkeDag, type Wijze } from "./describe-aanvulling.ts";
import type { Briefvraag } from "./gather-brief.ts";
import type { Briefgegevens } from "./vorm.ts";
import { dagWoorden } from "./woorden.ts";

/** What still lacks, who sends it and until when; to each reader in as many words as that reader may know. */
export function gatherAanvulling({ zaak, keuze, lezer }: Briefvraag): Briefgegevens["aanvulling"] {
  const viaCoach = isViaCoach(zaak);
  const open = listOpen(zaak).map((een) => (viaCoach ? naarCoach(een) : een));
  const lijst = (wie: Lezer): readonly string[] => {
    const wijze = wijzeVoor(lezer, wie, viaCoach);
    return wijze === undefined
      ? []
      : describeOpen(
          open.filter((een) => een.wie === wie),
          wijze,
        );
  };
  const van = { client: lijst("client"), jobcoach: lijst("jobcoach"), werkgever: lijst("werkgever") };
  return {
    ontbreekt: open.length > 0,
    vanU: van[lezer],
    vanClient: van.client,
    vanCoach: van.jobcoach,
    vanWerkgever: van.werkgever,
    viaCoach,
    kanBlijvenLiggen: kanBlijvenLiggen(zaak, keuze.situatie, open),
    ...dagenVan(zaak, keuze.situatie),
  };
}

/** E069: only with consent, and only where there is a coach to ask. */
function isViaCoach({ formulier }: Briefzaak): boolean {
  const delen = delenVan(formulier);
  return heeftJobcoach(delen) && magBrievenNaarJobcoach(delen);
}

function naarCoach(open: Open): Open {
  return open.wie === "client" && isWerkstuk(open) ? { ...open, wie: "jobcoach" } : open;
}

/** The client reads what all owe, in full when he must pass it on; the coach without what tells of money or health; the employer only his own. */
function wijzeVoor(lezer: Lezer, wie: Lezer, viaCoach: boolean): Wijze | undefined {
  if (lezer === wie) return "eigen";
  switch (lezer) {
    case "client":
      return wie === "jobcoach" && !viaCoach ? "voluit" : "kort";
    case "jobcoach":
      return "bedekt";
    case "werkgever":
      return undefined;
  }
}

/** What the applicant and the coach owe holds up a decision; what others owe only when we ask for it. */
function kanBlijvenLiggen(
  { formulier, beslissing }: Briefzaak,
  situatie: Briefsituatie,
  open: readonly Open[],
): boolean {
  if (beslissing !== null || situatie === "aanvulling-gevraagd") return open.length > 0;
  if (!vraagtBesluit(formulier)) return false;
  const vanWerkgever = vroegWerkgeverAan(delenVan(formulier));
  return open.some(({ wie }) => wie !== "werkgever" || vanWerkgever);
}

type Dagen = Pick<Briefgegevens["aanvulling"], "gevraagdOp" | "totEnMet" | "ontvangenOp">;

function dagenVan(zaak: Briefzaak, situatie: Briefsituatie): Dagen {
  const { beslissing, beleid, op } = zaak;
  const gevraagd = laatsteKeer(zaak, "aanvulling-gevraagd");
  const ontvangenOp = dagWoorden(laatsteKeer(zaak, "aanvulling-ontvangen")?.op);
  if (beslissing !== null) {
    const { gevraagdOp, totEnMet } = beslissing.aanvulling ?? {};
    return { gevraagdOp: dagWoorden(gevraagdOp), totEnMet: dagWoorden(totEnMet), ontvangenOp };
  }
  if (gevraagd === undefined)
    return { gevraagdOp: null, totEnMet: dagWoorden(uiterlijkeDag(zaak.bevindingen)), ontvangenOp };
  const laatste = laatsteDagVoorAanvulling(gevraagd, beleid)?.dag;
  // Once something came, a day that has passed is asked of nobody any more.
  const nog = situatie === "aanvulling-gevraagd" || (laatste !== undefined && laatste >= op) ? laatste : undefined;
  return { gevraagdOp: dagWoorden(gevraagd.op), totEnMet: dagWoorden(nog), ontvangenOp };
}
