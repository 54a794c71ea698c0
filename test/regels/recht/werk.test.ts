import { describe, expect, test } from "vitest";
import { formatBron } from "../../../src/regels/bron.ts";
import type { Rechtsfeiten, Werkfeiten } from "../../../src/regels/recht/feiten.ts";
import {
  bijGemeente,
  dag,
  feit,
  feiten,
  gemeenteMet,
  kort,
  proefplaatsing,
  uwvMet,
  voorwaarde,
  werk,
  zonderAdvies,
} from "./feiten-voor-test.ts";

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

describe("Loonwaarde: minstens 35% (UWV 2023 §2.2)", () => {
  const met = (percentage: number | null, anders: Partial<Rechtsfeiten> = {}): Partial<Rechtsfeiten> => ({
    advies: { ...feiten().advies, loonwaarde: feit("loonwaarde", percentage) },
    ...anders,
  });
  test.each<[number | null, string]>([
    [null, "onbekend → arbeidsdeskundige"],
    [0, "voldoet-niet"],
    [19.9, "voldoet-niet"],
    [20, "menselijkeBeoordeling → arbeidsdeskundige (uitzondering)"],
    [34.9, "menselijkeBeoordeling → arbeidsdeskundige (uitzondering)"],
    [35, "voldoet"],
    [100, "voldoet"],
  ])("%s%%: %s", (percentage, uitkomst) => expect(kort(voorwaarde("loonwaarde", met(percentage)))).toBe(uitkomst));

  test.each<[number | null, string]>([
    [null, "De loonwaarde is nog niet gemeten. Nodig is minstens 35%."],
    [19.9, "De loonwaarde is 19,9%. Nodig is minstens 35%. Ook met groei is minstens 20% nodig."],
    [20, "De loonwaarde is 20%. Nodig is minstens 35%. Minder is genoeg als de loonwaarde binnen een jaar groeit."],
    [35, "De loonwaarde is 35%. Nodig is minstens 35%."],
  ])("de uitleg bij %s%%", (percentage, uitleg) =>
    expect(voorwaarde("loonwaarde", met(percentage))?.uitleg).toBe(uitleg),
  );

  test("de bronnen, ook van de uitzondering", () => {
    expect(bronnen(voorwaarde("loonwaarde", met(35)))).toEqual(["UWV 2023 §2.2", "Protocol Jobcoach UWV 2.3"]);
    expect(bronnen(voorwaarde("loonwaarde", met(20)))).toEqual([
      "UWV 2023 §2.2",
      "Protocol Jobcoach UWV 2.3",
      "Protocol Jobcoach UWV 2014 A.2.1",
    ]);
  });

  test("bij min-max geldt de uitzondering niet", () => {
    const minMax = met(30, { werk: [werk({ vorm: "min-max" })] });
    expect(kort(voorwaarde("loonwaarde", minMax))).toBe("voldoet-niet");
    expect(voorwaarde("loonwaarde", minMax)?.uitleg).toBe(
      "De loonwaarde is 30%. Nodig is minstens 35%. Groei telt bij min-max niet mee.",
    );
    expect(voorwaarde("loonwaarde", met(35, { werk: [werk({ vorm: "min-max" })] }))?.uitkomst).toBe("voldoet");
  });

  test("bij werken op proef is er geen loon, dus geen voorwaarde; met een contract erna wel", () => {
    expect(voorwaarde("loonwaarde", { werk: [proefplaatsing()] })).toBeUndefined();
    expect(voorwaarde("loonwaarde", { werk: [proefplaatsing(), werk({ van: dag("2026-05-02") })] })?.uitkomst).toBe(
      "voldoet",
    );
  });

  test.each<[string, Parameters<typeof gemeenteMet>[0], string | undefined]>([
    ["geen ondergrens", { minimaleLoonwaarde: 0 }, undefined],
    ["onbekend", { minimaleLoonwaarde: null }, "menselijkeBeoordeling → beslisser"],
    ["40%, groei onbekend", { minimaleLoonwaarde: 40 }, "menselijkeBeoordeling → beslisser"],
    ["40%, groei telt niet", { minimaleLoonwaarde: 40, minimaleLoonwaardeBijGroei: 0 }, "voldoet-niet"],
    ["30%", { minimaleLoonwaarde: 30 }, "voldoet"],
  ])("bij een gemeente: %s", (_, recht, uitkomst) => {
    const advies = { ...zonderAdvies, loonwaarde: feit("loonwaarde", 30) };
    const een = voorwaarde("loonwaarde", { ...bijGemeente, advies }, gemeenteMet(recht));
    expect(kort(een)).toBe(uitkomst);
    if (een !== undefined) expect(bronnen(een)).toEqual(["Beleid mijn-gemeente"]);
  });
  test("zonder ondergrens weet de arbeidsdeskundige het", () => {
    const beleid = gemeenteMet({ minimaleLoonwaarde: null });
    expect(voorwaarde("loonwaarde", bijGemeente, beleid)?.uitkomst).toBe("voldoet");
    expect(voorwaarde("loonwaarde", { ...bijGemeente, advies: zonderAdvies }, beleid)?.uitleg).toBe(
      "Welke loonwaarde minstens nodig is, weten wij hier niet.",
    );
  });
});

