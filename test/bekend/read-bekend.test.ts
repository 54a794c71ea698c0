import { describe, expect, test } from "vitest";
import { readBekend } from "../../src/bekend/read-bekend.ts";
import { alles, contract, persoonNoa } from "./gegevens.ts";

const vorm = "dit gegeven heeft een andere vorm dan in het formulier";
const extra = "dit gegeven hoort hier niet";
const ontbreekt = "dit gegeven ontbreekt";

describe("Bekende gegevens lezen", () => {
  test.each<[string, unknown, string, string]>([
    ["een lijst in plaats van een map", [], "", vorm],
    ["niets", null, "", vorm],
    ["een onbekend register", { kentekens: [] }, "/kentekens", extra],
    ["een register dat geen lijst is", { personen: {} }, "/personen", vorm],
    ["een persoon zonder bron", { personen: [{ ...persoonNoa, bron: undefined }] }, "/personen/0/bron", ontbreekt],
    ["een persoon zonder nummer", { personen: [{ bron: "BRP", op: "2026-01-01" }] }, "/personen/0/bsn", ontbreekt],
    ["een onbekend gegeven", { personen: [{ ...persoonNoa, geloof: "geen" }] }, "/personen/0/geloof", extra],
    ["een onbekende keuze", { personen: [{ ...persoonNoa, uitkering: "bijstand" }] }, "/personen/0/uitkering", vorm],
    ["een onbekende soort contract", { contracten: [{ ...contract, soort: "oproep" }] }, "/contracten/0/soort", vorm],
    ["een datum in een andere vorm", { personen: [{ ...persoonNoa, op: "5 januari 2026" }] }, "/personen/0/op", vorm],
    [
      "een dag die niet bestaat",
      { personen: [{ ...persoonNoa, op: "2026-02-30" }] },
      "/personen/0/op",
      "deze dag bestaat niet",
    ],
    ["een prototype als sleutel", JSON.parse('{"__proto__": []}'), "/__proto__", extra],
    [
      "een prototype in een gegeven",
      { personen: [{ ...persoonNoa, ...JSON.parse('{"constructor": {}}') }] },
      "/personen/0/constructor",
      extra,
    ],
    [
      "een prototype in een adres",
      { personen: [{ ...persoonNoa, adres: JSON.parse('{"__proto__": {"straat": "X"}}') }] },
      "/personen/0/adres/__proto__",
      extra,
    ],
  ])("%s wordt geweigerd", (_, data, pointer, reden) => {
    const read = readBekend(data);
    expect(read.ok).toBe(false);
    expect(read.ok ? [] : read.bevindingen).toEqual([
      { code: "BEKEND_ONGELDIG", ernst: "fout", pointer, params: { reden } },
    ]);
  });

  test("alle fouten komen tegelijk, en geen ervan noemt een persoonsgegeven", () => {
    const read = readBekend({ personen: [{ ...persoonNoa, uitkering: "x", extra: 1 }, { bsn: persoonNoa.bsn }] });
    const bevindingen = read.ok ? [] : read.bevindingen;
    expect(bevindingen).toHaveLength(4);
    expect(JSON.stringify(bevindingen)).not.toContain(persoonNoa.bsn);
  });

  test("goede gegevens komen zoals ze zijn", () => {
    expect(readBekend(alles)).toEqual({ ok: true, value: alles });
    expect(readBekend({}).ok).toBe(true);
  });
});
