import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { changeAt } from "../samples/change-at.ts";
import { type Json, readObject, samplesFolder } from "../samples/read-samples.ts";
import { dakpan, stackLines, temporaryFolder } from "./run-dakpan.ts";

const folder = temporaryFolder();
const good = join(samplesFolder, "eerste-aanvraag/formulier.json");
const begin = join(samplesFolder, "eerste-aanvraag/begin.json");
const bekend = join(samplesFolder, "eerste-aanvraag/bekend");
const op = ["--op", "2025-10-06"];
const put = (name: string, value: Json): string => folder.put(name, JSON.stringify(value));
const refused = put(
  "geweigerd.json",
  changeAt(readObject(good), ["client", "bsn"], () => 17),
);
const notHandedIn = put(
  "niet-ingediend.json",
  changeAt(readObject(good), ["indiening"], () => undefined),
);
const inTheWay = folder.put("bestand", "dit blijft staan");

let out = "";
let count = 0;
beforeEach(() => {
  count += 1;
  out = join(folder.path, `uit-${count}`);
  mkdirSync(out);
});

describe("dakpan letter", () => {
  test("schrijft voor elke lezer vier bestanden, en noemt ze op stdout", () => {
    const run = dakpan("letter", good, "-o", out, ...op);
    expect(run).toMatchObject({ code: 0, err: "Briefdatum: 6 oktober 2025\n" });
    expect(run.out.trim().split("\n").toSorted()).toEqual(
      readdirSync(out)
        .map((file) => join(out, file))
        .toSorted(),
    );
    expect(readdirSync(out)).toHaveLength(12);
  });

  test("dezelfde invoer geeft dezelfde bytes", () => {
    const again = join(out, "nog-een-keer");
    dakpan("letter", good, "-o", out, "--voor", "client", ...op);
    dakpan("letter", good, "-o", again, "--voor", "client", ...op);
    for (const file of readdirSync(again))
      expect(readFileSync(join(again, file))).toEqual(readFileSync(join(out, file)));
    expect(readdirSync(again)).toHaveLength(4);
  });

  test("een formulier met een fout krijgt geen brief: de fouten staan op stderr, en er is niets geschreven", () => {
    const unsigned = put(
      "zonder-handtekening.json",
      changeAt(readObject(good), ["ondertekening"], () => undefined),
    );
    const run = dakpan("letter", unsigned, "-o", out, ...op);
    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.err).toContain("HANDTEKENING_AANVRAGER");
    expect(readdirSync(out)).toEqual([]);
  });

  test("een dag om te beslissen die voorbij is, wordt niet beloofd", () => {
    dakpan("letter", good, "-o", out, "--voor", "client", "--formaat", "txt", "--op", "2026-10-06");
    const brief = readFileSync(join(out, "formulier-ontvangst-client.txt"), "utf8");
    expect(brief).not.toContain("of eerder");
  });

  test("--voor en --formaat kiezen", () => {
    dakpan("letter", good, "-o", out, "--voor", "client,werkgever", "--formaat", "txt,html", ...op);
    expect(readdirSync(out).toSorted()).toEqual(
      ["client.html", "client.txt", "werkgever.html", "werkgever.txt"].map((end) => `formulier-ontvangst-${end}`),
    );
  });

  test("wie geen brief krijgt, krijgt hem ook niet met --voor", () => {
    const evaluatie = join(samplesFolder, "evaluatie-client/formulier.json");
    const run = dakpan("letter", evaluatie, "-o", out, "--voor", "jobcoach", "--op", "2026-10-06");
    expect(run).toMatchObject({
      code: 0,
      out: "",
      err: expect.stringContaining("Voor jobcoach is er deze keer geen brief"),
    });
    expect(readdirSync(out)).toEqual([]);
  });

  test("een map die er nog niet is, wordt gemaakt", () => {
    expect(dakpan("letter", good, "-o", join(out, "nieuwe", "map"), "--formaat", "txt", ...op).code).toBe(0);
    expect(readdirSync(join(out, "nieuwe", "map")).length).toBeGreaterThan(0);
  });

  test.each([
    ["dat geweigerd is: code 1", refused, 1, /\/client\/bsn {2}TYPE_ONJUIST/],
    ["dat niet is ingediend: code 2", notHandedIn, 2, /nog niet ingediend/],
  ])("bij een formulier %s, en er komt geen enkel bestand", (_, path, code, sentence) => {
    expect(dakpan("letter", path, "-o", out, ...op)).toMatchObject({
      code,
      out: "",
      err: expect.stringMatching(sentence),
    });
    expect(readdirSync(out)).toEqual([]);
  });
});

