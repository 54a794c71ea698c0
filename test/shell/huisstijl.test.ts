import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { checkDocument } from "../../src/document/check-document.ts";
import { neutralStyle } from "../../src/document/house-style.ts";
import { describeFinding } from "../../src/domein/bevinding/messages.nl.ts";
import { loadHuisstijl } from "../../src/shell/huisstijl/load-huisstijl.ts";
import { composeVoorbeeldbrief } from "../../src/shell/huisstijl/voorbeeldbrief.ts";
import { dakpan, stackLines, temporaryFolder } from "./run-dakpan.ts";

const buiten = temporaryFolder();
const map = join(buiten.path, "stijl");
const neutraal = JSON.parse(readFileSync("huisstijlen/neutraal/huisstijl.json", "utf8"));
const svg = '<svg viewBox="0 0 4 2"><rect width="4" height="2"/></svg>';
const logo = { bestand: "logo.svg", tekst: "Dakpan", breedte: 20 };

beforeEach(() => {
  rmSync(map, { recursive: true, force: true });
  mkdirSync(map);
  writeFileSync(join(map, "logo.svg"), svg);
});

function put(data: unknown): string {
  writeFileSync(join(map, "huisstijl.json"), JSON.stringify(data));
  return join(map, "huisstijl.json");
}

const met = (data: object): string => put({ ...neutraal, ...data });

function bevindingen(path: string): readonly string[] {
  const read = loadHuisstijl(path);
  return read.ok ? [] : read.bevindingen.map(({ code, pointer }) => `${code.replace("HUISSTIJL_", "")} ${pointer}`);
}

function zinnen(path: string): readonly string[] {
  const read = loadHuisstijl(path);
  return read.ok ? [] : read.bevindingen.map(describeFinding);
}

describe("De meegeleverde huisstijlen", () => {
  test("neutraal is precies de stijl die er zonder bestand is", () => {
    const read = loadHuisstijl("huisstijlen/neutraal/huisstijl.json");
    expect(read.ok && read.value.style).toEqual(neutralStyle);
  });
  test.each(readdirSync("huisstijlen"))("%s klopt, ook als map gegeven", (naam) =>
    expect(bevindingen(join("huisstijlen", naam))).toEqual([]),
  );
  test("een eigen stijl heeft een afzender, een logo als tekening en andere kleuren", () => {
    const read = loadHuisstijl("huisstijlen/voorbeeldstad");
    if (!read.ok) throw new Error("Refused");
    const { sender, logo: teken, colors, margins } = read.value.style;
    expect(sender?.name).toBe("Gemeente Voorbeeldstad");
    expect(teken).toMatchObject({ picture: { kind: "vector", width: 120, height: 90 }, width: 22 });
    expect(colors.accent).not.toBe(neutralStyle.colors.accent);
    expect(margins).toEqual({ top: 25, right: 28, bottom: 27, left: 25 });
  });
  test("schema en lezer noemen dezelfde velden", () => {
    const schema = JSON.parse(readFileSync("schemas/huisstijl.schema.json", "utf8"));
    expect(Object.keys(schema.properties)).toEqual([
      "$schema",
      "naam",
      "afzender",
      "kleuren",
      "lettertype",
      "logo",
      "marges",
    ]);
  });
});

