import { describe, expect, test } from "vitest";
import { formatBron } from "../../../src/regels/bron.ts";
import {
  bijGemeente,
  dag,
  feit,
  gemeenteMet,
  kort,
  uwvMet,
  voorwaarde,
  werk,
  zonderAdvies,
} from "./feiten-voor-test.ts";

const bronnen = (een: ReturnType<typeof voorwaarde>) => een?.bronnen.map(formatBron);

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
