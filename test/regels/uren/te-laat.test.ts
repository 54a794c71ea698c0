import { describe, expect, test } from "vitest";
import { datum } from "../../../src/domein/datum.ts";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";
import { formatBron } from "../../../src/regels/bron.ts";
import { dagenTeLaat } from "../../../src/regels/uren/dagen-te-laat.ts";
import type { Urenvraag } from "../../../src/regels/uren/urenvraag.ts";
import {
  codesVan,
  delen,
  gemeenteMet,
  gevolgen,
  periode,
  plaatsing,
  reken,
  uwvMet,
  vast,
  vraag,
  vraagVan,
} from "./gevallen.ts";

const laat = (ontvangen: string, eigen: Partial<Urenvraag> = {}) => reken({ ontvangenOp: datum(ontvangen), ...eigen });

describe("Een aanvraag na 28 dagen is te laat", () => {
  test.each([
    ["2023-12-01", 0],
    ["2024-01-01", 0],
    ["2024-01-28", 0],
    ["2024-01-29", 0],
    ["2024-01-30", 1],
    ["2024-01-31", 2],
    ["2024-06-30", 153],
  ])("periode vanaf 1 januari, ontvangen op %s: %d dagen", (ontvangen, dagen) => {
    expect(dagenTeLaat(vraag({ ontvangenOp: datum(ontvangen) }), uwv2019)).toMatchObject({
      dagen,
      termijn: 28,
      laatsteDagOpTijd: "2024-01-29",
    });
  });
  test.each([
    ["de voorbeelden van UWV, op de dag goed gerekend", "2014-07-01", "2014-08-18", 20],
    ["de volgende", "2014-08-05", "2014-09-15", 13],
    ["en de laatste", "2015-03-01", "2015-05-01", 33],
  ])("%s", (_, van, ontvangen, dagen) => {
    const gegeven = vraag({ periode: periode(van, "2015-12-31"), ontvangenOp: datum(ontvangen) });
    expect(dagenTeLaat(gegeven, uwv2019)?.dagen).toBe(dagen);
  });
  test("met de bron van het protocol, of van een eigen beleid", () => {
    const bronnen = (beleid: typeof uwv2019) =>
      dagenTeLaat(vraag({ ontvangenOp: datum("2024-02-01") }), beleid)?.bronnen.map(formatBron);
    expect(bronnen(uwv2019)).toEqual(["UWV 2023 §4.2", "Protocol Jobcoach UWV 2014 A.5"]);
    expect(bronnen(uwvMet({ termijnen: { ...uwv2019.termijnen, indienen: 14 } }))).toEqual(["Beleid uwv-2019"]);
    const gemeente = gemeenteMet({ termijnen: { indienen: 28 } });
    expect(bronnen(gemeente)).toEqual(["Beleid rivierstad"]);
  });
  test("zonder dag van ontvangst of zonder termijn is niets te laat", () => {
    expect(dagenTeLaat(vraag(), uwv2019)).toBeUndefined();
    expect(dagenTeLaat(vraag({ ontvangenOp: datum("2025-01-01") }), gemeenteMet({}))).toBeUndefined();
    expect(reken()).toMatchObject({ korting: null, dagenTeLaat: 0, vragen: [] });
  });
  test("een andere termijn van een beleid telt", () => {
    expect(
      reken({ ontvangenOp: datum("2024-01-30") }, uwvMet({ termijnen: { ...uwv2019.termijnen, indienen: 14 } }))
        .dagenTeLaat,
    ).toBe(15);
  });
});

