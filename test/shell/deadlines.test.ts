import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCasus } from "../../src/shell/geval.ts";
import { changeAt } from "../samples/change-at.ts";
import { type Json, readObject, samplesFolder } from "../samples/read-samples.ts";
import { dakpan, stackLines, temporaryFolder } from "./run-dakpan.ts";

const folder = temporaryFolder();
const good = join(samplesFolder, "eerste-aanvraag/formulier.json");
const op = ["--op", "2025-10-06"];
const put = (name: string, value: Json): string => folder.put(name, JSON.stringify(value));
const dossier = (name: string, ...gebeurtenissen: readonly Json[]): string =>
  put(name, { versie: "1.0", gebeurtenissen: [...gebeurtenissen] });

describe("dakpan deadlines: wat iemand leest", () => {
  test("een tabel met de laatste dag en een regel uitleg", () => {
    expect(dakpan("deadlines", good, ...op)).toEqual({
      code: 0,
      err: "",
      out: `Termijnen op 6 oktober 2025, met het beleid uwv-2019

  loopt      13 november 2025    Beslissen en het besluit versturen
             Ontvangen op 18 september 2025. Nog 38 dagen.
             Awb 4:13

  op tijd    29 september 2025   Aanvraag indienen
             De periode begint op 1 september 2025. Gedaan op 18 september 2025, op tijd.
             UWV 2023 §4.2
`,
    });
  });
  test("de dwangsom en de vragen staan onderaan", () => {
    const bestand = dossier(
      "dwangsom.json",
      { soort: "ingebrekestelling-ontvangen", op: "2025-12-01" },
      { soort: "besluit-bekendgemaakt", op: "2025-12-30" },
    );
    const { out, code } = dakpan("deadlines", good, "--dossier", bestand, "--op", "2026-01-10");
    expect(code).toBe(0);
    expect(out).toContain(`  dwangsom   322 euro
             De dwangsom is 322 euro: 14 dagen vanaf 16 december 2025. Hij wordt nooit hoger dan
             1.442 euro.

Vragen aan de beslisser:
  - Het besluit is verstuurd op 30 december 2025. Telt die dag zelf mee voor de dwangsom? De wet
    zegt het niet met zoveel woorden. (DWANGSOM_LAATSTE_DAG)
      nee: De dwangsom is 322 euro.
      ja: De dwangsom is 357 euro.`);
    expect(out).toContain("  te laat    13 november 2025");
  });
  test("bij een evaluatie zonder periode lopen geen termijnen", () => {
    const leeg = put(
      "leeg.json",
      changeAt(
        readObject(join(samplesFolder, "evaluatie-client/formulier.json")),
        ["over", "periode"],
        () => undefined,
      ),
    );
    expect(dakpan("deadlines", leeg, "--op", "2026-08-01").out).toContain("Bij dit formulier lopen geen termijnen.");
  });
  test("tekens die een scherm kunnen sturen, komen er niet door", () => {
    const bestand = dossier("stuur.json", {
      soort: "beslistermijn-verlengd",
      op: "2025-10-01",
      totEnMet: "2025-12-31",
      reden: "rood \u001b[31m\u202e en\nklaar",
    });
    const { out } = dakpan("deadlines", good, "--dossier", bestand, ...op);
    expect(out.replace(/\s+/g, " ")).toContain("rood [31m en klaar");
    expect([...out].filter((teken) => teken !== "\n" && /[\p{Cc}\p{Cf}]/u.test(teken))).toEqual([]);
  });
  test("zonder --op geldt vandaag, en dat staat op stderr", () =>
    expect(dakpan("deadlines", good).err).toMatch(/^Peildatum: \d+ \w+ \d{4} \(vandaag\)\n$/));
  test("een gemeente zonder beleid krijgt vragen, geen getallen, en dat is geen fout", () => {
    const { out, code } = dakpan("deadlines", join(samplesFolder, "gemeente/formulier.json"), "--op", "2026-03-25");
    expect(code).toBe(0);
    expect(out).toContain("onbekend   geen dag bekend     Aanvraag indienen");
    expect(out).toContain("Vragen aan de beslisser:");
  });
});

describe("dakpan deadlines --json", () => {
  const namen = readdirSync(samplesFolder).filter((naam) => !naam.includes("."));
  test.each(namen)("%s: elke termijn heeft dag, stand en melding, en elke zin is kort", (naam) => {
    const { geval } = readCasus(join(samplesFolder, naam));
    const run = dakpan(
      "deadlines",
      join(samplesFolder, naam, "formulier.json"),
      "--op",
      geval.peildatum,
      "--beleid",
      geval.beleid,
      "--json",
    );
    expect(run.code).toBe(0);
    const { termijnen, vragen, peildatum } = JSON.parse(run.out);
    expect(peildatum).toBe(geval.peildatum);
    for (const { laatsteDag, stand, melding, dagenTeLaat } of termijnen) {
      expect(laatsteDag === null).toBe(stand === "onbekend");
      expect(dagenTeLaat > 0).toBe(stand === "voorbij");
      const zinnen: readonly string[] = melding.split(/(?<=[.?])\s+/);
      expect(zinnen.filter((zin) => zin.split(" ").length > 20)).toEqual([]);
    }
    expect(vragen.every(({ aan }: { readonly aan: string }) => aan === "beslisser")).toBe(true);
  });
  test("dezelfde invoer geeft dezelfde bytes", () =>
    expect(dakpan("deadlines", good, ...op, "--json")).toEqual(dakpan("deadlines", good, ...op, "--json")));
});

