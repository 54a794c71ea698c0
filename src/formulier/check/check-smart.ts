import { type Finding, waarschuwing } from "../../domein/bevinding/finding.ts";
import type { Doel } from "../formulier.ts";

/** Words, not parts of words: `\\b` does not know é. */
function wholeWords(...patronen: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${patronen.join("|")})(?!\\p{L})`, "iu");
}

/** Verbs that name an effort instead of what one can see in the work. */
const vageWerkwoorden = wholeWords(
  "verbeter(?:en|t)?",
  "bevorder(?:en|t)?",
  "stimule(?:ren|ert)",
  "werk(?:en|t)? aan (?:(?:zijn|haar|hun|eigen|de|het|meer|beter|betere) )*(?:(?:zelf)?vertrouwen|houding|planning|communicatie|samenwerking|(?:verbeter|vergro|ontwikkel)\\p{L}*)",
  "ondersteun(?:en|t)?",
  "begeleid(?:en|t)?",
  "optimalise(?:ren|ert)",
  "versterk(?:en|t)?",
  "ontwikkel(?:en|t)?",
  "vergro(?:ten|ot)",
  "(?:inzicht krijg(?:en|t)?|krijgt? (?:meer )?inzicht)",
  "(?:bewust(?:er)? word(?:en|t)|wordt? (?:zich )?bewust(?:er)?)",
  "(?:leert )?omgaan met",
  "met [^.]{1,40} om(?:gaan| te gaan)",
  "groei(?:en|t)? in",
  "meer zelfvertrouwen",
  "assertiever",
  "(?:functioneert|communiceert|werkt samen) beter",
  "beter (?:functioneren|communiceren|samenwerken)",
);

/** Something to count or to see: a number, a number word, a frequency, or that something is absent. */
const meetbaar = new RegExp(
  `\\d|${
    wholeWords(
      "één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien",
      "(?:\\p{L}+en|\\p{L}+ën)?(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|honderd|nul|half|halve|helft|kwart|kwartier|derde",
      "keer|maal|elke|elk|iedere|ieder|iedereen|alle|alles|allemaal|nooit|altijd|geen|niemand|niets|zonder",
      "dagelijks|wekelijks|maandelijks|per (?:dag|week|maand|uur|dienst)|procent|minuten|minuut|uur|lijst|afgevinkt|foutloos",
    ).source
  }`,
  "iu",
);

/** Specific and measurable, as far as words can show it; whether it is feasible is for the arbeidsdeskundige to judge. */
export function* checkSmart(doel: Doel, hier: string): Iterable<Finding> {
  const nummer = Number(hier.split("/").at(-1)) + 1;
  if (doel.watLukt !== undefined && vageWerkwoorden.test(doel.watLukt))
    yield waarschuwing("DOEL_VAAG", `${hier}/watLukt`, { nummer });
  if (doel.waaraanZien !== undefined && !meetbaar.test(doel.waaraanZien))
    yield waarschuwing("DOEL_NIET_MEETBAAR", `${hier}/waaraanZien`, { nummer });
}
