import { describe, expect, test } from "vitest";
import { addDays, datum } from "../../src/domein/datum.ts";
import { changeAt } from "../samples/change-at.ts";
import { type Json, readObject, samplesFolder } from "../samples/read-samples.ts";
import { dakpan, temporaryFolder } from "./run-dakpan.ts";

const folder = temporaryFolder();
const put = (name: string, value: Json): string => folder.put(name, JSON.stringify(value));
const vervolg = `${samplesFolder}/vervolg/formulier.json`;
const gemeente = `${samplesFolder}/gemeente/formulier.json`;
const eigen = readObject(`${samplesFolder}/gemeente/beleid-percentage.json`);
const beleid = (naam: string, geldig: Record<string, string>): string =>
  put(`${naam}.json`, { ...eigen, geldigVan: "2020-01-01", ...geldig });
/** The first day of the period that is asked for. */
const van = datum(JSON.parse(JSON.stringify(readObject(gemeente))).begeleiding.periode.van);
const [ervoor, erna] = [addDays(van, -1), addDays(van, 1)];
const op = ["--op", "2026-04-01"];

describe("Een beleid dat niet geldt op de dag waar het om gaat: een waarschuwing, geen fout", () => {
  test.each(["eligible", "deadlines", "decide"])("dakpan %s zegt het op stderr, en stdout blijft JSON", (commando) => {
    const oud = beleid("oud", { geldigTotEnMet: ervoor });
    const { out, err, code } = dakpan(commando, gemeente, "--beleid", oud, ...op, "--json");
    expect(code).toBe(0);
    expect(err).toContain("BELEID_NIET_GELDIG");
    expect(err).toContain("waarschuwing");
    expect(() => JSON.parse(out)).not.toThrow();
  });
  test("dakpan hours zegt het ook", () => {
    const oud = beleid("oud-uren", { geldigTotEnMet: ervoor });
    expect(dakpan("hours", gemeente, "--beleid", oud).err).toContain("BELEID_NIET_GELDIG");
  });
  test("dakpan hours zegt het bij losse gegevens", () => {
    const oud = beleid("oud-los", { geldigTotEnMet: "2025-12-31" });
    const uren = (dag: string) =>
      dakpan(
        ...["hours", "--beleid", oud, "--van", dag, "--tot-en-met", "2026-06-30"],
        ...["--uren-per-week", "24", "--in-dienst", "2025-01-01"],
      );
    expect(uren("2026-01-01").err).toContain("BELEID_NIET_GELDIG");
    expect(uren("2025-12-31").err).toBe("");
  });
  test.each<[string, Record<string, string>, boolean]>([
    ["tot de dag ervoor", { geldigTotEnMet: ervoor }, true],
    ["tot en met die dag", { geldigTotEnMet: van }, false],
    ["vanaf die dag", { geldigVan: van }, false],
    ["vanaf de dag erna", { geldigVan: erna }, true],
  ])("%s", (naam, geldig, meldt) => {
    const { err } = dakpan("eligible", gemeente, "--beleid", beleid(naam, geldig), ...op);
    expect(err.includes("BELEID_NIET_GELDIG")).toBe(meldt);
  });
});

describe("Een dossier van een andere zaak: een waarschuwing, zonder de nummers", () => {
  const dossier = readObject(`${samplesFolder}/vervolg/dossier.json`);
  const ander = put(
    "ander.json",
    changeAt(dossier, ["zaaknummer"], () => "25-999999"),
  );
  const peildatum = ["--op", "2026-11-22"];
  test.each(["check", "eligible", "deadlines", "decide"])("dakpan %s", (commando) => {
    const run = dakpan(commando, vervolg, "--dossier", ander, ...peildatum);
    const tekst = `${run.out}\n${run.err}`;
    expect(tekst).toContain("DOSSIER_ANDERE_ZAAK");
    expect(tekst).not.toContain("999999");
    const goed = dakpan(commando, vervolg, "--dossier", `${samplesFolder}/vervolg/dossier.json`, ...peildatum);
    expect(`${goed.out}\n${goed.err}`).not.toContain("DOSSIER_ANDERE_ZAAK");
    expect(run.code).toBe(goed.code);
  });
  test("dakpan hours", () => expect(dakpan("hours", vervolg, "--dossier", ander).err).toContain("DOSSIER_ANDERE_ZAAK"));
});

test("de volgorde van de antwoorden in de invoer verandert geen byte van een beslissing", () => {
  const map = `${samplesFolder}/eerste-aanvraag`;
  const keuze = `${map}/keuze.json`;
  const omgekeerd = put("om.json", reverse(readObject(`${map}/formulier.json`)));
  const decide = (bestand: string) => dakpan("decide", bestand, "--keuze", keuze, "--op", "2025-10-06", "--json").out;
  expect(decide(omgekeerd)).toBe(decide(`${map}/formulier.json`));
  expect(decide(omgekeerd)).toContain("sha256");
});

function reverse(value: Json): Json {
  if (Array.isArray(value)) return value.map(reverse);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([naam, een]) => [naam, reverse(een as Json)]),
  );
}
