import { describe, expect, test } from "vitest";
import { completeBeleid } from "../../../src/regels/beleid/complete-beleid.ts";
import { elkeGemeente, gemeente } from "../../../src/regels/beleid/gemeente.ts";

const kort = { id: "kort", naam: "Kort", uitvoerder: "gemeente" } as const;

describe("Een eigen beleid mag kort zijn", () => {
  test("wat een gemeente weglaat is onbekend, behalve wat in de wet staat", () => {
    const beleid = completeBeleid(kort);
    expect(beleid).toEqual({ ...gemeente, ...kort, bronnen: [], toelichting: [] });
    expect(beleid.onbekend).toEqual(gemeente.onbekend);
  });
  test("bij UWV maakt alleen de werknemer bezwaar, en is de loonwaarde onbekend", () => {
    const beleid = completeBeleid({ ...kort, uitvoerder: "uwv" });
    expect(beleid.bezwaar).toEqual(["client"]);
    expect(beleid.recht).toEqual({ ...elkeGemeente.recht, minimaleLoonwaarde: null });
    expect(beleid.onbekend).toContain("Welke loonwaarde minstens nodig is.");
    expect(beleid.onbekend.filter((zin) => zin.includes("lokaleregelgeving"))).toEqual([]);
  });
  test("één eigen grens of termijn laat de andere zoals ze zijn", () => {
    const beleid = completeBeleid({ ...kort, termijnen: { beslissen: 28 }, recht: { minimaleUren: 10 } });
    expect(beleid.termijnen).toEqual({ ...elkeGemeente.termijnen, beslissen: 28 });
    expect(beleid.recht).toEqual({ ...elkeGemeente.recht, minimaleUren: 10 });
  });
  test("wie null schrijft, weet het niet, ook waar de wet iets zegt", () => {
    const beleid = completeBeleid({ ...kort, termijnen: { beslissen: null } });
    expect(beleid.termijnen.beslissen).toBeNull();
    expect(beleid.onbekend).toContain("Binnen hoeveel dagen er een beslissing is.");
  });
  test("eigen bezwaar, bronnen en toelichting gaan voor", () => {
    const bronnen = [{ naam: "Verordening", vindplaats: "hier", gezienOp: "2026-01-01" }];
    const beleid = completeBeleid({ ...kort, bezwaar: ["client"], bronnen, toelichting: ["Zo doen wij het."] });
    expect([beleid.bezwaar, beleid.bronnen, beleid.toelichting]).toEqual([["client"], bronnen, ["Zo doen wij het."]]);
  });
});

describe("Wat onbekend is, volgt uit wat er staat", () => {
  const regime = { soort: "regime", regimes: ["midden"], percentages: null } as const;

  test("een eigen zin blijft en staat voorop", () => {
    const { onbekend } = completeBeleid({ ...kort, onbekend: ["Wie er belt."] });
    expect(onbekend[0]).toBe("Wie er belt.");
    expect(onbekend.slice(1)).toEqual(gemeente.onbekend);
  });
  test("een zin van ons verdwijnt als het is ingevuld", () => {
    const zin = "Om de hoeveel maanden er een evaluatie is.";
    const beleid = completeBeleid({ ...kort, onbekend: [zin], evaluatieMaanden: 3 });
    expect(beleid.onbekend).not.toContain(zin);
  });
  test("een zin staat er nooit twee keer", () => {
    const { onbekend } = completeBeleid({ ...kort, onbekend: gemeente.onbekend });
    expect(onbekend).toEqual(gemeente.onbekend);
  });
  test.each([
    ["vaste uren", { soort: "vaste-uren", urenPerWeek: 1 }, false, false],
    ["een percentage", { soort: "percentage", percentage: 5 }, false, false],
    ["regimes met eigen percentages", { ...regime, percentages: { midden: [10] } }, true, false],
    ["regimes met de tabellen van UWV", regime, true, true],
  ] as const)("%s: jaren tellen mee: %4$s, tabellen: %5$s", (_, intensiteit, jaren, tabellen) => {
    const tekst = completeBeleid({ ...kort, intensiteit }).onbekend.join(" ");
    expect(tekst.includes("de jaren tellen")).toBe(jaren);
    expect(tekst.includes("het huidige contract")).toBe(tabellen);
    expect(tekst.includes("Tabel 2")).toBe(tabellen);
    expect(tekst.includes("Zonder dat rekenen wij geen uren")).toBe(false);
  });
  test.each([
    [{}, true, true],
    [{ minimaleUren: 12 }, false, true],
    [{ meerDanUren: 12 }, false, true],
    [{ minimaleUren: 12, minimaleUrenBijGroei: 8 }, false, false],
    [{ minimaleUren: 0 }, false, false],
  ])("uren %j: de grens mist: %s, de groei mist: %s", (recht, grens, groei) => {
    const tekst = completeBeleid({ ...kort, recht }).onbekend.join(" ");
    expect(tekst.includes("minstens moet werken")).toBe(grens);
    expect(tekst.includes("minder uren genoeg")).toBe(groei);
  });
  test.each([
    [{ minimaleLoonwaarde: 30 }, true],
    [{ minimaleLoonwaarde: 30, minimaleLoonwaardeBijGroei: 20 }, false],
    [{ minimaleLoonwaarde: 0 }, false],
    [{ minimaleLoonwaarde: null }, true],
  ])("loonwaarde %j: de groei mist: %s", (recht, groei) =>
    expect(
      completeBeleid({ ...kort, recht })
        .onbekend.join(" ")
        .includes("lagere loonwaarde"),
    ).toBe(groei),
  );
  test.each([
    ["tarieven", { tarieven: [{ vanaf: "2026-01-01", totEnMet: null, eurocent: 9000, bron: "besluit" }] }, /uurtarief/],
    ["kwaliteitseisen", { kwaliteitseisen: ["Hbo."] }, /eisen er aan/],
    ["vormen", { vormen: ["extern"] }, /vormen van begeleiding/],
  ] as const)("%s: genoemd als ze er niet zijn, en anders niet", (_, eigen, woorden) => {
    expect(completeBeleid(kort).onbekend.join(" ")).toMatch(woorden);
    expect(completeBeleid({ ...kort, ...eigen }).onbekend.join(" ")).not.toMatch(woorden);
  });
  test("wie alles weet, hoeft niets op te zoeken", () => {
    const alles = {
      ...kort,
      geldigVan: "2026-01-01",
      intensiteit: { soort: "vaste-uren", urenPerWeek: 1 },
      werkweken: 48,
      proefplaatsingUren: { midden: 8 },
      toekenningseenheid: "gevraagd",
      periodeMaanden: 6,
      maximaleDuur: { maanden: 24, verlenging: null },
      evaluatieMaanden: 6,
      strippenkaartUren: 0,
      termijnen: {
        indienen: 28,
        aanvullen: 14,
        beslissen: 56,
        beslissenExtraBijOnderzoekSfb: 28,
        advies: 28,
        wijzigingMelden: 7,
        meerUrenVoorEinde: 28,
      },
      recht: {
        minimaleUren: 0,
        minimaleContractmaanden: 0,
        minimaleLoonwaarde: 0,
        doelgroepregister: "niet",
        uitgesloten: [],
        erkenningUwv: false,
      },
      tarieven: [{ vanaf: "2026-01-01", totEnMet: null, eurocent: 9000, bron: "besluit" }],
      kwaliteitseisen: ["Hbo."],
      vormen: ["extern"],
    } as const;
    expect(completeBeleid(alles).onbekend).toEqual([]);
  });
});
