import { expect, test } from "vitest";
import { isRegime, regimes } from "../../src/domein/regime.ts";

test("de regimes, licht eerst", () => expect(regimes).toEqual(["zeer-licht", "licht", "midden", "intensief"]));
test.each(regimes)("%s is een regime", (regime) => expect(isRegime(regime)).toBe(true));
test.each(["", "zwaar", "Midden", "zeer licht", "zeerLicht", "__proto__", "toString"])("%s is er geen", (tekst) =>
  expect(isRegime(tekst)).toBe(false),
);
