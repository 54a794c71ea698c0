import { describe, expect, test } from "vitest";
import { changeAt } from "../samples/change-at.ts";
import { type Json, readObject, samplesFolder } from "../samples/read-samples.ts";
import { dakpan, type Run, stackLines, temporaryFolder } from "./run-dakpan.ts";

const folder = temporaryFolder();
const good = `${samplesFolder}/eerste-aanvraag/formulier.json`;
const form = readObject(good);
const put = (name: string, value: Json): string => folder.put(name, JSON.stringify(value));
const op = ["--op", "2025-10-06"];
const codesIn = ({ out }: Run): readonly string[] =>
  JSON.parse(out).bevindingen.map(({ code }: { code: string }) => code);
const contract = (id: string, van: string, totEnMet: string) => ({
  soort: "bepaalde-tijd",
  id,
  van,
  totEnMet,
  urenPerWeek: 28,
  functie: "kas",
});
const withReeks = (...reeks: Json[]): Json => changeAt(form, ["dienstverband", "reeks"], () => reeks);

describe("dakpan eligible met verkeerd gebruik: code 2, in het Nederlands", () => {
  test.each<[string, readonly string[], RegExp]>([
    ["zonder bestand", [], /Geef één formulier/],
    ["met twee bestanden", [good, good], /Geef één formulier/],
    ["met een bestand dat er niet is", ["samples/nergens.json"], /bestaat niet/],
    ["met een map", ["samples"], /is een map/],
    ["met een beleid dat er niet is", [good, "--beleid", "nergens.json"], /nergens\.json is er niet/],
    ["met een dossier dat er niet is", [good, "--dossier", "nergens.json"], /bestaat niet/],
    ["met een dag die er niet is", [good, "--op", "2026-02-29"], /schrijf een dag/],
    ["met een keuze die er niet is", [good, "--rol", "client"], /keuze is er niet/],
    [
      "met een wijziging",
      [`${samplesFolder}/wijziging-verhuizing/formulier.json`],
      /Alleen een aanmelding of een aanvraag/,
    ],
    ["met een afsluiting", [`${samplesFolder}/einde-baan/formulier.json`], /Alleen een aanmelding of een aanvraag/],
    [
      "met een evaluatie",
      [`${samplesFolder}/evaluatie-client/formulier.json`],
      /Alleen een aanmelding of een aanvraag/,
    ],
  ])("%s", (_, args, melding) => {
    const run = dakpan("eligible", ...args, ...(args.includes("--op") ? [] : op));
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toMatch(melding);
    expect(stackLines(run)).toEqual([]);
  });
});

describe("dakpan eligible met een fout in de invoer: code 1, alle fouten, geen oordeel", () => {
  test.each<[string, Json, string]>([
    [
      "contracten die overlappen",
      withReeks(contract("c1", "2025-09-01", "2026-03-31"), contract("c2", "2026-03-31", "2026-12-31")),
      "CONTRACTEN_OVERLAPPEN",
    ],
    [
      "een contract dat eindigt voor het begint",
      withReeks(contract("c1", "2025-09-01", "2025-08-31")),
      "PERIODE_OMGEKEERD",
    ],
    [
      "29 februari buiten een schrikkeljaar",
      withReeks(contract("c1", "2025-09-01", "2026-02-29")),
      "DATUM_BESTAAT_NIET",
    ],
    [
      "een contract van voor de eerste werkdag",
      withReeks(contract("c1", "2025-08-01", "2026-08-31")),
      "CONTRACT_VOOR_INDIENST",
    ],
    [
      "200 uur per week",
      withReeks({ ...contract("c1", "2025-09-01", "2026-08-31"), urenPerWeek: 200 }),
      "GETAL_BUITEN_BEREIK",
    ],
    [
      "min 20 en max 16",
      withReeks({ soort: "min-max", id: "c1", van: "2025-09-01", functie: "kas", urenMinimaal: 20, urenMaximaal: 16 }),
      "MINMAX_OMGEKEERD",
    ],
    ["een lijst in plaats van een formulier", [], "TYPE_ONJUIST"],
  ])("%s", (naam, value, code) => {
    const path = put(`${naam}.json`, value);
    const run = dakpan("eligible", path, "--json", ...op);
    expect(run).toMatchObject({ code: 1, err: "" });
    expect(codesIn(run)).toContain(code);
    expect(JSON.parse(run.out)).not.toHaveProperty("voorwaarden");
    const leesbaar = dakpan("eligible", path, ...op);
    expect(leesbaar).toMatchObject({ code: 1, out: "" });
    expect(leesbaar.err).toContain(code);
  });

  test("een dossier met een fout", () => {
    const run = dakpan(
      "eligible",
      good,
      "--dossier",
      put("dossier.json", { versie: "1.0", toekenningen: 3 }),
      "--json",
      ...op,
    );
    expect(run.code).toBe(1);
    expect(codesIn(run)).not.toEqual([]);
  });
  test("een beleid met een fout", () => {
    const run = dakpan("eligible", good, "--beleid", put("beleid.json", { id: "x" }), "--json", ...op);
    expect(run.code).toBe(1);
    expect(codesIn(run).length).toBeGreaterThan(1);
  });
});