describe("Een huisstijl met fouten geeft ze allemaal, elk op zijn plaats", () => {
  test("vorm, kleuren, marges en logo tegelijk", () => {
    const fouten = bevindingen(
      put({
        naam: "",
        onzin: 1,
        afzender: { naam: "A", regels: ["a", 2] },
        kleuren: { ...neutraal.kleuren, tekst: "zwart", link: "#777777", lijn: undefined, paars: "#800080" },
        lettertype: { familie: 'A"; x', bestanden: { gewoon: "a.ttf" } },
        logo: { ...logo, bestand: "weg.svg" },
        marges: { boven: 25, rechts: 30, onder: 27, links: 40 },
      }),
    );
    expect(fouten.toSorted()).toEqual(
      [
        "ADRES_BUITEN_VENSTER /marges/links",
        "BESTAND_ONTBREEKT /logo/bestand",
        "CONTRAST_LAAG /kleuren/link",
        "CONTRAST_LAAG /kleuren/link",
        "CONTRAST_LAAG /kleuren/link",
        "LETTERTYPE_ONVOLLEDIG /lettertype/bestanden/schuin",
        "LETTERTYPE_ONVOLLEDIG /lettertype/bestanden/vet",
        "VELD_ONBEKEND /kleuren/paars",
        "VELD_ONBEKEND /onzin",
        "VELD_ONTBREEKT /kleuren/lijn",
        "WAARDE_ONGELDIG /afzender/regels/1",
        "WAARDE_ONGELDIG /kleuren/tekst",
        "WAARDE_ONGELDIG /lettertype/familie",
        "WAARDE_ONGELDIG /naam",
      ].toSorted(),
    );
  });
  test("elke fout is een zin die zegt wat u kunt doen", () => {
    expect(zinnen(met({ kleuren: { ...neutraal.kleuren, rustig: "#AAAAAA" } }))).toEqual([
      "Deze kleur is niet goed te lezen op wit papier: contrast 2,32, nodig is minstens 4,5. Neem een kleur die meer verschilt.",
    ]);
    expect(zinnen(met({ lettertype: { familie: "Iets", bestanden: { gewoon: "a", vet: "b" } } }))[0]).toBe(
      "Bij dit lettertype mist het bestand voor schuin. Geef alle drie: gewoon, vet en schuin. Of laat bestanden weg: dan gebruiken wij ons eigen lettertype.",
    );
    expect(zinnen(met({ marges: { ...neutraal.marges, rechts: "30" } }))).toEqual([
      "Deze waarde kan niet in een huisstijl. Hier hoort een getal van 0 tot en met 200 (millimeter).",
    ]);
  });
  test.each<[string, unknown, readonly string[]]>([
    ["een lijst", [], ["WAARDE_ONGELDIG "]],
    ["niets", null, ["WAARDE_ONGELDIG "]],
    ["een leeg deel", {}, ["naam", "kleuren", "lettertype", "marges"].map((veld) => `VELD_ONTBREEKT /${veld}`)],
    ["een naam met een verborgen teken", { ...neutraal, naam: "a\u202eb" }, ["WAARDE_ONGELDIG /naam"]],
    [
      "een naam van een half miljoen tekens",
      { ...neutraal, naam: `${"a".repeat(500_000)}\n` },
      ["WAARDE_ONGELDIG /naam"],
    ],
    ["een heel smal blad", { ...neutraal, marges: { ...neutraal.marges, rechts: 100 } }, ["BLAD_TE_VOL /marges"]],
    [
      "een marge van niets",
      { ...neutraal, marges: { ...neutraal.marges, boven: 0 } },
      ["MARGE_TE_KLEIN /marges/boven"],
    ],
  ])("%s", (_, data, codes) => expect(bevindingen(put(data))).toEqual(codes));
  test("duizend onbekende velden geven hoogstens honderd bevindingen", () =>
    expect(bevindingen(met(Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`x${n}`, n]))))).toHaveLength(
      100,
    ));
  test("hoofdletters in een kleur maken niet uit", () => {
    const read = loadHuisstijl(met({ kleuren: { ...neutraal.kleuren, accent: "#87361B" } }));
    expect(read.ok && read.value.style.colors.accent).toBe("#87361b");
  });
});

