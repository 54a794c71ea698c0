import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFormulier } from "../../src/formulier/read-formulier.ts";
import { decideBesluit } from "../../src/pipeline.ts";
import { main } from "../../src/shell/cli.ts";
import { readCasus } from "../../src/shell/geval.ts";
import { collectBewijs } from "../../src/shell/zaak/bewijs.ts";
import { changeAt } from "../samples/change-at.ts";
import { type Json, samplesFolder } from "../samples/read-samples.ts";
import { formOf, journalLines, op, readFouten, toLines, treeOf } from "./batch-folder.ts";
import { dakpan, stackLines, temporaryFolder } from "./run-dakpan.ts";

const folder = temporaryFolder();
const put = (name: string, value: Json): string => folder.put(name, JSON.stringify(value));
const without = (...path: string[]): Json => changeAt(formOf("Weg"), path, () => undefined);
const secret = "Zwaluwstaart";

function makeBeslissing(): Json {
  const { submission, geval, bekend: _, keuze, ...rest } = readCasus(join(samplesFolder, "eerste-aanvraag"));
  const read = readFormulier(submission);
  if (!read.ok || keuze === undefined) throw new Error(`${geval.titel} cannot be decided`);
  const beslissing = decideBesluit({ ...rest, formulier: read.value }, keuze, collectBewijs(rest.beleid, new Map()));
  if (!beslissing.ok) throw new Error(JSON.stringify(beslissing.bevindingen));
  return JSON.parse(JSON.stringify(beslissing.value));
}

