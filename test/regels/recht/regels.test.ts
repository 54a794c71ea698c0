import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rechtregels } from "../../../src/regels/recht/regels.ts";

describe("De regels over het recht in het regelboek", () => {
  test("elke regel heeft een eigen naam, een bron, een voorbeeld en een sample die er is", () => {
    expect(new Set(rechtregels.map(({ id }) => id)).size).toBe(rechtregels.length);
    for (const { id, bronnen, voorbeelden, sample, wat } of rechtregels) {
      expect(id).toMatch(/^recht\/[a-z-]+$/);
      expect(bronnen.length, id).toBeGreaterThan(0);
      expect(voorbeelden.length, id).toBeGreaterThan(0);
      expect(existsSync(join(import.meta.dirname, "../../../samples", sample)), sample).toBe(true);
      expect(
        wat.split(/(?<=[.:;])\s+/).filter((zin) => zin.split(/\s+/).length > 25),
        id,
      ).toEqual([]);
    }
  });

  test("de voorbeelden zijn uitgerekend", () => {
    const uitgerekend = rechtregels.flatMap(({ id, voorbeelden }) =>
      voorbeelden.map(({ gegeven, reken }) => `${id}, ${gegeven}: ${reken()}`),
    );
    expect(uitgerekend).toMatchInlineSnapshot(`
      [
        "recht/uitvoerder, bij UWV, met een uitkering van de gemeente: menselijkeBeoordeling: De werknemer heeft een uitkering van de gemeente. Dan beslist meestal de gemeente, niet UWV.",
        "recht/uitvoerder, bij UWV, zonder uitkering: onbekend: Of de gemeente vlak voor deze baan hielp, staat er niet.",
        "recht/uitvoerder, een Wajong-uitkering: voldoet: De grondslag is artikel 2:22 van de Wajong.",
        "recht/uitvoerder, werk volgens de Wsw: onbekend: Dit staat niet in het formulier.",
        "recht/sfb, vier maanden geleden vastgesteld: voldoet: De beperking is vastgesteld op 20 november 2025.",
        "recht/sfb, tien jaar geleden vastgesteld, geen uitkering: menselijkeBeoordeling: De beperking is vastgesteld op 1 maart 2016. Dat is 10 jaar geleden.",
        "recht/sfb, nog in onderzoek: onbekend: De beperking wordt nog onderzocht.",
        "recht/doelgroep, een voorwaarde, en niet in het register: voldoet-niet: De werknemer staat niet in het doelgroepregister. Dit beleid vraagt dat wel.",
        "recht/doelgroep, alleen om te weten: komt niet voor",
        "recht/doelgroep, een gemeente die wij niet kennen: menselijkeBeoordeling: Voor wie deze regeling is, weten wij niet.",
        "recht/noodzaak, nog geen advies: menselijkeBeoordeling: Of een jobcoach nodig is, heeft nog niemand beoordeeld.",
        "recht/noodzaak, een advies dat een jobcoach nodig vindt: voldoet: De arbeidsdeskundige vindt een jobcoach nodig.",
        "recht/noodzaak, een advies dat niets anders ziet: voldoet: De arbeidsdeskundige vindt begeleiding de beste oplossing, naast andere hulp.",
        "recht/ziekte, 28 dagen ziek: voldoet: Op de dag van de aanvraag was de werknemer 28 dagen ziek. Dat is vier weken of korter.",
        "recht/ziekte, 29 dagen ziek: menselijkeBeoordeling: Op de dag van de aanvraag was de werknemer 29 dagen ziek. Dat is langer dan vier weken. Een mens beoordeelt wat dat betekent.",
        "recht/jobcoach, een erkenning die verliep: voldoet-niet: De erkenning gold tot en met 1 maart 2026. Dat is voor de eerste dag.",
        "recht/jobcoach, de werkgever vraagt zelf ook een jobcoach aan: menselijkeBeoordeling: De werkgever vroeg ook geld voor een eigen jobcoach. Allebei tegelijk kan niet.",
        "recht/jobcoach, een band met de werkgever: onbekend: Dit staat niet in het formulier.",
        "recht/jobcoach, het advies zegt dat aan de voorwaarden is voldaan: voldoet: De arbeidsdeskundige vindt dat de werknemer aan de voorwaarden voldoet.",
        "recht/stukken, de werkgever tekende nog niet: onbekend: De handtekening mist nog van de werkgever.",
        "recht/stukken, een vervolg zonder einddeclaratie: onbekend: Dit is er nog niet.",
        "recht/aanmelding, de uren bij een aanmelding: voldoet: Het werk is 24 uur per week. Nodig is minstens 12 uur per week.",
        "recht/aanmelding, de loonwaarde bij een aanmelding: komt niet voor",
        "recht/uren, 12 uur per week: voldoet: Het werk is 12 uur per week. Nodig is minstens 12 uur per week.",
        "recht/uren, 8 uur, zonder groei: voldoet-niet: Het werk is 8 uur per week. Nodig is minstens 12 uur per week. Over groei binnen een jaar staat niets in het formulier.",
        "recht/uren, 8 uur, vanaf 1 december 12 uur: menselijkeBeoordeling: Het werk is 8 uur per week. Nodig is minstens 12 uur per week. Vanaf 1 december 2026 is 12 uur per week de verwachting. De arbeidsdeskundige beoordeelt of dat genoeg is.",
        "recht/uren, een gemeente die meer dan 12 uur vraagt, en 12 uur: voldoet-niet: Het werk is 12 uur per week. Nodig is meer dan 12 uur per week.",
        "recht/min-max, minstens 16 uur: voldoet: Wij tellen alleen het minimum: 16 uur per week. Groei telt niet mee.",
        "recht/min-max, minstens 10 uur, met groei: voldoet-niet: Het minimum is 10 uur per week. Nodig is minstens 12 uur per week. Groei telt bij min-max niet mee.",
        "recht/contractduur, een contract van 5 maanden: voldoet-niet: Het contract loopt van 2 maart 2026 tot en met 1 augustus 2026. Nodig is minstens 6 maanden.",
        "recht/contractduur, precies 6 maanden: voldoet: Het contract loopt van 2 maart 2026 tot en met 1 september 2026. Nodig is minstens 6 maanden.",
        "recht/loonwaarde, 54%: voldoet: De loonwaarde is 54%. Nodig is minstens 35%.",
        "recht/loonwaarde, 25%: menselijkeBeoordeling: De loonwaarde is 25%. Nodig is minstens 35%. Minder is genoeg als de loonwaarde binnen een jaar groeit.",
        "recht/loonwaarde, 15%: voldoet-niet: De loonwaarde is 15%. Nodig is minstens 35%. Ook met groei is minstens 20% nodig.",
        "recht/werksoort, een nul-urencontract: voldoet-niet: Dit is een nul-urencontract. Daarbij is er geen jobcoach.",
        "recht/werksoort, uitzenden zonder uitzendbeding: voldoet: Uitzenden mag: er is geen uitzendbeding.",
        "recht/werksoort, een stage: menselijkeBeoordeling: Bij een stage is er geen jobcoach, behalve als het betaald werk in dienst is.",
        "recht/werksoort, een SW-bedrijf: onbekend: Dit staat niet in het formulier.",
        "recht/proefplaatsing, goedkeuring aangevraagd: onbekend: De proefplaatsing is aangevraagd. De beslissing wacht op de goedkeuring.",
        "recht/proefplaatsing, 17 jaar, en 18 na het einde: voldoet-niet: De werknemer is 17 jaar. Bij een proefplaatsing is 18 jaar of ouder nodig.",
      ]
    `);
  });
});