describe("De korting", () => {
  test("op tijd: geen korting en geen vraag", () => {
    expect(laat("2024-01-29")).toMatchObject({ uren: 57.6, dagenTeLaat: 0, korting: null, vragen: [] });
  });
  test("wordt niet voorgesteld zolang de reden niet gewogen is, maar beide uitkomsten staan er", () => {
    const uitkomst = laat("2024-02-08");
    expect(uitkomst).toMatchObject({ uren: 57.6, urenZonderKorting: 57.6, dagenTeLaat: 10, vastheid: "vast" });
    expect(uitkomst.korting).toEqual({
      dagen: 10,
      laatsteDagOpTijd: "2024-01-29",
      reden: "gevraagd",
      urenMetKorting: 54.44,
      urenZonderKorting: 57.6,
    });
    const reden = vraagVan(uitkomst, "REDEN_TE_LAAT");
    expect(reden.vraag).toContain("10 dagen te laat");
    expect(reden.aan).toBe("beslisser");
    expect(gevolgen(reden)).toEqual(["goed: Een goede reden: 57,60 uur.", "niet-goed: Geen goede reden: 54,44 uur."]);
    expect(reden.bronnen.map(formatBron)).toEqual(["UWV 2023 §4.2", "Awb 3:4", "Awb 4:84"]);
  });
  test("één dag heet een dag", () =>
    expect(vraagVan(laat("2024-01-30"), "REDEN_TE_LAAT").vraag).toContain("1 dag te laat"));
  test("vooraf getoond: de uren zijn met korting, en de vraag blijft", () => {
    const uitkomst = laat("2024-02-08", { kortingVooraf: true });
    expect(uitkomst).toMatchObject({ uren: 54.44, urenZonderKorting: 57.6, korting: { reden: "gevraagd" } });
    expect(codesVan(uitkomst)).toEqual(["REDEN_TE_LAAT"]);
  });
  test("vooraf getoond of niet: een goede reden haalt niets af", () => {
    expect(laat("2024-02-08", { kortingVooraf: true, redenTeLaat: "goed" })).toMatchObject({
      uren: 57.6,
      korting: { reden: "goed" },
      vragen: [],
    });
  });
  test("geen goede reden: de dagen gaan van het eerste deel af", () => {
    const uitkomst = laat("2024-02-08", {
      redenTeLaat: "niet-goed",
      urenwijzigingen: [{ vanaf: datum("2024-04-01"), urenPerWeek: 12 }],
    });
    expect(delen(uitkomst)).toEqual([
      "2024-01-01 2024-03-31 81d@10% = 25.63516",
      "2024-04-01 2024-06-30 91d@10% = 14.4",
    ]);
    expect(uitkomst.segmenten.map((een) => [een.dagen, een.dagenTeLaat, een.urenZonderKorting])).toEqual([
      [91, 10, 28.8],
      [91, 0, 14.4],
    ]);
    expect(uitkomst.perioden[0]).toMatchObject({ dagen: 182, dagenTeLaat: 10, uren: 40.04, urenZonderKorting: 43.2 });
  });
  test("loopt door in het volgende deel en de volgende periode", () => {
    const uitkomst = reken({
      periode: periode("2024-01-01", "2024-12-31"),
      ontvangenOp: datum("2024-08-01"),
      redenTeLaat: "niet-goed",
    });
    expect(uitkomst.perioden.map((een) => [een.dagen, een.dagenTeLaat, een.uren])).toEqual([
      [182, 182, 0],
      [184, 3, 57.28],
    ]);
    expect(uitkomst).toMatchObject({ dagenTeLaat: 185, uren: 57.28, urenZonderKorting: 115.83 });
  });
  test.each([
    ["2024-07-27", 180, 0.63],
    ["2024-07-28", 181, 0.32],
    ["2024-07-29", 182, 0],
    ["2024-07-30", 183, 0],
    ["2030-01-01", 2164, 0],
  ])("ontvangen op %s, %d dagen te laat: er blijft %d uur", (ontvangen, dagen, uren) => {
    const uitkomst = laat(ontvangen, { redenTeLaat: "niet-goed" });
    expect(uitkomst).toMatchObject({ dagenTeLaat: dagen, uren, urenZonderKorting: 57.6 });
    expect(codesVan(uitkomst)).toEqual(dagen >= 182 ? ["PERIODE_VOORBIJ"] : []);
  });
  test("is de periode voorbij maar de reden goed, dan is er niets te vragen", () => {
    expect(laat("2024-08-30", { redenTeLaat: "goed" }).vragen).toEqual([]);
    expect(codesVan(laat("2024-08-30"))).toEqual(["REDEN_TE_LAAT", "PERIODE_VOORBIJ"]);
  });
  test("bij een proefplaatsing gaat het deel van die dagen af", () => {
    const proef = { periode: periode("2024-01-01", "2024-02-29"), werk: [plaatsing("2024-01-01", "2024-02-29", 24)] };
    const beleid = uwvMet({ proefplaatsingUren: { midden: 12 } });
    const uitkomst = reken({ ...proef, ontvangenOp: datum("2024-02-03"), redenTeLaat: "niet-goed" }, beleid);
    expect(uitkomst).toMatchObject({ uren: 11, urenZonderKorting: 12, dagenTeLaat: 5 });
    expect(uitkomst.segmenten[0]).toMatchObject({ dagen: 60, dagenTeLaat: 5, uren: 11 });
    expect(uitkomst.stappen.find(({ soort }) => soort === "proefplaatsing")?.tekst).toBe(
      "1 januari 2024 tot en met 29 februari 2024: 12 vaste uren × (60 - 5) / 60 dagen = 11 uur.",
    );
  });
  test("werk dat zonder regime wordt gerekend, houdt de vraag", () => {
    const beleid = {
      ...gemeenteMet({
        werkweken: 48,
        intensiteit: { soort: "vaste-uren", urenPerWeek: 1 },
        termijnen: { indienen: 28 },
      }),
    };
    const uitkomst = reken(
      { regime: null, werk: [vast("2024-01-01", 24)], ontvangenOp: datum("2024-02-08"), redenTeLaat: "niet-goed" },
      beleid,
    );
    expect(uitkomst).toMatchObject({ uren: 22.68, urenZonderKorting: 24 });
  });
});
