import type { Delen, EerdereOndersteuning, Evaluatie, Jobcoachperiode, Periode, Plan } from "../formulier/formulier.ts";

/** One entry for each past goal; whether it was reached is the question. */
export function lookBack(plan: Plan | undefined, periode: Periode | undefined): { readonly evaluatie?: Evaluatie } {
  const doelen =
    plan?.doelen?.map(({ id, watLukt }) => ({ doel: id, ...(watLukt !== undefined && { watLukt }) })) ?? [];
  if (periode === undefined && doelen.length === 0) return {};
  return { evaluatie: { ...(periode && { periode }), ...(doelen.length > 0 && { doelen }) } };
}

/** The period of the previous form joins the earlier ones, with the next number when all of those are numbered. */
export function addPeriode(delen: Delen): { readonly eerdereOndersteuning?: EerdereOndersteuning } {
  const eerder = delen.eerdereOndersteuning ?? {};
  const perioden = eerder.perioden ?? [];
  const { van, totEnMet } = delen.begeleiding?.periode ?? {};
  if (van === undefined || totEnMet === undefined || perioden.some((periode) => periode.van === van))
    return delen.eerdereOndersteuning ? { eerdereOndersteuning: eerder } : {};
  const nummer = nextNummer(perioden, delen.aanvraag?.aard === "eerste");
  const voorbij: Jobcoachperiode = { ...(nummer !== undefined && { nummer }), van, totEnMet };
  return { eerdereOndersteuning: { ...eerder, perioden: [...perioden, voorbij] } };
}

function nextNummer(perioden: readonly Jobcoachperiode[], wasEerste: boolean): number | undefined {
  if (perioden.length === 0) return wasEerste ? 1 : undefined;
  const nummers = perioden.map(({ nummer }) => nummer).filter((nummer) => nummer !== undefined);
  return nummers.length === perioden.length ? Math.max(...nummers) + 1 : undefined;
}
