import { breuk } from "../../domein/breuk.ts";
import type { Datum } from "../../domein/datum.ts";
import { type Regime, regimes } from "../../domein/regime.ts";
import type { Result } from "../../domein/result.ts";
import { succeed } from "../../domein/result.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { berekenUren } from "./bereken-uren.ts";
import { rondDelenAf } from "./rond-delen-af.ts";
import type { Urenuitkomst } from "./uitkomst.ts";
import type { Urenvraag } from "./urenvraag.ts";

export interface Regimeuren {
  readonly regime: Regime;
  readonly uren: number | null;
  readonly uitkomst: Urenuitkomst;
}

/** Hours needed, between the regime that gives too few and the one that gives enough. */
export interface Regimekeuze {
  readonly gevraagd: number;
  readonly regimes: readonly Regimeuren[];
  /** The lightest regime that gives enough; null when none does, or when a person must answer first. */
  readonly boven: Regimeuren | null;
  /** The heaviest that gives fewer. */
  readonly onder: Regimeuren | null;
  /** What can be proposed: never intensief without a motivation. */
  readonly voorstel: Regimeuren | null;
  /** Hours needed per goal, and what each goal would get in either regime. */
  readonly perDoel: readonly Doeluren[];
}

export interface Doeluren {
  readonly doel: string;
  readonly gevraagd: number;
  readonly onder: number | null;
  readonly boven: number | null;
}

/**
 * UWV 2023 §5.2: from hours needed to the regime below and the one above; the regime itself is a person's choice.
 * With `vanaf` the running regime holds until that day, and another from then on.
 */
export function pasRegime(
  vraag: Urenvraag,
  beleid: Beleid,
  gevraagd: number,
  doelen: readonly { readonly doel: string; readonly uren: number }[],
  vanaf?: Datum,
): Result<Regimekeuze> {
  const berekend: Regimeuren[] = [];
  for (const regime of regimesVan(beleid)) {
    const anders = vanaf === undefined ? { regime } : { regimewissels: [{ vanaf, regime }] };
    // A percentage that a person set is one of the regime that was chosen.
    const eigenPercentages = vraag.regime === null || vraag.regime === regime ? vraag.eigenPercentages : [];
    const uitkomst = berekenUren({ ...vraag, ...anders, eigenPercentages }, beleid);
    if (!uitkomst.ok) return uitkomst;
    berekend.push({ regime, uren: uitkomst.value.urenZonderKorting, uitkomst: uitkomst.value });
  }
  const boven = berekend.find(({ uren }) => uren !== null && uren >= gevraagd) ?? null;
  const onder = berekend.findLast(({ uren }) => uren !== null && uren < gevraagd) ?? null;
  const mogelijk = berekend.filter(({ regime }) => regime !== "intensief" || vraag.motivatieIntensief);
  const voorstel = kiesVoorstel(mogelijk, gevraagd);
  return succeed({
    gevraagd,
    regimes: berekend,
    boven,
    onder,
    voorstel,
    perDoel: verdeelOverDoelen(doelen, onder, boven),
  });
}

/**
 * Without hours needed there is nothing to choose; when nothing gives enough, the heaviest that may be proposed.
 * Where Tabel 2 is not known its upper bound points to the regime; the hours themselves stay open.
 */
function kiesVoorstel(mogelijk: readonly Regimeuren[], gevraagd: number): Regimeuren | null {
  if (gevraagd <= 0) return null;
  const hoogstens = ({ uren, uitkomst }: Regimeuren): number | null => uren ?? uitkomst.bovengrens;
  const bekend = mogelijk.filter((een) => hoogstens(een) !== null);
  return bekend.find((een) => (hoogstens(een) ?? 0) >= gevraagd) ?? bekend.at(-1) ?? null;
}

export function regimesVan({ intensiteit }: Beleid): readonly Regime[] {
  return intensiteit?.soort === "regime" ? regimes.filter((regime) => intensiteit.regimes.includes(regime)) : [];
}

/** Each goal its share of the regime's hours; together they are all of them. */
function verdeelOverDoelen(
  doelen: readonly { readonly doel: string; readonly uren: number }[],
  onder: Regimeuren | null,
  boven: Regimeuren | null,
): readonly Doeluren[] {
  const totaal = doelen.reduce((som, { uren }) => som.add(breuk(uren)), breuk(0));
  const deel = (regime: Regimeuren | null): readonly (number | null)[] =>
    regime === null || regime.uren === null || totaal.compare(0) === 0
      ? doelen.map(() => null)
      : rondDelenAf(
          doelen.map(({ uren }) =>
            breuk(uren)
              .mul(breuk(regime.uren ?? 0))
              .div(totaal),
          ),
        );
  const [laag, hoog] = [deel(onder), deel(boven)];
  return doelen.map(({ doel, uren }, plaats) => ({
    doel,
    gevraagd: uren,
    onder: laag[plaats] ?? null,
    boven: hoog[plaats] ?? null,
  }));
}
