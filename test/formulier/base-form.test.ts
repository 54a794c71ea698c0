import { describe, expect, test } from "vitest";
import * as base from "./base-form.ts";
import { bevindingenVan } from "./gevallen/geval.ts";

describe("Een formulier waar alles in staat, geeft geen bevinding", () => {
  test.each([
    ["een eerste aanvraag", base.aanvraag, base.vandaag],
    ["een aanmelding door de werknemer", base.aanmelding, base.vandaag],
    ["een wijziging", base.wijziging, base.vandaag],
    ["een afsluiting", base.afsluiting, base.naDeZomer],
    ["een evaluatie door de werknemer", base.evaluatieClient, base.vandaag],
  ])("%s", (_, basis, op) => expect(bevindingenVan({ met: {}, basis, op })).toEqual([]));

  test("bij een vervolg vragen wij de evaluaties zelf: twee signalen en verder niets", () => {
    const bevindingen = bevindingenVan({ met: {}, basis: base.vervolg, op: base.naDeZomer });
    expect(bevindingen.map(({ code, params }) => `${code} ${params.wie}`)).toEqual([
      "AANVULLING_EVALUATIE client",
      "AANVULLING_EVALUATIE werkgever",
    ]);
  });
});
