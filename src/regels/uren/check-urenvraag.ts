import { type Finding, fout, signaal } from "../../domein/bevinding/finding.ts";
import { addDays, datum } from "../../domein/datum.ts";
import { dagenVan, overlap, type Periode } from "../../domein/periode.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { begeleidingspercentage } from "../parameters/begeleidingspercentage.ts";
import { valueOn } from "../parameters/parameter.ts";
import type { Urenvraag, Werk } from "./urenvraag.ts";
import { werkOp } from "./verdeel-in-perioden.ts";

/** The most hours of work a week that can be right. */
export const meesteUrenPerWeek = 60;
const laatsteDag = datum("2150-12-31");

/** Every reason why these facts cannot be right, before anything is worked out. */
export function checkUrenvraag(vraag: Urenvraag, beleid: Beleid): readonly Finding[] {
  return [...checkPeriode(vraag), ...checkWerk(vraag), ...checkKeuzes(vraag), ...checkRegime(vraag, beleid)];
}

function* checkPeriode({ periode, werk, inDienstSinds, verleningSinds }: Urenvraag): Iterable<Finding> {
  const { van, totEnMet } = periode;
  const eersteRegel = begeleidingspercentage.waarden[0]?.vanaf ?? "";
  if (totEnMet < van) yield fout("PERIODE_OMGEKEERD", "/periode/totEnMet");
  if (valueOn(begeleidingspercentage, van) === undefined)
    yield fout("REGELS_NIET_BEKEND", "/periode/van", { dag: van, vanaf: eersteRegel });
  if (totEnMet > laatsteDag) yield fout("DATUM_TE_VER", "/periode/totEnMet", { tot: laatsteDag });
  const contract = werkOp(werk, van)?.soort === "contract";
  if (contract && inDienstSinds !== undefined && inDienstSinds > van)
    yield fout("PERIODE_VOOR_INDIENST", "/inDienstSinds", { inDienst: inDienstSinds });
  if (contract && verleningSinds !== undefined && verleningSinds > van)
    yield fout("VERLENING_NA_PERIODE", "/verleningSinds", { van });
  if (verleningSinds !== undefined && inDienstSinds !== undefined && verleningSinds < inDienstSinds)
    yield fout("VERLENING_VOOR_INDIENST", "/verleningSinds", { inDienst: inDienstSinds });
}

function* checkWerk({ periode, werk, urenwijzigingen }: Urenvraag): Iterable<Finding> {
  if (werk.length === 0) yield fout("VELD_ONTBREEKT", "/werk", { veld: "Contract of proefplaatsing" });
  for (const [plaats, een] of werk.entries()) {
    const hier = `/werk/${plaats}`;
    if (!isWerkweek(een.urenPerWeek)) yield urenFout(`${hier}/urenPerWeek`);
    if (een.totEnMet !== undefined && een.totEnMet < een.van) yield fout("PERIODE_OMGEKEERD", `${hier}/totEnMet`);
    if (een.totEnMet !== undefined && een.totEnMet > laatsteDag)
      yield fout("DATUM_TE_VER", `${hier}/totEnMet`, { tot: laatsteDag });
    if (een.soort === "proefplaatsing" && een.totEnMet === undefined)
      yield fout("PROEFPLAATSING_ZONDER_EINDE", `${hier}/totEnMet`);
    if (werk.slice(0, plaats).some((eerder) => overlappen(eerder, een)))
      yield fout("CONTRACTEN_OVERLAPPEN", `${hier}/van`);
  }
  for (const [plaats, { urenPerWeek }] of urenwijzigingen.entries())
    if (!isWerkweek(urenPerWeek)) yield urenFout(`/urenwijzigingen/${plaats}/urenPerWeek`);
  yield* checkDekking(periode, werk);
}

/** Two changes on one day say two things; a percentage lies between 0 and 100. */
function* checkKeuzes({ urenwijzigingen, regimewissels, eigenPercentages }: Urenvraag): Iterable<Finding> {
  for (const [naam, lijst] of Object.entries({ urenwijzigingen, regimewissels }))
    for (const [plaats, { vanaf }] of lijst.entries())
      if (lijst.slice(0, plaats).some((eerder) => eerder.vanaf === vanaf))
        yield fout("WIJZIGING_DUBBEL", `/${naam}/${plaats}/vanaf`, { dag: vanaf });
  for (const [plaats, { percentage }] of eigenPercentages.entries())
    if (!(percentage >= 0 && percentage <= 100))
      yield fout("GETAL_BUITEN_BEREIK", `/eigenPercentages/${plaats}/percentage`, { grens: "0 tot en met 100" });
}

/** The work must begin no later and end no earlier than the period. */
function* checkDekking(periode: Periode, werk: readonly Werk[]): Iterable<Finding> {
  const begin = werk.map(({ van }) => van).toSorted()[0];
  if (periode.totEnMet < periode.van || begin === undefined) return;
  if (periode.van < begin) yield fout("PERIODE_VOOR_CONTRACT", "/periode/van", { begin });
  const einden = werk.map(({ totEnMet }) => totEnMet);
  const einde = einden.includes(undefined) ? undefined : einden.toSorted().at(-1);
  if (einde !== undefined && periode.totEnMet > einde)
    yield fout("PERIODE_BUITEN_CONTRACT", "/periode/totEnMet", { einde });
  yield* checkGaten(periode, werk);
}

/** Days between two contracts give no hours; that is told. */
function* checkGaten(periode: Periode, werk: readonly Werk[]): Iterable<Finding> {
  const opVolgorde = werk.toSorted((een, ander) => (een.van < ander.van ? -1 : 1));
  for (const [plaats, een] of opVolgorde.entries()) {
    const volgende = opVolgorde[plaats + 1];
    if (een.totEnMet === undefined || volgende === undefined || volgende.van <= addDays(een.totEnMet, 1)) continue;
    const gat = overlap(periode, { van: addDays(een.totEnMet, 1), totEnMet: addDays(volgende.van, -1) });
    if (gat === undefined) continue;
    if (dagenVan(gat) === dagenVan(periode))
      yield fout("PERIODE_BUITEN_CONTRACT", "/periode/van", { einde: een.totEnMet });
    else yield signaal("DAGEN_ZONDER_WERK", `/werk/${werk.indexOf(een)}/totEnMet`, { dagen: dagenVan(gat) });
  }
}

function* checkRegime({ regime, regimewissels }: Urenvraag, { intensiteit }: Beleid): Iterable<Finding> {
  if (intensiteit?.soort !== "regime") return;
  const gevraagd = [regime, ...regimewissels.map((wissel) => wissel.regime)];
  for (const een of gevraagd)
    if (een !== null && !intensiteit.regimes.includes(een))
      yield fout("REGIME_NIET_IN_BELEID", "/regime", { regime: een, keuzes: intensiteit.regimes.join(", ") });
}

export function isWerkweek(uren: number): boolean {
  return uren >= 0.01 && uren <= meesteUrenPerWeek;
}

function urenFout(pointer: string): Finding {
  return fout("WERKUREN_BUITEN_BEREIK", pointer, { hoogste: meesteUrenPerWeek });
}

function overlappen(een: Werk, ander: Werk): boolean {
  return (
    (een.totEnMet === undefined || ander.van <= een.totEnMet) &&
    (ander.totEnMet === undefined || een.van <= ander.totEnMet)
  );
}
