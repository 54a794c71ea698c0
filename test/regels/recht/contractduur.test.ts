import { describe, expect, test } from "vitest";
import { formatBron } from "../../../src/regels/bron.ts";
import type { Werkfeiten } from "../../../src/regels/recht/feiten.ts";
import { bijGemeente, dag, feit, gemeenteMet, kort, voorwaarde, werk, zonderAdvies } from "./feiten-voor-test.ts";

const contract = (van: string | null, totEnMet: string | null, anders: Parameters<typeof werk>[0] = {}): Werkfeiten =>
  werk({ van: van === null ? null : dag(van), totEnMet: totEnMet === null ? null : dag(totEnMet), ...anders });
const bronnen = (een: ReturnType<typeof voorwaarde>) => een?.bronnen.map(formatBron);

describe("Duur van het contract: minstens 6 maanden bij een eerste aanvraag (UWV 2023 §2.2)", () => {
  test.each<[string, string | null, string | null, Parameters<typeof werk>[0], string | undefined]>([
    ["vijf maanden", "2026-03-02", "2026-08-01", {}, "voldoet-niet"],
    ["een dag te kort", "2026-03-02", "2026-08-31", {}, "voldoet-niet"],
    ["precies zes maanden", "2026-03-02", "2026-09-01", {}, "voldoet"],
    ["een dag langer", "2026-03-02", "2026-09-02", {}, "voldoet"],
    ["vanaf 31 augustus tot en met 28 februari", "2026-08-31", "2027-02-27", {}, "voldoet-niet"],
    ["vanaf 31 augustus tot en met 28 februari", "2026-08-31", "2027-02-28", {}, "voldoet"],
    ["onbepaalde tijd", "2026-03-02", null, { vorm: "onbepaalde-tijd" }, "voldoet"],
    ["min-max zonder einde", "2026-03-02", null, { vorm: "min-max" }, "voldoet"],
    ["min-max van vijf maanden", "2026-03-02", "2026-08-01", { vorm: "min-max" }, "voldoet-niet"],
    ["bepaalde tijd zonder einde", "2026-03-02", null, {}, "onbekend → werkgever"],
    ["zonder begin", null, "2026-08-01", {}, "onbekend → werkgever"],
    ["nul uren", "2026-03-02", "2026-08-01", { vorm: "nul-uren" }, undefined],
    ["stage", "2026-03-02", "2026-08-01", { vorm: "stage" }, undefined],
    ["proefplaatsing", "2026-03-02", "2026-05-01", { vorm: "proefplaatsing" }, undefined],
  ])("%s: van %s tot en met %s", (_, van, totEnMet, anders, uitkomst) => {
    const een = contract(van, totEnMet, anders);
    const begin = van === null ? {} : { inDienstSinds: feit("inDienstSinds", dag(van)) };
    expect(kort(voorwaarde("contractduur", { werk: [een], ...begin }))).toBe(uitkomst);
  });

  test("een vervolg vraagt niet naar de duur", () => {
    const kortContract = { werk: [contract("2026-03-02", "2026-05-01")] };
    expect(voorwaarde("contractduur", { ...kortContract, aard: feit("aard", "vervolg") })).toBeUndefined();
    expect(voorwaarde("contractduur", { ...kortContract, aard: feit("aard", null) })?.uitkomst).toBe("voldoet-niet");
  });

  test("de uitleg noemt de dagen, de grens en de bron", () => {
    const een = voorwaarde("contractduur", { werk: [contract("2026-03-02", "2026-08-01")] });
    expect(een?.uitleg).toBe(
      "Het contract loopt van 2 maart 2026 tot en met 1 augustus 2026. Nodig is minstens 6 maanden.",
    );
    expect(bronnen(een)).toEqual(["UWV 2023 §2.2", "Protocol Jobcoach UWV 2.3"]);
    expect(een?.feiten.map(({ waarde }) => waarde)).toEqual(["2026-03-02", "2026-08-01"]);
    expect(
      voorwaarde("contractduur", { werk: [contract("2026-03-02", null, { vorm: "onbepaalde-tijd" })] })?.uitleg,
    ).toBe("Het contract heeft geen einddatum. Nodig is minstens 6 maanden.");
    expect(voorwaarde("contractduur", { werk: [contract("2026-03-02", null)] })?.uitleg).toBe(
      "De eerste of de laatste dag van het contract staat er nog niet. Nodig is minstens 6 maanden.",
    );
  });

  const lang = contract("2025-01-01", "2025-12-31");
  const kortNa = contract("2026-01-01", "2026-04-30");
  test("eerst lang en nu kort, of andersom: een mens kiest", () => {
    const lopend = { advies: zonderAdvies, inDienstSinds: feit("inDienstSinds", dag("2025-01-01")) };
    const eerstLang = voorwaarde("contractduur", { ...lopend, werk: [kortNa], contracten: [lang, kortNa] });
    expect(kort(eerstLang)).toBe("menselijkeBeoordeling → beslisser");
    expect(eerstLang?.uitleg).toBe(
      "Het eerste contract en dat van nu geven niet hetzelfde antwoord. Nodig is minstens 6 maanden.",
    );
    expect(eerstLang?.vraag?.antwoorden?.map(({ waarde }) => waarde)).toEqual(["eerste", "huidig"]);
    expect(eerstLang?.feiten.map(({ waarde }) => waarde)).toEqual([
      "2025-01-01",
      "2025-12-31",
      "2026-01-01",
      "2026-04-30",
    ]);
    const eerstKort = contract("2025-01-01", "2025-03-31");
    const nuLang = contract("2026-01-01", "2026-12-31");
    expect(voorwaarde("contractduur", { ...lopend, werk: [nuLang], contracten: [eerstKort, nuLang] })?.uitkomst).toBe(
      "menselijkeBeoordeling",
    );
  });

  test.each<[string, readonly Werkfeiten[], string, string]>([
    [
      "vijf maanden en daarna zeven, aansluitend",
      [contract("2026-03-02", "2026-08-01"), contract("2026-08-02", "2027-03-01")],
      "2026-03-02",
      "menselijkeBeoordeling → beslisser",
    ],
    [
      "drie en twee, samen te kort",
      [contract("2026-03-02", "2026-06-01"), contract("2026-06-02", "2026-08-01")],
      "2026-03-02",
      "voldoet-niet",
    ],
    [
      "drie en drie: precies zes",
      [contract("2026-03-02", "2026-06-01"), contract("2026-06-02", "2026-09-01")],
      "2026-03-02",
      "menselijkeBeoordeling → beslisser",
    ],
    [
      "met een dag ertussen",
      [contract("2026-03-02", "2026-06-01"), contract("2026-06-03", "2027-09-01")],
      "2026-03-02",
      "voldoet-niet",
    ],
    [
      "daarna voor onbepaalde tijd",
      [contract("2026-03-02", "2026-06-01"), contract("2026-06-02", null, { vorm: "onbepaalde-tijd" })],
      "2026-03-02",
      "menselijkeBeoordeling → beslisser",
    ],
    [
      "daarna min-max zonder einde",
      [contract("2026-03-02", "2026-06-01"), contract("2026-06-02", null, { vorm: "min-max" })],
      "2026-03-02",
      "menselijkeBeoordeling → beslisser",
    ],
    [
      "drie keer twee maanden en een dag",
      [
        contract("2026-03-02", "2026-05-01"),
        contract("2026-05-02", "2026-07-01"),
        contract("2026-07-02", "2026-09-01"),
      ],
      "2026-03-02",
      "menselijkeBeoordeling → beslisser",
    ],
    [
      "daarna zonder bekend einde",
      [contract("2026-03-02", "2026-06-01"), contract("2026-06-02", null)],
      "2026-03-02",
      "voldoet-niet",
    ],
    [
      "daarna zonder bekend begin",
      [contract("2026-03-02", "2026-06-01"), contract(null, "2027-06-01")],
      "2026-03-02",
      "voldoet-niet",
    ],
    [
      "een ouder contract dat niet in het formulier staat",
      [contract("2026-03-02", "2026-06-01")],
      "2025-03-02",
      "menselijkeBeoordeling → beslisser",
    ],
  ])("twee korte contracten: %s", (_, contracten, inDienst, uitkomst) => {
    const [eerste] = contracten;
    if (eerste === undefined) throw new Error("No contract");
    const een = voorwaarde("contractduur", {
      werk: [eerste],
      contracten,
      inDienstSinds: feit("i", dag(inDienst)),
      advies: zonderAdvies,
    });
    expect(kort(een)).toBe(uitkomst);
    if (een?.uitkomst === "menselijkeBeoordeling") {
      expect(een.uitleg).toMatch(/Nodig is minstens 6 maanden\. Het is niet het enige contract in deze baan\.$/);
      expect(een.feiten.map(({ naam }) => naam)).toEqual(["i", "van", "totEnMet"]);
      expect(een.vraag?.bronnen.map(formatBron)).toContain("Protocol Jobcoach UWV 2014 A.4.1");
    }
  });

  test("van een eerste contract zonder dagen weten wij de duur niet, ook niet als dat van nu kort of lang is", () => {
    for (const nu of [contract("2026-03-02", "2026-05-01"), contract("2026-03-02", "2027-03-01")]) {
      const eerste = contract("2025-03-02", null);
      const een = voorwaarde("contractduur", {
        werk: [nu],
        contracten: [eerste, nu],
        inDienstSinds: feit("i", dag("2025-03-02")),
      });
      expect(kort(een)).toBe("onbekend → werkgever");
    }
  });

  test("een lang contract in een baan die eerder begon, is goed", () =>
    expect(voorwaarde("contractduur", { inDienstSinds: feit("i", dag("2020-01-01")) })?.uitkomst).toBe("voldoet"));
  test("zonder eerste werkdag telt het oudste contract", () =>
    expect(voorwaarde("contractduur", { inDienstSinds: feit("i", null) })?.uitkomst).toBe("voldoet"));

  test.each<[string, number | null, string | undefined]>([
    ["onbekend", null, "menselijkeBeoordeling → beslisser"],
    ["geen", 0, undefined],
    ["12 maanden", 12, "voldoet"],
    ["13 maanden", 13, "voldoet-niet"],
    ["1 maand", 1, "voldoet"],
  ])("bij een gemeente: %s", (_, minimaleContractmaanden, uitkomst) => {
    const een = voorwaarde(
      "contractduur",
      { ...bijGemeente, advies: zonderAdvies },
      gemeenteMet({ minimaleContractmaanden }),
    );
    expect(kort(een)).toBe(uitkomst);
    if (een !== undefined) expect(bronnen(een)).toEqual(["Beleid mijn-gemeente"]);
    if (minimaleContractmaanden === 1) expect(een?.uitleg).toMatch(/minstens 1 maand\.$/);
    if (minimaleContractmaanden === null)
      expect(een?.uitleg).toBe("Hoe lang een contract minstens duurt, weten wij hier niet.");
  });
});
