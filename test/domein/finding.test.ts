import { describe, expect, test } from "vitest";
import { fout, hasFout, signaal, waarschuwing } from "../../src/domein/bevinding/finding.ts";
import { refuse, succeed } from "../../src/domein/result.ts";
import { isRol, rollen } from "../../src/domein/rol.ts";

describe("Alleen een fout houdt iets tegen", () => {
  const pointer = "/client/bsn";
  const zwaar = fout("BSN_ONGELDIG", pointer);
  const minder = [waarschuwing("DOEL_VAAG", pointer), signaal("BIJLAGE_MEDISCH", pointer)];

  test("geen bevindingen", () => expect(hasFout([])).toBe(false));
  test("waarschuwingen en signalen", () => expect(hasFout(minder)).toBe(false));
  test("een fout ertussen", () => expect(hasFout([...minder, zwaar])).toBe(true));
  test("zonder feiten zijn de params leeg", () => expect(zwaar.params).toEqual({}));
  test("een uitkomst is een waarde, of elke reden waarom niet", () => {
    expect(succeed(0)).toEqual({ ok: true, value: 0 });
    expect(refuse(minder)).toEqual({ ok: false, bevindingen: minder });
  });
});

describe("Een rol", () => {
  test.each(["", "systeem", "professional", "Client", "constructor"])("niet: %j", (rol) =>
    expect(isRol(rol)).toBe(false),
  );
  test.each([...rollen])("wel: %s", (rol) => expect(isRol(rol)).toBe(true));
});
