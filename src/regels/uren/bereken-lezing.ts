import { type Breuk, breuk, rondAf, som } from "../../domein/breuk.ts";
import { addDays } from "../../domein/datum.ts";
import { dagenVan, overlap, type Periode } from "../../domein/periode.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { uitBeleid } from "../bron.ts";
import type { Vastheid } from "../uitleg.ts";
import type { Lezingkeuze } from "./kies-lezing.ts";
import { type Deel, regimeOp, segmenteer, werkurenOp } from "./segmenteer.ts";
import type { Urenvraag } from "./urenvraag.ts";
import { type Deelperiode, verdeelInPerioden, werkOp } from "./verdeel-in-perioden.ts";

/** A period of grant with its parts and its exact hours; undefined where a person must answer first. */
export interface Berekend {
  readonly periode: Deelperiode;
  readonly delen: readonly Deel[];
  readonly exact: Breuk | undefined;
  /** Rounded once, half up, to hundredths of an hour. */
  readonly uren: number | undefined;
  readonly vastheid: Vastheid;
}

/** The hours under one reading; `telaat` days at the front of the asked period give nothing. */
export function berekenLezing(
  vraag: Urenvraag,
  lezing: Lezingkeuze,
  beleid: Beleid,
  telaat: number,
): readonly Berekend[] {
  const later = telaat === 0 ? undefined : vervallenDagen(vraag.periode, telaat);
  const maanden = periodelengte(vraag, lezing, beleid);
  return verdeelInPerioden(vraag.periode, vraag.werk, maanden).map((periode) => {
    const delen =
      periode.soort === "proefplaatsing"
        ? plaatsing(periode, vraag, beleid, later)
        : segmenteer(periode, vraag, lezing, beleid, later);
    return { periode, delen, ...optellen(delen) };
  });
}

function vervallenDagen({ van, totEnMet }: Periode, telaat: number): Periode {
  const heel = dagenVan({ van, totEnMet });
  return { van, totEnMet: telaat >= heel ? totEnMet : addDays(van, telaat - 1) };
}

/** How many months one grant lasts; a policy may grant few hours for longer at once. */
function periodelengte(vraag: Urenvraag, lezing: Lezingkeuze, beleid: Beleid): number | null {
  const { langerePeriode, periodeMaanden } = beleid;
  if (langerePeriode === null || periodeMaanden === null) return periodeMaanden;
  const { van } = vraag.periode;
  const [eerste] = segmenteer({ van, totEnMet: van, soort: "contract" }, vraag, lezing, beleid, undefined);
  const percentage = eerste?.percentage?.valueOf();
  return percentage !== undefined && percentage <= langerePeriode.totEnMetPercentage
    ? langerePeriode.maanden
    : periodeMaanden;
}

/** Sums the parts exactly; one part that nobody knows leaves the whole open. */
function optellen(delen: readonly Deel[]): Pick<Berekend, "exact" | "uren" | "vastheid"> {
  const uren = delen.map(urenVan);
  const vastheid = delen.every((deel) => deel.vastheid === "vast") ? "vast" : "te-bevestigen";
  if (!uren.every((een) => een !== undefined)) return { exact: undefined, uren: undefined, vastheid };
  const exact = som(uren);
  return { exact, uren: rondAf(exact, 2), vastheid };
}

export function urenVan({ perDag, dagen, dagenTeLaat }: Deel): Breuk | undefined {
  return perDag?.mul(dagen - dagenTeLaat);
}

/** A proefplaatsing has fixed hours from the policy, whatever the working week; late days take their share (UWV 2023 §5.2). */
function plaatsing(
  periode: Deelperiode,
  vraag: Urenvraag,
  beleid: Beleid,
  later: Periode | undefined,
): readonly Deel[] {
  const werk = werkOp(vraag.werk, periode.van);
  if (werk === undefined) return [];
  const regime = regimeOp(vraag, periode.van);
  const vast = regime === null ? undefined : beleid.proefplaatsingUren?.[regime];
  const dagen = dagenVan(periode);
  const heel = werk.van === periode.van && werk.totEnMet === periode.totEnMet;
  const vervallen = later && overlap(periode, later);
  return [
    {
      periode,
      dagen,
      dagenTeLaat: vervallen === undefined ? 0 : dagenVan(vervallen),
      werk,
      werkurenPerWeek: werkurenOp(vraag, werk, periode.van),
      weken: 52,
      regime,
      tabel: "beleid",
      jaar: 1,
      percentage: undefined,
      vastheid: vast === undefined ? "te-bevestigen" : "vast",
      bronnen: vast === undefined ? [] : [uitBeleid(beleid.id)],
      perDag: vast === undefined || !heel ? undefined : breuk(vast).div(dagen),
    },
  ];
}

/** Each period is rounded, then they are added; null when one of them is open. */
export function totaal(perioden: readonly Berekend[]): number | null {
  const uren = perioden.map((periode) => periode.uren);
  return uren.every((een) => een !== undefined) ? rondAf(som(uren.map((een) => breuk(een))), 2) : null;
}
