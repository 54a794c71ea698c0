import { describe, expect, test } from "vitest";
import { datum } from "../../../src/domein/datum.ts";
import { formatBron } from "../../../src/regels/bron.ts";
import type { Urenvraag } from "../../../src/regels/uren/urenvraag.ts";
import {
  codesVan,
  contract,
  gemeenteMet,
  gevolgen,
  periode,
  plaatsing,
  reken,
  uwvMet,
  vast,
  vraagVan,
} from "./gevallen.ts";

/** Three years in the job, one year with a coach. */
const lang: Partial<Urenvraag> = {
  werk: [vast("2021-01-01", 24)],
  inDienstSinds: datum("2021-01-01"),
  verleningSinds: datum("2023-01-01"),
};

describe("Jaren in de baan of jaren met een jobcoach", () => {
  test("verschillen ze en koos niemand, dan staan beide er en vraagt de uitkomst erom", () => {
    const uitkomst = reken(lang);
    expect(uitkomst.lezingen).toEqual([
      { soort: "jaartelling", keuze: "dienstverband", uren: 17.28 },
      { soort: "jaartelling", keuze: "verlening", uren: 28.8 },
    ]);
    const vraag = vraagVan(uitkomst, "JAARTELLING");
    expect(vraag.aan).toBe("beslisser");
    expect(vraag.bronnen.map(formatBron)).toEqual(["Reintegratiebesluit 18 lid 3", "UWV 2023 §2.3"]);
    expect(gevolgen(vraag)).toEqual([
      "dienstverband: Vanaf de eerste werkdag: 17,28 uur.",
      "verlening: Vanaf de eerste dag met een jobcoach: 28,80 uur.",
    ]);
    expect(uitkomst).toMatchObject({ uren: 17.28, vastheid: "te-bevestigen" });
  });
  test.each<readonly [string, Partial<Urenvraag>, number]>([
    ["koos een mens voor de baan", { jaartelling: "dienstverband" }, 17.28],
    ["koos een mens voor de jobcoach", { jaartelling: "verlening" }, 28.8],
  ])("%s, dan is er geen vraag", (_, keuze, uren) => {
    expect(reken({ ...lang, ...keuze })).toMatchObject({ uren, vastheid: "vast", vragen: [], lezingen: [] });
  });
  test("een beleid kan kiezen, en een mens gaat daarvoor", () => {
    const beleid = uwvMet({ jaartelling: "verlening" });
    expect(reken(lang, beleid)).toMatchObject({ uren: 28.8, vragen: [] });
    expect(reken({ ...lang, jaartelling: "dienstverband" }, beleid)).toMatchObject({ uren: 17.28, vragen: [] });
  });
  test("is het antwoord hetzelfde, dan is er geen vraag", () => {
    expect(reken({ ...lang, verleningSinds: datum("2021-07-01") })).toMatchObject({
      vastheid: "vast",
      vragen: [],
      lezingen: [],
    });
    expect(reken({ ...lang, regime: "zeer-licht" })).toMatchObject({ uren: 17.28, lezingen: [] });
  });
  test("ook niet als de jaren op een andere dag wisselen, maar het percentage gelijk blijft", () => {
    const licht = { regime: "zeer-licht", werk: [vast("2023-03-01", 24)], inDienstSinds: datum("2023-03-01") } as const;
    const uitkomst = reken({ ...licht, verleningSinds: datum("2023-05-01") });
    expect(uitkomst).toMatchObject({ lezingen: [], vragen: [], vastheid: "vast" });
    expect(codesVan(reken({ ...licht, regime: "midden", verleningSinds: datum("2023-05-01") }))).toEqual([
      "JAARTELLING",
    ]);
  });
  test("is de eerste dag met een jobcoach onbekend, dan tellen de jaren in de baan", () => {
    expect(
      reken({ werk: [vast("2021-01-01", 24)], inDienstSinds: datum("2021-01-01"), jaartelling: "verlening" })
        .segmenten[0]?.jaar,
    ).toBe(3);
  });
  test("zonder dag in dienst telt het eerste contract, en een proefplaatsing niet", () => {
    expect(reken({ werk: [vast("2022-06-01", 24)] }).segmenten.map(({ jaar }) => jaar)).toEqual([2, 3]);
  });
  test("een korting geldt in beide uitkomsten, zodra die vaststaat", () => {
    const laat = { ...lang, ontvangenOp: datum("2024-02-12"), redenTeLaat: "niet-goed" } as const;
    expect(reken(laat).lezingen.map(({ uren }) => uren)).toEqual([15.95, 26.58]);
    expect(reken({ ...laat, redenTeLaat: "gevraagd" }).lezingen.map(({ uren }) => uren)).toEqual([17.28, 28.8]);
  });
});

