import type { Urenuitkomst } from "../../regels/uren/uitkomst.ts";
import { inHonderdsten, inUren, verdeel } from "../honderdsten.ts";
import type { Toegekend } from "./voorstel.ts";

/** The granted hours over the periods of the calculation, so that the parts add up to the whole. */
export function maakToekenning(uren: Urenuitkomst, toegekend: number): Toegekend {
  const { perioden, regime } = uren;
  const gewichten = perioden.map((periode) => inHonderdsten(periode.uren ?? periode.urenZonderKorting ?? 0));
  const delen = verdeel(inHonderdsten(toegekend), gewichten);
  const [eerste] = perioden;
  const laatste = perioden.at(-1);
  return {
    waarvoor: eerste?.soort === "proefplaatsing" ? "proefplaatsing" : "dienstverband",
    periode: eerste === undefined || laatste === undefined ? null : { van: eerste.van, totEnMet: laatste.totEnMet },
    regime,
    uren: toegekend,
    perioden: perioden.map(({ van, totEnMet }, plaats) => ({ van, totEnMet, uren: inUren(delen[plaats] ?? 0) })),
  };
}