describe("Een logo", () => {
  test.each<[string, object, string]>([
    ["dat geen PNG of SVG is", { bestand: "logo.gif" }, "LOGO_ONGELDIG /logo/bestand"],
    ["dat er niet is", { bestand: "weg.png" }, "BESTAND_ONTBREEKT /logo/bestand"],
    ["dat een map is", { bestand: "map.svg" }, "BESTAND_ONTBREEKT /logo/bestand"],
    ["van het internet", { bestand: "https://voorbeeld.example/logo.svg" }, "BESTAND_BUITEN_MAP /logo/bestand"],
    ["van een map hoger", { bestand: "../geheim.svg" }, "BESTAND_BUITEN_MAP /logo/bestand"],
    ["met een omweg naar hoger", { bestand: "a/../../geheim.svg" }, "BESTAND_BUITEN_MAP /logo/bestand"],
    ["met een heel pad", { bestand: join(buiten.path, "geheim.svg") }, "BESTAND_BUITEN_MAP /logo/bestand"],
    ["van een schijf", { bestand: "C:\\logo.svg" }, "BESTAND_BUITEN_MAP /logo/bestand"],
    ["via een link naar buiten", { bestand: "link.svg" }, "BESTAND_BUITEN_MAP /logo/bestand"],
    ["via een map die een link is", { bestand: "uit/geheim.svg" }, "BESTAND_BUITEN_MAP /logo/bestand"],
    ["met een nulteken", { bestand: "logo.svg\u0000.png" }, "BESTAND_BUITEN_MAP /logo/bestand"],
    ["dat te groot is", { bestand: "groot.svg" }, "BESTAND_TE_GROOT /logo/bestand"],
    ["met een script", { bestand: "script.svg" }, "LOGO_ONGELDIG /logo/bestand"],
    ["dat buiten zijn vlak tekent", { bestand: "buiten.svg" }, "LOGO_ONGELDIG /logo/bestand"],
    ["dat PNG heet en het niet is", { bestand: "nep.png" }, "LOGO_ONGELDIG /logo/bestand"],
    ["zonder woorden", { tekst: " " }, "LOGO_ZONDER_TEKST /logo/tekst"],
    ["dat te smal is", { breedte: 9 }, "LOGO_BREEDTE /logo/breedte"],
    ["dat te hoog wordt", { breedte: 60 }, "LOGO_TE_HOOG /logo/breedte"],
  ])("%s", (_, anders, code) => {
    buiten.put("geheim.svg", svg);
    mkdirSync(join(map, "map.svg"));
    symlinkSync(join(buiten.path, "geheim.svg"), join(map, "link.svg"));
    symlinkSync(buiten.path, join(map, "uit"));
    writeFileSync(join(map, "groot.svg"), svg);
    truncateSync(join(map, "groot.svg"), 500_001);
    writeFileSync(join(map, "script.svg"), '<svg viewBox="0 0 1 1"><script/></svg>');
    writeFileSync(join(map, "buiten.svg"), '<svg viewBox="0 0 4 2"><rect x="3" width="4" height="2"/></svg>');
    writeFileSync(join(map, "nep.png"), svg);
    expect(bevindingen(met({ logo: { ...logo, ...anders } }))).toEqual([code]);
  });
  test("een link binnen de map mag", () => {
    symlinkSync(join(map, "logo.svg"), join(map, "zelf.svg"));
    expect(bevindingen(met({ logo: { ...logo, bestand: "zelf.svg" } }))).toEqual([]);
  });
  test("een PNG gaat heel mee", () => {
    const bytes = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
      "base64",
    );
    writeFileSync(join(map, "stip.png"), bytes);
    const read = loadHuisstijl(met({ logo: { ...logo, bestand: "stip.png" } }));
    expect(read.ok && read.value.style.logo?.picture).toEqual({ kind: "png", bytes });
    writeFileSync(join(map, "stip.png"), bytes.subarray(0, 40));
    expect(bevindingen(met({ logo: { ...logo, bestand: "stip.png" } }))).toEqual(["LOGO_ONGELDIG /logo/bestand"]);
  });
  test("getekend in het bestand zelf", () => {
    const vorm = { breedte: 4, hoogte: 2, vlakken: [{ pad: "M0 0h4v2z", kleur: "#AA0000" }] };
    const eigen = { tekst: "Dakpan", breedte: 20, vorm };
    const read = loadHuisstijl(met({ logo: eigen }));
    expect(read.ok && read.value.style.logo?.picture).toEqual({
      kind: "vector",
      width: 4,
      height: 2,
      shapes: [{ path: "M0 0h4v2z", fill: "#aa0000" }],
    });
    const fout = (vlak: object): readonly string[] =>
      bevindingen(met({ logo: { ...eigen, vorm: { ...vorm, vlakken: [vlak] } } }));
    expect(fout({ pad: "geen pad", kleur: "#000000" })).toEqual(["LOGO_ONGELDIG /logo/vorm"]);
    expect(fout({ pad: "M0 0h40v2z", kleur: "#000000" })).toEqual(["LOGO_ONGELDIG /logo/vorm"]);
    expect(bevindingen(met({ logo: { ...eigen, bestand: "logo.svg" } }))).toEqual(["WAARDE_ONGELDIG /logo"]);
    expect(bevindingen(met({ logo: { tekst: "a", breedte: 20 } }))).toEqual(["WAARDE_ONGELDIG /logo"]);
  });
});

