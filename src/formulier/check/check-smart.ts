import { type Finding, waarschuwing } from "../../domein/bevinding/finding.ts";
import type { Doel } from "../formulier.ts";

/** Verbs that name an effort instead of what one can see in the work. */
const vageWerkwoorden =
  /\b(verbeter(en|t)?|bevorder(en|t)?|stimuler(en|t)?|werk(en|t)? aan|ondersteun(en|t)?|begeleid(en|t)?|optimaliser(en|t)?|versterk(en|t)?|ontwikkel(en|t)?|vergro(ten|ot)|inzicht krijg(en|t)|krijgt inzicht|bewust word(en|t)|wordt bewuster|leert omgaan|omgaan met|groei(en|t)? in|meer zelfvertrouwen|assertiever|beter (functioneren|communiceren|samenwerken)|functioneert beter|communiceert beter)\b/i;

/** Something to count or to see: a number, a number word, a frequency, or that something is absent. */
const meetbaar =
  /\d|\b(één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|helft|kwart|keer|maal|elke|elk|iedere|ieder|alle|allemaal|nooit|altijd|geen|zonder|dagelijks|wekelijks|maandelijks|per (dag|week|maand|uur)|procent|minuten|minuut|uur|lijst|afgevinkt|foutloos)\b/i;

/** Specific and measurable, as far as words can show it; whether it is feasible is for the arbeidsdeskundige to judge. */
export function* checkSmart(doel: Doel, hier: string): Iterable<Finding> {
  const nummer = Number(hier.split("/").at(-1)) + 1;
  if (doel.watLukt !== undefined && vageWerkwoorden.test(doel.watLukt))
    yield waarschuwing("DOEL_VAAG", `${hier}/watLukt`, { nummer });
  if (doel.waaraanZien !== undefined && !meetbaar.test(doel.waaraanZien))
    yield waarschuwing("DOEL_NIET_MEETBAAR", `${hier}/waaraanZien`, { nummer });
}
