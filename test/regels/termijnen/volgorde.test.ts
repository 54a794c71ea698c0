import { describe, expect, test } from "vitest";
import { gebeurtenissoorten } from "../../../src/regels/termijnen/feiten.ts";
import { vrijeKeuze } from "../../../src/regels/termijnen/termijn.ts";
import { beleidMet, d, feiten, gebeurtenis, op, uwv2019 } from "./geval.ts";

describe("Het ergste staat boven, en daarbinnen de eerste laatste dag", () => {
  test("voorbij, dichtbij, onbekend, staat stil, loopt, komt nog, te laat gedaan, op tijd", () => {
    const gegeven = feiten({
      ontvangenOp: d("2026-04-15"),
      vraagtBesluit: true,
      vraagtPeriode: true,
      periodeVan: d("2026-03-02"),
      veranderingen: [{ op: d("2026-04-10"), wat: "adres" }],
      meerUrenIn: { van: d("2026-01-01"), totEnMet: d("2026-12-31") },
      lopendePeriode: { einde: d("2026-12-31"), vervolg: false, gefactureerdOp: null },
      gebeurtenissen: [
        gebeurtenis("advies-gevraagd", "2026-04-16"),
        gebeurtenis("aanvulling-gevraagd", "2026-05-10"),
        gebeurtenis("zienswijze-gevraagd", "2026-04-17"),
        gebeurtenis("zienswijze-gevraagd", "2026-04-18", "2026-04-25"),
      ],
    });
    expect(op("2026-05-15", gegeven).termijnen.map(({ id, stand }) => `${id} ${stand}`)).toEqual([
      "advies voorbij",
      "zienswijze onbekend",
      "beslissen staat-stil",
      "aanvullen loopt",
      "meer-uren loopt",
      "eindfactuur komt-nog",
      "indienen voorbij",
      "zienswijze voorbij",
      "wijziging-melden gehaald",
    ]);
    const dichtbij = op("2026-05-13", gegeven).termijnen.map(({ stand }) => stand);
    expect(dichtbij[0]).toBe("dichtbij");
  });
  test("binnen een stand staat de eerste laatste dag boven, en wat geen dag heeft onderaan", () => {
    const gevraagd = (dag: string, totEnMet?: string) => gebeurtenis("zienswijze-gevraagd", dag, totEnMet);
    const gebeurtenissen = [
      gebeurtenis("advies-gevraagd", "2026-05-03"),
      gebeurtenis("advies-gevraagd", "2026-05-01"),
      gebeurtenis("advies-gevraagd", "2026-05-02"),
      gevraagd("2026-05-04", "2026-05-30"),
    ];
    const dagen = (gebeurd: typeof gebeurtenissen) =>
      op("2026-05-05", feiten({ gebeurtenissen: gebeurd })).termijnen.map(({ laatsteDag }) => laatsteDag);
    expect(dagen(gebeurtenissen)).toEqual(["2026-05-29", "2026-05-30", "2026-05-30", "2026-05-31"]);
    expect(dagen(gebeurtenissen.toReversed())).toEqual(dagen(gebeurtenissen));
  });
  test("wat nog geen dag heeft, staat onder wat er een heeft", () => {
    const gegeven = feiten({
      gebeurtenissen: [gebeurtenis("besluit-genomen", "2026-05-01")],
      lopendePeriode: { einde: d("2026-12-31"), vervolg: true, gefactureerdOp: null },
    });
    expect(op("2026-05-05", gegeven).termijnen.map(({ id }) => id)).toEqual([
      "vervolgaanvraag",
      "eindfactuur",
      "bezwaar",
    ]);
  });
  test("te laat gedaan staat boven op tijd, wat de dagen ook zijn", () => {
    const gegeven = feiten({
      ontvangenOp: d("2026-04-15"),
      vraagtPeriode: true,
      periodeVan: d("2026-04-01"),
      veranderingen: [{ op: d("2026-04-01"), wat: "adres" }],
      baanEindigtOp: d("2026-04-10"),
    });
    expect(op("2026-05-05", gegeven).termijnen.map(({ id, stand }) => `${id} ${stand}`)).toEqual([
      "wijziging-melden voorbij",
      "einde-melden gehaald",
      "indienen gehaald",
    ]);
  });

  test("de volgorde in het dossier doet er niet toe", () => {
    const gebeurtenissen = [
      gebeurtenis("aanvulling-gevraagd", "2026-04-08"),
      gebeurtenis("aanvulling-ontvangen", "2026-04-15"),
      gebeurtenis("advies-gevraagd", "2026-04-16"),
      gebeurtenis("beslistermijn-verlengd", "2026-05-20", "2026-06-30"),
      gebeurtenis("ingebrekestelling-ontvangen", "2026-07-01"),
      gebeurtenis("besluit-bekendgemaakt", "2026-08-01"),
      gebeurtenis("bezwaar-ontvangen", "2026-08-10"),
    ];
    const basis = feiten({ ontvangenOp: d("2026-04-01"), vraagtBesluit: true });
    expect(op("2026-09-01", { ...basis, gebeurtenissen })).toEqual(
      op("2026-09-01", { ...basis, gebeurtenissen: gebeurtenissen.toReversed() }),
    );
  });

  test("dezelfde vraag wordt een keer gesteld", () => {
    const gebeurtenissen = [gebeurtenis("advies-gevraagd", "2026-04-16"), gebeurtenis("advies-gevraagd", "2026-04-17")];
    const gegeven = feiten({ ontvangenOp: d("2026-04-01"), vraagtBesluit: true, gebeurtenissen });
    expect(op("2026-05-01", gegeven, beleidMet({ advies: null })).vragen).toHaveLength(1);
  });

  test("de uitkomst noemt peildatum en beleid", () =>
    expect(op("2026-05-01", feiten({}))).toEqual({
      peildatum: "2026-05-01",
      beleid: uwv2019.id,
      termijnen: [],
      dwangsom: null,
      vragen: [],
    }));
  test("wat niet hoeft, is geen verzuim", () =>
    expect([...vrijeKeuze].toSorted()).toEqual(["bezwaar", "meer-uren", "vervolgaanvraag", "zienswijze"]));
  test("elke soort gebeurtenis van het dossier is bekend", () => expect(gebeurtenissoorten).toHaveLength(16));
});
