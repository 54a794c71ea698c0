import { describe, expect, test } from "vitest";
import { telLettergrepen } from "../../../src/brieven/taal/tel-lettergrepen.ts";

/** Counted by hand, the way each word is said. */
const perAantal: Readonly<Record<number, string>> = {
  1: "u wij brief werk uur geld nieuw eeuw leeuw huis trein mooi fraai groei boei schreeuw lijn zijn tijd reis oud blauw bouw kou zee drie knie koe moe deur heup buurt vuur straat herfst langst team coach site 's zo'n cent trui bui hoi ooit",
  2: "uren brieven jobcoach begin over even open adres april via idee duo team-uitje:3 nieuwe draaien gooien loeien moeilijk plannen wekelijks:3 contract formulier:3 eerste cliënt zeeën museum:3 bureau niveau cadeau geuit tweeën dieet piano:3 reactie:3 functie premie actie tijdig moeite bijna ijzer vijver meisje email:2 intake online update website service mailen foto's baby hobby typen royaal okay meijer toilet auto augustus:3 mei:1 juni juli maart:1 zesde",
  3: "aanvraag:2 beslissing begeleiden:4 jobcoaches jobcoaching coachen:2 periode:4 januari:4 februari:4 september oktober november december afspraken gemeente familie collega telefoon:3 systeem:2 video radio ideeën patiënt geëist:2 ruïne poëzie reünie bijeenkomst teamleider loyaliteit:4 handtekening:4 werkgever vragenlijst uitkering beëindigd:3 enquête toeslagen onderzoek ervaring:3 analist advies:2 geïnd:2 coöperatie:5 beoefenen:4 officieel:4 yoghurt:2",
  4: "begeleiden begeleiding handtekening periode januari februari organisatie:5 evaluatie:5 financieel situatie materieel coördineren:5 coördinator:5 financiële:5 vergoedingen individu reïntegratie:5 re-integratie:5 equivalent jobcoachaanvraag geautomatiseerd:6 burgerservicenummer:6 arbeidsdeskundige:6 proefplaatsing:3 identiteitsbewijs:6 beroepsopleiding:5 hiërarchie beoordeling aanmoedigen industrieën:4 activiteiten:5",
};
const woorden = Object.entries(perAantal).flatMap(([aantal, lijst]) =>
  lijst.split(" ").map((woord) => {
    const [vorm = "", eigen] = woord.split(":");
    return [vorm, Number(eigen ?? aantal)] as const;
  }),
);

describe("Lettergrepen", () => {
  test("er staan genoeg woorden in de proef", () => expect(woorden.length).toBeGreaterThanOrEqual(120));
  test.each(woorden)("%s: %i", (woord, aantal) => expect(telLettergrepen(woord)).toBe(aantal));

  test.each(["12", "1.442", "57,6", "2026", "24-000123", "€ 450".slice(2)])(
    "een getal in cijfers is er één: %s",
    (getal) => expect(telLettergrepen(getal)).toBe(1),
  );

  test.each([
    ["UWV", 3],
    ["WW", 2],
    ["WIA", 2],
    ["Awb", 3],
    ["btw", 3],
    ["B.V.", 2],
    ["24-uurs", 2],
  ])("een afkorting wordt gespeld: %s is %i", (woord, aantal) => expect(telLettergrepen(woord)).toBe(aantal));

  test("hoofdletters en losse tekens maken geen verschil", () => {
    expect(telLettergrepen("Cliënt")).toBe(2);
    expect(telLettergrepen("clie\u0308nt")).toBe(2);
    expect(telLettergrepen("BESLISSING")).toBe(3);
    expect(telLettergrepen("Wiśniewski")).toBe(3);
  });

  test("er is altijd minstens één lettergreep", () => {
    for (const woord of ["", "'s", "+", "Łł", "Иван"]) expect(telLettergrepen(woord)).toBeGreaterThanOrEqual(1);
  });
});