describe("Goed en slecht door elkaar: wat kan, wordt gemaakt; de rest staat in fouten.json", () => {
  const input = join(folder.path, "invoer");
  mkdirSync(join(input, "map", "Diep"), { recursive: true });
  mkdirSync(join(input, "x.json"));
  const inInput = (name: string, content: string | Uint8Array): string => folder.put(join("invoer", name), content);
  inInput("goed.json", JSON.stringify(formOf("Goed")));
  inInput("map/goed.json", JSON.stringify(formOf("Ook")));
  inInput("map/Diep/Goed.json", JSON.stringify(formOf("Diep")));
  inInput("x.json/binnen.json", JSON.stringify(formOf("Binnen")));
  inInput("besluit.json", JSON.stringify(makeBeslissing()));
  inInput("geen-json.json", `{"naam": "${secret}"`);
  inInput("latijn.json", Uint8Array.of(0x22, 0xe9, 0x22));
  inInput("leeg.json", "");
  inInput("lijst.json", "[]");
  inInput("vorm.json", JSON.stringify(changeAt(formOf(secret), ["client", "bsn"], () => 17)));
  inInput("iets-anders.json", JSON.stringify({ peildatum: "2026-03-01" }));
  inInput("niet-ingediend.json", JSON.stringify(without("indiening")));
  inInput("zonder-handtekening.json", JSON.stringify(without("ondertekening")));
  inInput("te-groot.json", `"${"x".repeat(5 * 1024 * 1024)}"`);
  inInput("besluit-vreemde-dag.json", JSON.stringify({ ...Object(makeBeslissing()), beslotenOp: "2026-02-30" }));
  inInput("lees-mij.txt", "geen invoer");
  inInput(".verborgen.json", "geen invoer");
  symlinkSync(join(input, "nergens"), join(input, "wijst-naar-niets.json"));
  const good = JSON.stringify(formOf("Regel"));
  inInput("veel.ndjson", [good, "", '{"a": 1,}', `"${"y".repeat(5 * 1024 * 1024 + 9)}"`, "  ", good].join("\r\n"));
  const out = join(folder.path, "uit");
  const run = dakpan("batch", input, out, "--formaat", "txt,html", "--workers", "2", ...op);
  const fouten = readFouten(out);

  test("code 1, en de samenvatting telt alles", () => {
    expect(run.code).toBe(1);
    expect(run.out.split("\n").slice(0, 2)).toEqual([
      "14 stukken gemaakt, bij 7 formulieren en beslissingen.",
      `13 met fouten. Zie ${out}/fouten.json.`,
    ]);
    expect(stackLines(run)).toEqual([]);
  });

  test("elk stuk staat in een map met de naam van zijn invoer", () => {
    const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".txt"));
    expect(files.toSorted().map((path) => path.replace(/h[0-9a-f]{16}/, "h"))).toEqual(
      [
        "besluit/beslissing-beslisser.txt",
        "goed/ontvangst-client.txt",
        "map-diep-goed.h/ontvangst-client.txt",
        "map--goed/ontvangst-client.txt",
        "veel.0000001/ontvangst-client.txt",
        "veel.0000006/ontvangst-client.txt",
        "x-json-binnen.h/ontvangst-client.txt",
      ].toSorted(),
    );
  });

  test.each<readonly [string, number | undefined, string]>([
    ["geen-json.json", undefined, "JSON_ONGELDIG"],
    ["latijn.json", undefined, "CODERING_ONJUIST"],
    ["leeg.json", undefined, "BESTAND_LEEG"],
    ["lijst.json", undefined, "TYPE_ONJUIST"],
    ["vorm.json", undefined, "TYPE_ONJUIST"],
    ["niet-ingediend.json", undefined, "NIET_INGEDIEND"],
    ["iets-anders.json", undefined, "GEEN_FORMULIER"],
    ["zonder-handtekening.json", undefined, "HANDTEKENING_AANVRAGER"],
    ["te-groot.json", undefined, "BESTAND_TE_GROOT"],
    ["besluit-vreemde-dag.json", undefined, "DATUM_BESTAAT_NIET"],
    ["wijst-naar-niets.json", undefined, "BESTAND_ONLEESBAAR"],
    ["veel.ndjson", 3, "JSON_ONGELDIG"],
    ["veel.ndjson", 4, "REGEL_TE_GROOT"],
  ])("%s %s: %s", (bestand, regel, code) => {
    const [found] = fouten.filter((een) => Object(een).bestand === bestand && Object(een).regel === regel);
    expect(found).toMatchObject({ bevindingen: expect.arrayContaining([expect.objectContaining({ code })]) });
    for (const { pointer, melding } of Object(found).bevindingen) {
      expect(pointer).toMatch(/^(\/|$)/);
      expect(melding).toMatch(/^[A-Z].*\.$/);
    }
  });

  test("een fout in een regel noemt de regel van het bestand", () => {
    expect(JSON.stringify(fouten)).toContain("Kijk bij regel 3, teken 9.");
  });

  test("fouten, journaal en scherm noemen geen gegevens van mensen", () => {
    const journal = readFileSync(join(out, "journal.ndjson"), "utf8");
    for (const text of [JSON.stringify(fouten), journal, run.out, run.err]) expect(text).not.toContain(secret);
    expect(journalLines(out)).toBe(20);
  });

  test("een bestand met dezelfde naam op een andere plek vervangt nooit wat er al is", () => {
    const [januari, februari, uit] = ["januari", "februari", "samen"].map((naam) => join(folder.path, naam));
    for (const map of ["januari", "februari"]) mkdirSync(join(folder.path, map));
    folder.put("januari/brief.json", JSON.stringify(formOf("Januari")));
    folder.put("februari/brief.json", JSON.stringify(formOf("Februari")));
    const maak = (map = "") => dakpan("batch", map, uit ?? "", "--formaat", "txt", ...op);
    expect(maak(januari).code).toBe(0);
    const before = treeOf(join(uit ?? "", "brief"));
    expect(maak(februari).code).toBe(1);
    expect(treeOf(join(uit ?? "", "brief"))).toEqual(before);
    expect(JSON.stringify(readFouten(uit ?? ""))).toContain("STUK_VAN_ANDERE_INVOER");
    expect(maak(januari).out).toContain("1 niet veranderd");
  });

  test("een verwijzing naar een map elders wordt niet stil overgeslagen", () => {
    mkdirSync(join(folder.path, "echt"));
    mkdirSync(join(folder.path, "met-verwijzing"));
    symlinkSync(join(folder.path, "echt"), join(folder.path, "met-verwijzing", "elders"));
    const gedaan = dakpan("batch", join(folder.path, "met-verwijzing"), join(folder.path, "uit-verwijzing"), ...op);
    expect(gedaan.code).toBe(1);
    expect(JSON.stringify(readFouten(join(folder.path, "uit-verwijzing")))).toContain("BESTAND_ONLEESBAAR");
  });

  test.each([
    ["een vraag die niet bestaat", (form: string) => form.replace('{"', `{"${secret} 999990007":1,"`), "VELD_ONBEKEND"],
    [
      "twee keer dezelfde naam",
      (form: string) => form.replace('{"', `{"${secret}":1,"${secret}":2,"`),
      "SLEUTEL_DUBBEL",
    ],
  ])("%s staat niet met die naam in fouten en journaal", (naam, change, code) => {
    const uit = join(folder.path, `geheim-${code.toLowerCase()}`);
    const bestand = folder.put(`${code.toLowerCase()}.json`, change(JSON.stringify(formOf("Weg"))));
    expect([naam, dakpan("batch", bestand, uit, ...op).code]).toEqual([naam, 1]);
    const text = JSON.stringify(readFouten(uit)) + readFileSync(join(uit, "journal.ndjson"), "utf8");
    expect(text).toContain(code);
    expect(text).not.toContain(secret);
  });

  test("wie alleen het leesbare formulier wil, hoeft niets te hebben ingediend", () => {
    const uit = join(folder.path, "lezen");
    const gedaan = dakpan(
      "batch",
      join(input, "niet-ingediend.json"),
      uit,
      "--soort",
      "formulier",
      "--formaat",
      "txt",
      ...op,
    );
    expect([gedaan.code, Object.keys(treeOf(uit))]).toEqual([
      0,
      ["journal.ndjson", "niet-ingediend", "niet-ingediend/formulier-beslisser.txt"],
    ]);
  });

  test("een brief is die van dakpan letter, byte voor byte", () => {
    const ander = join(folder.path, "brief");
    dakpan("letter", join(input, "goed.json"), "-o", ander, "--formaat", "html", ...op);
    expect(readFileSync(join(out, "goed/ontvangst-client.html"))).toEqual(
      readFileSync(join(ander, "goed-ontvangst-client.html")),
    );
  });

  test("--dry-run zegt het ook, en schrijft niets: ook geen map", () => {
    const before = treeOf(folder.path);
    const nergens = join(folder.path, "nog-niet");
    const look = dakpan("batch", input, nergens, "--dry-run", "--formaat", "txt,html", ...op);
    expect(look.code).toBe(1);
    expect(look.out).toContain("goed.json: 2 stukken maken\n");
    expect(look.out).toContain("niet-ingediend.json: Dit formulier is nog niet ingediend.");
    expect(look.out).toContain("14 stukken te maken, bij 7 formulieren en beslissingen. Er is niets geschreven.");
    const again = dakpan("batch", input, out, "--dry-run", "--json", "--formaat", "txt,html", ...op);
    expect(JSON.parse(again.out)).toMatchObject({ gemaakt: 0, ongewijzigd: 7, fouten: 13 });
    expect(treeOf(folder.path)).toEqual(before);
  });
});

