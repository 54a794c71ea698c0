import { type Finding, fout, waarschuwing } from "../../domein/bevinding/finding.ts";
import { readDatum } from "../../domein/datum.ts";
import type { Doel, Plan } from "../formulier.ts";
import { checkSmart } from "./check-smart.ts";
import type { Context } from "./context.ts";

/** Each knelpunt leads to a goal, each goal to an approach and hours. */
export function checkPlan({ formulier }: Context): readonly Finding[] {
  const { plan } = formulier;
  if (plan === undefined) return [];
  const periode = formulier.begeleiding?.periode;
  const doelen = (plan.doelen ?? []).flatMap((doel, plaats) => {
    const hier = `/plan/doelen/${plaats}`;
    return [
      ...checkVerwijzingen(doel, plan, hier),
      ...checkUren(doel, hier),
      ...checkTermijn(doel, periode, hier),
      ...checkSmart(doel, hier),
    ];
  });
  return [...checkKenmerken(plan), ...checkKnelpunten(plan), ...doelen];
}

function* checkKenmerken(plan: Plan): Iterable<Finding> {
  yield* dubbel(plan.knelpunten ?? [], "/plan/knelpunten");
  yield* dubbel(plan.langetermijndoelen ?? [], "/plan/langetermijndoelen");
  yield* dubbel(plan.doelen ?? [], "/plan/doelen");
}

/** An id names one thing in its list. */
export function* dubbel(lijst: readonly { readonly id: string }[], hier: string): Iterable<Finding> {
  const gezien = new Set<string>();
  for (const [plaats, { id }] of lijst.entries()) {
    if (gezien.has(id)) yield fout("KENMERK_DUBBEL", `${hier}/${plaats}/id`);
    gezien.add(id);
  }
}

function* checkKnelpunten(plan: Plan): Iterable<Finding> {
  const bediend = new Set((plan.doelen ?? []).flatMap(({ knelpunten }) => knelpunten ?? []));
  for (const [plaats, { id }] of (plan.knelpunten ?? []).entries())
    if (plan.doelen !== undefined && !bediend.has(id))
      yield waarschuwing("KNELPUNT_ZONDER_DOEL", `/plan/knelpunten/${plaats}`, { nummer: plaats + 1 });
}

function* checkVerwijzingen(doel: Doel, plan: Plan, hier: string): Iterable<Finding> {
  const knelpunten = new Set(plan.knelpunten?.map(({ id }) => id));
  for (const [plaats, id] of (doel.knelpunten ?? []).entries())
    if (!knelpunten.has(id))
      yield fout("VERWIJZING_BESTAAT_NIET", `${hier}/knelpunten/${plaats}`, { waarnaar: "knelpunt" });
  if (doel.langetermijndoel !== undefined && !plan.langetermijndoelen?.some(({ id }) => id === doel.langetermijndoel))
    yield fout("VERWIJZING_BESTAAT_NIET", `${hier}/langetermijndoel`, { waarnaar: "doel op de lange termijn" });
}

/** Hours are compared in hundredths, so that 0,1 + 0,2 is 0,3. */
function* checkUren(doel: Doel, hier: string): Iterable<Finding> {
  const nummer = Number(hier.split("/").at(-1)) + 1;
  if (doel.uren === 0) yield fout("DOEL_ZONDER_UREN", `${hier}/uren`, { nummer });
  const uren = (doel.activiteiten ?? []).flatMap((activiteit) => activiteit.uren ?? []);
  const som = uren.reduce((totaal, een) => totaal + Math.round(een * 100), 0);
  const volledig = uren.length > 0 && uren.length === doel.activiteiten?.length;
  const verwacht = Math.round((doel.uren ?? 0) * 100);
  if (doel.uren !== undefined && (volledig ? som !== verwacht : som > verwacht))
    yield fout("UREN_TELLEN_NIET_OP", `${hier}/uren`, {
      nummer,
      doel: decimaal(verwacht),
      activiteiten: decimaal(som),
    });
  yield* dubbel(doel.activiteiten ?? [], `${hier}/activiteiten`);
}

function decimaal(honderdsten: number): string {
  return (honderdsten / 100).toString().replace(".", ",");
}

interface Periode {
  readonly van?: string;
  readonly totEnMet?: string;
}

function* checkTermijn(doel: Doel, periode: Periode | undefined, hier: string): Iterable<Finding> {
  const nummer = Number(hier.split("/").at(-1)) + 1;
  if (doel.voor === undefined) yield waarschuwing("DOEL_ZONDER_TERMIJN", `${hier}/voor`, { nummer });
  const voor = readDatum(doel.voor);
  const van = readDatum(periode?.van);
  const einde = readDatum(periode?.totEnMet);
  if (voor === undefined || van === undefined || einde === undefined) return;
  if (voor < van || voor > einde) yield waarschuwing("DOEL_BUITEN_PERIODE", `${hier}/voor`, { nummer, einde });
}