describe("Een eigen lettertype", () => {
  const bestanden = { gewoon: "a.ttf", vet: "b.ttf", schuin: "c.ttf" };
  test("dat er niet is, of geen lettertype is, wordt per bestand genoemd", () => {
    writeFileSync(join(map, "a.ttf"), "geen lettertype");
    writeFileSync(join(map, "c.ttf"), new Uint8Array(5_000_001));
    expect(bevindingen(met({ lettertype: { familie: "Iets", bestanden } }))).toEqual([
      "LETTERTYPE_ONGELDIG /lettertype/bestanden/gewoon",
      "BESTAND_ONTBREEKT /lettertype/bestanden/vet",
      "BESTAND_TE_GROOT /lettertype/bestanden/schuin",
    ]);
  });
  test("gaat mee in een PDF", () => {
    for (const [naam, face] of [
      ["a", "400Regular"],
      ["b", "700Bold"],
      ["c", "400Regular_Italic"],
    ] as const)
      writeFileSync(
        join(map, `${naam}.ttf`),
        readFileSync(`node_modules/@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`),
      );
    const read = loadHuisstijl(met({ lettertype: { familie: "Source Sans 3", bestanden } }));
    const eigen = loadHuisstijl("huisstijlen/neutraal");
    if (!read.ok || !eigen.ok) throw new Error("Refused");
    expect(read.value.resources.fonts.regular.length).toBeGreaterThan(10_000);
    expect(read.value.resources.fonts).not.toEqual(eigen.value.resources.fonts);
    expect(read.value.resources.profile).toEqual(eigen.value.resources.profile);
  });
});

describe("dakpan huisstijl", () => {
  test("zonder bestand: de neutrale, met elk contrast", () => {
    const { code, out, err } = dakpan("huisstijl");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Huisstijl neutraal: alles klopt\./);
    expect(out.match(/^ {2}(?:tekst|rustig|accent|link) .* \d+,\d\d$/gm)).toHaveLength(10);
  });
  test("-o schrijft een voorbeeldbrief in vier formaten", { timeout: 30_000 }, () => {
    const uit = join(map, "uit");
    const { code, out, err } = dakpan("huisstijl", "huisstijlen/voorbeeldstad", "-o", uit);
    expect(code).toBe(0);
    expect(out).toContain("Gemeente Voorbeeldstad (een tekening van 9 vlakken, 22 millimeter breed)");
    expect(readdirSync(uit).toSorted()).toEqual(
      ["docx", "html", "pdf", "txt"].map((soort) => `voorbeeldbrief.${soort}`),
    );
    expect(err.trim().split("\n")).toHaveLength(4);
    expect(readFileSync(join(uit, "voorbeeldbrief.pdf"), "latin1")).toMatch(/^%PDF-1\.7/);
    expect(readFileSync(join(uit, "voorbeeldbrief.txt"), "utf8")).toContain("Gemeente Voorbeeldstad");
  });
  test("een foute: code 1, met zin, plaats en code, en niets geschreven", () => {
    const bestand = met({ kleuren: { ...neutraal.kleuren, tekst: "#ffffff" } });
    const uit = join(map, "uit");
    const run = dakpan("huisstijl", bestand, "-o", uit);
    expect([run.code, run.out]).toEqual([1, ""]);
    expect(run.err).toContain("/kleuren/tekst  HUISSTIJL_CONTRAST_LAAG");
    expect(existsSync(uit)).toBe(false);
    const json = dakpan("huisstijl", bestand, "--json");
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out).bevindingen).toHaveLength(3);
    expect(JSON.parse(dakpan("huisstijl", "--json").out).contrasten).toHaveLength(10);
  });
  test.each([
    ["een bestand dat er niet is", ["weg.json"]],
    ["een map zonder huisstijl", ["samples"]],
    ["twee bestanden", ["a.json", "b.json"]],
    ["een onbekende keuze", ["--kleur"]],
  ])("%s: code 2", (_, args) => {
    const run = dakpan("huisstijl", ...args);
    expect(run.code).toBe(2);
    expect(stackLines(run)).toEqual([]);
  });
  test("een bestand dat geen JSON is: code 1", () => {
    const run = dakpan("huisstijl", buiten.put("kapot.json", "{"));
    expect([run.code, stackLines(run)]).toEqual([1, []]);
    expect(run.err).toContain("JSON_ONGELDIG");
  });
});

test("De voorbeeldbrief is zelf goed te volgen met een schermlezer", () =>
  expect(checkDocument(composeVoorbeeldbrief(neutralStyle))).toEqual([]));
