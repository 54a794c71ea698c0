import { describe, expect, test } from "vitest";
import { changeAt } from "../samples/change-at.ts";
import { type Json, readObject, samplesFolder } from "../samples/read-samples.ts";
import { dakpan, type Run, stackLines, temporaryFolder } from "./run-dakpan.ts";

const folder = temporaryFolder();
const good = `${samplesFolder}/eerste-aanvraag/formulier.json`;
const form = readObject(good);
const put = (name: string, value: Json): string => folder.put(name, JSON.stringify(value));
const codesIn = ({ out }: Run): readonly string[] =>
  JSON.parse(out).flatMap(({ bevindingen }: { bevindingen: { code: string }[] }) =>
    bevindingen.map(({ code }) => code),
  );

describe("dakpan check: 0 als het klopt, 1 bij een fout, en alles op zijn plaats", () => {
  test("een fout formulier: code 1, met de plaats, de zin en de code", () => {
    const run = dakpan(
      "check",
      put(
        "fout.json",
        changeAt(form, ["client", "bsn"], () => "123456789"),
      ),
      "--op",
      "2025-10-06",
    );
    expect(run).toMatchObject({ code: 1, err: "" });
    expect(run.out).toMatch(/fout .*burgerservicenummer klopt niet.*\n\s+\/client\/bsn {2}BSN_ONGELDIG/);
    expect(run.out).not.toContain("123456789");
  });

  test("--json geeft op stdout alleen JSON, en de dag van vandaag op stderr", () => {
    const run = dakpan("check", good, "--json");
    expect(JSON.parse(run.out)).toMatchObject([{ bestand: good }]);
    expect(run.err).toMatch(/^Peildatum: \d{1,2} [a-z]+ \d{4} \(vandaag\)\n$/);
  });

  test("met --op staat er niets op stderr", () => {
    expect(dakpan("check", good, "--op", "2025-10-06")).toMatchObject({ code: 0, err: "" });
  });

  test("alleen waarschuwingen zijn geen fout", () => {
    const run = dakpan("check", `${samplesFolder}/onvolledig/formulier.json`, "--op", "2026-02-23", "--json");
    expect(run.code).toBe(0);
    expect(codesIn(run)).toContain("AANVULLING_ANTWOORD");
  });

  test("elke bevinding heeft code, ernst, pointer, params en melding", () => {
    const run = dakpan("check", put("leeg.json", {}), "--json", "--op", "2026-01-01");
    for (const bevinding of JSON.parse(run.out)[0].bevindingen)
      expect(Object.keys(bevinding)).toEqual(["code", "ernst", "pointer", "params", "melding"]);
  });

  test("één van drie bestanden is er niet: de andere twee worden nagekeken, en de code is 2", () => {
    const run = dakpan("check", good, "samples/nergens.json", put("lijst.json", []), "--json", "--op", "2025-10-06");
    expect(run.code).toBe(2);
    expect(JSON.parse(run.out)).toHaveLength(2);
    expect(run.err).toContain("samples/nergens.json bestaat niet");
  });

  test("een naam met spaties, accenten en een streepje ervoor", () => {
    const path = put("-Mijn één formulier.json", form);
    expect(dakpan("check", path, "--op", "2025-10-06")).toMatchObject({ code: 0, err: "" });
  });
});

describe("dakpan check met een bestand dat niet te gebruiken is", () => {
  test.each<readonly [string, string, string | Uint8Array, string]>([
    ["leeg", "a.json", "", "BESTAND_LEEG"],
    ["geen JSON", "b.json", "{oeps", "JSON_ONGELDIG"],
    ["50 MB", "c.json", new Uint8Array(50 * 1024 * 1024), "BESTAND_TE_GROOT"],
    ["te diep", "d.json", "[".repeat(10_000), "JSON_TE_DIEP"],
    ["Latin-1", "e.json", Buffer.from('{"a":"ë"}', "latin1"), "CODERING_ONJUIST"],
    ["een verboden naam", "f.json", '{"__proto__":{}}', "SLEUTEL_VERBODEN"],
    ["een lijst in plaats van een formulier", "g.json", "[]", "TYPE_ONJUIST"],
    ["een versie die er nog niet is", "h.json", JSON.stringify({ ...form, versie: "9.9" }), "VERSIE_ONBEKEND"],
    ["een soort die er niet is", "i.json", JSON.stringify({ ...form, soort: "klacht" }), "KEUZE_ONBEKEND"],
    ["oneindig veel uren", "j.json", JSON.stringify(form).replace(/"uren":\d+/, '"uren":1e999'), "TYPE_ONJUIST"],
  ])("%s: code 1", (_, name, content, code) => {
    const run = dakpan("check", folder.put(name, content), "--json", "--op", "2025-10-06");
    expect(run).toMatchObject({ code: 1, err: "" });
    expect(codesIn(run)).toContain(code);
    expect(stackLines(run)).toEqual([]);
  });

  test("vijf megabyte met fouten is binnen twintig seconden nagekeken", () => {
    const path = folder.put("veel.json", `{${'"a":1,'.repeat(400_000)}${"x ".repeat(1_000_000)}`);
    expect(dakpan("check", path, "--json", "--op", "2026-01-01").code).toBe(1);
  });
});

describe("dakpan check --rol laat alleen zien wat die rol kan doen", () => {
  const open = put("open.json", { ...form, ondertekening: [], status: "concept" });
  const count = (rol?: string): number =>
    codesIn(
      dakpan(
        "check",
        `${samplesFolder}/onvolledig/formulier.json`,
        open,
        "--json",
        "--op",
        "2026-02-23",
        ...(rol ? ["--rol", rol] : []),
      ),
    ).length;

  test("ieder ziet een deel, niemand ziet meer dan er is", () => {
    const [alles, jobcoach, werkgever, pijplijn] = [count(), count("jobcoach"), count("werkgever"), count("pijplijn")];
    expect(jobcoach).toBeGreaterThan(0);
    expect(jobcoach).toBeLessThan(alles);
    expect(werkgever).toBeGreaterThan(0);
    expect(werkgever).toBeLessThan(alles);
    expect(pijplijn).toBe(0);
  });

  test("de vertegenwoordiger doet wat de werknemer zou doen", () =>
    expect(count("vertegenwoordiger")).toBe(count("client")));
});
