import { addDays, type Datum, daysBetween, formatDatum } from "../../domein/datum.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { awb, type Bron } from "../bron.ts";
import { nietBehandelenInDagen } from "../parameters/niet-behandelen.ts";
import { valueOn } from "../parameters/parameter.ts";
import type { Vraag } from "../uitleg.ts";
import { duurUitBeleid, vraagDuur } from "./duur-uit-beleid.ts";
import { eersteOp, type Gebeurtenis, gebeurtenissenVan, isIngehaald, type Termijnfeiten } from "./feiten.ts";
import { maakTermijn, type Opzet } from "./maak-termijn.ts";
import { aanvullingOp } from "./stilstanden-in.ts";
import type { Termijn, Termijnuitkomst } from "./termijn.ts";
import { eersteWerkdag, type Verschuiving } from "./werkdag.ts";

interface Laatste {
  readonly dag: Datum;
  readonly dagen: number;
  readonly verschoven: Verschuiving | null;
  readonly bronnen: readonly Bron[];
}

/** The day that was named, or else the days of the policy, moved on as a statutory term would be. */
export function laatsteDagVoorAanvulling({ op, totEnMet }: Gebeurtenis, beleid: Beleid): Laatste | null {
  if (totEnMet !== undefined)
    return { dag: totEnMet, dagen: daysBetween(op, totEnMet), verschoven: null, bronnen: [awb("4:5 lid 1")] };
  const duur = duurUitBeleid(beleid, "aanvullen", op);
  if (duur === undefined) return null;
  const { waarde, verschoven } = eersteWerkdag(addDays(op, duur.dagen));
  return { dag: waarde, dagen: duur.dagen, verschoven, bronnen: [awb("4:5 lid 1"), ...duur.bronnen] };
}

/** Each request to complete the application, and what follows when nothing comes (Awb 4:5). */
export function hersteltermijnen(feiten: Termijnfeiten, beleid: Beleid, peildatum: Datum): Termijnuitkomst {
  const delen = gebeurtenissenVan(feiten, "aanvulling-gevraagd").map((vraag) =>
    hersteltermijn(vraag, feiten, beleid, peildatum),
  );
  return { termijnen: delen.flatMap(({ termijnen }) => termijnen), vragen: delen.flatMap(({ vragen }) => vragen) };
}

function hersteltermijn(
  gevraagd: Gebeurtenis,
  feiten: Termijnfeiten,
  beleid: Beleid,
  peildatum: Datum,
): Termijnuitkomst {
  const laatste = laatsteDagVoorAanvulling(gevraagd, beleid);
  const gekregen = aanvullingOp(feiten, gevraagd);
  const aanvullen = isIngehaald(feiten, gevraagd.op, gekregen) ? [] : [opzetVan(gevraagd.op, laatste, gekregen)];
  const termijnen = aanvullen.map((opzet) => maakTermijn(opzet, peildatum));
  if (laatste === null) return { termijnen, vragen: [vraagDuur(beleid, "aanvullen", gevraagd.op)] };
  const opTijd = gekregen !== null && gekregen <= laatste.dag;
  if (opTijd || peildatum <= laatste.dag) return { termijnen, vragen: [] };
  const besluit = eersteOp(feiten, "besluit-bekendgemaakt", gevraagd.op);
  return {
    termijnen: [...termijnen, ...nietBehandelen(laatste.dag, besluit, peildatum)],
    vragen: gekregen === null || besluit !== null ? [] : [vraagTochBehandelen(gekregen)],
  };
}

function opzetVan(gevraagdOp: Datum, laatste: Laatste | null, gekregen: Datum | null): Opzet {
  return {
    id: "aanvullen",
    start: gevraagdOp,
    basis: `Op ${formatDatum(gevraagdOp)} is om aanvulling gevraagd`,
    laatsteDag: laatste?.dag ?? null,
    dagen: laatste?.dagen ?? null,
    verschoven: laatste?.verschoven ?? null,
    voldaanOp: gekregen,
    bronnen: laatste?.bronnen ?? [awb("4:5 lid 1")],
  };
}

/** Awb 4:5 lid 4: not treating is decided, and told, within four weeks after the term lapsed unused. */
function nietBehandelen(afgelopenOp: Datum, besluit: Datum | null, peildatum: Datum): readonly Termijn[] {
  const duur = valueOn(nietBehandelenInDagen, afgelopenOp);
  if (duur === undefined) return [];
  const werkdag = eersteWerkdag(addDays(afgelopenOp, duur.waarde));
  const opzet = {
    id: "niet-behandelen",
    start: addDays(afgelopenOp, 1),
    basis: `Aanvullen kon tot en met ${formatDatum(afgelopenOp)}`,
    laatsteDag: werkdag.waarde,
    dagen: duur.waarde,
    verschoven: werkdag.verschoven,
    voldaanOp: besluit,
    ...(besluit === null ? { verder: "Daarna kan alleen nog een besluit over de aanvraag zelf." } : {}),
    bronnen: [duur.bron, ...werkdag.bronnen],
  } as const;
  return [maakTermijn(opzet, peildatum)];
}

function vraagTochBehandelen(gekregen: Datum): Vraag {
  return {
    code: "AANVULLING_TE_LAAT",
    aan: "beslisser",
    vraag: `De aanvulling kwam op ${formatDatum(gekregen)}, na de laatste dag. Behandelt u de aanvraag toch?`,
    antwoorden: [
      { waarde: "ja", gevolg: "U beslist over de aanvraag zelf." },
      { waarde: "nee", gevolg: "U besluit om niet te behandelen. De aanvrager kan meteen opnieuw aanvragen." },
    ],
    bronnen: [awb("4:5")],
  };
}
