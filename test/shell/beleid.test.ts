import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ingebouwd } from "../../src/regels/beleid/ingebouwd.ts";
import { loadBeleid } from "../../src/shell/zaak/beleid-files.ts";
import { readBeleid } from "../../src/shell/zaak/read-beleid.ts";
import { dakpan, stackLines, temporaryFolder } from "./run-dakpan.ts";

const map = temporaryFolder();
const put = (naam: string, data: unknown): string => map.put(naam, JSON.stringify(data));
const kort = { id: "kort", naam: "Kort", uitvoerder: "gemeente" };
const voorbeelden = ["percentage", "vaste-uren", "regime"].map((wijze) => `samples/gemeente/beleid-${wijze}.json`);

function bevindingen(data: unknown): readonly string[] {
  const gelezen = readBeleid(data);
  return gelezen.ok ? [] : gelezen.bevindingen.map(({ code, pointer }) => `${code} ${pointer}`);
}
function verwacht(data: object): unknown {
  const gelezen = readBeleid({ ...kort, ...data });
  return gelezen.ok ? undefined : gelezen.bevindingen[0]?.params.verwacht;
}

describe("dakpan beleid zonder naam", () => {
  test("noemt elk beleid op een regel, met hoeveel er onbekend is", () => {
    const { code, out, err } = dakpan("beleid");
    expect([code, err]).toEqual([0, ""]);
    for (const { id, naam, onbekend } of ingebouwd) {
      expect(out.split("\n").filter((regel) => regel.startsWith(`${id}: ${naam}`))).toHaveLength(1);
      expect(out).toContain(`Niet bekend: ${onbekend.length} dingen.`);
    }
    expect(out).toContain("uwv-2019: UWV, Protocol Jobcoach 2019, vanaf 1 oktober 2019. Niet bekend: 9 dingen.");
  });
  test("met --json alle soorten als gegevens", () => {
    expect(JSON.parse(dakpan("beleid", "--json").out)).toEqual(JSON.parse(JSON.stringify(ingebouwd)));
  });
});

describe("dakpan beleid met een naam", () => {
  test.each(ingebouwd)("$id is te bewaren en terug te geven: er komt hetzelfde uit", ({ id }) => {
    const eerst = dakpan("beleid", id);
    const terug = dakpan("beleid", map.put(`${id}.json`, eerst.out));
    expect([eerst.code, terug.code, terug.err]).toEqual([0, 0, ""]);
    expect(terug.out).toBe(eerst.out);
  });
  test.each(voorbeelden)("%s klopt, en noemt wat er nog onbekend is", (bestand) => {
    const { code, out } = dakpan("beleid", bestand);
    expect(code).toBe(0);
    expect(JSON.parse(out).onbekend).toContain("Hoeveel dagen iemand krijgt om de aanvraag aan te vullen.");
    expect(JSON.parse(out).onbekend).not.toContain("Om de hoeveel maanden er een evaluatie is.");
  });
});

describe("Welk beleid geldt als niemand er een noemt", () => {
  test.each([
    [undefined, "uwv-2019"],
    ["uwv", "uwv-2019"],
    ["gemeente", "gemeente"],
  ] as const)("bij %s: %s", (uitvoerder, id) =>
    expect(loadBeleid(undefined, uitvoerder)).toMatchObject({ ok: true, value: { id } }),
  );
  test("een naam gaat voor, ook bij een andere uitvoerder", () =>
    expect(loadBeleid("utrecht", "uwv")).toMatchObject({ ok: true, value: { id: "utrecht" } }));
});

