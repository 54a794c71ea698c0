import { formatDatum, readDatum } from "../../domein/datum.ts";
import type { Delen } from "../../formulier/formulier.ts";
import type { Gebeurtenis } from "../../regels/termijnen/feiten.ts";
import type { Briefzaak } from "../brief.ts";
import { chooseGebeurtenis, laatsteKeer } from "../choose-gebeurtenis.ts";
import { gatherDwangsom, gatherIngebreke } from "./bericht-dwangsom.ts";
import { gatherOntvangenReactie, gatherReageren } from "./bericht-reactie.ts";
import { gatherTeLaat } from "./bericht-te-laat.ts";
import { berekenBerichttermijnen, gatherBeslisdagen, geenDagen } from "./bericht-termijnen.ts";
import { describeVeranderd } from "./describe-veranderd.ts";
import type { Briefvraag } from "./gather-brief.ts";
import type { Briefgegevens } from "./vorm.ts";
import { dagWoorden, firstShown } from "./woorden.ts";

type Bericht = Briefgegevens["bericht"];

/** What a message tells: of what happened last, and of the form itself. A decision tells its own facts. */
export function gatherBericht(vraag: Briefvraag): Bericht {
  const { zaak, zichtbaar } = vraag;
  return {
    ...overGebeurtenis(vraag),
    doorgezonden: doorgezondenIn(zaak),
    ...overFormulier(zichtbaar),
    veranderd: vraag.lezer === "client" ? describeVeranderd(zichtbaar.wijzigingen) : [],
    wachtOpProefplaatsing: zaak.bevindingen.some(({ code }) => code === "PROEFPLAATSING_NIET_GOEDGEKEURD"),
    evaluatieGevraagd: zaak.bevindingen.some(({ code }) => code === "AANVULLING_EVALUATIE"),
  };
}

const niets = { ...geenDagen, reageren: null, teLaat: null, evaluatie: null, ingebreke: null, dwangsom: null };

/** Nothing here is worked out for a decision that needs none of it. */
function overGebeurtenis(vraag: Briefvraag): Pick<Bericht, keyof typeof niets> {
  const { zaak, keuze, lezer } = vraag;
  if (zaak.beslissing !== null && keuze.situatie !== "aanvulling-gevraagd") return niets;
  const gebeurtenis = zaak.beslissing === null ? chooseGebeurtenis(zaak) : undefined;
  const termijnen = berekenBerichttermijnen(zaak);
  const dagen = gatherBeslisdagen(zaak, keuze.situatie, gebeurtenis, termijnen);
  // Why we need longer may be about health or money; only the client reads it.
  const basis = { ...niets, ...dagen, uitstelReden: lezer === "client" ? dagen.uitstelReden : null };
  if (gebeurtenis === undefined) return basis;
  switch (gebeurtenis.soort) {
    case "reden-te-laat-gevraagd":
      return { ...basis, teLaat: gatherTeLaat(vraag, termijnen), reageren: zonderVoornemen(gebeurtenis) };
    case "zienswijze-gevraagd":
      return { ...basis, reageren: gatherReageren(zaak, gebeurtenis, lezer) };
    case "zienswijze-ontvangen":
      return { ...basis, reageren: gatherOntvangenReactie(zaak, gebeurtenis) };
    case "evaluatie-gevraagd":
      return { ...basis, evaluatie: evaluatieUit(vraag.zichtbaar, gebeurtenis) };
    case "ingebrekestelling-ontvangen":
      return { ...basis, ingebreke: gatherIngebreke(gebeurtenis, termijnen) };
    case "dwangsom-vastgesteld":
      return { ...basis, dwangsom: gatherDwangsom(zaak) };
    default:
      return basis;
  }
}

function zonderVoornemen({ totEnMet }: Gebeurtenis): Bericht["reageren"] {
  return { over: [], uitleg: [], totEnMet: dagWoorden(totEnMet), ontvangenOp: null };
}

function evaluatieUit({ evaluatie, begeleiding }: Partial<Delen>, { totEnMet }: Gebeurtenis): Bericht["evaluatie"] {
  const periode = periodeUit(evaluatie?.periode ?? begeleiding?.periode);
  return {
    totEnMet: dagWoorden(totEnMet),
    van: periode?.van ?? null,
    periodeTotEnMet: periode?.totEnMet ?? null,
  };
}

function doorgezondenIn(zaak: Briefzaak): Bericht["doorgezonden"] {
  const gebeurtenis = laatsteKeer(zaak, "doorgezonden");
  const naar = firstShown(gebeurtenis?.naar);
  return gebeurtenis === undefined || naar === null ? null : { naar, op: formatDatum(gebeurtenis.op) };
}

type OverFormulier = Pick<Bericht, "melder" | "vraagtMeerUren" | "periode" | "laatsteDag" | "evaluatieGesprek">;

function overFormulier(zichtbaar: Partial<Delen>): OverFormulier {
  const { aanmelding, wijzigingen, begeleiding, evaluatie, over, afsluiting, eigenEvaluatie } = zichtbaar;
  return {
    melder: aanmelding?.door?.naam ?? null,
    vraagtMeerUren: wijzigingen?.some(({ wat }) => wat === "meer-begeleiding") === true,
    periode: periodeUit(begeleiding?.periode ?? evaluatie?.periode ?? over?.periode),
    laatsteDag: dagWoorden(afsluiting?.laatsteDag),
    evaluatieGesprek: eigenEvaluatie?.gesprek === true,
  };
}

function periodeUit(periode: { readonly van?: string; readonly totEnMet?: string } | undefined): Bericht["periode"] {
  const [van, totEnMet] = [readDatum(periode?.van), readDatum(periode?.totEnMet)];
  return van === undefined || totEnMet === undefined
    ? null
    : { van: formatDatum(van), totEnMet: formatDatum(totEnMet) };
}
