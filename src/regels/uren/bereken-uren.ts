import { hasFout } from "../../domein/bevinding/finding.ts";
import { type Breuk, som } from "../../domein/breuk.ts";
import { formatGetal } from "../../domein/getal.ts";
import { dagenVan } from "../../domein/periode.ts";
import { type Result, refuse, succeed } from "../../domein/result.ts";
import type { Beleid } from "../beleid/beleid.ts";
import type { Stap, Vraag } from "../uitleg.ts";
import { type Berekend, berekenLezing, totaal } from "./bereken-lezing.ts";
import { beschrijfPeriode } from "./beschrijf-periode.ts";
import { beschrijfVooraf } from "./beschrijf-vooraf.ts";
import { checkUrenvraag } from "./check-urenvraag.ts";
import { dagenTeLaat, type TeLaat } from "./dagen-te-laat.ts";
import { kiesLezing } from "./kies-lezing.ts";
import { isEersteContractOnbekend, stelVragen } from "./stel-vragen.ts";
import type { Korting, Urenuitkomst } from "./uitkomst.ts";
import type { Urenvraag, Werk } from "./urenvraag.ts";
import { vergelijkLezingen } from "./vergelijk-lezingen.ts";
import { vraagBovenMaximum, vraagPeriodeVoorbij, vraagRedenTeLaat } from "./vragen.ts";
import { vulPerioden } from "./vul-perioden.ts";
import { wettelijkMaximumVan } from "./wettelijk-maximum-van.ts";

/**
 * The hours of guidance for a period, in hours with two decimals, with every step, source and open question.
 * Refused when the facts cannot be right. Formula: days × hours a week × 48/364 × percentage (UWV 2023 §2.3 and §5.2).
 */
export function berekenUren(gegeven: Urenvraag, beleid: Beleid): Result<Urenuitkomst> {
  const vraag = orden(gegeven);
  const bevindingen = checkUrenvraag(gegeven, beleid);
  if (hasFout(bevindingen)) return refuse(bevindingen);
  const lezing = kiesLezing(vraag, beleid);
  const telaat = dagenTeLaat(vraag, beleid);
  const zonder = berekenLezing(vraag, lezing, beleid, 0);
  const met = telaat === undefined || telaat.dagen === 0 ? zonder : berekenLezing(vraag, lezing, beleid, telaat.dagen);
  const gekort = isGekort(vraag, telaat);
  const geldig = gekort ? met : zonder;
  const uren = totaal(geldig);
  const maximum = beleid.uitvoerder === "uwv" ? (wettelijkMaximumVan(vraag, zonder) ?? null) : null;
  const lezingen = vergelijkLezingen(vraag, lezing, beleid, gekort ? (telaat?.dagen ?? 0) : 0, geldig);
  const bovengrens = lezingen.bovengrens === undefined ? null : totaal(lezingen.bovengrens);
  const vragen = [
    ...lezingen.vragen,
    ...stelVragen(vraag, beleid, geldig, bovengrens),
    ...overTeLaat(vraag, telaat, zonder, met),
    ...(maximum !== null && uren !== null && uren > maximum ? [vraagBovenMaximum(maximum)] : []),
  ];
  const open = lezingen.lezingen.length > 0 || isEersteContractOnbekend(vraag, beleid, geldig);
  return succeed({
    regime: vraag.regime,
    dagen: dagenVan(vraag.periode),
    dagenTeLaat: telaat?.dagen ?? 0,
    uren,
    urenZonderKorting: totaal(zonder),
    korting: maakKorting(vraag, telaat, zonder, met),
    bovengrens,
    vastheid: !open && geldig.every(({ vastheid }) => vastheid === "vast") ? "vast" : "te-bevestigen",
    wettelijkMaximum: maximum,
    ...vulPerioden(geldig, zonder, lezingen.bovengrens),
    lezingen: lezingen.lezingen,
    stappen: [...beschrijfVooraf(vraag, lezing, beleid, geldig, telaat), ...beschrijfSom(geldig, uren)],
    vragen,
    bevindingen,
  });
}

/** The hours before any rounding and without a deduction; undefined when the facts cannot be right or a part is open. */
export function exacteUren(gegeven: Urenvraag, beleid: Beleid): Breuk | undefined {
  const vraag = orden(gegeven);
  if (hasFout(checkUrenvraag(gegeven, beleid))) return undefined;
  const delen = berekenLezing(vraag, kiesLezing(vraag, beleid), beleid, 0).map(({ exact }) => exact);
  return delen.every((deel) => deel !== undefined) ? som(delen) : undefined;
}

/** The order in which contracts and changes were written down does not matter. */
function orden(vraag: Urenvraag): Urenvraag {
  const opVan = (een: Werk, ander: Werk): number => (een.van < ander.van ? -1 : een.van > ander.van ? 1 : 0);
  const opVanaf = (een: { readonly vanaf: string }, ander: { readonly vanaf: string }): number =>
    een.vanaf < ander.vanaf ? -1 : 1;
  return {
    ...vraag,
    werk: vraag.werk.toSorted(opVan),
    urenwijzigingen: vraag.urenwijzigingen.toSorted(opVanaf),
    regimewissels: vraag.regimewissels.toSorted(opVanaf),
  };
}

/** Hours are taken off after it was decided that the reason is not good; before that only where the caller asks to see it. */
function isGekort({ redenTeLaat, kortingVooraf }: Urenvraag, telaat: TeLaat | undefined): boolean {
  if (telaat === undefined || telaat.dagen === 0) return false;
  return redenTeLaat === "niet-goed" || (redenTeLaat === "gevraagd" && kortingVooraf);
}

function maakKorting(
  { redenTeLaat }: Urenvraag,
  telaat: TeLaat | undefined,
  zonder: readonly Berekend[],
  met: readonly Berekend[],
): Korting | null {
  if (telaat === undefined || telaat.dagen === 0) return null;
  return {
    dagen: telaat.dagen,
    laatsteDagOpTijd: telaat.laatsteDagOpTijd,
    reden: redenTeLaat,
    urenMetKorting: totaal(met),
    urenZonderKorting: totaal(zonder),
  };
}

function overTeLaat(
  { periode, redenTeLaat }: Urenvraag,
  telaat: TeLaat | undefined,
  zonder: readonly Berekend[],
  met: readonly Berekend[],
): readonly Vraag[] {
  if (telaat === undefined || telaat.dagen === 0) return [];
  const voorbij = redenTeLaat !== "goed" && telaat.dagen >= dagenVan(periode);
  return [
    ...(redenTeLaat === "gevraagd" ? [vraagRedenTeLaat(telaat.dagen, totaal(zonder), totaal(met))] : []),
    ...(voorbij ? [vraagPeriodeVoorbij()] : []),
  ];
}

function beschrijfSom(perioden: readonly Berekend[], uren: number | null): readonly Stap[] {
  const delen = perioden.flatMap((periode, plaats) => beschrijfPeriode(periode, plaats + 1));
  const som: Stap = {
    soort: "totaal",
    tekst: uren === null ? "Samen: nog niet te berekenen." : `Samen: ${formatGetal(uren, 2)} uur.`,
    getallen: uren === null ? {} : { uren },
    bronnen: [],
  };
  return [...delen, som];
}
