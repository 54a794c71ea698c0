import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dakpan, type Run, temporaryFolder } from "../../shell/run-dakpan.ts";

const map = temporaryFolder();
const root = join(import.meta.dirname, "../../..");
const read = (bestand: string) => JSON.parse(readFileSync(join(root, bestand), "utf8"));
const put = (naam: string, data: object): string => map.put(naam, JSON.stringify(data));
const data = ({ out }: Run) => JSON.parse(out);

/** A job of 24 hours a week from 1 January 2026; the period is what differs. */
function hours(beleid: string, van: string, totEnMet: string, regime = "midden"): Run {
  const vlaggen = { van, "tot-en-met": totEnMet, regime, beleid, "uren-per-week": "24", "in-dienst": "2026-01-01" };
  const args = Object.entries({ ...vlaggen, "verlening-sinds": "2026-01-01" }).flatMap(([naam, waarde]) => [
    `--${naam}`,
    waarde,
  ]);
  return dakpan("hours", ...args, "--json");
}
const codes = (uitkomst: { readonly vragen: readonly { readonly code: string }[] }) =>
  uitkomst.vragen.map(({ code }) => code);

test("E113 duur, uren, periode en evaluatie volgen het eigen beleid, en elke fout daarin heeft een plek", () => {
  const eigen = {
    id: "eigen",
    naam: "Eigen",
    uitvoerder: "gemeente",
    intensiteit: { soort: "percentage", percentage: 10 },
    werkweken: 52,
    periodeMaanden: 3,
    maximaleDuur: { maanden: 6 },
    evaluatieMaanden: 3,
    termijnen: { indienen: 14 },
  };
  const bestand = put("eigen.json", eigen);
  const uitkomst = data(hours(bestand, "2026-01-01", "2026-06-30"));
  // 90 and 91 days of 24 hours a week, 10%, no holidays left out.
  expect(uitkomst.perioden.map(({ uren }: { readonly uren: number }) => uren)).toEqual([30.86, 31.2]);
  expect(uitkomst.uren).toBe(62.06);
  expect(codes(uitkomst)).not.toContain("DUUR_VOORBIJ");
  expect(codes(data(hours(bestand, "2026-07-01", "2026-09-30")))).toContain("DUUR_VOORBIJ");
  expect(data(dakpan("beleid", bestand)).evaluatieMaanden).toBe(3);

  const half = { ...eigen, intensiteit: { soort: "percentage", percentage: 5 } };
  expect(data(hours(put("half.json", half), "2026-01-01", "2026-06-30")).uren).toBe(31.03);

  const fout = {
    ...eigen,
    werkweken: 60,
    evaluatieMaanden: 0,
    termijnen: { indienen: "twee weken" },
    geldigTotEnMet: "x",
  };
  const geweigerd = hours(put("fout.json", fout), "2026-01-01", "2026-06-30");
  expect(geweigerd.code).toBe(1);
  const plekken = data(geweigerd).bevindingen.map(({ pointer }: { readonly pointer: string }) => pointer);
  expect(plekken.toSorted()).toEqual(["/evaluatieMaanden", "/geldigTotEnMet", "/termijnen/indienen", "/werkweken"]);
});

test("E115 het doelgroepregister is naar het beleid een voorwaarde, iets om te weten, of niets", () => {
  const formulier = read("samples/gemeente/formulier.json");
  const bestand = put("formulier.json", { ...formulier, client: { ...formulier.client, doelgroepregister: false } });
  const toets = (beleid: string) => {
    const run = dakpan("eligible", bestand, "--op", "2026-03-25", "--beleid", `samples/gemeente/${beleid}`, "--json");
    return { tekst: run.out, ...data(run) };
  };
  const oordeel = ({
    voorwaarden,
  }: {
    readonly voorwaarden: readonly { readonly id: string; readonly uitkomst: string }[];
  }) => voorwaarden.find(({ id }) => id === "doelgroepregister")?.uitkomst;

  const voorwaarde = toets("beleid-percentage.json");
  expect([oordeel(voorwaarde), voorwaarde.uitkomst]).toEqual(["voldoet-niet", "voldoet-niet"]);
  const weten = toets("beleid-vaste-uren.json");
  expect(oordeel(weten)).toBeUndefined();
  expect(weten.tekst).toContain("De werknemer staat niet in het doelgroepregister. Dat is geen voorwaarde.");
  const niets = toets("beleid-regime.json");
  expect(oordeel(niets)).toBeUndefined();
  expect(niets.tekst).not.toContain("staat niet in het doelgroepregister");
  expect([weten.uitkomst, niets.uitkomst]).not.toContain("voldoet-niet");
});

test("E116 de vier grote steden kennen twee regimes, twee jaar, en twee keer een half jaar erbij", () => {
  const g4 = data(dakpan("beleid", "g4-2015"));
  expect(g4.intensiteit.regimes).toEqual(["licht", "midden"]);
  expect(g4.maximaleDuur).toEqual({ maanden: 24, verlenging: { aantal: 2, maanden: 6 } });

  const uren = (regime: string) => data(hours("g4-2015", "2026-01-01", "2026-06-30", regime)).uren;
  expect([uren("licht"), uren("midden")]).toEqual([34.37, 57.28]);
  for (const regime of ["zeer-licht", "intensief"]) {
    const run = hours("g4-2015", "2026-01-01", "2026-06-30", regime);
    expect(run.code).toBe(1);
    expect(data(run).bevindingen).toMatchObject([{ code: "REGIME_NIET_IN_BELEID", pointer: "/regime" }]);
  }
  const duur = (van: string, totEnMet: string) =>
    codes(data(hours("g4-2015", van, totEnMet))).filter((code) => code === "VERLENGING" || code === "DUUR_VOORBIJ");
  expect(duur("2027-07-01", "2027-12-31")).toEqual([]);
  expect(duur("2027-07-02", "2028-01-01")).toEqual(["VERLENGING"]);
  expect(duur("2028-07-01", "2028-12-31")).toEqual(["VERLENGING"]);
  expect(duur("2028-07-02", "2029-01-01")).toEqual(["DUUR_VOORBIJ"]);
});

test("E120 het voorstel noemt de stap van dit proces en wat er daarna komt, naar het beleid", () => {
  const stap = (beleid: string, klaar: readonly string[] = []) => {
    const processtappen = klaar.map((id) => ({ id, op: "2026-03-21" }));
    const dossier = put(`dossier-${klaar.length}.json`, { versie: "1.0", processtappen });
    const args = ["samples/gemeente/formulier.json", "--dossier", dossier, "--op", "2026-03-25", "--beleid", beleid];
    return data(dakpan("decide", ...args, "--json")).proces;
  };
  const eigen = "samples/gemeente/beleid-vaste-uren.json";
  expect(stap(eigen)).toEqual({ nu: "In beeld komen", daarna: "Informatie verzamelen", klaar: [] });
  expect(stap(eigen, ["in-beeld", "informatie"])).toEqual({
    nu: "Beslissen",
    daarna: "Volgen hoe het gaat",
    klaar: ["In beeld komen", "Informatie verzamelen"],
  });
  expect(stap(eigen, ["in-beeld", "informatie", "besluit"])).toMatchObject({ nu: "Volgen hoe het gaat", daarna: null });
  expect(stap("gemeente")).toBeNull();
});