describe("dakpan deadlines: wat niet klopt", () => {
  test("alles wat niet kan in het dossier staat er, met de plek", () => {
    const bestand = dossier(
      "omgekeerd.json",
      { soort: "aanvulling-ontvangen", op: "2025-09-20" },
      { soort: "aanvulling-gevraagd", op: "2025-09-25" },
      { soort: "besluit-genomen", op: "2025-09-01" },
    );
    const run = dakpan("deadlines", good, "--dossier", bestand, ...op);
    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.err).toContain("/gebeurtenissen/0/op  GEBEURTENIS_VOLGORDE");
    expect(run.err).toContain("/gebeurtenissen/2/op  BESLUIT_VOOR_ONTVANGST");
    expect(run.err).toContain("2 fouten");
  });
  test.each([
    ["1899-12-31", "DATUM_BESTAAT_NIET"],
    ["1993-12-31", "REGELS_NIET_BEKEND"],
    ["2150-12-32", "DATUM_BESTAAT_NIET"],
    ["2200-01-01", "DATUM_BESTAAT_NIET"],
    ["2199-12-31", "DATUM_TE_VER"],
  ])("een gebeurtenis op %s: %s", (dag, code) => {
    const run = dakpan(
      "deadlines",
      good,
      "--dossier",
      dossier(`dag-${dag}.json`, { soort: "advies-gevraagd", op: dag }),
      ...op,
    );
    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.err).toContain(code);
  });
  test("een gebeurtenis na de peildatum telt niet, en dat staat erbij", () => {
    const run = dakpan(
      "deadlines",
      good,
      "--dossier",
      dossier("later.json", { soort: "advies-gevraagd", op: "2025-10-07" }),
      ...op,
    );
    expect(run.code).toBe(0);
    expect(run.err).toContain("DATUM_IN_TOEKOMST");
    expect(run.out).not.toContain("Advies");
  });
  test.each([
    ["bestaat niet", ["begeleiding", "periode", "van"], "2026-02-30", "DATUM_BESTAAT_NIET"],
    ["is te ver weg", ["begeleiding", "periode", "van"], "2199-12-31", "DATUM_TE_VER"],
    ["is nog niet geweest", ["indiening", "ontvangenOp"], "2025-10-07", "DATUM_IN_TOEKOMST"],
  ])("een dag in het formulier die %s", (_, pad, dag, code) => {
    const run = dakpan(
      "deadlines",
      put(
        "dag.json",
        changeAt(readObject(good), pad, () => dag),
      ),
      ...op,
    );
    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.err).toContain(code);
  });
  test("een einde voor het begin stopt een wijziging, maar niet een aanvraag: daar telt geen termijn vanaf", () => {
    const omgekeerd = (sample: string) =>
      put(
        `om-${sample}.json`,
        changeAt(
          readObject(join(samplesFolder, sample, "formulier.json")),
          ["begeleiding", "periode", "totEnMet"],
          () => "2025-01-01",
        ),
      );
    expect(dakpan("deadlines", omgekeerd("eerste-aanvraag"), ...op).code).toBe(0);
    const run = dakpan("deadlines", omgekeerd("wijziging-meer-uren"), "--op", "2026-04-14");
    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.err).toContain("PERIODE_OMGEKEERD");
  });
  test("een periode die te ver weg is", () => {
    const ver = changeAt(readObject(good), ["begeleiding", "periode"], () => ({
      van: "2199-12-30",
      totEnMet: "2199-12-31",
    }));
    const run = dakpan("deadlines", put("ver.json", ver), ...op);
    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.err).toContain("/begeleiding/periode/van  DATUM_TE_VER");
    expect(stackLines(run)).toEqual([]);
  });
  test("fouten in formulier, dossier en beleid staan er alle drie", () => {
    const run = dakpan(
      "deadlines",
      put("geen-formulier.json", { soort: "aanvraag" }),
      "--dossier",
      put("geen-dossier.json", { versie: "9" }),
      "--beleid",
      put("geen-beleid.json", { naam: 3 }),
      ...op,
    );
    expect(run).toMatchObject({ code: 1, out: "" });
    for (const bestand of ["geen-formulier.json", "geen-dossier.json", "geen-beleid.json"])
      expect(run.err).toContain(bestand);
  });
  test("tweehonderd keer stilstaan is geen probleem", () => {
    const veel = Array.from({ length: 200 }, (_, plaats) => ({
      soort: "ander-uitstel",
      op: `2025-09-${String(18 + (plaats % 12)).padStart(2, "0")}`,
      totEnMet: `2025-10-${String(1 + (plaats % 30)).padStart(2, "0")}`,
    }));
    const run = dakpan("deadlines", good, "--dossier", dossier("veel.json", ...veel), "--op", "2025-11-30", "--json");
    expect(run.code).toBe(0);
    expect(JSON.parse(run.out).termijnen[0]).toMatchObject({ id: "beslissen", laatsteDag: "2025-12-29" });
  });
  test.each([
    ["geen formulier", []],
    ["twee formulieren", [good, good]],
    ["een formulier dat er niet is", ["weg.json"]],
    ["een dossier dat er niet is", [good, "--dossier", "weg.json"]],
    ["een beleid dat er niet is", [good, "--beleid", "weg"]],
    ["een dag die er niet is", [good, "--op", "2025-02-30"]],
    ["een keuze die er niet is", [good, "--alles"]],
  ])("%s is verkeerd gebruik", (_, args) => {
    const run = dakpan("deadlines", ...args, ...(args.includes("--op") ? [] : op));
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(stackLines(run)).toEqual([]);
  });
});
