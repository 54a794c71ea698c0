import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dakpan, stackLines, temporaryFolder } from "./run-dakpan.ts";

const folder = temporaryFolder();
const formulier = "samples/vervolg/formulier.json";
const basis = ["decide", formulier, "--op", "2026-03-27", "--dossier", "samples/vervolg/dossier.json"] as const;
const keuze = "samples/vervolg/keuze.json";

describe("dakpan decide", () => {
  test("zonder keuze: een leesbaar voorstel met vragen, en code 0", () => {
    const { code, out } = dakpan(...basis);
    expect(code).toBe(0);
    expect(out).toMatch(/^Nog geen voorstel: eerst zijn er vragen\./);
    expect(out).toContain("TOEKENNINGSEENHEID, aan de beslisser");
    expect(out).toContain("advies 40,00, verschil 6,00");
  });

  test("met keuze: een leesbare beslissing, met de laatste dag voor bezwaar", () => {
    const { code, out } = dakpan(...basis, "--keuze", keuze);
    expect(code).toBe(0);
    expect(out).toMatch(/^Besloten: voor een deel toegekend\./);
    expect(out).toContain("tot en met 11 mei 2026");
  });

  test("-o schrijft de beslissing als JSON, twee keer dezelfde bytes", () => {
    const [een, ander] = ["een.json", "ander.json"].map((naam) => {
      const pad = join(folder.path, naam);
      expect(dakpan(...basis, "--keuze", keuze, "-o", pad).code).toBe(0);
      return readFileSync(pad, "utf8");
    });
    expect(een).toBe(ander);
    expect(JSON.parse(een ?? "")).toMatchObject({
      soort: "gedeeltelijke-toekenning",
      verantwoording: { schemas: expect.arrayContaining(["urn:dakpan:keuze:1.0"]) },
    });
  });

  test.each<[string, readonly string[], RegExp]>([
    ["een signaal", ["samples/aanmelding-signaal/formulier.json"], /NIET_TE_BESLISSEN/],
    ["een evaluatie", ["samples/evaluatie-client/formulier.json"], /NIET_TE_BESLISSEN/],
    ["een keuze die geen keuze is", [formulier, "--keuze", "samples/vervolg/dossier.json"], /VELD_ONTBREEKT/],
    ["een dossier dat geen dossier is", [formulier, "--dossier", keuze], /VELD_ONBEKEND/],
    ["een formulier dat geen formulier is", [keuze], /VELD_ONTBREEKT|KEUZE_ONBEKEND/],
    ["een kapot bestand", [folder.put("kapot.json", "{")], /JSON_ONGELDIG/],
  ])("%s: code 1, met de reden", (_, args, reden) => {
    const run = dakpan("decide", ...args, "--op", "2026-07-08");
    expect(run.code).toBe(1);
    expect(run.err).toMatch(reden);
    expect(stackLines(run)).toEqual([]);
    const json = dakpan("decide", ...args, "--op", "2026-07-08", "--json");
    expect(JSON.parse(json.out).bevindingen.length).toBeGreaterThan(0);
  });

  test("fouten in formulier, dossier en keuze komen tegelijk", () => {
    const { code, err } = dakpan("decide", keuze, "--dossier", keuze, "--keuze", formulier, "--op", "2026-03-27");
    expect(code).toBe(1);
    expect(err.match(/\d+ fout/g)?.length).toBe(3);
  });

  test.each<[string, readonly string[], RegExp]>([
    ["zonder formulier", [], /Geef één formulier/],
    ["twee formulieren", [formulier, formulier], /Geef één formulier/],
    ["een formulier dat er niet is", ["nergens.json"], /bestaat niet/],
    ["een dossier dat er niet is", [formulier, "--dossier", "nergens.json"], /bestaat niet/],
    ["een onbekend beleid", [formulier, "--beleid", "nergens"], /beleid nergens is er niet/],
    ["een onbekende dag", [formulier, "--op", "2026-02-30"], /--op/],
    ["een onbekende optie", [formulier, "--wat"], /Die keuze is er niet/],
  ])("%s: code 2", (_, args, reden) => {
    const run = dakpan("decide", ...args);
    expect(run.code).toBe(2);
    expect(run.err).toMatch(reden);
    expect(run.out).toBe("");
  });

  test("een keuze die tegenspreekt: alle redenen, en geen beslissing", () => {
    const slecht = folder.put(
      "slecht.json",
      JSON.stringify({ versie: "1.0", beslisserfunctie: "beslisser", beslotenOp: "2026-03-08" }),
    );
    const { code, err, out } = dakpan(...basis, "--keuze", slecht);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toContain("BESLUIT_VOOR_ONTVANGST");
    expect(err).toContain("VRAAG_ONBEANTWOORD");
  });
});