describe("Werk waarbij er geen jobcoach is (UWV 2023 §2.2)", () => {
  test("zonder werk is niets te toetsen", () => {
    const een = voorwaarde("werk", { werk: [], contracten: [] });
    expect(kort(een)).toBe("onbekend → werkgever");
    expect(een?.feiten).toEqual([
      { naam: "proefplaatsing en contracten", waarde: null, pointer: "/dienstverband/reeks" },
    ]);
    for (const id of ["uren", "contractduur", "nul-uren", "stage"])
      expect(voorwaarde(id, { werk: [], contracten: [] })).toBeUndefined();
  });

  test.each<[string, Parameters<typeof werk>[0], string, string | undefined, string | undefined]>([
    [
      "nul uren",
      { vorm: "nul-uren", uren: null },
      "nul-uren",
      "voldoet-niet",
      "Dit is een nul-urencontract. Daarbij is er geen jobcoach.",
    ],
    ["een gewoon contract", {}, "nul-uren", undefined, undefined],
    ["nul uren heeft geen uren per week", { vorm: "nul-uren", uren: null }, "uren", undefined, undefined],
    [
      "uitzendbeding",
      { inlening: "uitzenden", uitzendbeding: true },
      "uitzendbeding",
      "voldoet-niet",
      "Er staat een uitzendbeding in het contract. Daarbij is er geen jobcoach.",
    ],
    [
      "uitzendbeding zonder uitzenden",
      { uitzendbeding: true },
      "uitzendbeding",
      "voldoet-niet",
      "Er staat een uitzendbeding in het contract. Daarbij is er geen jobcoach.",
    ],
    [
      "uitzenden zonder beding",
      { inlening: "uitzenden", uitzendbeding: false },
      "uitzendbeding",
      "voldoet",
      "Uitzenden mag: er is geen uitzendbeding.",
    ],
    [
      "uitzenden, beding onbekend",
      { inlening: "uitzenden" },
      "uitzendbeding",
      "onbekend → werkgever",
      "Of er een uitzendbeding is, staat er nog niet.",
    ],
    ["detacheren", { inlening: "detacheren", uitzendbeding: false }, "uitzendbeding", undefined, undefined],
    [
      "stage",
      { vorm: "stage" },
      "stage",
      "menselijkeBeoordeling → beslisser",
      "Bij een stage is er geen jobcoach, behalve als het betaald werk in dienst is.",
    ],
    ["geen stage", {}, "stage", undefined, undefined],
  ])("%s", (_, waarden, id, uitkomst, uitleg) => {
    const een = voorwaarde(id, { werk: [werk(waarden)] });
    expect(kort(een)).toBe(uitkomst);
    expect(een?.uitleg).toBe(uitleg);
  });

  test("met hun bronnen", () => {
    expect(bronnen(voorwaarde("nul-uren", { werk: [werk({ vorm: "nul-uren" })] }))).toEqual([
      "UWV 2023 §2.2",
      "Protocol Jobcoach UWV",
    ]);
    expect(bronnen(voorwaarde("stage", { werk: [werk({ vorm: "stage" })] }))).toEqual([
      "UWV 2023 §2.2",
      "Protocol Jobcoach UWV",
      "Protocol Jobcoach UWV 2014 A.2",
    ]);
  });

  test.each<[string, "nul-uren" | "stage", Parameters<typeof gemeenteMet>[0], string | undefined]>([
    ["onbekend", "nul-uren", {}, "menselijkeBeoordeling → beslisser"],
    ["uitgesloten", "nul-uren", { uitgesloten: ["nul-uren"] }, "voldoet-niet"],
    ["niet uitgesloten", "nul-uren", { uitgesloten: ["stage"] }, "voldoet"],
    ["onbekend", "stage", {}, "menselijkeBeoordeling → beslisser"],
    ["uitgesloten", "stage", { uitgesloten: ["stage"] }, "voldoet-niet"],
    ["niet uitgesloten", "stage", { uitgesloten: [] }, "voldoet"],
  ])("bij een gemeente: %s, %s", (_, vorm, recht, uitkomst) => {
    const een = voorwaarde(vorm, { ...bijGemeente, werk: [werk({ vorm })], advies: zonderAdvies }, gemeenteMet(recht));
    expect(kort(een)).toBe(uitkomst);
    expect(bronnen(een)).toEqual(["Beleid mijn-gemeente"]);
  });
  test("een beding bij een gemeente die het niet uitsluit, vragen wij niet", () => {
    const uitzenden = { ...bijGemeente, werk: [werk({ inlening: "uitzenden" })] };
    expect(voorwaarde("uitzendbeding", uitzenden, gemeenteMet({ uitgesloten: [] }))).toBeUndefined();
    expect(voorwaarde("uitzendbeding", uitzenden, gemeenteMet({ uitgesloten: ["uitzendbeding"] }))?.uitkomst).toBe(
      "onbekend",
    );
    expect(voorwaarde("uitzendbeding", uitzenden, gemeenteMet({ uitgesloten: null }))?.uitkomst).toBe("onbekend");
  });
  test("wat wij niet weten, kan de arbeidsdeskundige al hebben beoordeeld", () =>
    expect(
      voorwaarde("nul-uren", { ...bijGemeente, werk: [werk({ vorm: "nul-uren" })] }, gemeenteMet({}))?.uitleg,
    ).toBe("De arbeidsdeskundige vindt dat de werknemer aan de voorwaarden voldoet."));
});

