import type { Treffer } from "./treffer.ts";

/** How a letter begins that does not yet say what is decided. */
const inleidingen: readonly RegExp[] = [
  /^(?:naar aanleiding van|in (?:antwoord|reactie|vervolg|aansluiting) op|in het kader van|onder verwijzing naar)/,
  /^(?:hierbij|hiermee|hierdoor|bij dezen?|langs deze weg|via deze weg|middels)\b/,
  /^(?:met|in|door|via) (?:deze|dit) (?:brief|schrijven|bericht)/,
  /^(?:deze|dit) (?:brief|schrijven|bericht) (?:gaat|is|betreft|krijgt|ontvangt|bevat)/,
  /^(?:in|met|op|per) uw (?:brief|mail|e-mail|schrijven|aanvraag|bericht|formulier|verzoek|telefoontje)/,
  /^(?:onlangs|recent|enige tijd geleden|eerder|vorige (?:week|maand)|kort geleden|een tijdje geleden)\b/,
  /^(?:graag|hopelijk|zoals|conform|volgens afspraak|inzake|betreffende|betreft)\b/,
  /^(?:wij|we) (?:informeren|berichten|delen u|laten u|schrijven|sturen u (?:deze|dit)|refereren|verwijzen|willen u|hebben (?:uw|het|de) .{0,40}(?:bekeken|beoordeeld|behandeld))/,
  /^(?:u|hij|zij) (?:krijgt|ontvangt) (?:deze|dit) (?:brief|bericht|schrijven)\b/,
  /^(?:u|uw werkgever|uw jobcoach) (?:heeft|hebt|had) (?:op|ons|bij ons|onlangs|een aanvraag)/,
  /^op .{3,24} (?:heeft|hebt|vroeg|stuurde|schreef|deed|diende|belde|sprak|had) (?:u|uw|wij|ons|onze)/,
  /^(?:bedankt|dank|wij danken|hartelijk dank|allereerst|eerst|fijn dat|leuk dat)\b/,
];

/** The start of the first sentence when it is an introduction. */
export function vindInleiding(zin: string): Treffer | undefined {
  const klein = zin.toLowerCase();
  for (const patroon of inleidingen) {
    const begin = patroon.exec(klein)?.[0];
    if (begin !== undefined)
      return { code: "BEGIN_IS_INLEIDING", params: { begin: zin.slice(0, begin.length).trim() } };
  }
  return undefined;
}
