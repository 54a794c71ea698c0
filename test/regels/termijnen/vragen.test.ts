import { describe, expect, test } from "vitest";
import type { Termijnfeiten } from "../../../src/regels/termijnen/feiten.ts";
import { artikelen, beleidMet, codes, d, feiten, gebeurtenis, ontvangen, op, uwv2019 } from "./geval.ts";

const brief = gebeurtenis("ingebrekestelling-ontvangen", "2026-06-02");
const besluit = (dag: string) => gebeurtenis("besluit-bekendgemaakt", dag);

describe("Elke vraag gaat naar de beslisser en noemt haar bron", () => {
  test.each<[string, Termijnfeiten, readonly string[]]>([
    ["STILSTAND_TOT", ontvangen("2026-04-01", gebeurtenis("ander-uitstel", "2026-04-08")), ["Awb 4:15"]],
    ["VERLENGD_TOT", ontvangen("2026-04-01", gebeurtenis("beslistermijn-verlengd", "2026-04-08")), ["Awb 4:14 lid 3"]],
    [
      "VERLENGD_TE_LAAT",
      ontvangen("2026-04-01", gebeurtenis("beslistermijn-verlengd", "2026-05-28", "2026-06-30")),
      ["Awb 4:14 lid 3"],
    ],
    [
      "VERLENGEN_BIJ_ONDERZOEK",
      feiten({ ...ontvangen("2026-04-01"), sfbInOnderzoek: true }),
      ["UWV 2023 §4.2", "Awb 4:14 lid 3"],
    ],
    ["INGEBREKESTELLING_TE_VROEG", ontvangen("2026-05-01", brief), ["Awb 4:17 lid 3"]],
    [
      "INGEBREKESTELLING_OP_TIJD",
      ontvangen("2026-04-01", gebeurtenis("ander-uitstel", "2026-04-08"), brief),
      ["Awb 4:17 lid 3"],
    ],
    ["DWANGSOM_LAATSTE_DAG", ontvangen("2026-04-01", brief, besluit("2026-06-20")), ["Awb 4:17 lid 1"]],
    [
      "ZIENSWIJZE_TOT",
      ontvangen("2026-04-01", gebeurtenis("zienswijze-gevraagd", "2026-04-08")),
      ["Awb 4:7", "Awb 4:8"],
    ],
    [
      "AANVULLING_TE_LAAT",
      ontvangen(
        "2026-04-01",
        gebeurtenis("aanvulling-gevraagd", "2026-04-08"),
        gebeurtenis("aanvulling-ontvangen", "2026-04-25"),
      ),
      ["Awb 4:5"],
    ],
  ])("%s", (code, gegeven, bronnen) => {
    const vraag = op("2026-07-31", gegeven).vragen.find((een) => een.code === code);
    expect(vraag?.aan).toBe("beslisser");
    expect(vraag && artikelen(vraag)).toEqual(bronnen);
    expect(op("2026-07-31", gegeven).vragen.every(({ aan }) => aan === "beslisser")).toBe(true);
  });
  test.each([
    ["BESLISTERMIJN_LANGER_DAN_WET", beleidMet({ beslissen: 90 }), ["Awb 4:13", "Beleid eigen"]],
    ["TERMIJN_BESLISSEN", beleidMet({ beslissen: null }), ["Beleid eigen", "Awb 4:13"]],
    ["VERLENGING_GEMELD", beleidMet({ beslissenExtraBijOnderzoekSfb: 28 }), ["Awb 4:14 lid 3"]],
  ])("%s, door het beleid", (code, beleid, bronnen) => {
    const gegeven = feiten({ ...ontvangen("2026-04-01"), sfbInOnderzoek: code === "VERLENGING_GEMELD" });
    const vraag = op("2026-04-10", gegeven, beleid).vragen.find((een) => een.code === code);
    expect(vraag?.aan).toBe("beslisser");
    expect(vraag && artikelen(vraag)).toEqual(bronnen);
  });
  test("wat UWV weet, vraagt niets", () => {
    const gegeven = feiten({
      ...ontvangen(
        "2026-04-01",
        gebeurtenis("advies-gevraagd", "2026-04-08"),
        gebeurtenis("zienswijze-gevraagd", "2026-04-08", "2026-04-22"),
      ),
      vraagtPeriode: true,
      periodeVan: d("2026-03-20"),
      veranderingen: [{ op: d("2026-04-01"), wat: "adres" }],
      baanEindigtOp: d("2026-04-01"),
      meerUrenIn: { van: d("2026-01-01"), totEnMet: d("2026-12-31") },
      lopendePeriode: { einde: d("2026-12-31"), vervolg: true, gefactureerdOp: null },
    });
    expect(codes(op("2026-04-10", gegeven, uwv2019))).toEqual([]);
  });
});
