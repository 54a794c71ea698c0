import { type Finding, fout, signaal, waarschuwing } from "../../domein/bevinding/finding.ts";
import { readDatum } from "../../domein/datum.ts";
import { isOudOordeel, leeftijdVan } from "../../regels/recht/beoordeel-sfb.ts";
import { dagenZiek, isLangZiek } from "../../regels/recht/beoordeel-ziekte.ts";
import { type Context, loopt } from "./context.ts";
import { isGemeente } from "./verplicht.ts";

/** What an application meets on its way to a decision: long illness, an old judgement, a placement not approved yet. */
export function checkRecht(context: Context): readonly Finding[] {
  if (context.formulier.soort !== "aanvraag") return [];
  return [...checkZiekte(context), ...checkOordeel(context), ...checkProefplaatsing(context)];
}

/** UWV 2023 §2.2: after four weeks the arbeidsdeskundige must consent; a municipality has rules of its own. */
function* checkZiekte({ formulier, peildatum }: Context): Iterable<Finding> {
  const sinds = readDatum(formulier.client?.ziekte?.sinds);
  if (sinds === undefined) return;
  if (sinds > peildatum) yield fout("DATUM_IN_TOEKOMST", "/client/ziekte/sinds");
  const dagen = dagenZiek(sinds, readDatum(formulier.client?.ziekte?.totEnMet) ?? null, peildatum);
  if (!isGemeente(formulier) && isLangZiek(dagen, peildatum))
    yield waarschuwing("ZIEK_LANGER_DAN_VIER_WEKEN", "/client/ziekte/sinds", { dagen, wie: "arbeidsdeskundige" });
}

/** Our own choice, as no source says how old a judgement may be; a disability benefit of UWV keeps it true. */
function* checkOordeel({ formulier, peildatum }: Context): Iterable<Finding> {
  const { sfb, uitkering } = formulier.client ?? {};
  const op = readDatum(sfb?.op);
  if (sfb?.status !== "vastgesteld" || op === undefined || uitkering === "wajong" || uitkering === "wia") return;
  if (!isGemeente(formulier) && isOudOordeel(op, peildatum))
    yield signaal("SFB_OORDEEL_OUD", "/client/sfb/op", { oud: leeftijdVan(op, peildatum), wie: "beslisser" });
}

/** UWV 2023 §4.2: the decision waits for the approval of the placement it is about. */
function* checkProefplaatsing({ formulier }: Context): Iterable<Finding> {
  const start = readDatum(formulier.begeleiding?.periode?.van);
  for (const [plaats, relatie] of (formulier.dienstverband?.reeks ?? []).entries()) {
    if (relatie.soort !== "proefplaatsing" || relatie.goedgekeurd !== "aangevraagd") continue;
    if (start === undefined || loopt(relatie, start))
      yield waarschuwing("PROEFPLAATSING_NIET_GOEDGEKEURD", `/dienstverband/reeks/${plaats}/goedgekeurd`);
  }
}
