import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { templatesFolder } from "../template/templates-folder.ts";
import { dakpan, stackLines, temporaryFolder } from "./run-dakpan.ts";

const folder = temporaryFolder();

describe("dakpan lint", () => {
  const kapot = (): string =>
    templatesFolder({
      "bouwstenen/a.md":
        "---\nvoor: client, jobcoach, werkgever\nbron: eigen\nuitleg: Alles wat in de brief staat.\n---\n# Over uw werk\n\n{{aanheff}},\n\nWij bellen u indien u dat wilt.\n",
    });

  test("fouten in eigen sjablonen: code 1, met bestand, regel, zin en wat te doen", { timeout: 60_000 }, () => {
    const run = dakpan("lint", kapot());
    expect(run).toMatchObject({ code: 1, err: "" });
    expect(stackLines(run)).toEqual([]);
    expect(run.out).toMatch(/^bouwstenen\/a\.md$/m);
    expect(run.out).toMatch(/regel 8, teken 1 {2}fout {2}WAARDE_ONBEKEND/);
    expect(run.out).toContain("Het gegeven aanheff bestaat niet. Kijk of de naam klopt.");
    expect(run.out).toMatch(/regel 10, teken 1 {2}fout {2}KANTOORWOORD {2}\(werknemer, jobcoach, werkgever\)/);
    expect(run.out).toContain("> Wij bellen u indien u dat wilt.");
    expect(run.out).toMatch(/^brieven aan +brieven +zinnen +woorden per zin +leesscore\nwerknemer +\d/m);
    expect(run.out).toContain("helpen op weg naar taalniveau B1");
    expect(run.out).not.toMatch(/\bis B1\b/);
  });

  test("--json geeft op stdout alleen JSON", { timeout: 60_000 }, () => {
    const run = dakpan("lint", kapot(), "--json");
    const { vondsten, cijfers } = JSON.parse(run.out);
    expect(run).toMatchObject({ code: 1, err: "" });
    expect(vondsten).toContainEqual(
      expect.objectContaining({ code: "WAARDE_ONBEKEND", file: "bouwstenen/a.md", line: 8 }),
    );
    expect(Object.keys(cijfers)).toEqual(["client", "jobcoach", "werkgever"]);
  });

  test.each<[string, () => readonly string[]]>([
    ["een map zonder sjablonen", () => [folder.path]],
    ["een map die er niet is", () => [join(folder.path, "weg")]],
    ["een bestand", () => [folder.put("x.md", "x")]],
    ["twee mappen", () => [folder.path, folder.path]],
    ["een keuze die er niet is", () => ["--streng"]],
  ])("%s: code 2, en een zin die zegt wat wel kan", (_, args) => {
    const run = dakpan("lint", ...args());
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toMatch(/\. \S|Geef|keuzes/);
    expect(stackLines(run)).toEqual([]);
  });
});
