import { describe, expect, test } from "vitest";
import { alle, artikelen, beleidMet, codes, d, een, feiten, gemeente, op } from "./geval.ts";

const vanaf = (van: string, ontvangenOp: string | null = null) =>
  feiten({ vraagtPeriode: true, periodeVan: d(van), ontvangenOp: ontvangenOp === null ? null : d(ontvangenOp) });

describe("Aanvragen binnen 28 dagen na de start", () => {
  test.each([
    ["2026-03-01", "komt-nog", 0],
    ["2026-03-02", "loopt", 0],
    ["2026-03-22", "loopt", 0],
    ["2026-03-23", "dichtbij", 0],
    ["2026-03-30", "dichtbij", 0],
    ["2026-03-31", "voorbij", 1],
    ["2026-04-19", "voorbij", 20],
  ])("een concept, op %s: %s", (dag, stand, dagenTeLaat) =>
    expect(een("indienen", dag, vanaf("2026-03-02"))).toMatchObject({
      start: "2026-03-02",
      laatsteDag: "2026-03-30",
      nogTotEnMet: null,
      seintje: "2026-03-23",
      dagen: 28,
      stand,
      dagenTeLaat,
    }),
  );
  test.each([
    ["2026-02-20", "gehaald", 0],
    ["2026-03-30", "gehaald", 0],
    ["2026-03-31", "voorbij", 1],
  ])("ontvangen op %s: %s", (ontvangen, stand, dagenTeLaat) =>
    expect(een("indienen", "2026-05-01", vanaf("2026-03-02", ontvangen))).toMatchObject({
      stand,
      dagenTeLaat,
      voldaanOp: ontvangen,
    }),
  );
  test.each([
    ["E5: start 1 juli, ontvangen 18 augustus", "2024-07-01", "2024-08-18", 20],
    ["de oude vorm: start 1 juli 2025, ontvangen 29 juli", "2025-07-01", "2025-07-29", 0],
  ])("%s", (_, van, ontvangen, dagen) =>
    expect(een("indienen", "2026-01-01", vanaf(van, ontvangen)).dagenTeLaat).toBe(dagen),
  );
  test("een weekend maakt deze termijn van beleid niet langer", () =>
    expect(een("indienen", "2026-03-10", vanaf("2026-02-28"))).toMatchObject({
      laatsteDag: "2026-03-28",
      verschoven: null,
    }));
  test("wie te laat is, wordt eerst naar de reden gevraagd", () => {
    expect(een("indienen", "2026-05-01", vanaf("2026-03-02", "2026-03-31")).melding).toBe(
      "De periode begint op 2 maart 2026. Gedaan op 31 maart 2026, 1 dag te laat. Vraag eerst naar de reden.",
    );
    expect(een("indienen", "2026-03-31", vanaf("2026-03-02")).melding).toMatch(
      /Dit is 1 dag te laat. Vraag eerst naar de reden\.$/,
    );
    expect(een("indienen", "2026-03-30", vanaf("2026-03-02")).melding).not.toContain("reden");
    expect(artikelen(een("indienen", "2026-03-30", vanaf("2026-03-02")))).toEqual(["UWV 2023 §4.2"]);
  });
  test("zonder begin van de periode, of zonder aanvraag, is er geen termijn", () => {
    expect(alle("indienen", "2026-03-30", feiten({ vraagtPeriode: true }))).toEqual([]);
    expect(alle("indienen", "2026-03-30", { ...vanaf("2026-03-02"), vraagtPeriode: false })).toEqual([]);
  });
});

describe("Een vervolg binnen vier weken na de vorige periode", () => {
  const vervolg = (ontvangenOp: string | null = null) => ({
    ...vanaf("2026-03-01", ontvangenOp),
    vorigEinde: d("2026-02-28"),
  });
  test.each([
    ["2026-03-28", "dichtbij", 0, "Vandaag is de laatste dag."],
    ["2026-03-29", "dichtbij", 0, "Het kan nog tot en met 29 maart 2026."],
    ["2026-03-30", "voorbij", 1, "Dit is 1 dag te laat. Het kon tot en met 29 maart 2026. Vraag eerst naar de reden."],
  ])("op %s: %s", (dag, stand, dagenTeLaat, zin) =>
    expect(een("indienen", dag, vervolg())).toMatchObject({
      start: "2026-02-28",
      laatsteDag: "2026-03-28",
      nogTotEnMet: "2026-03-29",
      stand,
      dagenTeLaat,
      melding: `De vorige periode eindigde op 28 februari 2026. ${zin}`,
    }),
  );
  test.each([
    ["2026-03-28", "gehaald", "Gedaan op 28 maart 2026, op tijd."],
    ["2026-03-29", "gehaald", "Gedaan op 29 maart 2026, na die dag."],
    [
      "2026-03-30",
      "voorbij",
      "Gedaan op 30 maart 2026, 1 dag te laat. Het kon tot en met 29 maart 2026. Vraag eerst naar de reden.",
    ],
  ])("ontvangen op %s: %s", (ontvangen, stand, zin) => {
    const termijn = een("indienen", "2026-05-01", vervolg(ontvangen));
    expect(termijn).toMatchObject({ stand, melding: `De vorige periode eindigde op 28 februari 2026. ${zin}` });
    expect(artikelen(termijn)).toEqual(["UWV 2023 §4.2", "Protocol Jobcoach UWV 2014 A.5"]);
  });
  test("vorige periode tot 4 augustus, ontvangen 15 september: 13 dagen te laat", () => {
    const gegeven = { ...vanaf("2025-08-05", "2025-09-15"), vorigEinde: d("2025-08-04") };
    expect(een("indienen", "2025-10-01", gegeven).dagenTeLaat).toBe(13);
  });
  test("na een gat telt de nieuwe start", () =>
    expect(een("indienen", "2026-03-10", { ...vanaf("2026-03-02"), vorigEinde: d("2026-02-28") })).toMatchObject({
      start: "2026-03-02",
      laatsteDag: "2026-03-30",
      nogTotEnMet: null,
    }));
});

describe("Niet elk beleid weet het", () => {
  test("een gemeente zonder regels: een vraag", () => {
    const termijn = een("indienen", "2026-03-10", vanaf("2026-03-02"), gemeente);
    expect(termijn).toMatchObject({ stand: "onbekend", laatsteDag: null, nogTotEnMet: null, bronnen: [] });
    expect(op("2026-03-10", vanaf("2026-03-02"), gemeente).vragen).toMatchObject([
      {
        code: "TERMIJN_INDIENEN",
        vraag: "Tot hoeveel dagen na het begin mag iemand de aanvraag sturen? Het beleid gemeente noemt dit niet.",
      },
    ]);
  });
  test("ook wat al binnen is, is niet zomaar op tijd", () =>
    expect(een("indienen", "2026-03-10", vanaf("2026-03-02", "2026-03-05"), gemeente).stand).toBe("onbekend"));
  test("een gemeente met dezelfde 28 dagen: de bron is haar beleid, niet die van UWV", () => {
    const beleid = beleidMet({ indienen: 28 }, gemeente);
    expect(artikelen(een("indienen", "2026-03-10", vanaf("2026-03-02"), beleid))).toEqual(["Beleid eigen"]);
    expect(codes(op("2026-03-10", vanaf("2026-03-02"), beleid))).toEqual([]);
  });
  test.each([
    ["2019-09-30", null],
    ["2019-10-01", "2019-10-29"],
  ])("een periode vanaf %s: %s", (van, laatsteDag) =>
    expect(een("indienen", "2019-10-05", vanaf(van)).laatsteDag).toBe(laatsteDag),
  );
});
