import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dakpan, type Run, stackLines, temporaryFolder } from "./run-dakpan.ts";

const folder = temporaryFolder();
const samples = join(import.meta.dirname, "../../samples");
const form = (naam: string): string => join(samples, naam, "formulier.json");

const basis = {
  van: "2024-01-01",
  "tot-en-met": "2024-06-30",
  "uren-per-week": "24",
  regime: "midden",
  "in-dienst": "2024-01-01",
};
type Vlaggen = Readonly<Record<string, string | undefined>>;
function hours(anders: Vlaggen = {}, ...rest: readonly string[]): Run {
  const vlaggen = Object.entries({ ...basis, ...anders }).flatMap(([vlag, waarde]) =>
    waarde === undefined ? [] : [`--${vlag}=${waarde}`],
  );
  return dakpan("hours", ...vlaggen, ...rest);
}
const json = (anders: Vlaggen, ...rest: readonly string[]) => JSON.parse(hours(anders, "--json", ...rest).out);
const codes = ({ vragen }: { readonly vragen: readonly { readonly code: string }[] }): readonly string[] =>
  vragen.map(({ code }) => code);

describe("dakpan hours met losse feiten", () => {
  test("de echte declaratie: 27,21 uur", () => {
    const args = [
      "--van",
      "2022-02-17",
      "--tot-en-met",
      "2022-08-16",
      "--uren-per-week",
      "38",
      "--regime",
      "midden",
      "--in-dienst",
      "2020-02-17",
      "--json",
    ];
    const { code, out, err } = dakpan("hours", ...args);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain('"uren": 27.21,');
    expect(JSON.parse(out)).toMatchObject({
      uren: 27.21,
      urenZonderKorting: 27.21,
      dagen: 181,
      dagenTeLaat: 0,
      korting: null,
      segmenten: [{ van: "2022-02-17", totEnMet: "2022-08-16", percentage: 3, uren: 27.20967 }],
    });
    expect(Object.keys(JSON.parse(out))).toEqual(
      expect.arrayContaining(["uren", "dagen", "dagenTeLaat", "segmenten", "stappen", "perioden", "vragen", "bedrag"]),
    );
  });

  test("te laat: de uren met korting, die zonder ernaast, en de vraag naar de reden", () => {
    const uitkomst = json({
      van: "2024-07-01",
      "tot-en-met": "2024-12-31",
      "uren-per-week": "32",
      "in-dienst": "2024-07-01",
      ontvangen: "2024-08-18",
    });
    expect(uitkomst).toMatchObject({
      uren: 69.2,
      urenZonderKorting: 77.64,
      dagen: 184,
      dagenTeLaat: 20,
      korting: {
        dagen: 20,
        reden: "gevraagd",
        laatsteDagOpTijd: "2024-07-29",
        urenMetKorting: 69.2,
        urenZonderKorting: 77.64,
      },
    });
    expect(codes(uitkomst)).toContain("REDEN_TE_LAAT");
  });
  test.each([
    ["ja", 57.6, "goed"],
    ["nee", 54.44, "niet-goed"],
  ])("met --deugdelijke-grond %s: %d uur, en geen vraag naar de reden", (grond, uren, reden) => {
    const uitkomst = json({ ontvangen: "2024-02-08", "deugdelijke-grond": grond });
    expect(uitkomst).toMatchObject({ uren, urenZonderKorting: 57.6, korting: { dagen: 10, reden } });
    expect(codes(uitkomst)).not.toContain("REDEN_TE_LAAT");
  });
  test("op tijd is er geen korting", () => {
    expect(json({ ontvangen: "2024-01-29" })).toMatchObject({ uren: 57.6, dagenTeLaat: 0, korting: null });
  });

  test("leesbaar: het antwoord boven, dan de tabel, de stappen en de vragen", () => {
    const { code, out, err } = hours({ ontvangen: "2024-02-08" });
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n").slice(0, 4)).toEqual([
      "Uren: 54,44 (midden)",
      "1 januari 2024 tot en met 30 juni 2024",
      "10 dagen te laat. Zonder korting 57,60 uur, met korting 54,44 uur.",
      "",
    ]);
    expect(out).toMatch(/1 +2024-01-01 +2024-06-30 +182-10 +24 +10 +1 +54,44\n +samen +54,44\n +wet hoogstens +86,40/);
    expect(out).toContain("   1. De periode is 1 januari 2024 tot en met 30 juni 2024: 182 dagen. [UWV 2023 §5.2]");
    expect(out).toContain("Bedrag: het tarief is niet bekend.");
    expect(out).toMatch(
      /\(REDEN_TE_LAAT\)\n {6}goed: Een goede reden: 57,60 uur\.\n {6}niet-goed: Geen goede reden: 54,44 uur\./,
    );
    expect(out).not.toMatch(/undefined|NaN|null|\[object/);
  });
  test("wat te bevestigen is, staat bovenaan", () => {
    const { out } = hours({ "contract-tot-en-met": "2024-08-31" });
    expect(out.split("\n").slice(0, 4)).toEqual([
      "Uren: 57,60 (midden)",
      "1 januari 2024 tot en met 30 juni 2024",
      "Dit getal is nog niet zeker. Zie de vragen.",
      "Met Tabel 1 zou het 57,60 uur zijn. Meer wordt het niet.",
    ]);
    expect(json({ "contract-tot-en-met": "2024-08-31" })).toMatchObject({
      vastheid: "te-bevestigen",
      segmenten: [{ tabel: "tabel-2" }],
    });
  });
  test("een proefplaatsing zonder vaste uren is een vraag, en dus geen fout", () => {
    const proef = { soort: "proefplaatsing", "tot-en-met": "2024-02-29", "in-dienst": undefined };
    const { code, out } = hours(proef);
    expect(code).toBe(0);
    expect(out).toContain("Uren: nog niet te berekenen (midden)");
    expect(codes(json(proef))).toEqual(["PROEFPLAATSING_UREN"]);
  });
  test("de jaren in de baan en die met een jobcoach staan naast elkaar", () => {
    expect(json({ "in-dienst": "2021-01-01", "verlening-sinds": "2023-01-01" }).lezingen).toEqual([
      { soort: "jaartelling", keuze: "dienstverband", uren: 17.28 },
      { soort: "jaartelling", keuze: "verlening", uren: 28.8 },
    ]);
  });
  test("een komma mag ook", () => expect(json({ "uren-per-week": "32,5" }).uren).toBe(78));
  test("een ander beleid rekent op zijn manier, en heeft dan geen regime nodig", () => {
    const beleid = join(samples, "gemeente/beleid-percentage.json");
    expect(json({ regime: undefined }, "--beleid", beleid)).toMatchObject({ uren: 28.8, regime: null });
    expect(hours({ regime: undefined }, "--beleid", beleid).out.split("\n")[0]).toBe("Uren: 28,80");
  });
});

