import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dagvelden } from "../../src/besluit/dagen-bestaan.ts";
import { readDossier } from "../../src/besluit/dossier/read-dossier.ts";
import { isSameWerkgever } from "../../src/besluit/dossier/same-werkgever.ts";
import { codesOf, periode, readSample, value } from "./geval.ts";

const met = (inhoud: object) => ({ versie: "1.0", ...inhoud });
const t1 = periode(1, "2025-03-01", "2025-08-31");

describe("Een dossier met fouten", () => {
  test.each<[string, unknown, readonly string[]]>([
    ["niets", null, ["TYPE_ONJUIST "]],
    ["een lijst", [], ["TYPE_ONJUIST "]],
    ["zonder versie", {}, ["VELD_ONTBREEKT /versie"]],
    ["een andere versie", { versie: "2.0" }, ["KEUZE_ONBEKEND /versie"]],
    ["iets dat er niet hoort", met({ geheim: 1 }), ["VELD_ONBEKEND /geheim"]],
    ["een sleutel van het prototype", JSON.parse('{"versie":"1.0","__proto__":{}}'), ["VELD_ONBEKEND /__proto__"]],
    ["te veel toekenningen", met({ toekenningen: Array(201).fill(t1) }), ["LIJST_TE_LANG /toekenningen"]],
    [
      "een toekenning zonder iets",
      met({ toekenningen: [{}] }),
      ["kenmerk", "soort", "van", "totEnMet", "werkgever", "urenPerWeek", "uren"].map(
        (veld) => `VELD_ONTBREEKT /toekenningen/0/${veld}`,
      ),
    ],
    [
      "een onbekend regime",
      met({ toekenningen: [{ ...t1, regime: "zwaar" }] }),
      ["KEUZE_ONBEKEND /toekenningen/0/regime"],
    ],
    ["uren onder nul", met({ toekenningen: [{ ...t1, uren: -1 }] }), ["GETAL_BUITEN_BEREIK /toekenningen/0/uren"]],
    [
      "meer dan 60 uur werk per week",
      met({ toekenningen: [{ ...t1, urenPerWeek: 61 }] }),
      ["GETAL_BUITEN_BEREIK /toekenningen/0/urenPerWeek"],
    ],
    [
      "een leeg kenmerk",
      met({ toekenningen: [{ ...t1, kenmerk: "" }] }),
      ["VELD_LEEG /toekenningen/0/kenmerk", "TEKST_VORM_ONJUIST /toekenningen/0/kenmerk"],
    ],
    [
      "een dag die niet bestaat",
      met({ toekenningen: [{ ...t1, van: "2025-02-29" }] }),
      ["DATUM_BESTAAT_NIET /toekenningen/0/van"],
    ],
    [
      "een dag diep in het dossier",
      met({ strippenkaarten: [{ toegekendOp: "2025-01-01", uren: 5, gebruikt: [{ op: "gisteren", minuten: 5 }] }] }),
      ["DATUM_BESTAAT_NIET /strippenkaarten/0/gebruikt/0/op"],
    ],
    [
      "doorgestuurd zonder naar wie",
      met({ gebeurtenissen: [{ soort: "doorgezonden", op: "2025-03-01" }] }),
      ["VELD_ONTBREEKT /gebeurtenissen/0/naar"],
    ],
    [
      "doorgestuurd naar alleen spaties",
      met({ gebeurtenissen: [{ soort: "doorgezonden", op: "2025-03-01", naar: "  " }] }),
      ["VELD_LEEG /gebeurtenissen/0/naar"],
    ],
    [
      "naar wie, bij iets anders",
      met({ gebeurtenissen: [{ soort: "advies-gevraagd", op: "2025-03-01", naar: "Gemeente Zutphen" }] }),
      ["VELD_ONBEKEND /gebeurtenissen/0/naar"],
    ],
    [
      "een reden gevraagd tot een dag ervoor",
      met({ gebeurtenissen: [{ soort: "reden-te-laat-gevraagd", op: "2025-03-02", totEnMet: "2025-03-01" }] }),
      ["PERIODE_OMGEKEERD /gebeurtenissen/0/totEnMet"],
    ],
    [
      "een omgekeerde periode",
      met({ toekenningen: [{ ...t1, totEnMet: "2025-02-28" }] }),
      ["PERIODE_OMGEKEERD /toekenningen/0/totEnMet"],
    ],
    [
      "een omgekeerd contract",
      met({
        toekenningen: [{ ...t1, contract: { soort: "bepaalde-tijd", van: "2025-03-01", totEnMet: "2025-02-01" } }],
      }),
      ["PERIODE_OMGEKEERD /toekenningen/0/contract/totEnMet"],
    ],
    [
      "een gebeurtenis die eindigt voor hij begint",
      met({ gebeurtenissen: [{ soort: "aanvulling-gevraagd", op: "2025-03-02", totEnMet: "2025-03-01" }] }),
      ["PERIODE_OMGEKEERD /gebeurtenissen/0/totEnMet"],
    ],
    [
      "bekendgemaakt voor besloten",
      met({ toekenningen: [{ ...t1, beslotenOp: "2025-03-02", bekendgemaaktOp: "2025-03-01" }] }),
      ["BEKENDMAKING_VOOR_BESLUIT /toekenningen/0/bekendgemaaktOp"],
    ],
    [
      "twee keer hetzelfde kenmerk",
      met({ toekenningen: [t1, periode(1, "2025-09-01", "2026-02-28")] }),
      ["KENMERK_DUBBEL /toekenningen/1/kenmerk"],
    ],
    [
      "twee perioden die een dag delen",
      met({ toekenningen: [t1, periode(2, "2025-08-31", "2026-02-28")] }),
      ["TOEKENNINGEN_OVERLAPPEN /toekenningen/1/van"],
    ],
    [
      "een declaratie bij een toekenning die er niet is",
      met({ declaraties: [{ toekenning: "t9", op: "2025-03-01", minuten: 60 }] }),
      ["VERWIJZING_BESTAAT_NIET /declaraties/0/toekenning"],
    ],
  ])("%s wordt geweigerd", (_, data, codes) => {
    expect(codesOf(readDossier(data))).toEqual(codes);
  });

  test("alle fouten komen tegelijk", () => {
    const data = met({
      toekenningen: [
        { ...t1, totEnMet: "2025-01-01" },
        { ...t1, van: "2024-12-01", totEnMet: "2024-12-31" },
      ],
    });
    expect(codesOf(readDossier(data))).toEqual([
      "PERIODE_OMGEKEERD /toekenningen/0/totEnMet",
      "KENMERK_DUBBEL /toekenningen/1/kenmerk",
    ]);
  });
});

