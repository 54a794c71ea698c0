import { readDatum } from "../../domein/datum.ts";
import { duurUitBeleid } from "../../regels/termijnen/duur-uit-beleid.ts";
import type { Termijnfeiten } from "../../regels/termijnen/feiten.ts";
import { indientermijn } from "../../regels/termijnen/indientermijn.ts";
import { meerUren } from "../../regels/termijnen/meer-uren.ts";
import { vervolgaanvraag } from "../../regels/termijnen/na-de-periode.ts";
import type { Besluitbron } from "./besluitbron.ts";
import { onthoudPerDag } from "./onthoud-per-dag.ts";
import type { Besluitgegevens } from "./vorm.ts";
import { binnenWoorden, dagWoorden, nogTeHalen } from "./woorden.ts";

type Termijnen = Pick<
  Besluitgegevens,
  "meerUren" | "melden" | "vervolgTotEnMet" | "opnieuwOpTijdTotEnMet" | "laatsteWerkdag"
>;

/** What someone can still do after this decision, and until when: by the rules of the terms. */
export function gatherTermijnen(bron: Besluitbron): Termijnen {
  const { zaak } = bron;
  const melden = duurUitBeleid(zaak.beleid, "wijzigingMelden", zaak.op);
  return {
    meerUren: gatherMeerUren(bron),
    melden: melden === undefined ? null : binnenWoorden(melden.dagen),
    vervolgTotEnMet: vervolgTotEnMet(bron),
    opnieuwOpTijdTotEnMet: opnieuwOpTijd(bron),
    laatsteWerkdag: laatsteWerkdag(bron),
  };
}

export const geenTermijnen: Termijnfeiten = {
  ontvangenOp: null,
  vraagtBesluit: false,
  vraagtPeriode: false,
  vraagtMeerUren: false,
  periodeVan: null,
  vorigEinde: null,
  sfbInOnderzoek: false,
  adviesOp: null,
  veranderingen: [],
  baanEindigtOp: null,
  meerUrenIn: null,
  lopendePeriode: null,
  gebeurtenissen: [],
};

const loopt: ReadonlySet<string> = new Set([
  "toekenning-dienstverband",
  "voortzetting",
  "geen-extra-uren",
  "uren-bijgesteld",
  "zonder-gevolgen",
  "met-gevolgen",
  "ander-protocol",
]);

/** A period in a job that runs after this decision. */
function lopendePeriode({ beslissing: { toekenning, situatie } }: Besluitbron) {
  return loopt.has(situatie) && toekenning?.waarvoor === "dienstverband" ? toekenning.periode : null;
}

const meerUrenTotEnMet = onthoudPerDag((beleid, einde, op) => {
  const meerUrenIn = { van: null, totEnMet: einde };
  return meerUren({ ...geenTermijnen, meerUrenIn }, beleid, op).termijnen[0]?.laatsteDag ?? null;
});

/** Where the policy does not say until when, as long as the period runs. */
function gatherMeerUren(bron: Besluitbron): Termijnen["meerUren"] {
  const { beleid, op } = bron.zaak;
  const periode = lopendePeriode(bron);
  if (periode === null) return null;
  const laatsteDag = meerUrenTotEnMet(beleid, periode.totEnMet, op);
  return { kan: (laatsteDag ?? periode.totEnMet) >= op, totEnMet: nogTeHalen(laatsteDag, op) };
}

const vervolgVoor = onthoudPerDag((beleid, einde, op) => {
  const lopende = { einde, vervolg: true, gefactureerdOp: null };
  return vervolgaanvraag({ ...geenTermijnen, lopendePeriode: lopende }, beleid, op).termijnen[0]?.laatsteDag ?? null;
});

function vervolgTotEnMet(bron: Besluitbron): string | null {
  const { beslissing, zaak } = bron;
  const voorbij = beslissing.gronden.some(({ code }) => code === "PERIODE_VOORBIJ");
  const periode = beslissing.situatie === "beeindiging" && voorbij ? beslissing.totNu?.periode : lopendePeriode(bron);
  if (periode === null || periode === undefined) return null;
  return nogTeHalen(vervolgVoor(zaak.beleid, periode.totEnMet, zaak.op), zaak.op);
}

/** Of a new application after one that was not treated. */
function opnieuwOpTijd({ beslissing, zaak, zichtbaar }: Besluitbron): string | null {
  if (!beslissing.rechtsgevolg.opnieuwAanvragen) return null;
  const periodeVan = beslissing.gevraagd.periode?.van ?? readDatum(zichtbaar.begeleiding?.periode?.van);
  if (periodeVan === undefined) return null;
  const vorigEinde = beslissing.vorigeKeer?.periode.totEnMet ?? null;
  const feiten = { ...geenTermijnen, vraagtPeriode: true, periodeVan, vorigEinde };
  return nogTeHalen(indientermijn(feiten, zaak.beleid, zaak.op).termijnen[0]?.laatsteDag, zaak.op);
}

/** Only where the form says that the work itself stops. */
function laatsteWerkdag({ beslissing, zichtbaar }: Besluitbron): string | null {
  if (beslissing.situatie !== "beeindiging" && beslissing.situatie !== "beeindiging-ondersteuning") return null;
  const { afsluiting, wijzigingen = [] } = zichtbaar;
  if (afsluiting?.reden === "baan-stopt" || afsluiting?.reden === "faillissement")
    return dagWoorden(afsluiting.laatsteDag);
  for (const wijziging of wijzigingen) if (wijziging.wat === "werk-stopt") return dagWoorden(wijziging.laatsteDag);
  return null;
}
