import { type Breuk, breuk } from "../../domein/breuk.ts";
import { addDays, type Datum } from "../../domein/datum.ts";
import { dagenVan, overlap, type Periode } from "../../domein/periode.ts";
import type { Regime } from "../../domein/regime.ts";
import type { Beleid } from "../beleid/beleid.ts";
import type { Bron } from "../bron.ts";
import type { Vastheid } from "../uitleg.ts";
import { jaargrenzen, jaarOp } from "./jaar-op.ts";
import { type Lezingkeuze, startVanTelling, tabelVoor } from "./kies-lezing.ts";
import { percentageVoor, type Tabel } from "./percentage-voor.ts";
import type { Urenvraag, Werk } from "./urenvraag.ts";
import type { Deelperiode } from "./verdeel-in-perioden.ts";
import { werkOp } from "./verdeel-in-perioden.ts";
import { type Werkmaat, werkmaatOp } from "./werkmaat.ts";

/** Days that count in one way, with exact hours. */
export interface Deel {
  readonly periode: Periode;
  readonly dagen: number;
  readonly dagenTeLaat: number;
  readonly werk: Werk;
  readonly werkurenPerWeek: number;
  /** Weeks of the year that count. */
  readonly weken: number;
  /** Fixed hours of guidance a week, under a policy that counts so. */
  readonly begeleidingPerWeek?: number;
  /** Null under a policy without regimes. */
  readonly regime: Regime | null;
  readonly tabel: Tabel;
  readonly jaar: number;
  readonly percentage: Breuk | undefined;
  readonly vastheid: Vastheid;
  readonly bronnen: readonly Bron[];
  /** Exact hours of one day of this part; undefined when nobody knows the percentage. */
  readonly perDag: Breuk | undefined;
}

/** Splits a period of work at every anniversary and every change of hours, contract or regime. `later` holds the days that fall away. */
export function segmenteer(
  periode: Deelperiode,
  vraag: Urenvraag,
  lezing: Lezingkeuze,
  beleid: Beleid,
  later: Periode | undefined,
): readonly Deel[] {
  const grenzen = knippen(periode, vraag, lezing, beleid);
  return grenzen.flatMap((van, plaats) => {
    const volgende = grenzen[plaats + 1];
    const totEnMet = volgende === undefined ? periode.totEnMet : addDays(volgende, -1);
    const werk = werkOp(vraag.werk, van);
    return werk === undefined ? [] : [maakDeel({ van, totEnMet }, werk, vraag, lezing, beleid, later)];
  });
}

/** The first days of the parts. */
function knippen(periode: Periode, vraag: Urenvraag, lezing: Lezingkeuze, beleid: Beleid): readonly Datum[] {
  const { werk, urenwijzigingen, regimewissels } = vraag;
  const naRegime = beleid.intensiteit?.soort === "regime";
  const dagen = [
    ...werk.flatMap(({ van, totEnMet }) => (totEnMet === undefined ? [van] : [van, addDays(totEnMet, 1)])),
    ...urenwijzigingen.map(({ vanaf }) => vanaf),
    ...(naRegime ? [...regimewissels.map(({ vanaf }) => vanaf), ...jaargrenzen(startVanTelling(vraag, lezing))] : []),
  ];
  const binnen = dagen.filter((dag) => periode.van < dag && dag <= periode.totEnMet);
  return [...new Set([periode.van, ...binnen])].toSorted();
}

function maakDeel(
  periode: Periode,
  werk: Werk,
  vraag: Urenvraag,
  lezing: Lezingkeuze,
  beleid: Beleid,
  later: Periode | undefined,
): Deel {
  const maat = werkmaatOp(beleid, periode.van);
  const regime = regimeOp(vraag, periode.van);
  const jaar = jaarOp(startVanTelling(vraag, lezing), periode.van);
  const tabel = regime === null ? "beleid" : tabelVoor(vraag, werk, lezing, beleid);
  const vervallen = later && overlap(periode, later);
  const gemeen = {
    periode,
    dagen: dagenVan(periode),
    dagenTeLaat: vervallen === undefined ? 0 : dagenVan(vervallen),
    werk,
    werkurenPerWeek: werkurenOp(vraag, werk, periode.van),
    weken: maat.weken,
    ...(beleid.intensiteit?.soort === "vaste-uren" ? { begeleidingPerWeek: beleid.intensiteit.urenPerWeek } : {}),
    regime,
    tabel,
    jaar,
  };
  return { ...gemeen, ...intensiteitVan(gemeen, regime, vraag, beleid, maat) };
}

/** What a day of this part gives: working hours of a day times the percentage, or the fixed hours of the policy. */
function intensiteitVan(
  deel: Pick<Deel, "periode" | "werkurenPerWeek" | "tabel" | "jaar">,
  regime: Regime | null,
  vraag: Urenvraag,
  beleid: Beleid,
  maat: Werkmaat,
): Pick<Deel, "percentage" | "vastheid" | "bronnen" | "perDag"> {
  const { intensiteit } = beleid;
  const werkurenPerDag = breuk(deel.werkurenPerWeek).mul(maat.weken).div(364);
  if (intensiteit?.soort === "vaste-uren")
    return {
      percentage: undefined,
      vastheid: maat.vastheid,
      bronnen: maat.bronnen,
      perDag: breuk(intensiteit.urenPerWeek).mul(maat.weken).div(364),
    };
  const { waarde, vastheid, bronnen } =
    intensiteit?.soort === "percentage"
      ? { waarde: breuk(intensiteit.percentage), vastheid: "vast" as const, bronnen: [] }
      : percentageVoor({ ...deel, regime, op: deel.periode.van }, beleid, vraag.eigenPercentages);
  return {
    percentage: waarde,
    vastheid: vastheid === "vast" ? maat.vastheid : vastheid,
    bronnen: [...bronnen, ...maat.bronnen],
    perDag: waarde && werkurenPerDag.mul(waarde).div(100),
  };
}

export function werkurenOp({ urenwijzigingen }: Urenvraag, werk: Werk, dag: Datum): number {
  const wijziging = urenwijzigingen.findLast(({ vanaf }) => werk.van <= vanaf && vanaf <= dag);
  return wijziging?.urenPerWeek ?? werk.urenPerWeek;
}

export function regimeOp({ regime, regimewissels }: Urenvraag, dag: Datum): Regime | null {
  return regimewissels.findLast(({ vanaf }) => vanaf <= dag)?.regime ?? regime;
}
