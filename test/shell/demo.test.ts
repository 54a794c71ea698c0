import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { samples } from "../samples/read-samples.ts";
import { dakpan, stackLines, temporaryFolder } from "./run-dakpan.ts";

describe("dakpan demo", () => {
  const folder = temporaryFolder();

  test("doet het hele werk op alle voorbeelden, met een pagina die naar bestanden wijst die er zijn", () => {
    const run = dakpan("demo", "-o", folder.path);
    expect(run.code).toBe(0);
    expect(stackLines(run)).toEqual([]);
    const page = readFileSync(join(folder.path, "index.html"), "utf8");
    const files = new Set(readdirSync(folder.path, { recursive: true, encoding: "utf8" }));
    const links = [...page.matchAll(/href="([^"#:]+)"/g)].map(([, link]) => decodeURIComponent(link ?? ""));
    expect(links.filter((link) => !files.has(link))).toEqual([]);
    expect(links.length).toBeGreaterThan(samples.length);
    expect([...files].filter((file) => file.endsWith(".tmp"))).toEqual([]);
    for (const { name } of samples) expect(run.err).toContain(`${name}: 0 fouten`);
  });
});
