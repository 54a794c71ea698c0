import { describe, expect, test } from "vitest";
import { formatBron } from "../../../src/regels/bron.ts";
import type { Rechtsfeiten } from "../../../src/regels/recht/feiten.ts";
import { bijGemeente, feit, gemeenteMet, kort, voorwaarde, zonderAdvies } from "./feiten-voor-test.ts";

const bronnen = (een: ReturnType<typeof voorwaarde>) => (een?.bronnen ?? []).map(formatBron);
const zonder = { advies: zonderAdvies };
type Uitkering = Rechtsfeiten["uitkering"]["waarde"];

describe("UWV of gemeente (WIA 35 lid 4 onder b)", () => {
  test.each<[Uitkering, string, string]>([
    [
      "participatiewet",
      "menselijkeBeoordeling → beslisser",
      "De werknemer heeft een uitkering van de gemeente. Dan beslist meestal de gemeente, niet UWV.",
    ],
    ["wajong", "voldoet", "De werknemer heeft een uitkering van UWV."],
    ["wia", "voldoet", "De werknemer heeft een uitkering van UWV."],
    ["geen", "onbekend → client", "Of de gemeente vlak voor deze baan hielp, staat er niet."],
    ["anders", "onbekend → client", "Of de gemeente vlak voor deze baan hielp, staat er niet."],
    [null, "onbekend → client", "Welke uitkering de werknemer heeft, staat er nog niet."],
  ])("bij UWV met uitkering %s: %s", (uitkering, uitkomst, uitleg) => {
    const een = voorwaarde("uitvoerder", { ...zonder, uitkering: feit("uitkering", uitkering) });
    expect(kort(een)).toBe(uitkomst);
    expect(een?.uitleg).toBe(uitleg);
    expect(bronnen(een).slice(0, 2)).toEqual(["WIA 35 lid 4 onder b", "UWV 2023 §2.2"]);
    expect(een?.feiten.map(({ naam }) => naam)).toEqual(["uitvoerder", "uitkering"]);
  });
  test.each<[Uitkering, string]>([
    ["participatiewet", "voldoet"],
    ["wajong", "menselijkeBeoordeling → beslisser"],
    ["wia", "menselijkeBeoordeling → beslisser"],
    ["geen", "onbekend → client"],
    ["anders", "onbekend → client"],
    [null, "onbekend → client"],
  ])("bij een gemeente met uitkering %s: %s", (uitkering, uitkomst) => {
    const een = voorwaarde(
      "uitvoerder",
      { ...bijGemeente, ...zonder, uitkering: feit("uitkering", uitkering) },
      gemeenteMet({}),
    );
    expect(kort(een)).toBe(uitkomst);
    expect(bronnen(een)).toEqual(["Participatiewet 10 lid 1"]);
  });
  test.each([
    ["zonder advies", zonder],
    ["met een goed advies", {}],
  ])(
    "een uitkering van de gemeente bij UWV, %s: geen weigering, maar de vraag of de aanvraag wordt doorgestuurd",
    (_, advies) => {
      const een = voorwaarde("uitvoerder", { ...advies, uitkering: feit("u", "participatiewet") });
      expect(kort(een)).toBe("menselijkeBeoordeling → beslisser");
      expect(bronnen(een)).toEqual(["WIA 35 lid 4 onder b", "UWV 2023 §2.2", "Awb 2:3"]);
      expect(een?.vraag).toMatchObject({
        code: "RECHT_UITVOERDER",
        vraag: "Moet deze aanvraag naar de gemeente?",
        antwoorden: [
          {
            waarde: "ja",
            gevolg: "Stuur de aanvraag zelf door naar de gemeente. Vertel dat meteen aan de werknemer.",
          },
          { waarde: "nee", gevolg: "UWV beslist." },
        ],
      });
    },
  );
  test("een goed advies telt, behalve tegen een uitkering van de gemeente in", () => {
    expect(voorwaarde("uitvoerder", {})?.uitkomst).toBe("voldoet");
    expect(voorwaarde("uitvoerder", { ...bijGemeente, uitkering: feit("u", "wia") }, gemeenteMet({}))?.uitkomst).toBe(
      "voldoet",
    );
    expect(voorwaarde("uitvoerder", { ...bijGemeente, uitkering: feit("u", null) }, gemeenteMet({}))?.uitkomst).toBe(
      "voldoet",
    );
  });
  test("het formulier noemt een ander dan het beleid: een mens kiest", () => {
    const een = voorwaarde("uitvoerder", bijGemeente);
    expect(kort(een)).toBe("menselijkeBeoordeling → beslisser");
    expect(een?.vraag?.antwoorden?.map(({ waarde }) => waarde)).toEqual(["uwv", "gemeente"]);
    expect(een?.uitleg).toBe("Het formulier noemt een andere uitvoerder dan het beleid.");
    expect(
      kort(voorwaarde("uitvoerder", { uitvoerder: feit("u", null), ...zonder, uitkering: feit("u", "wia") })),
    ).toBe("voldoet");
  });
});

describe("Geen Wsw (WIA 35 lid 1, Wajong 2:22 lid 1)", () => {
  test("dat vraagt het formulier niet", () => {
    const een = voorwaarde("wsw", zonder);
    expect(kort(een)).toBe("onbekend → beslisser");
    expect(bronnen(een)).toEqual(["WIA 35 lid 1", "Wajong 2:22 lid 1"]);
    expect(een?.vraag?.code).toBe("RECHT_WSW");
  });
  test("de arbeidsdeskundige zei al ja", () => expect(voorwaarde("wsw", {})?.uitkomst).toBe("voldoet"));
  test("bij een gemeente geldt deze regel niet", () =>
    expect(voorwaarde("wsw", bijGemeente, gemeenteMet({}))).toBeUndefined());
});

describe("De wettelijke grondslag", () => {
  test.each<[Uitkering, string, readonly string[]]>([
    ["wajong", "De grondslag is artikel 2:22 van de Wajong.", ["Wajong 2:22 lid 2 onder d"]],
    ["wia", "De grondslag is artikel 35 van de Wet WIA.", ["WIA 35 lid 2 onder d"]],
    ["geen", "De grondslag is artikel 35 van de Wet WIA.", ["WIA 35 lid 2 onder d"]],
    ["anders", "De grondslag is artikel 35 van de Wet WIA.", ["WIA 35 lid 2 onder d"]],
  ])("%s: %s", (uitkering, uitleg, bron) => {
    const een = voorwaarde("grondslag", { uitkering: feit("uitkering", uitkering) });
    expect(een?.uitkomst).toBe("voldoet");
    expect(een?.uitleg).toBe(uitleg);
    expect(bronnen(een)).toEqual(bron);
  });
  test("zonder uitkering in het formulier is zij onbekend", () => {
    const een = voorwaarde("grondslag", { uitkering: feit("uitkering", null) });
    expect(kort(een)).toBe("onbekend → beslisser");
    expect(bronnen(een)).toEqual(["Wajong 2:22 lid 2 onder d", "WIA 35 lid 2 onder d"]);
  });
  test("bij een gemeente is het de Participatiewet", () => {
    const een = voorwaarde("grondslag", bijGemeente, gemeenteMet({}));
    expect(een?.uitkomst).toBe("voldoet");
    expect(bronnen(een)).toEqual(["Participatiewet 10"]);
  });
});