describe("dakpan eligible: een leesbare tabel, of JSON", () => {
  test("zonder --op staat de dag van vandaag op stderr", () => {
    const run = dakpan("eligible", good);
    expect(run.code).toBe(0);
    expect(run.err).toMatch(/^Peildatum: .* \(vandaag\)\n$/);
  });

  test("de uitkomst eerst, dan de telling, het beleid en de tabel", () => {
    const { out } = dakpan("eligible", good, ...op);
    const [eerste, telling, beleid, leeg, kop] = out.split("\n");
    expect(eerste).toBe("Aan alle voorwaarden voor een jobcoach is voldaan. De beslisser beslist.");
    expect(telling).toBe("Voorwaarden: 21 (voldoet: 21)");
    expect([beleid, leeg]).toEqual(["Beleid: uwv-2019", ""]);
    expect(kop).toMatch(/^Uitkomst +Voorwaarde +Uitleg +Bron$/);
    expect(out).toMatch(/^voldoet +Loonwaarde +De loonwaarde is 54%\. Nodig is minstens 35%\./m);
    expect(out.split("\n").filter((regel) => regel.length > 145)).toEqual([]);
    expect(out).not.toContain("Vragen aan");
  });

  test("wat aandacht vraagt staat boven, en elke vraag staat bij wie haar krijgt", () => {
    const { out } = dakpan("eligible", `${samplesFolder}/proefplaatsing/formulier.json`, "--op", "2026-04-16");
    const uitkomsten = [...out.matchAll(/^(voldoet niet|mens beslist|onbekend|voldoet) {2,}/gm)].map(
      ([, woord]) => woord,
    );
    const rang = ["voldoet niet", "mens beslist", "onbekend", "voldoet"];
    expect(uitkomsten).toEqual(
      uitkomsten.toSorted((een, ander) => rang.indexOf(een ?? "") - rang.indexOf(ander ?? "")),
    );
    expect(out).toMatch(
      /Vragen aan de beslisser:\n(.*\n)*? {2}- Is de proefplaatsing goedgekeurd\? \([A-Z_]+\)\n {6}ja: De aanvraag gaat verder\./,
    );
    expect(out.match(/Vragen aan de werknemer:/g)).toHaveLength(1);
  });

  test("niemand staat met naam, nummer of geboortedatum in het antwoord", () => {
    for (const args of [[], ["--json"]]) {
      const { out } = dakpan(
        "eligible",
        `${samplesFolder}/proefplaatsing/formulier.json`,
        "--op",
        "2026-04-16",
        ...args,
      );
      for (const geheim of ["999990019", "1984-10-02", "2 oktober 1984", "Şahin", "Ayşe"])
        expect(out).not.toContain(geheim);
    }
  });

  test("--beleid met een naam, en anders het beleid dat bij de uitvoerder past", () => {
    const bestand = `${samplesFolder}/gemeente/formulier.json`;
    expect(JSON.parse(dakpan("eligible", bestand, "--json", "--op", "2026-03-25").out).beleid).toBe("gemeente");
    expect(
      JSON.parse(dakpan("eligible", bestand, "--json", "--beleid", "utrecht", "--op", "2026-03-25").out).beleid,
    ).toBe("utrecht");
    expect(JSON.parse(dakpan("eligible", good, "--json", ...op).out).beleid).toBe("uwv-2019");
  });

  test("een eerdere toekenning in het dossier beantwoordt wat toen al is bekeken", () => {
    const toekenning = {
      kenmerk: "t1",
      nummer: 2,
      soort: "periode",
      van: "2025-03-01",
      totEnMet: "2025-08-31",
      werkgever: { naam: "Kwekerij" },
      urenPerWeek: 28,
      uren: 60,
    };
    const dossier = put("eerder.json", { versie: "1.0", toekenningen: [toekenning] });
    const bestand = put(
      "derde.json",
      changeAt(
        changeAt(form, ["werkgever"], () => ({ naam: "Kwekerij" })),
        ["advies"],
        () => undefined,
      ),
    );
    const { voorwaarden } = JSON.parse(dakpan("eligible", bestand, "--dossier", dossier, "--json", ...op).out);
    const zoek = (id: string) => voorwaarden.find((een: { id: string }) => een.id === id);
    expect(zoek("wsw")).toMatchObject({
      uitkomst: "voldoet",
      feiten: [{ waarde: "2025-08-31", pointer: "dossier:/toekenningen" }],
    });
    expect(zoek("noodzaak").vraag.aan).toBe("beslisser");
  });

  test("elk voorbeeld van een aanvraag of aanmelding krijgt een antwoord", () => {
    for (const naam of [
      "aanmelding-client",
      "aanmelding-signaal",
      "contract-13-maanden",
      "contract-8-maanden",
      "inlener",
      "min-max",
      "onvolledig",
      "te-laat-goede-reden",
      "te-laat-zonder-reden",
      "vervolg",
      "wettelijk-vertegenwoordiger",
    ]) {
      const run = dakpan("eligible", `${samplesFolder}/${naam}/formulier.json`, "--json", "--op", "2026-08-27");
      expect(run, naam).toMatchObject({ code: 0, err: "" });
      expect(JSON.parse(run.out).voorwaarden.length, naam).toBeGreaterThan(3);
    }
  });
});