describe("Feiten die niet kunnen, geven exit 1 met alle fouten", () => {
  test.each<readonly [string, Vlaggen, readonly string[]]>([
    ["einde voor het begin", { "tot-en-met": "2023-12-31" }, ["PERIODE_OMGEKEERD /periode/totEnMet"]],
    ["29 februari in een gewoon jaar", { van: "2023-02-29" }, ["DATUM_BESTAAT_NIET /van"]],
    ["een dag na de kalender", { van: "2999-01-01" }, ["DATUM_TE_VER /van"]],
    ["een dag voor de kalender", { "in-dienst": "1899-12-31" }, ["DATUM_TE_VER /in-dienst"]],
    ["29 februari na de kalender, in een gewoon jaar", { van: "2999-02-29" }, ["DATUM_BESTAAT_NIET /van"]],
    ["31 juni", { "tot-en-met": "2024-06-31" }, ["DATUM_BESTAAT_NIET /tot-en-met"]],
    [
      "drie dagen die niet bestaan",
      { van: "morgen", "tot-en-met": "2024-13-01", ontvangen: "1-2-2024" },
      ["DATUM_BESTAAT_NIET /van", "DATUM_BESTAAT_NIET /tot-en-met", "DATUM_BESTAAT_NIET /ontvangen"],
    ],
    ["0 uur", { "uren-per-week": "0" }, ["WERKUREN_BUITEN_BEREIK /uren-per-week"]],
    ["-5 uur", { "uren-per-week": "-5" }, ["WERKUREN_BUITEN_BEREIK /uren-per-week"]],
    ["60,01 uur", { "uren-per-week": "60.01" }, ["WERKUREN_BUITEN_BEREIK /uren-per-week"]],
    ["200 uur", { "uren-per-week": "200" }, ["WERKUREN_BUITEN_BEREIK /uren-per-week"]],
    ["NaN uur", { "uren-per-week": "NaN" }, ["WERKUREN_BUITEN_BEREIK /uren-per-week"]],
    ["oneindig veel uur", { "uren-per-week": "Infinity" }, ["WERKUREN_BUITEN_BEREIK /uren-per-week"]],
    ["uren in een andere schrijfwijze", { "uren-per-week": "1e1" }, ["WERKUREN_BUITEN_BEREIK /uren-per-week"]],
    ["geen uren", { "uren-per-week": "" }, ["WERKUREN_BUITEN_BEREIK /uren-per-week"]],
    ["een regime dat niet bestaat", { regime: "zwaar" }, ["KEUZE_ONBEKEND /regime"]],
    [
      "een dag voor de regels",
      { van: "2019-09-30", "tot-en-met": "2019-12-31", "in-dienst": "2019-01-01" },
      ["REGELS_NIET_BEKEND /periode/van"],
    ],
    ["een dag na 2150", { "tot-en-met": "2151-01-01" }, ["DATUM_TE_VER /periode/totEnMet"]],
    [
      "een contract tot het einde van de kalender",
      { "contract-tot-en-met": "2199-12-31" },
      ["DATUM_TE_VER /werk/0/totEnMet"],
    ],
    [
      "een contract dat voor de periode stopt",
      { "contract-tot-en-met": "2024-05-31" },
      ["PERIODE_BUITEN_CONTRACT /periode/totEnMet"],
    ],
    ["in dienst na het begin", { "in-dienst": "2024-01-02" }, ["PERIODE_VOOR_CONTRACT /periode/van"]],
    ["een jobcoach voor de baan", { "verlening-sinds": "2023-12-31" }, ["VERLENING_VOOR_INDIENST /verleningSinds"]],
    ["een jobcoach na het begin", { "verlening-sinds": "2024-01-02" }, ["VERLENING_NA_PERIODE /verleningSinds"]],
  ])("%s", (_, anders, verwacht) => {
    const { code, out, err } = hours(anders, "--json");
    expect([code, err]).toEqual([1, ""]);
    const { bevindingen, ...anderszins } = JSON.parse(out);
    expect(anderszins).toEqual({});
    expect(
      bevindingen.map((een: { readonly code: string; readonly pointer: string }) => `${een.code} ${een.pointer}`),
    ).toEqual(verwacht);
    expect(bevindingen.every((een: { readonly melding: string }) => /^[A-Z].*[.?]$/.test(een.melding))).toBe(true);
  });
  test("een regime dat het beleid niet kent", () => {
    const { code, err } = hours({ regime: "intensief" }, "--beleid", "g4-2015");
    expect(code).toBe(1);
    expect(err).toContain("Het regime intensief bestaat hier niet. Kies uit: licht, midden.");
  });
  test("een getal onder nul is een waarde en geen vlag", () => {
    const { code, err } = dakpan("hours", "--uren-per-week", "-5", "--van", "2999-01-01", "--tot-en-met", "2024-06-30");
    expect([code, err]).toEqual([2, expect.stringContaining("--regime, --in-dienst")]);
    const alles = ["--regime", "midden", "--in-dienst", "2024-01-01", "--tot-en-met", "2024-06-30"];
    const run = dakpan("hours", "--uren-per-week", "-5", "--van", "2999-01-01", ...alles);
    expect([run.code, run.out]).toEqual([1, ""]);
    expect(run.err).toContain("(--uren-per-week): meer dan 0 en hoogstens 60.");
    expect(run.err).toContain("Deze dag ligt te ver weg. Kies een dag van 1 januari 1900 tot en met 31 december 2150.");
  });
  test("leesbaar staan de fouten op stderr, met een zin", () => {
    const { code, out, err } = hours({ "uren-per-week": "200", van: "2023-02-29" });
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("Vul het aantal uren werk per week in (--uren-per-week): meer dan 0 en hoogstens 60.");
    expect(err).toContain("/van  DATUM_BESTAAT_NIET");
  });
});

