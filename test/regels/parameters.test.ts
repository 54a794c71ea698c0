import { describe, expect, test } from "vitest";
import { addDays, datum, readDatum } from "../../src/domein/datum.ts";
import { awb, termijnenwet, urlVan } from "../../src/regels/bron.ts";
import { begeleidingspercentage } from "../../src/regels/parameters/begeleidingspercentage.ts";
import { beslistermijnInDagen } from "../../src/regels/parameters/beslistermijn.ts";
import { herstelInDagen } from "../../src/regels/parameters/hersteltermijn.ts";
import { indientermijnInDagen } from "../../src/regels/parameters/indientermijn.ts";
import { type Parameter, valueOn } from "../../src/regels/parameters/parameter.ts";

const bron = awb("4:13");
const verzonnen: Parameter<number> = {
  naam: "Verzonnen",
  waarden: [
    { vanaf: "2020-01-01", waarde: 4, bron, zekerheid: "gelezen" },
    { vanaf: "2025-07-01", waarde: 6, bron, zekerheid: "gelezen" },
  ],
  gecontroleerdOp: "2026-11-22",
};

describe("Een getal uit de wet geldt vanaf een dag", () => {
  test.each<[string, number | undefined]>([
    ["2019-12-31", undefined],
    ["2020-01-01", 4],
    ["2025-06-30", 4],
    ["2025-07-01", 6],
    ["2099-01-01", 6],
  ])("%s: %s", (dag, waarde) => expect(valueOn(verzonnen, datum(dag))?.waarde).toBe(waarde));
});

describe("De getallen van nu", () => {
  const getallen: readonly (readonly [Parameter<unknown>, string, unknown])[] = [
    [beslistermijnInDagen, "1994-01-01", 56],
    [herstelInDagen, "2019-10-01", 14],
    [indientermijnInDagen, "2019-10-01", 28],
    [
      begeleidingspercentage,
      "2019-10-01",
      {
        "zeer-licht": [300, 300, 300],
        licht: [600, 300, 300],
        midden: [1000, 500, 300],
        intensief: [1500, 750, 600],
      },
    ],
  ];
  test.each(getallen.map(([parameter, dag, waarde]) => [parameter.naam, dag, parameter, waarde] as const))(
    "%s geldt vanaf %s en niet eerder",
    (_, dag, parameter, waarde) => {
      expect(valueOn(parameter, addDays(datum(dag), -1))).toBeUndefined();
      expect(valueOn(parameter, datum(dag))?.waarde).toEqual(waarde);
    },
  );
  test.each(getallen.map(([parameter]) => [parameter.naam, parameter] as const))(
    "%s: dagen bestaan en staan op volgorde, elke waarde heeft een bron",
    (_, { waarden, gecontroleerdOp }) => {
      const dagen = waarden.map(({ vanaf }) => vanaf);
      expect([...dagen, gecontroleerdOp].filter((dag) => readDatum(dag) === undefined)).toEqual([]);
      expect(dagen).toEqual(dagen.toSorted());
      expect(waarden.filter((waarde) => waarde.bron.artikel === "")).toEqual([]);
    },
  );
});

describe("Waar een wet staat", () => {
  test.each([
    [awb("4:13"), "https://wetten.overheid.nl/BWBR0005537"],
    [termijnenwet("1 lid 1"), "https://wetten.overheid.nl/BWBR0002448"],
  ])("%j: %s", (plek, adres) => expect(urlVan(plek)).toBe(adres));

  test("een rapport heeft geen adres", () => expect(urlVan({ wet: "UWV 2023", artikel: "§4.2" })).toBeUndefined());
});