describe("Een beleid met een fout", () => {
  test("geeft alle fouten, met de plek en wat er hoort", () => {
    const bestand = put("fout.json", {
      id: "Niet Goed",
      uitvoerder: "provincie",
      geldigVan: "2026-02-29",
      werkweken: 53,
      onzin: 1,
      intensiteit: { soort: "regime", regimes: [] },
      maximaleDuur: { maanden: 0 },
      recht: { minimaleUren: 12, minimaleUrenBijGroei: 20, minimaleLoonwaarde: -1, fantasie: true },
      tarieven: [
        { vanaf: "2025-01-01", eurocent: 9000 },
        { vanaf: "2026-01-01", totEnMet: "2025-01-01", eurocent: 9000 },
      ],
      processtappen: [
        { id: "a", naam: "A" },
        { id: "a", naam: "B" },
      ],
    });
    const { code, out, err } = dakpan("beleid", bestand);
    expect([code, out]).toEqual([1, ""]);
    const plekken = [...err.matchAll(/^ {16}(\S+) {2}(\w+)$/gm)].map(([, plek, soort]) => `${soort} ${plek}`);
    expect(plekken.toSorted()).toEqual([
      "BELEID_DUBBEL /processtappen/1",
      "BELEID_PERIODE_OMGEKEERD /tarieven/1/totEnMet",
      "BELEID_TARIEVEN_OVERLAPPEN /tarieven/1/vanaf",
      "BELEID_TEGENSTRIJDIG /recht/minimaleUrenBijGroei",
      "BELEID_VELD_ONBEKEND /onzin",
      "BELEID_VELD_ONBEKEND /recht/fantasie",
      "BELEID_VELD_ONTBREEKT /naam",
      "BELEID_WAARDE_ONGELDIG /geldigVan",
      "BELEID_WAARDE_ONGELDIG /id",
      "BELEID_WAARDE_ONGELDIG /intensiteit/regimes",
      "BELEID_WAARDE_ONGELDIG /maximaleDuur/maanden",
      "BELEID_WAARDE_ONGELDIG /recht/minimaleLoonwaarde",
      "BELEID_WAARDE_ONGELDIG /uitvoerder",
      "BELEID_WAARDE_ONGELDIG /werkweken",
    ]);
  });

  test.each<[unknown, readonly string[]]>([
    [kort, []],
    [{ $schema: "beleid.schema.json", ...kort }, []],
    [{}, ["BELEID_VELD_ONTBREEKT /id", "BELEID_VELD_ONTBREEKT /naam", "BELEID_VELD_ONTBREEKT /uitvoerder"]],
    [[], ["BELEID_WAARDE_ONGELDIG "]],
    [null, ["BELEID_WAARDE_ONGELDIG "]],
    ["uwv-2019", ["BELEID_WAARDE_ONGELDIG "]],
    [{ ...kort, recht: 1 }, ["BELEID_WAARDE_ONGELDIG /recht"]],
    [{ ...kort, recht: { x: 1, y: 2 } }, ["BELEID_VELD_ONBEKEND /recht/x", "BELEID_VELD_ONBEKEND /recht/y"]],
    [{ ...kort, "a/b~c": 1 }, ["BELEID_VELD_ONBEKEND /a~1b~0c"]],
    [{ ...kort, intensiteit: {} }, ["BELEID_VELD_ONTBREEKT /intensiteit/soort"]],
    [{ ...kort, intensiteit: { soort: "zwaar" } }, ["BELEID_WAARDE_ONGELDIG /intensiteit/soort"]],
    [{ ...kort, intensiteit: { soort: "percentage" } }, ["BELEID_VELD_ONTBREEKT /intensiteit/percentage"]],
    [{ ...kort, tarieven: [{ eurocent: 1 }] }, ["BELEID_VELD_ONTBREEKT /tarieven/0/vanaf"]],
    [{ ...kort, geldigVan: "x" }, ["BELEID_WAARDE_ONGELDIG /geldigVan"]],
    [
      { ...kort, intensiteit: { soort: "percentage", percentage: -1 } },
      ["BELEID_WAARDE_ONGELDIG /intensiteit/percentage"],
    ],
    [{ ...kort, bezwaar: [] }, ["BELEID_WAARDE_ONGELDIG /bezwaar"]],
    [{ ...kort, termijnen: { beslissen: 0 } }, ["BELEID_WAARDE_ONGELDIG /termijnen/beslissen"]],
    [
      { ...kort, geldigVan: "2026-01-01", geldigTotEnMet: "2025-01-01", termijnen: { advies: 1.5 } },
      ["BELEID_WAARDE_ONGELDIG /termijnen/advies", "BELEID_PERIODE_OMGEKEERD /geldigTotEnMet"],
    ],
  ])("%j", (data, verwachte) => expect(bevindingen(data)).toEqual(verwachte));

  test.each<[object, string]>([
    [{ naam: 1 }, "tekst"],
    [{ naam: " " }, "een tekst van minstens 1 teken"],
    [{ naam: "x".repeat(501) }, "een tekst van hoogstens 500 tekens"],
    [{ id: "Met Hoofdletter" }, "een naam van kleine letters, cijfers en streepjes"],
    [{ uitvoerder: "provincie" }, "een van deze: uwv, gemeente"],
    [{ geldigVan: "1 januari" }, "een dag, zoals 2026-03-31"],
    [{ geldigVan: "2026-02-29" }, "een dag die bestaat, zoals 2026-03-31"],
    [{ werkweken: "48" }, "een getal"],
    [{ werkweken: 52.5 }, "een getal van hoogstens 52"],
    [{ werkweken: 0 }, "een getal van meer dan 0"],
    [{ periodeMaanden: 1.5 }, "een heel getal"],
    [{ periodeMaanden: 0 }, "een getal van minstens 1"],
    [{ recht: { erkenningUwv: "ja" } }, "true of false"],
    [{ vormen: "extern" }, "een lijst"],
    [{ termijnen: [] }, "een deel tussen accolades"],
    [{ intensiteit: { soort: "regime", regimes: [] } }, "een lijst van minstens 1"],
    [{ intensiteit: { soort: "?" } }, "een van deze: regime, percentage, vaste-uren"],
    [{ intensiteit: { soort: "percentage", percentage: 0 } }, "een getal van meer dan 0"],
    [{ intensiteit: { soort: "percentage", percentage: 100.5 } }, "een getal van hoogstens 100"],
    [{ intensiteit: { soort: "vaste-uren", urenPerWeek: 61 } }, "een getal van hoogstens 60"],
    [{ proefplaatsingUren: [] }, "een deel tussen accolades"],
  ])("%j: hier hoort %s", (data, tekst) => expect(verwacht(data)).toBe(tekst));

  test.each<[object]>([
    [{ werkweken: 52 }],
    [{ intensiteit: { soort: "percentage", percentage: 100 } }],
    [{ intensiteit: { soort: "vaste-uren", urenPerWeek: 60 } }],
    [{ intensiteit: { soort: "regime", regimes: ["midden"], percentages: { midden: [0, 100, 50] } } }],
    [{ maximaleDuur: { maanden: 1, verlenging: { maanden: 1 } } }],
    [{ recht: { minimaleUren: 0, minimaleContractmaanden: 0, minimaleLoonwaarde: 100 } }],
    [{ intensiteit: null, tarieven: [], recht: {}, termijnen: {} }],
  ])("%j mag", (data) => expect(bevindingen({ ...kort, ...data })).toEqual([]));

  test("wat weg mag blijven krijgt de gewone waarde", () => {
    const gelezen = readBeleid({
      ...kort,
      maximaleDuur: { maanden: 24, verlenging: { maanden: 6 } },
      intensiteit: { soort: "regime", regimes: ["midden"] },
      tarieven: [{ vanaf: "2026-01-01", eurocent: 9000 }],
      processtappen: [{ id: "volgen", naam: "Volgen" }],
    });
    expect(gelezen).toMatchObject({
      ok: true,
      value: {
        maximaleDuur: { maanden: 24, verlenging: { aantal: null, maanden: 6 } },
        intensiteit: { soort: "regime", regimes: ["midden"], percentages: null },
        tarieven: [{ vanaf: "2026-01-01", totEnMet: null, eurocent: 9000, bron: "eigen beleid" }],
        processtappen: [{ id: "volgen", naam: "Volgen", wie: [], dagen: null }],
      },
    });
    expect(gelezen.ok && "$schema" in gelezen.value).toBe(false);
  });
});

