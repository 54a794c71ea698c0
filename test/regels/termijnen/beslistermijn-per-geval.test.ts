import { describe, expect, test } from "vitest";
import { datum } from "../../../src/domein/datum.ts";
import type { Gebeurtenis } from "../../../src/regels/termijnen/feiten.ts";
import { alle, artikelen, beleidMet, codes, een, feiten, gebeurtenis, ontvangen, op, uwv2019 } from "./geval.ts";

const uitstel = (dag: string, totEnMet?: string, reden?: string) => gebeurtenis("ander-uitstel", dag, totEnMet, reden);
const verlengd = (dag: string, totEnMet?: string, reden?: string) =>
  gebeurtenis("beslistermijn-verlengd", dag, totEnMet, reden);

describe("De blijvende beperking staat nog niet vast", () => {
  const gegeven = feiten({ ...ontvangen("2026-04-01"), sfbInOnderzoek: true });
  test("UWV verlengt, maar nergens staat hoe lang: een vraag, geen getal", () => {
    const uitkomst = op("2026-04-10", gegeven);
    expect(een("beslissen", "2026-04-10", gegeven)).toMatchObject({ laatsteDag: "2026-05-27", verlengd: [] });
    expect(uitkomst.vragen).toMatchObject([
      {
        code: "VERLENGEN_BIJ_ONDERZOEK",
        vraag:
          "De blijvende beperking wordt nog onderzocht. Verlengt u de beslistermijn, en tot en met welke dag? Dat kan tot en met 27 mei 2026.",
      },
    ]);
  });
  test("zonder bekende laatste dag staat die er ook niet", () => {
    const open = { ...gegeven, gebeurtenissen: [uitstel("2026-04-08")] };
    expect(op("2026-04-10", open).vragen.at(-1)?.vraag).toMatch(/welke dag\?$/);
  });
  test("een beleid dat het wel weet, verlengt met de reden", () => {
    const beleid = beleidMet({ beslissenExtraBijOnderzoekSfb: 28 });
    expect(een("beslissen", "2026-04-10", gegeven, beleid)).toMatchObject({
      laatsteDag: "2026-06-24",
      verlengd: [{ tot: "2026-06-24", dagen: 28, waarom: "de blijvende beperking wordt nog onderzocht" }],
    });
    expect(op("2026-04-10", gegeven, beleid).vragen).toMatchObject([
      {
        code: "VERLENGING_GEMELD",
        vraag:
          "Weet de aanvrager dat u later beslist, tot en met 24 juni 2026? Vertel het op 27 mei 2026 of eerder, anders telt de verlenging niet.",
      },
    ]);
  });
  test("de extra dagen eindigen waar ze eindigen, ook op een zondag", () => {
    const termijn = een("beslissen", "2026-04-10", gegeven, beleidMet({ beslissenExtraBijOnderzoekSfb: 25 }));
    expect(termijn).toMatchObject({ laatsteDag: "2026-06-21", verschoven: null });
    expect(artikelen(termijn)).toEqual(["Awb 4:13", "Awb 4:14 lid 3"]);
  });
  test("een dag extra, terwijl het weekend er al meer gaf, maakt niets korter", () => {
    const zaterdag = feiten({ ...ontvangen("2026-03-14"), sfbInOnderzoek: true });
    const termijn = een("beslissen", "2026-04-10", zaterdag, beleidMet({ beslissenExtraBijOnderzoekSfb: 1 }));
    expect(termijn).toMatchObject({ laatsteDag: "2026-05-11", verlengd: [{ dagen: 0 }] });
  });
  test("wat in het dossier is verlengd, gaat voor het beleid", () => {
    const verlengdDossier = { ...gegeven, gebeurtenissen: [verlengd("2026-05-20", "2026-06-30", "de arts is ziek")] };
    const beleid = beleidMet({ beslissenExtraBijOnderzoekSfb: 28 });
    expect(een("beslissen", "2026-06-01", verlengdDossier, beleid).verlengd).toEqual([
      { tot: "2026-06-30", dagen: 34, waarom: "de arts is ziek" },
    ]);
    expect(codes(op("2026-06-01", verlengdDossier, beleid))).toEqual([]);
    expect(codes(op("2026-06-01", verlengdDossier))).toEqual([]);
  });
  test("staat de beperking vast, dan geldt de extra tijd niet", () => {
    const beleid = beleidMet({ beslissenExtraBijOnderzoekSfb: 28 });
    expect(een("beslissen", "2026-04-10", ontvangen("2026-04-01"), beleid).laatsteDag).toBe("2026-05-27");
  });
});