describe("dakpan prefill", () => {
  const args = [begin, "--bekend", bekend, "--op", "2025-09-10"] as const;

  test("schrijft het ingevulde formulier heel, en zegt wat waar vandaan komt", () => {
    const file = join(out, "ingevuld.json");
    const run = dakpan("prefill", ...args, "-o", file);
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(run.out).toContain("/client/geboortedatum  uit Basisregistratie Personen");
    expect(readObject(file)).toMatchObject({ client: { geboortedatum: expect.stringMatching(/^\d{4}-/) } });
    expect(readdirSync(out)).toEqual(["ingevuld.json"]);
  });

  test("wat erop staat, blijft: een ander telefoonnummer is een verschil", () => {
    const file = join(out, "ingevuld.json");
    expect(dakpan("prefill", ...args, "-o", file).out).toContain("/client/telefoon  WAARDE_VERSCHILT");
    const typed = readObject(begin).client;
    expect(readObject(file).client).toMatchObject(typed as object);
  });

  test("de lijst noemt plaatsen en bronnen, geen waarden", () => {
    const file = join(out, "ingevuld.json");
    const run = dakpan("prefill", ...args, "-o", file);
    const { client } = readObject(file) as {
      client: { bsn: string; geboortedatum: string; naam: { achternaam: string } };
    };
    for (const secret of [client.bsn, client.geboortedatum, client.naam.achternaam])
      expect(run.out + run.err).not.toContain(secret);
  });

  test("--json geeft op stdout alleen JSON", () => {
    const run = dakpan("prefill", ...args, "--json");
    expect(JSON.parse(run.out)).toMatchObject({ formulier: { soort: "aanvraag" } });
    expect(run).toMatchObject({ code: 0, err: "" });
  });

  test("een werkgever krijgt de geboortedatum van de werknemer niet ingevuld", () => {
    const file = join(out, "ingevuld.json");
    dakpan("prefill", ...args, "--rol", "werkgever", "-o", file);
    expect(readObject(file).client).not.toHaveProperty("geboortedatum");
  });

  test("bij een formulier dat geweigerd is, wordt niets geschreven", () => {
    const file = join(out, "ingevuld.json");
    expect(dakpan("prefill", refused, "--bekend", bekend, "-o", file, ...op)).toMatchObject({ code: 1, out: "" });
    expect(readdirSync(out)).toEqual([]);
  });
});

describe("Waar niet geschreven kan worden: code 2, en wat er stond blijft staan", () => {
  test.each<readonly [string, () => readonly string[]]>([
    ["letter naar een bestand", () => ["letter", good, "-o", inTheWay, ...op]],
    ["letter onder een bestand", () => ["letter", good, "-o", join(inTheWay, "map"), ...op]],
    ["prefill naar een map", () => ["prefill", begin, "--bekend", bekend, "-o", folder.path, ...op]],
    ["prefill onder een bestand", () => ["prefill", begin, "--bekend", bekend, "-o", join(inTheWay, "x.json"), ...op]],
    ["demo naar een bestand", () => ["demo", "-o", inTheWay]],
  ])("%s", (_, args) => {
    const run = dakpan(...args());
    expect(run).toMatchObject({ code: 2, err: expect.stringContaining("niet te schrijven") });
    expect(stackLines(run)).toEqual([]);
    expect(readFileSync(inTheWay, "utf8")).toBe("dit blijft staan");
    expect(readdirSync(folder.path).filter((file) => file.endsWith(".tmp"))).toEqual([]);
  });
});
