import { expect, test } from "vitest";
import { lintSjablonen } from "../../../src/brieven/lint/lint-sjablonen.ts";
import { listProefzaken } from "../../../src/brieven/proef/list-proefzaken.ts";
import { readSjablonen } from "../../../src/shell/sjablonen-files.ts";
import { tell } from "./lint.ts";

test("in geen enkele brief die Dakpan kan schrijven, vindt lint een fout, en elke tekst komt voor; de zinnen zijn kort en de score is hoog", {
  timeout: 180_000,
}, () => {
  const { sjablonen, problems } = readSjablonen();
  const { vondsten, cijfers } = lintSjablonen({ sjablonen, problems, zaken: listProefzaken() });
  expect(vondsten.filter(({ ernst }) => ernst === "fout").map(tell)).toEqual([]);
  expect(vondsten.filter(({ code }) => code.endsWith("NOOIT_BEREIKT")).map(tell)).toEqual([]);
  expect(cijfers.client.brieven).toBeGreaterThan(3_000);
  expect(cijfers.client.woordenPerZin).toBeLessThanOrEqual(12);
  expect(cijfers.client.fleschDouma).toBeGreaterThanOrEqual(70);
});