describe("Wat er gemaakt wordt", () => {
  const files = (out: string): readonly string[] =>
    readdirSync(out, { recursive: true, encoding: "utf8" })
      .filter((path) => path.includes("/"))
      .toSorted();

  test("--soort kiest; wat er niet bij hoort is geen fout", () => {
    const out = join(folder.path, "soort");
    const [form, besluit] = [put("een.json", formOf("Een")), put("twee.json", makeBeslissing())];
    const run = dakpan("batch", form, besluit, out, "--soort", "formulier", "--formaat", "txt", "--json", ...op);
    expect(JSON.parse(run.out)).toMatchObject({ records: 2, gemaakt: 1, zonderStuk: 1, stukken: 1, fouten: 0 });
    expect(run.code).toBe(0);
    expect(files(out)).toEqual(["een/formulier-beslisser.txt"]);
  });

  test("een andere keuze neemt weg wat er niet meer bij hoort", () => {
    const out = join(folder.path, "keuze");
    const form = put("drie.json", formOf("Drie"));
    dakpan("batch", form, out, "--formaat", "txt", ...op);
    dakpan("batch", form, out, "--soort", "formulier", "--formaat", "html", ...op);
    expect(files(out)).toEqual(["drie/formulier-beslisser.html"]);
  });

  test("een teken dat het lettertype niet heeft staat in het journaal, met het stuk", () => {
    const out = join(folder.path, "tekens");
    const run = dakpan("batch", put("teken.json", formOf("汉")), out, "--formaat", "pdf", ...op);
    expect(run).toMatchObject({ code: 0, out: expect.stringContaining("niet in het lettertype") });
    const { bevindingen } = JSON.parse(readFileSync(join(out, "journal.ndjson"), "utf8"));
    expect(bevindingen).toContainEqual({
      code: "TEKEN_ONBEKEND",
      pointer: expect.stringMatching(/^\/(frame|blocks)\//),
      stuk: "ontvangst-client.pdf",
    });
  });

  test("een lege map: niets te doen, en geen fouten.json", () => {
    const [empty, out] = [join(folder.path, "leeg"), join(folder.path, "leeg-uit")];
    mkdirSync(empty);
    expect(dakpan("batch", empty, out, ...op)).toMatchObject({
      code: 0,
      out: "Er staan geen formulieren of beslissingen in de invoer.\n",
    });
    expect(readdirSync(out)).toEqual(["journal.ndjson"]);
  });
});

describe("Verkeerd gebruik: een zin op stderr, code 2, en er komt niets bij", () => {
  const input = join(folder.path, "fout-invoer");
  mkdirSync(join(input, "eronder"), { recursive: true });
  const form = folder.put(join("fout-invoer", "a.json"), toLines([formOf("A")]));
  const text = folder.put(join("fout-invoer", "a.txt"), "tekst");
  symlinkSync(input, join(folder.path, "omweg"));
  const elsewhere = join(folder.path, "elders");

  test.each<readonly [string, readonly string[], RegExp]>([
    ["zonder iets", [], /Geef eerst de invoer/],
    ["zonder uitvoer", [input], /als laatste de map/],
    ["invoer die er niet is", [join(input, "nergens"), elsewhere], /nergens bestaat niet/],
    ["een bestand van een andere soort", [text, elsewhere], /eindigt op \.json, \.ndjson of \.jsonl/],
    [
      "twee keer hetzelfde bestand",
      [form, join(input, "eronder", "..", "a.json"), elsewhere],
      /twee keer in de invoer/,
    ],
    ["een map en wat erin staat", [form, input, elsewhere], /a\.json staat twee keer in de invoer/],
    ["twee keer dezelfde map, langs een omweg", [input, join(folder.path, "omweg"), elsewhere], /twee keer/],
    ["de uitvoer is de invoer", [input, join(input, ".")], /zijn dezelfde/],
    ["de uitvoer is de invoer, langs een omweg", [input, join(folder.path, "omweg")], /zijn dezelfde/],
    ["de uitvoer ligt in de invoer", [input, join(input, "uit", "diep")], /ligt in de invoer/],
    ["de invoer ligt in de uitvoer", [form, input], /ligt in de map voor de stukken/],
    ["de uitvoer is een bestand", [form, text], /niet te schrijven/],
    ["de uitvoer ligt onder een bestand", [form, join(text, "uit")], /niet te schrijven/],
    ["geen werkers", [form, elsewhere, "--workers", "0"], /--workers: schrijf een heel getal/],
    ["een halve werker", [form, elsewhere, "--workers", "1.5"], /--workers: schrijf een heel getal/],
    ["een soort die er niet is", [form, elsewhere, "--soort", "brief"], /--soort: kies uit ontvangst/],
    ["een formaat dat er niet is", [form, elsewhere, "--formaat", "rtf"], /--formaat: kies uit pdf/],
  ])("%s", async (_, args, sentence) => {
    const before = treeOf(folder.path);
    const said: { out: string[]; err: string[] } = { out: [], err: [] };
    const code = await main(["batch", ...args, ...op], {
      out: (line) => void said.out.push(line),
      err: (line) => void said.err.push(line),
    });
    expect({ code, ...said }).toEqual({ code: 2, out: [], err: [expect.stringMatching(sentence)] });
    expect(treeOf(folder.path)).toEqual(before);
  });
});
