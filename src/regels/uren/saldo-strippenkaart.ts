import { breuk, rondAf } from "../../domein/breuk.ts";
import { formatGetal } from "../../domein/getal.ts";
import { uwv2023 } from "../bron.ts";
import type { Stap } from "../uitleg.ts";
import { inUren } from "./bereken-declaratie.ts";

export interface Strippenkaartsaldo {
  readonly uren: number;
  readonly gebruiktInMinuten: number;
  /** Below zero when more was used than there was. */
  readonly overInMinuten: number;
  readonly overInUren: number;
  readonly stappen: readonly Stap[];
}

/** The strippenkaart is a budget of its own: hours of a period never come off it, nor its hours off a period (UWV 2023 §2.3). */
export function saldoStrippenkaart(
  uren: number,
  gebruikt: readonly { readonly minuten: number }[],
): Strippenkaartsaldo {
  const gebruiktInMinuten = gebruikt.reduce((som, { minuten }) => som + minuten, 0);
  const overInMinuten = rondAf(breuk(uren).mul(60), 0) - gebruiktInMinuten;
  const overInUren = overInMinuten < 0 ? -inUren(-overInMinuten) : inUren(overInMinuten);
  return {
    uren,
    gebruiktInMinuten,
    overInMinuten,
    overInUren,
    stappen: [
      {
        soort: "strippenkaart",
        tekst: `Strippenkaart: ${formatGetal(uren, 2)} uur, gebruikt ${formatGetal(inUren(gebruiktInMinuten), 2)} uur, ${overInMinuten < 0 ? "te veel" : "over"} ${formatGetal(Math.abs(overInUren), 2)} uur.`,
        getallen: { uren, gebruiktInMinuten, overInMinuten },
        bronnen: [uwv2023("§2.3")],
      },
    ],
  };
}
