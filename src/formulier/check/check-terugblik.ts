import { type Finding, fout, waarschuwing } from "../../domein/bevinding/finding.ts";
import { readDatum } from "../../domein/datum.ts";
import { dubbel } from "./check-plan.ts";
import { type Context, knownDoelen } from "./context.ts";

/** The log and the report of the past period. */
export function checkTerugblik(context: Context): readonly Finding[] {
  return [...checkLogboek(context), ...checkEvaluatie(context), ...checkGesprek(context)];
}

function* checkLogboek({ formulier }: Context): Iterable<Finding> {
  const regels = formulier.logboek?.regels ?? [];
  const doelen = knownDoelen(formulier);
  const van = readDatum(formulier.evaluatie?.periode?.van);
  const einde = readDatum(formulier.evaluatie?.periode?.totEnMet);
  yield* dubbel(regels, "/logboek/regels");
  for (const [plaats, regel] of regels.entries()) {
    const hier = `/logboek/regels/${plaats}`;
    if (regel.doel !== undefined && !doelen.has(regel.doel))
      yield fout("VERWIJZING_BESTAAT_NIET", `${hier}/doel`, { waarnaar: "doel" });
    const dagVan = readDatum(regel.van);
    if (dagVan === undefined || van === undefined || einde === undefined) continue;
    if (dagVan < van || (readDatum(regel.totEnMet) ?? dagVan) > einde)
      yield waarschuwing("LOGBOEK_BUITEN_PERIODE", `${hier}/van`);
  }
}

function* checkEvaluatie({ formulier }: Context): Iterable<Finding> {
  const { evaluatie, aanvraag } = formulier;
  if (evaluatie === undefined) return;
  if (aanvraag?.aard === "eerste") yield waarschuwing("DEEL_NIET_VAN_TOEPASSING", "/evaluatie");
  if (aanvraag?.aard === "vervolg" && evaluatie.voortzetting?.keuze === "stoppen")
    yield waarschuwing("VOORTZETTING_TEGENSTRIJDIG", "/evaluatie/voortzetting/keuze");
  const doelen = new Set(formulier.plan?.doelen?.map(({ id }) => id));
  for (const [plaats, resultaat] of (evaluatie.doelen ?? []).entries()) {
    const looptDoor = resultaat.verder === "loopt-door" || resultaat.verder === "aangepast";
    if (aanvraag?.aard === "vervolg" && looptDoor && !doelen.has(resultaat.doel))
      yield fout("VERWIJZING_BESTAAT_NIET", `/evaluatie/doelen/${plaats}/doel`, { waarnaar: "doel" });
  }
}

function* checkGesprek({ formulier }: Context): Iterable<Finding> {
  const doelen = knownDoelen(formulier);
  for (const [plaats, { doel }] of (formulier.viergesprek?.doelen ?? []).entries())
    if (doel !== undefined && !doelen.has(doel))
      yield fout("VERWIJZING_BESTAAT_NIET", `/viergesprek/doelen/${plaats}/doel`, { waarnaar: "doel" });
}
