import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hashAll } from "./hash-all.ts";

test("elke brief en elk overzicht van elk voorbeeld heeft steeds dezelfde bytes: nog eens, en in een ander proces andersom", async () => {
  const first = await hashAll(false);
  expect(Object.keys(first).length).toBeGreaterThan(300);
  expect(await hashAll(true)).toEqual(first);
  const script = join(import.meta.dirname, "hash-all.ts");
  expect(JSON.parse(execFileSync(process.execPath, [script], { encoding: "utf8" }))).toEqual(first);
});
