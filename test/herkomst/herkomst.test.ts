import { describe, expect, test } from "vitest";
import { findKnoop } from "../../src/formulier/find-knoop.ts";
import { countLoten, loten, traceHerkomst } from "../../src/formulier/herkomst/herkomst.ts";
import { bladeren, onderdelen } from "../../src/formulier/herkomst/plaatsen.gen.js";
import { loadHerkomst } from "../../src/shell/herkomst-files.ts";

const { documenten, vragen } = loadHerkomst();
const perDocument = {
  D01: 56,
  D02: 59,
  D03: 10,
  D04: 30,
  D05: 52,
  D06: 53,
  D07: 10,
  D08: 62,
  D09: 31,
  D10: 29,
  D11: 15,
  D12: 23,
  D13: 18,
  D14: 37,
};

describe("Geen oude vraag is kwijt", () => {
  test("alle 485 vragen van de veertien documenten staan er één keer", () => {
    const geteld = Object.fromEntries(documenten.map(({ document, vragen: eigen }) => [document, eigen.length]));
    expect(geteld).toEqual(perDocument);
    expect(new Set(vragen.map(({ id }) => id)).size).toBe(485);
  });
  test("elke oude vraag die het formulier noemt, bestaat", () => {
    const bekend = new Set(vragen.map(({ id }) => id));
    const genoemd = [...bladeren, ...onderdelen].flatMap(({ herkomst }) => herkomst);
    expect(genoemd.filter((id) => !bekend.has(id))).toEqual([]);
  });
  test("wie behouden, samengevoegd of vooringevuld heet, heeft een plaats in het formulier", () => {
    const zonder = vragen.filter(
      ({ lot, pointers }) => lot !== "berekend" && lot !== "vervallen" && pointers.length === 0,
    );
    expect(zonder.map(({ id }) => id)).toEqual([]);
  });
  test("wie vervallen heet, wordt nergens meer gevraagd", () => {
    expect(
      vragen.filter(({ lot, pointers }) => lot === "vervallen" && pointers.length > 0).map(({ id }) => id),
    ).toEqual([]);
  });
  test("wat de software uitrekent en geen plaats heeft, noemt de uitkomst", () => {
    const stil = vragen.filter(
      ({ lot, pointers, uitkomst }) => lot === "berekend" && pointers.length === 0 && uitkomst === undefined,
    );
    expect(stil.map(({ id }) => id)).toEqual([]);
  });
  test("elke reden is een eigen zin met de paragraaf van het rapport", () => {
    const kaal = vragen.filter(
      ({ reden, paragraaf }) => !/^\p{Lu}.+[.?]$/u.test(reden) || !/§\d|bijlage|B\d\.\d|\d{3}/.test(paragraaf),
    );
    expect(kaal.map(({ id, paragraaf }) => `${id} ${paragraaf}`)).toEqual([]);
  });
  test("de loten tellen op tot alles", () => {
    const aantallen = countLoten(vragen);
    expect(loten.reduce((som, lot) => som + aantallen[lot], 0)).toBe(485);
  });
});

describe("Geen nieuwe vraag komt uit het niets", () => {
  test("elk blad van het formulier komt van een oude vraag of van een eis", () => {
    const wees = bladeren.filter(
      ({ herkomst, eisen, viaOnderdeel }) => herkomst.length + eisen.length === 0 && !viaOnderdeel,
    );
    expect(wees.map(({ pointer }) => pointer)).toEqual([]);
  });
  test("elke plaats wijst naar een vraag van het formulier", () => {
    expect(bladeren.length).toBeGreaterThan(900);
    expect(new Set(vragen.flatMap(({ pointers }) => pointers)).has("/client/bsn")).toBe(true);
    expect(findKnoop({ versie: "1.0", soort: "wijziging", id: "w1", status: "concept" }, "/client/bsn").titel).toBe(
      "Burgerservicenummer",
    );
  });
  test("een vraag zonder plaats in het schema krijgt geen verzonnen plaats", () => {
    const [eerste] = documenten;
    const zonderSchema = traceHerkomst(eerste === undefined ? [] : [eerste], []);
    expect(zonderSchema.every(({ pointers }) => pointers.length === 0)).toBe(true);
    expect(zonderSchema.length).toBe(56);
  });
});
