import { expect, test } from "vitest";
import { checkMeaning, dienIn, findingsFor, maakCompleet, noBekend, onderteken, prefill } from "../../../src/index.ts";
import { casus, inOneLine, nieuwBij, nogNietIngediend, voorbeeld } from "./voorbeeld.ts";

const verhuizing = "wijziging-verhuizing";
const { peildatum } = casus(verhuizing);
const doorDeskundige = { ...nogNietIngediend, "/status": "concept", "/wijziging/ingevuldDoor": "arbeidsdeskundige" };

test("E023 de arbeidsdeskundige krijgt de vragen van een wijziging, en ziet wat er nog mist", () => {
  const leeg = voorbeeld(verhuizing, { ...doorDeskundige, "/wijzigingen": undefined });
  expect(prefill(leeg, noBekend, "arbeidsdeskundige", peildatum).beantwoorden).toEqual(["/wijzigingen"]);
  const half = voorbeeld(verhuizing, { ...doorDeskundige, "/wijzigingen": [{ wat: "adres" }] });
  const eigen = findingsFor("arbeidsdeskundige", half, checkMeaning(half, peildatum));
  expect(eigen.map(inOneLine)).toEqual(
    expect.arrayContaining([
      "waarschuwing VELD_ONTBREEKT /wijzigingen/0/vanaf",
      "waarschuwing VELD_ONTBREEKT /wijzigingen/0/adres",
    ]),
  );
});

test("E023 wat de arbeidsdeskundige invulde, tekent de werknemer, en dan gaat het weg", () => {
  const compleet = maakCompleet(voorbeeld(verhuizing, doorDeskundige), peildatum);
  if (!compleet.ok) throw new Error(JSON.stringify(compleet.bevindingen));
  expect(dienIn(compleet.value, peildatum)).toMatchObject({ bevindingen: [{ code: "HANDTEKENING_AANVRAGER" }] });
  const getekend = onderteken(compleet.value, { partij: "client", naam: "Noor", op: peildatum, manier: "digitaal" });
  const ingediend = getekend.ok ? dienIn(getekend.value, peildatum) : getekend;
  expect(ingediend).toMatchObject({ ok: true, value: { wijziging: { ingevuldDoor: "arbeidsdeskundige" } } });
});

test("E024 wie meer begeleiding vraagt, zegt hoeveel uur erbij en waarom", () => {
  for (const vraag of ["urenErbij", "waarom"])
    expect(nieuwBij("wijziging-meer-uren", { [`/wijzigingen/1/${vraag}`]: undefined })).toContain(
      `fout VELD_ONTBREEKT /wijzigingen/1/${vraag}`,
    );
});

test("E024 naar het huidige regime wordt bij een wijziging niet gevraagd", () => {
  for (const vraag of ["regime", "huidigRegime"])
    expect(nieuwBij("wijziging-meer-uren", { [`/wijzigingen/1/${vraag}`]: "licht" })).toEqual([
      `fout VELD_ONBEKEND /wijzigingen/1/${vraag}`,
    ]);
  expect(nieuwBij("wijziging-meer-uren", { "/eerdereOndersteuning": undefined })).toEqual([]);
});
