import { addDays, type Datum, formatDatum } from "../../domein/datum.ts";
import { eerste } from "../../domein/periode.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { awb } from "../bron.ts";
import type { Vraag } from "../uitleg.ts";
import { duurUitBeleid, vraagDuur } from "./duur-uit-beleid.ts";
import { eersteOp, gebeurtenissenVan, isIngehaald, type Termijnfeiten } from "./feiten.ts";
import { maakTermijn } from "./maak-termijn.ts";
import type { Termijnuitkomst } from "./termijn.ts";

/** Four weeks from the day the arbeidsdeskundige was asked; a term of policy, so no weekend moves it. */
export function adviestermijnen(feiten: Termijnfeiten, beleid: Beleid, peildatum: Datum): Termijnuitkomst {
  const gevraagd = gebeurtenissenVan(feiten, "advies-gevraagd").filter(
    ({ op }) => !isIngehaald(feiten, op, adviesNa(feiten, op)),
  );
  const delen = gevraagd.map(({ op }) => {
    const duur = duurUitBeleid(beleid, "advies", op);
    const termijn = maakTermijn(
      {
        id: "advies",
        start: op,
        basis: `Op ${formatDatum(op)} is om advies gevraagd`,
        laatsteDag: duur === undefined ? null : addDays(op, duur.dagen),
        dagen: duur?.dagen ?? null,
        voldaanOp: adviesNa(feiten, op),
        bronnen: duur?.bronnen ?? [],
      },
      peildatum,
    );
    return { termijn, vragen: duur === undefined ? [vraagDuur(beleid, "advies", op)] : [] };
  });
  return { termijnen: delen.map(({ termijn }) => termijn), vragen: delen.flatMap(({ vragen }) => vragen) };
}

/** Received by the dossier, or dated in the form; the first of the two. */
function adviesNa(feiten: Termijnfeiten, gevraagd: Datum): Datum | null {
  const gekregen = eersteOp(feiten, "advies-ontvangen", gevraagd);
  const inFormulier = feiten.adviesOp !== null && feiten.adviesOp >= gevraagd ? feiten.adviesOp : null;
  return gekregen !== null && inFormulier !== null ? eerste(gekregen, inFormulier) : (gekregen ?? inFormulier);
}

/** Awb 4:7 and 4:8: who is heard gets a day that is named; the law gives no length. */
export function zienswijzetermijnen(feiten: Termijnfeiten, peildatum: Datum): Termijnuitkomst {
  const gevraagd = gebeurtenissenVan(feiten, "zienswijze-gevraagd").filter(
    ({ op }) => !isIngehaald(feiten, op, eersteOp(feiten, "zienswijze-ontvangen", op)),
  );
  return {
    termijnen: gevraagd.map(({ op, totEnMet }) =>
      maakTermijn(
        {
          id: "zienswijze",
          start: op,
          basis: `Op ${formatDatum(op)} is om een reactie gevraagd`,
          laatsteDag: totEnMet ?? null,
          dagen: null,
          voldaanOp: eersteOp(feiten, "zienswijze-ontvangen", op),
          bronnen: [awb("4:7"), awb("4:8")],
        },
        peildatum,
      ),
    ),
    vragen: gevraagd.filter(({ totEnMet }) => totEnMet === undefined).map(({ op }) => vraagTotWanneer(op)),
  };
}

function vraagTotWanneer(op: Datum): Vraag {
  return {
    code: "ZIENSWIJZE_TOT",
    aan: "beslisser",
    vraag: `Op ${formatDatum(op)} is om een reactie gevraagd. Tot en met welke dag kan die komen?`,
    bronnen: [awb("4:7"), awb("4:8")],
  };
}
