import { type Breuk, breuk, nul, rondAf, som } from "../../domein/breuk.ts";
import { daysBetween } from "../../domein/datum.ts";
import type { Periode } from "../../domein/periode.ts";
import { begeleidingspercentage } from "../../regels/parameters/begeleidingspercentage.ts";
import { valueOn } from "../../regels/parameters/parameter.ts";
import type { Segment, Urenuitkomst } from "../../regels/uren/uitkomst.ts";
import { inHonderdsten } from "../honderdsten.ts";

/** What the regime would give when one circumstance after the other counts, in hundredths of hours. */
export interface Urengrenzen {
  /** The whole asked period, in Tabel 1, with the first percentage and the most hours of work. */
  readonly zonderOmstandigheden: number;
  readonly naEindeContract: number;
  readonly naContracturen: number;
  readonly naTabel: number;
  /** Also after the year boundary: the hours of the calculation itself, before a deduction. */
  readonly naJaargrens: number;
}

/** null while a percentage is unknown. */
export function bepaalGrenzen(uren: Urenuitkomst, gevraagd: Periode | null): Urengrenzen | null {
  const { segmenten, urenZonderKorting } = uren;
  const [eerste] = segmenten;
  if (eerste === undefined || urenZonderKorting === null) return null;
  const meeste = Math.max(...segmenten.map(({ werkurenPerWeek }) => werkurenPerWeek));
  const laatste = segmenten.at(-1) ?? eerste;
  const buiten = gevraagd === null ? 0 : Math.max(0, daysBetween(laatste.totEnMet, gevraagd.totEnMet));
  const tel = (waarde: (segment: Segment) => Breuk): Breuk => som(segmenten.map(waarde));
  const vol = (segment: Segment): Breuk =>
    metPercentage(metUren(exact(segment), segment, meeste), segment, percentageTabel1(eerste, uren));
  const eigenUren = (segment: Segment): Breuk => metPercentage(exact(segment), segment, percentageTabel1(eerste, uren));
  const eigenTabel = (segment: Segment): Breuk => metPercentage(exact(segment), segment, eerste.percentage);
  const naEinde = tel(vol);
  const perDag = vol(laatste).div(laatste.dagen);
  return {
    zonderOmstandigheden: honderdsten(naEinde.add(perDag.mul(buiten))),
    naEindeContract: honderdsten(naEinde),
    naContracturen: honderdsten(tel(eigenUren)),
    naTabel: honderdsten(tel(eigenTabel)),
    naJaargrens: inHonderdsten(urenZonderKorting),
  };
}

const honderdsten = (waarde: Breuk): number => inHonderdsten(rondAf(waarde, 2));

function exact({ urenZonderKorting }: Segment): Breuk {
  return urenZonderKorting === null ? nul : breuk(urenZonderKorting);
}

function metUren(uren: Breuk, { werkurenPerWeek }: Segment, meeste: number): Breuk {
  return werkurenPerWeek === 0 ? uren : uren.mul(breuk(meeste)).div(breuk(werkurenPerWeek));
}

function metPercentage(uren: Breuk, { percentage }: Segment, ander: number | null): Breuk {
  return percentage === null || percentage === 0 || ander === null
    ? uren
    : uren.mul(breuk(ander)).div(breuk(percentage));
}

/** Where the regime starts from: the first percentage in Tabel 1, and the most hours of work a week. */
export function uitgangVan(
  uren: Urenuitkomst,
): { readonly percentage: number | null; readonly urenPerWeek: number } | null {
  const [eerste] = uren.segmenten;
  if (eerste === undefined) return null;
  const urenPerWeek = Math.max(...uren.segmenten.map(({ werkurenPerWeek }) => werkurenPerWeek));
  return { percentage: percentageTabel1(eerste, uren), urenPerWeek };
}

/** What Tabel 1 gives in the year of the first day; the own percentage where the table is not Tabel 2. */
function percentageTabel1({ tabel, jaar, percentage, van }: Segment, { regime }: Urenuitkomst): number | null {
  if (tabel !== "tabel-2" || regime === null) return percentage;
  const reeks = valueOn(begeleidingspercentage, van)?.waarde[regime];
  const hoogste = reeks?.[Math.min(jaar, 3) - 1];
  return hoogste === undefined ? percentage : hoogste / 100;
}
