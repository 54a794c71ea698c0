import { type Breuk, breuk, rondAf } from "../../domein/breuk.ts";
import type { Datum } from "../../domein/datum.ts";
import { formatDatum } from "../../domein/datum.ts";
import { formatGetal } from "../../domein/getal.ts";
import { dagenVan, type Periode } from "../../domein/periode.ts";
import { uwv2023 } from "../bron.ts";
import type { Stap, Vraag } from "../uitleg.ts";
import { vraagVroegEinde } from "./vragen.ts";

export interface VroegEinde {
  readonly laatsteDag: Datum;
  readonly dagen: number;
  readonly dagenInPeriode: number;
  readonly toegekend: number;
  /** Hours in proportion to the days, two decimals. */
  readonly naarVerhouding: number;
  /** Hours really made; null when nobody wrote them down. */
  readonly gemaakt: number | null;
  /** Made minus in proportion: above zero is more than fits. */
  readonly verschil: number | null;
  readonly stappen: readonly Stap[];
  readonly vragen: readonly Vraag[];
}

interface Einde {
  readonly periode: Periode;
  readonly laatsteDag: Datum;
  /** The grant in hours, as the decision says. */
  readonly toegekend: number;
  /** The same before it was rounded, where it is known. */
  readonly exact?: Breuk;
  readonly gemaakt: number | null;
  /** What the day formula gives until the last day, when it can be worked out. */
  readonly dagformule: number | null;
}

/** UWV 2023 §4.2: when the job ends early, the hours count in proportion to the days, whatever was made. */
export function urenBijVroegEinde(einde: Einde): VroegEinde {
  const { periode, laatsteDag, toegekend, gemaakt, dagformule } = einde;
  const dagenInPeriode = dagenVan(periode);
  const dagen =
    laatsteDag < periode.van ? 0 : Math.min(dagenInPeriode, dagenVan({ van: periode.van, totEnMet: laatsteDag }));
  const exact = (einde.exact ?? breuk(toegekend)).mul(dagen).div(dagenInPeriode);
  const naarVerhouding = rondAf(exact, 2);
  const verschil = gemaakt === null ? null : rondAf(breuk(gemaakt).sub(breuk(naarVerhouding)), 2);
  const anders = dagformule !== null && dagformule !== naarVerhouding;
  return {
    laatsteDag,
    dagen,
    dagenInPeriode,
    toegekend,
    naarVerhouding,
    gemaakt,
    verschil,
    stappen: [
      {
        soort: "vroeg-einde",
        tekst: `Het werk stopt op ${formatDatum(laatsteDag)}: ${formatGetal(toegekend, 2)} uur × ${dagen} / ${dagenInPeriode} dagen = ${formatGetal(naarVerhouding, 2)} uur.`,
        getallen: { toegekend, dagen, dagenInPeriode, uren: naarVerhouding },
        bronnen: [uwv2023("§4.2")],
      },
      ...(gemaakt === null || verschil === null ? [] : [beschrijfGemaakt(gemaakt, verschil)]),
    ],
    vragen: anders ? [vraagVroegEinde(naarVerhouding, dagformule)] : [],
  };
}

function beschrijfGemaakt(gemaakt: number, verschil: number): Stap {
  const uren = formatGetal(Math.abs(verschil), 2);
  const vergelijking =
    verschil > 0 ? `${uren} uur meer dan dat` : verschil < 0 ? `${uren} uur minder dan dat` : "precies dat";
  return {
    soort: "gemaakt",
    tekst: `Gemaakt zijn ${formatGetal(gemaakt, 2)} uur. Dat is ${vergelijking}.`,
    getallen: { gemaakt, verschil },
    bronnen: [uwv2023("§4.2")],
  };
}