describe("Het eerste contract of dat van nu", () => {
  const reeks: Partial<Urenvraag> = {
    periode: periode("2024-09-01", "2024-12-31"),
    werk: [contract("2024-01-01", "2024-08-31", 24), contract("2024-09-01", "2025-09-30", 24)],
    inDienstSinds: datum("2024-01-01"),
  };
  test("wijzen ze naar een andere tabel en koos niemand, dan is dat een vraag", () => {
    const uitkomst = reken(reeks);
    expect(codesVan(uitkomst)).toEqual(["TABELKEUZE", "TABEL_2_BEVESTIGEN"]);
    expect(gevolgen(vraagVan(uitkomst, "TABELKEUZE"))).toEqual([
      "eerste-contract: Met het eerste contract: 38,61 uur.",
      "huidig-contract: Met het contract van nu: 38,61 uur.",
    ]);
    expect(vraagVan(uitkomst, "TABELKEUZE").bronnen.map(formatBron)).toEqual(["UWV 2023 §5.2"]);
    expect(uitkomst.lezingen.map(({ keuze }) => keuze)).toEqual(["eerste-contract", "huidig-contract"]);
    expect(uitkomst).toMatchObject({ uren: 38.61, bovengrens: 38.61, vastheid: "te-bevestigen" });
    expect(uitkomst.segmenten[0]?.tabel).toBe("tabel-2");
  });
  test("koos een mens voor nu, dan staat Tabel 1 vast", () => {
    expect(reken({ ...reeks, tabelkeuze: "huidig-contract" })).toMatchObject({
      uren: 38.61,
      vastheid: "vast",
      vragen: [],
      bovengrens: null,
    });
  });
  test("een beleid kan kiezen, en een mens gaat daarvoor", () => {
    const beleid = uwvMet({ tabelkeuze: "huidig-contract" });
    expect(reken(reeks, beleid)).toMatchObject({ vastheid: "vast", vragen: [] });
    expect(codesVan(reken({ ...reeks, tabelkeuze: "eerste-contract" }, beleid))).toEqual(["TABEL_2_BEVESTIGEN"]);
  });
  test("verschilt ook de jaartelling, dan zijn er twee vragen en vier uitkomsten", () => {
    const uitkomst = reken({
      ...reeks,
      periode: periode("2025-01-01", "2025-06-30"),
      verleningSinds: datum("2024-09-01"),
    });
    expect(uitkomst.lezingen.map(({ soort, keuze, uren }) => [soort, keuze, uren])).toEqual([
      ["jaartelling", "dienstverband", null],
      ["jaartelling", "verlening", 57.28],
      ["tabelkeuze", "eerste-contract", null],
      ["tabelkeuze", "huidig-contract", 28.64],
    ]);
    expect(codesVan(uitkomst)).toEqual(["JAARTELLING", "TABELKEUZE", "TABEL_2_PERCENTAGE"]);
  });
  test("kennen wij het eerste contract niet, dan is dat een vraag", () => {
    const later = { werk: [contract("2024-01-01", "2025-01-31", 24)], inDienstSinds: datum("2023-06-01") };
    const uitkomst = reken(later);
    expect(codesVan(uitkomst)).toEqual(["EERSTE_CONTRACT"]);
    expect(uitkomst.vastheid).toBe("te-bevestigen");
    expect(reken({ ...later, inDienstSinds: datum("2024-01-01") })).toMatchObject({ vragen: [], vastheid: "vast" });
    expect(reken({ ...later, tabelkeuze: "huidig-contract" })).toMatchObject({ vragen: [], vastheid: "vast" });
    expect(reken(later, uwvMet({ tabelkeuze: "huidig-contract" }))).toMatchObject({ vragen: [], vastheid: "vast" });
    expect(codesVan(reken({ ...later, tabelkeuze: "eerste-contract" }))).toEqual(["EERSTE_CONTRACT"]);
  });
  test("ook in een reeks die met een proefplaatsing begint", () => {
    const werk = [plaatsing("2024-01-01", "2024-02-29", 24), contract("2024-03-01", "2025-03-31", 24)];
    const beleid = uwvMet({ proefplaatsingUren: { midden: 8 } });
    const sinds = (dag: string) => codesVan(reken({ werk, inDienstSinds: datum(dag) }, beleid));
    expect(sinds("2024-02-01")).toEqual(["EERSTE_CONTRACT"]);
    expect(sinds("2024-03-01")).toEqual([]);
    expect(reken({ werk, inDienstSinds: datum("2024-03-01") }, beleid).perioden.map(({ nummer }) => nummer)).toEqual([
      1, 2,
    ]);
  });
  test("de bovengrens is Tabel 1, ook als elk contract kort is of maar een deel van de periode", () => {
    const tweeKort = [contract("2023-03-01", "2023-12-31", 24), contract("2024-01-01", "2024-06-30", 24)];
    const open = reken({ periode: periode("2024-03-01", "2024-06-30"), werk: tweeKort });
    expect(open).toMatchObject({ uren: null, bovengrens: 19.31, perioden: [{ uren: null, bovengrens: 19.31 }] });
    expect(codesVan(open)).toEqual(["TABEL_2_PERCENTAGE"]);
    const gemengd = [contract("2024-01-01", "2024-03-31", 24), vast("2024-04-01", 24)];
    expect(reken({ werk: gemengd, tabelkeuze: "huidig-contract" })).toMatchObject({ uren: 57.6, bovengrens: 57.6 });
  });
  test("waar geen tabellen zijn, is er niets te kiezen", () => {
    const eigen = gemeenteMet({
      werkweken: 48,
      intensiteit: { soort: "regime", regimes: ["midden"], percentages: { midden: [9, 6] } },
    });
    expect(reken({ ...reeks, inDienstSinds: datum("2023-06-01") }, eigen)).toMatchObject({
      vragen: [],
      vastheid: "vast",
      bovengrens: null,
    });
    const procent = gemeenteMet({ werkweken: 48, intensiteit: { soort: "percentage", percentage: 5 } });
    expect(
      reken({ ...reeks, ...lang, periode: periode("2024-09-01", "2024-12-31"), regime: null }, procent),
    ).toMatchObject({ vragen: [], lezingen: [] });
  });
});