describe("Een vijandig bestand", () => {
  test.each<[string, string | Uint8Array, string]>([
    ["leeg", "", "BESTAND_LEEG"],
    ["geen JSON", "id: kort", "JSON_ONGELDIG"],
    ["half geschreven", '{"id": "kort", "naam"', "JSON_ONGELDIG"],
    ["6 MB", `{"id":"${"a".repeat(6 * 1024 * 1024)}"}`, "BESTAND_TE_GROOT"],
    ["heel diep", `${"[".repeat(2000)}${"]".repeat(2000)}`, "JSON_TE_DIEP"],
    ["__proto__", '{"id":"kort","naam":"Kort","uitvoerder":"uwv","__proto__":{"werkweken":1}}', "SLEUTEL_VERBODEN"],
    ["een veld twee keer", '{"id":"kort","id":"lang","naam":"Kort","uitvoerder":"uwv"}', "SLEUTEL_DUBBEL"],
    ["geen UTF-8", new Uint8Array([0xff, 0xfe, 0x00]), "CODERING_ONJUIST"],
  ])("%s: een bevinding en geen beleid", (naam, inhoud, code) => {
    const run = dakpan("beleid", map.put(`${naam.replaceAll(" ", "-")}.json`, inhoud));
    expect([run.code, run.out]).toEqual([1, ""]);
    expect(run.err).toContain(code);
    expect(stackLines(run)).toEqual([]);
  });
  test("duizenden fouten: hoogstens honderd bevindingen", () => {
    const veel = Object.fromEntries(Array.from({ length: 5000 }, (_, nummer) => [`veld${nummer}`, nummer]));
    expect(bevindingen({ ...kort, ...veel })).toHaveLength(100);
  });
  test.each([
    ["een map", ["beleid", "samples"], "is een map"],
    ["een pad dat er niet is", ["beleid", "nergens.json"], "Het beleid nergens.json is er niet. Kies uit uwv-2019"],
    ["twee namen", ["beleid", "utrecht", "kompas"], "Geef één naam of één bestand."],
    ["een keuze die er niet is", ["beleid", "--beleid", "x"], "Die keuze is er niet."],
  ])("%s: verkeerd gebruik", (_, args, melding) => {
    const run = dakpan(...args);
    expect([run.code, run.out]).toEqual([2, ""]);
    expect(run.err).toContain(melding);
  });
  test("wat er ook in staat: een heel beleid of bevindingen, nooit een fout van ons", () => {
    const velden = Object.keys(ingebouwd[0] ?? {});
    const willekeurig = fc.dictionary(fc.constantFrom(...velden, "x"), fc.jsonValue({ maxDepth: 3 }));
    fc.assert(
      fc.property(willekeurig, (data) => {
        const gelezen = readBeleid({ ...kort, ...data });
        return gelezen.ok || gelezen.bevindingen.length > 0;
      }),
    );
  });
  test("een beleid dat is gelezen, is nog een keer te lezen en blijft hetzelfde", () => {
    const getal = fc.integer({ min: 1, max: 24 });
    fc.assert(
      fc.property(getal, getal, fc.boolean(), (periodeMaanden, evaluatieMaanden, erkenningUwv) => {
        const eerst = readBeleid({ ...kort, periodeMaanden, evaluatieMaanden, recht: { erkenningUwv } });
        if (!eerst.ok) throw new Error("not read");
        expect(readBeleid(structuredClone(eerst.value))).toEqual(eerst);
      }),
    );
  });
});