describe("Wat het formulier niet vraagt, nemen wij nooit aan", () => {
  const ids = ["arbeidstrainingscentrum", "sw-bedrijf", "zelfstandig"];
  test.each(ids)("%s is onbekend, met een vraag aan de beslisser", (id) => {
    const een = voorwaarde(id, { advies: zonderAdvies });
    expect(kort(een)).toBe("onbekend → beslisser");
    expect(een?.uitleg).toBe("Dit staat niet in het formulier.");
    expect(een?.vraag?.antwoorden).toEqual([
      { waarde: "ja", gevolg: "Dan is er geen jobcoach." },
      { waarde: "nee", gevolg: "Dan mag het." },
    ]);
    expect(een?.feiten.map(({ naam }) => naam)).toEqual(["vorm"]);
  });
  test.each(ids)("%s: de arbeidsdeskundige zei al ja", (id) => {
    const een = voorwaarde(id, {});
    expect(een?.uitkomst).toBe("voldoet");
    expect(een?.feiten.map(({ naam }) => naam)).toEqual(["vorm", "voorwaarden"]);
  });
  test.each(ids)("%s: bij de vorige toekenning bekeken", (id) => {
    const een = voorwaarde(id, { advies: zonderAdvies, eerderToegekend: feit("eerder", dag("2026-03-01")) });
    expect(een?.uitkomst).toBe("voldoet");
    expect(een?.uitleg).toBe("Dit is bekeken bij de vorige toekenning in deze baan, tot en met 1 maart 2026.");
  });
  test.each(["deels", "nee"] as const)("bij een advies dat %s zegt, telt de vorige toekenning niet", (oordeel) => {
    const advies = { ...zonderAdvies, voorwaarden: feit("voorwaarden", oordeel) };
    expect(voorwaarde("sw-bedrijf", { advies, eerderToegekend: feit("eerder", dag("2026-03-01")) })?.uitkomst).toBe(
      "onbekend",
    );
  });
  test("een gemeente sluit eigen soorten werk uit", () => {
    const beleid = gemeenteMet({ uitgesloten: ["werkervaringsplek", "nul-uren"] });
    expect(kort(voorwaarde("werkervaringsplek", { ...bijGemeente, advies: zonderAdvies }, beleid))).toBe(
      "onbekend → beslisser",
    );
    expect(voorwaarde("sw-bedrijf", bijGemeente, beleid)).toBeUndefined();
    expect(voorwaarde("sw-bedrijf", {}, uwvMet({ uitgesloten: null }))).toBeUndefined();
  });
  test("de namen en de vragen zijn gewone taal", () => {
    expect(voorwaarde("zelfstandig", { advies: zonderAdvies })?.vraag?.vraag).toBe(
      "Werkt de werknemer als zelfstandige?",
    );
    expect(voorwaarde("sw-bedrijf", { advies: zonderAdvies })?.vraag?.vraag).toContain("beschutte werkplek");
    expect(voorwaarde("arbeidstrainingscentrum", {})?.naam).toBe("Geen arbeidstrainingscentrum");
  });
});