describe("Verkeerd gebruik geeft exit 2 en een gewone zin", () => {
  test.each<readonly [string, readonly string[], RegExp]>([
    ["niets", [], /--van, --tot-en-met, --uren-per-week, --regime, --in-dienst/],
    ["te weinig", ["--van", "2024-01-01", "--tot-en-met", "2024-06-30"], /--uren-per-week, --regime, --in-dienst/],
    ["een vlag die er niet is", ["--uur", "24"], /Die keuze is er niet/],
    ["een vlag zonder waarde", ["--van"], /--van mist een waarde/],
    ["twee formulieren", [form("vervolg"), form("min-max")], /Geef één formulier/],
    ["een bestand dat er niet is", [join(folder.path, "nee.json")], /nee\.json/],
    [
      "een formulier met losse feiten",
      [form("vervolg"), "--van", "2024-01-01"],
      /--van kan niet samen met een formulier/,
    ],
    ["een dossier zonder formulier", ["--dossier", form("vervolg")], /--dossier hoort bij een formulier/],
    ["een onbekend beleid", [form("vervolg"), "--beleid", "nergens"], /nergens/],
    ["een onbekend regime bij een formulier", [form("vervolg"), "--regime", "zwaar"], /--regime: kies uit zeer-licht/],
    ["geen ja of nee", [form("vervolg"), "--deugdelijke-grond", "misschien"], /--deugdelijke-grond: kies ja of nee/],
  ])("%s", (_, args, zin) => {
    const run = dakpan("hours", ...args);
    expect([run.code, run.out]).toEqual([2, ""]);
    expect(run.err).toMatch(zin);
    expect(stackLines(run)).toEqual([]);
  });
  test.each([
    [{ soort: "stage" }, /--soort: kies contract of proefplaatsing/],
    [{ "deugdelijke-grond": "misschien" }, /--deugdelijke-grond: kies ja of nee/],
    [{ "in-dienst": undefined }, /Geef een formulier, of ook --in-dienst/],
    [{ regime: undefined }, /Geef een formulier, of ook --regime/],
  ])("%o", (anders: Vlaggen, zin) => {
    const run = hours(anders);
    expect([run.code, run.out]).toEqual([2, ""]);
    expect(run.err).toMatch(zin);
  });
});

