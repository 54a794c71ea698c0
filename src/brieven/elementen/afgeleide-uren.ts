import type { Beslissing } from "../../besluit/beslissing/beslissing.gen.ts";
import { dagenVan, type Periode } from "../../domein/periode.ts";
import { begeleidingspercentage } from "../../regels/parameters/begeleidingspercentage.ts";
import { valueOn } from "../../regels/parameters/parameter.ts";
import type { Briefzaak } from "../brief.ts";

/** Every period a decision is about. */
export function periodenVan({
  gevraagd,
  toekenning,
  totNu,
  vorigeKeer,
  langerePeriode,
}: Beslissing): readonly Periode[] {
  return [
    ...[gevraagd, toekenning, totNu, vorigeKeer, langerePeriode].flatMap((deel) => deel?.periode ?? []),
    ...(toekenning?.perioden ?? []),
    ...(totNu?.perioden ?? []),
  ];
}

/** Hours that follow from others: differences, what all causes come to, and the hours of work behind a percentage. */
export function afgeleideUren({ gevraagd, toekenning, totNu, verschillen, berekening }: Beslissing): readonly number[] {
  const minder = verschillen.map((verschil) => verschil.minder);
  const heel = [gevraagd.uren, toekenning?.uren, totNu?.uren].flatMap((uren) => uren ?? []);
  return [
    som(minder),
    som(minder.filter((deel) => deel > 0)),
    ...heel.flatMap((een) => heel.map((ander) => een - ander)),
    ...berekening.flatMap(({ getallen }) =>
      typeof getallen.uren === "number" && typeof getallen.percentage === "number" && getallen.percentage > 0
        ? [(getallen.uren * 100) / getallen.percentage]
        : [],
    ),
    ...samenWerkuren(berekening),
  ];
}

/** One percentage for all parts: the hours of work of the whole period. */
function samenWerkuren(berekening: Beslissing["berekening"]): readonly number[] {
  const delen = berekening.filter(({ soort, getallen }) => soort === "contract" && typeof getallen.uren === "number");
  const uren = som(delen.map(({ getallen }) => Number(getallen.uren)));
  const percentage = Number(delen[0]?.getallen.percentage ?? 0);
  return percentage > 0 ? [uren, (uren * 100) / percentage] : [uren];
}

/** What was used, what is left, and what is too much. */
export function afgeleideMinuten({ beslissing, dossier }: Briefzaak): readonly number[] {
  const gedeclareerd = (dossier.declaraties ?? []).map(({ minuten }) => minuten);
  if (beslissing === null) return gedeclareerd;
  const { gebruik, terugvordering, toekenning, totNu } = beslissing;
  const heel = [toekenning, totNu].flatMap((deel) => (deel === null ? [] : [Math.round(deel.uren * 60)]));
  const gebruikt = gebruik === null ? [] : [gebruik.gebruikteMinuten, gebruik.totNuMinuten];
  const terug = terugvordering === null ? [] : [terugvordering.gedeclareerdeMinuten, terugvordering.blijvendeMinuten];
  const alle = [...heel, ...gebruikt, ...terug, ...gedeclareerd];
  return [...alle, ...alle.flatMap((een) => alle.map((ander) => Math.abs(een - ander)))];
}

export function perWeek({ toekenning, totNu }: Beslissing): readonly number[] {
  const gegeven = [toekenning, totNu].flatMap((deel) =>
    deel === null ? [] : [deel, ...deel.perioden.map((periode) => ({ uren: periode.uren, periode }))],
  );
  return gegeven.flatMap(({ uren, periode }) => (periode === null ? [] : [(uren * 7) / dagenVan(periode)]));
}

/** What the table gave the regime of the period before, in any year; a policy's own figures stand in the policy. */
export function vorigePercentages({ vorigeKeer }: Beslissing): readonly number[] {
  if (vorigeKeer === null || vorigeKeer.regime === null) return [];
  const honderdsten = valueOn(begeleidingspercentage, vorigeKeer.periode.van)?.waarde[vorigeKeer.regime] ?? [];
  return honderdsten.map((deel) => deel / 100);
}

const som = (delen: readonly number[]): number => delen.reduce((tot, deel) => tot + deel, 0);