describe("De lengte komt uit het beleid", () => {
  test.each([
    [42, "2026-05-13", [], "Beleid eigen"],
    [56, "2026-05-27", [], "Awb 4:13"],
    [57, "2026-05-28", ["BESLISTERMIJN_LANGER_DAN_WET"], "Beleid eigen"],
  ])("%i dagen: tot en met %s", (beslissen, laatsteDag, vragen, bron) => {
    const beleid = beleidMet({ beslissen });
    const termijn = een("beslissen", "2026-04-10", ontvangen("2026-04-01"), beleid);
    expect(termijn).toMatchObject({ laatsteDag, dagen: beslissen });
    expect(artikelen(termijn)[0]).toBe(bron);
    expect(codes(op("2026-04-10", ontvangen("2026-04-01"), beleid))).toEqual(vragen);
  });
  test("een langere termijn dan de wet vraagt om een verordening", () => {
    expect(op("2026-04-10", ontvangen("2026-04-01"), beleidMet({ beslissen: 90 })).vragen[0]?.vraag).toBe(
      "Het beleid eigen geeft 90 dagen om te beslissen. Dat kan alleen als een verordening dat zegt. Klopt dat?",
    );
  });
  test("weet het beleid het niet, dan is er geen laatste dag", () => {
    const beleid = beleidMet({ beslissen: null });
    const termijn = een("beslissen", "2026-04-10", ontvangen("2026-04-01"), beleid);
    expect(termijn).toMatchObject({ stand: "onbekend", laatsteDag: null, dagen: null, seintje: null });
    expect(termijn.melding).toBe("Ontvangen op 1 april 2026. De laatste dag weten wij niet.");
    expect(artikelen(termijn)).toEqual(["Awb 4:13"]);
    expect(op("2026-04-10", ontvangen("2026-04-01"), beleid).vragen).toMatchObject([
      {
        code: "TERMIJN_BESLISSEN",
        aan: "beslisser",
        vraag:
          "Binnen hoeveel dagen beslist u? De wet geeft hoogstens acht weken, als geen andere wet iets anders zegt. Het beleid eigen noemt dit niet.",
        bronnen: [
          { wet: "Beleid", artikel: "eigen" },
          { wet: "Awb", artikel: "4:13" },
        ],
      },
    ]);
  });
  test.each([
    ["2019-09-30", null],
    ["2019-10-01", "2019-11-26"],
  ])("ontvangen op %s: %s, want dan begint het beleid", (dag, laatsteDag) =>
    expect(een("beslissen", "2019-10-10", ontvangen(dag)).laatsteDag).toBe(laatsteDag),
  );
  test.each([
    ["2026-04-01", "2026-05-27"],
    ["2026-04-02", null],
  ])("ontvangen op %s: %s, want dan eindigt het beleid", (dag, laatsteDag) => {
    const beleid = { ...uwv2019, geldigTotEnMet: "2026-04-01" };
    expect(een("beslissen", "2026-04-10", ontvangen(dag), beleid).laatsteDag).toBe(laatsteDag);
  });
  test("buiten zijn dagen zegt de vraag waarom", () =>
    expect(op("2019-10-10", ontvangen("2019-09-30")).vragen[0]?.vraag).toMatch(
      /Het beleid uwv-2019 geldt niet op 30 september 2019\.$/,
    ));
});