describe("dakpan hours met een formulier", () => {
  const zonderUren = [
    "aanmelding-client",
    "aanmelding-signaal",
    "evaluatie-client",
    "evaluatie-werkgever",
    "wijziging-verhuizing",
  ];
  test.each(readdirSync(samples))("samples/%s", (naam) => {
    const run = dakpan("hours", form(naam));
    expect(run.code).toBe(zonderUren.includes(naam) ? 1 : 0);
    expect(stackLines(run)).toEqual([]);
    expect(`${run.out}${run.err}`).not.toMatch(/undefined|NaN|null|\[object/);
    if (run.code === 1) expect(run.err).toContain("GEEN_UREN");
    else expect(run.out).toMatch(/^Uren/);
  });
  test("van 60 gevraagde uren naar midden, met elk doel zijn deel", () => {
    const { out } = dakpan("hours", form("eerste-aanvraag"));
    expect(out).toMatch(
      /Nodig: 60,00 uur\n +regime +uren\n +zeer-licht +20,05 +te weinig\n +licht +40,10 +te weinig\n +midden +66,83 +past\n +intensief +100,25 +meer dan nodig/,
    );
    expect(out).toMatch(/d1 +24,00 +16,04 +26,73\n +d2 +20,00 +13,37 +22,28\n +d3 +16,00 +10,69 +17,82/);
    expect(out).toContain("Zes halve jaren vooruit, als het werk zo doorgaat");
    expect(out).toContain("(TOEKENNINGSEENHEID)");
  });
  test("een gemeente waarvan niemand de regels kent: een vraag, geen getal", () => {
    const { out } = dakpan("hours", form("gemeente"));
    expect(out).toMatch(/^Uren: nog niet te berekenen\n/);
    expect(out).toContain("(INTENSITEIT_ONBEKEND)");
  });
  test("een formulier dat geen formulier is", () => {
    const { code, out } = dakpan("hours", folder.put("leeg.json", "{}"), "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out).bevindingen.length).toBeGreaterThan(0);
  });
  test("een dossier dat geen dossier is", () => {
    const { code, err } = dakpan("hours", form("vervolg"), "--dossier", folder.put("dossier.json", '{"versie":"9"}'));
    expect(code).toBe(1);
    expect(err).toContain("/versie");
  });
  test("dezelfde vraag geeft dezelfde bytes", () => {
    expect(dakpan("hours", form("vervolg"), "--json").out).toBe(dakpan("hours", form("vervolg"), "--json").out);
  });
});
