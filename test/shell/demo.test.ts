import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { samples, samplesFolder } from "../samples/read-samples.ts";
import { dakpan, stackLines, temporaryFolder } from "./run-dakpan.ts";

describe("dakpan demo", () => {
  const folder = temporaryFolder();
  const run = dakpan("demo", "-o", folder.path);
  const files = new Set(readdirSync(folder.path, { recursive: true, encoding: "utf8" }));
  const page = readFileSync(join(folder.path, "index.html"), "utf8");

  test("doet het hele werk op alle voorbeelden, met een pagina die naar bestanden wijst die er zijn", () => {
    expect(run.code).toBe(0);
    expect(stackLines(run)).toEqual([]);
    const links = [...page.matchAll(/href="([^"#:]+)"/g)].map(([, link]) => decodeURIComponent(link ?? ""));
    expect(links.filter((link) => !files.has(link))).toEqual([]);
    expect(links.length).toBeGreaterThan(samples.length);
    expect([...files].filter((file) => file.endsWith(".tmp"))).toEqual([]);
    for (const { name } of samples) expect(run.err).toContain(`${name}: 0 fouten`);
  });

  test.each(samples.map(({ name }) => name))("%s: elke brief in vier formaten, en op de pagina zelf", (name) => {
    const brieven = [...files].filter((file) => file.startsWith(`${name}/brief-`));
    const namen = new Set(brieven.map((file) => file.replace(/\.\w+$/, "").slice(name.length + 1)));
    expect(namen.size).toBeGreaterThan(0);
    for (const naam of namen) {
      expect(naam).toMatch(/^brief-(ontvangst|toekenning|afwijzing|wijziging|einde)-(client|jobcoach|werkgever)$/);
      for (const formaat of ["pdf", "docx", "html", "txt"]) expect(brieven).toContain(`${name}/${naam}.${formaat}`);
    }
    const artikel = page.slice(
      page.indexOf(`<article id="${name}">`),
      page.indexOf("</article>", page.indexOf(`<article id="${name}">`)),
    );
    expect(artikel.match(/<section class="brief /g)).toHaveLength(namen.size);
    expect(files.has(`${name}/brieven.txt`)).toBe(true);
  });

  test("wie beslist is, krijgt de brief van zijn beslissing", () => {
    const besloten = samples.filter(({ name }) => existsSync(join(samplesFolder, name, "keuze.json")));
    expect(besloten.length).toBeGreaterThan(3);
    for (const { name } of besloten) expect(files.has(`${name}/beslissing.json`), name).toBe(true);
  });

  test("de pagina heeft geen script, haalt niets op, en is te lezen zonder te zien", () => {
    expect(page).not.toMatch(/<script|https?:\/\/|<img(?![^>]*alt=)|style="/);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const [, id] of page.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(id);
    const levels = [...page.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(page.match(/<details class="post" open>/g)).toHaveLength(1);
    expect(page).toContain('lang="nl"');
  });
});