describe("Een goed dossier", () => {
  test.each<[string, object]>([
    ["alleen een versie", {}],
    ["perioden die aansluiten", { toekenningen: [t1, periode(2, "2025-09-01", "2026-02-28")] }],
    ["een periode van een dag", { toekenningen: [{ ...t1, totEnMet: "2025-03-01" }] }],
    [
      "bekendgemaakt op de dag van het besluit",
      { toekenningen: [{ ...t1, beslotenOp: "2025-03-01", bekendgemaaktOp: "2025-03-01" }] },
    ],
    [
      "een proefplaatsing in een periode",
      { toekenningen: [t1, { ...periode(2, "2025-04-01", "2025-05-31"), soort: "proefplaatsing" }] },
    ],
    [
      "een ingetrokken periode over een andere",
      { toekenningen: [{ ...t1, ingetrokkenOp: "2025-03-02" }, periode(2, "2025-03-01", "2025-08-31")] },
    ],
    [
      "twee banen tegelijk",
      { toekenningen: [t1, { ...periode(2, "2025-03-01", "2025-08-31"), werkgever: { kvk: "90000999" } }] },
    ],
    ["29 februari in een schrikkeljaar", { gebeurtenissen: [{ soort: "ander-uitstel", op: "2024-02-29" }] }],
  ])("%s mag", (_, inhoud) => {
    expect(value(readDossier(met(inhoud)))).toEqual(met(inhoud));
  });

  test.each(["vervolg", "einde-baan", "wijziging-meer-uren"])("samples/%s heeft een dossier", (naam) => {
    expect(readDossier(readSample(naam, "dossier.json")).ok).toBe(true);
  });

  test("elke naam met een dag in de schema's wordt nagekeken", () => {
    const velden = ["dossier", "keuze"].flatMap((naam) => {
      const tekst = readFileSync(join(import.meta.dirname, `../../schemas/${naam}.schema.json`), "utf8");
      return [...JSON.stringify(JSON.parse(tekst)).matchAll(/"(\w+)":\{"\$ref":"#\/\$defs\/datum"/g)].map(
        ([, veld]) => veld,
      );
    });
    expect(velden.filter((veld) => !dagvelden.has(veld ?? ""))).toEqual([]);
    expect(velden.length).toBeGreaterThan(10);
  });
});

describe("Dezelfde werkgever", () => {
  test.each<[string, object, object, boolean]>([
    ["hetzelfde KvK-nummer", { kvk: "90000101", naam: "A" }, { kvk: "9000 0101", naam: "B" }, true],
    ["een ander KvK-nummer, dezelfde naam", { kvk: "90000101", naam: "A" }, { kvk: "90000102", naam: "A" }, false],
    [
      "dezelfde naam, anders geschreven",
      { naam: "Bakkerij De Zon B.V." },
      { kvk: "90000101", naam: "bakkerij de zon bv" },
      true,
    ],
    ["een andere naam", { naam: "Bakkerij" }, { naam: "Slagerij" }, false],
    ["niets bekend", {}, {}, false],
    ["een nummer tegenover een naam", { kvk: "90000101" }, { naam: "Bakkerij" }, false],
  ])("%s", (_, een, ander, zelfde) => {
    expect(isSameWerkgever(een, ander)).toBe(zelfde);
    expect(isSameWerkgever(ander, een)).toBe(zelfde);
  });
});
