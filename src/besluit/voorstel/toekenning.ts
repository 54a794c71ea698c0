import { breuk, som } from "../../domein/breuk.ts";
import { rondDelenAf } from "../../regels/uren/rond-delen-af.ts";
import type { Urenuitkomst } from "../../regels/uren/uitkomst.ts";
import type { Toegekend } from "./voorstel.ts";

/** The granted hours over the periods of the calculation, so that the parts add up to the whole. */
export function maakToekenning(uren: Urenuitkomst, toegekend: number): Toegekend {
  const { perioden, regime } = uren;
  const delen = verdeelOver(toegekend, perioden);
  const [eerste] = perioden;
  const laatste = perioden.at(-1);
  return {
    waarvoor: eerste?.soort === "proefplaatsing" ? "proefplaatsing" : "dienstverband",
    periode: eerste === undefined || laatste === undefined ? null : { van: eerste.van, totEnMet: laatste.totEnMet },
    regime,
    uren: toegekend,
    perioden: perioden.map(({ van, totEnMet }, plaats) => ({ van, totEnMet, uren: delen[plaats] ?? 0 })),
  };
}

/** Each period its share, by what the calculation gives it; where it gives nothing, all of it goes to the first. */
function verdeelOver(toegekend: number, perioden: Urenuitkomst["perioden"]): readonly number[] {
  const gewichten = perioden.map((periode) => breuk(periode.uren ?? periode.urenZonderKorting ?? 0));
  const samen = som(gewichten);
  return samen.compare(0) === 0
    ? perioden.map((_, plaats) => (plaats === 0 ? toegekend : 0))
    : rondDelenAf(gewichten.map((gewicht) => breuk(toegekend).mul(gewicht).div(samen)));
}
