import { describe, expect, test } from "vitest";
import { splitZinnen } from "../../../src/brieven/taal/split-zinnen.ts";

const split = (tekst: string) => splitZinnen(tekst).map(({ van, tot }) => tekst.slice(van, tot));

describe("Eén zin blijft één zin", () => {
  test.each([
    "Stuur de brief naar het kantoor t.a.v. mevrouw Smit.",
    "U kunt hulp krijgen, bijv. bij plannen.",
    "Ons kenmerk is nr. 24-000123.",
    "Vraag naar J. de Wit.",
    "Vraag naar J.A.M. de Wit.",
    "Vraag naar mevr. A. Yılmaz of dhr. P. Bakker.",
    "Dit geldt tot en met 12 maart 2026.",
    "U krijgt 1.442 euro en 50 cent.",
    "U krijgt 57,6 uur.",
    "Bel 088 123 45 67 of 06-12345678.",
    "De bijeenkomst is om 9.30 uur.",
    "Kijk op www.voorbeeld.nl of mail naar info@voorbeeld.nl.",
    'U vroeg: "Hoeveel uur krijg ik?" en dat leggen wij uit.',
    "Artikel 6:7 van de wet zegt dit.",
    "U krijgt drs. Van Dam als jobcoach.",
    "Dat is op 3 jan. 2026 gebeurd.",
    "Zo rekenen wij: 24 uur per week, 26 weken lang.",
    "Wij missen nog iets van u:",
    "1. Vul het formulier in.",
    "Dit staat in de brief van 3 maart (blz. 2).",
    "Een zin zonder einde",
  ])("%s", (zin) => expect(split(zin)).toEqual([zin]));

  test("een naam met een punt erin", () => {
    const tekst = "Bakkerij St. Jans B.V. Utrecht betaalt dit.";
    const naam = "Bakkerij St. Jans B.V. Utrecht";
    expect(splitZinnen(tekst, [{ van: 0, tot: naam.length }])).toEqual([{ van: 0, tot: tekst.length }]);
  });
});

describe("Twee zinnen worden er twee", () => {
  test.each([
    ["Klopt het niet? Bel ons dan.", "Klopt het niet?"],
    ["Nu niets. Karim belt u.", "Nu niets."],
    ["U krijgt 57 uur. 24 uur is voor doel 1.", "U krijgt 57 uur."],
    ['Zij schreef: "Dat wil ik." Daarom krijgt u hulp.', 'Zij schreef: "Dat wil ik."'],
    ["(U mag bellen.) Dat kan elke dag.", "(U mag bellen.)"],
    ["U werkt bij Smit B.V. Karim helpt u daar.", "U werkt bij Smit B.V."],
    ["Dit geldt tot en met 30 juni 2026. Daarna stopt het.", "Dit geldt tot en met 30 juni 2026."],
    ["Bel 088 123 45 67. Wij helpen u.", "Bel 088 123 45 67."],
    ["Kijk in tabel A. U ziet daar de uren.", "Kijk in tabel A."],
    ["Dat mag niet! Stop daarmee.", "Dat mag niet!"],
    ["U krijgt meer uren… Dat is fijn.", "U krijgt meer uren…"],
    ["Neem papier mee, pennen e.d. Wij hebben koffie.", "Neem papier mee, pennen e.d."],
    ["Dat is niet zo. 's Ochtends werkt u.", "Dat is niet zo."],
    ["Dat klopt. ‘Ja’, zei zij.", "Dat klopt."],
  ])("%s", (tekst, eerste) => {
    const zinnen = split(tekst);
    expect(zinnen).toHaveLength(2);
    expect(zinnen[0]).toBe(eerste);
  });
});

describe("Vreemde invoer", () => {
  test.each(["", "   ", ".", "...", "?!", "\u00a0"])("%j geeft geen fout", (tekst) =>
    expect(split(tekst).join("").trim()).toBe(tekst.trim()),
  );

  test("elk woord staat in precies één zin, ook bij duizend punten", () => {
    const tekst = `${"Ja. ".repeat(1000)}${".".repeat(5000)}a`;
    expect(split(tekst).join(" ").replaceAll(" ", "")).toBe(tekst.replaceAll(" ", ""));
  });
});