describe("Waar de beslistermijn staat", () => {
  const gegeven = (...gebeurtenissen: readonly Gebeurtenis[]) => ontvangen("2026-04-01", ...gebeurtenissen);
  const bekend = (dag: string) => gebeurtenis("besluit-bekendgemaakt", dag);
  test.each([
    ["2026-05-12", "loopt", 0, "Nog 15 dagen."],
    ["2026-05-13", "dichtbij", 0, "Nog 14 dagen."],
    ["2026-05-26", "dichtbij", 0, "Nog 1 dag."],
    ["2026-05-27", "dichtbij", 0, "Vandaag is de laatste dag."],
    ["2026-05-28", "voorbij", 1, "Dit is 1 dag te laat."],
    ["2026-06-03", "voorbij", 7, "Dit is 7 dagen te laat."],
  ])("op %s: %s", (dag, stand, dagenTeLaat, zin) =>
    expect(een("beslissen", dag, gegeven())).toMatchObject({
      stand,
      dagenTeLaat,
      seintje: "2026-05-13",
      melding: `Ontvangen op 1 april 2026. ${zin}`,
    }),
  );
  test.each([
    ["2026-05-27", "gehaald", 0, "Gedaan op 27 mei 2026, op tijd."],
    ["2026-05-28", "voorbij", 1, "Gedaan op 28 mei 2026, 1 dag te laat."],
  ])("besluit verstuurd op %s: %s", (dag, stand, dagenTeLaat, zin) =>
    expect(een("beslissen", "2026-06-30", gegeven(bekend(dag)))).toMatchObject({
      stand,
      dagenTeLaat,
      voldaanOp: dag,
      melding: `Ontvangen op 1 april 2026. ${zin}`,
    }),
  );
  test("genomen maar niet verstuurd is nog niet klaar", () => {
    const termijn = een("beslissen", "2026-05-01", gegeven(gebeurtenis("besluit-genomen", "2026-04-30")));
    expect(termijn).toMatchObject({ stand: "loopt", voldaanOp: null });
    expect(termijn.melding).toMatch(/Het besluit is genomen op 30 april 2026\. Het moet nog worden verstuurd\.$/);
  });
  test("verstuurd terwijl niemand de laatste dag weet", () =>
    expect(een("beslissen", "2026-06-30", gegeven(bekend("2026-05-27")), beleidMet({ beslissen: null }))).toMatchObject(
      {
        stand: "onbekend",
        melding: "Ontvangen op 1 april 2026. Gedaan op 27 mei 2026. Of dat op tijd was, weten wij niet.",
      },
    ));
  test("wat na de peildatum gebeurt, telt niet mee", () =>
    expect(een("beslissen", "2026-05-26", gegeven(bekend("2026-05-27"))).voldaanOp).toBeNull());
  test.each([
    ["2026-03-14", "9 mei 2026 is een zaterdag"],
    ["2026-03-15", "10 mei 2026 is een zondag"],
    ["2026-03-20", "15 mei 2026 is een dag die de regering gelijkstelde met een feestdag"],
  ])("ontvangen op %s: opgeschoven, want %s", (dag, reden) =>
    expect(een("beslissen", "2026-03-21", ontvangen(dag)).melding).toContain(`Opgeschoven, want ${reden}.`),
  );
  test("zonder stilstand staat die er ook niet", () => {
    const termijn = een("beslissen", "2026-04-10", gegeven());
    expect(termijn.gestopt).toEqual([]);
    expect(artikelen(termijn)).toEqual(["Awb 4:13"]);
  });
  test("genomen en verstuurd is klaar", () => {
    const klaar = gegeven(gebeurtenis("besluit-genomen", "2026-04-30"), bekend("2026-05-01"));
    expect(een("beslissen", "2026-05-02", klaar).melding).toBe(
      "Ontvangen op 1 april 2026. Gedaan op 1 mei 2026, op tijd.",
    );
  });
  test("de melding noemt waarom de dag opschoof", () =>
    expect(een("beslissen", "2026-03-20", ontvangen("2026-03-19")).melding).toBe(
      "Ontvangen op 19 maart 2026. Opgeschoven, want 14 mei 2026 is een feestdag. Nog 59 dagen.",
    ));
  test("zonder ontvangst, of zonder gevraagd besluit, is er geen beslistermijn", () => {
    expect(alle("beslissen", "2026-04-10", feiten({ vraagtBesluit: true }))).toEqual([]);
    expect(alle("beslissen", "2026-04-10", feiten({ ontvangenOp: datum("2026-04-01") }))).toEqual([]);
  });
});
