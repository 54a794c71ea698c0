import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMonths, datum } from "../../../src/domein/datum.ts";
import { eindeNaMaanden } from "../../../src/domein/periode.ts";
import type { MaximaleDuur } from "../../../src/regels/beleid/beleid.ts";
import { g42015 } from "../../../src/regels/beleid/g4-2015.ts";
import { kompas } from "../../../src/regels/beleid/kompas.ts";
import { plaatsInDuur } from "../../../src/regels/beleid/maximale-duur.ts";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";

const binnen = { soort: "binnen" };
const voorbij = { soort: "voorbij" };
const verlenging = (nummer: number, laatste = false) => ({ soort: "verlenging", nummer, laatste });

describe("Hoe ver iemand is in de tijd die het beleid geeft", () => {
  test.each<[string, MaximaleDuur | null, string, object]>([
    ["UWV, de laatste dag van drie jaar", uwv2019.maximaleDuur, "2026-12-31", binnen],
    ["UWV, de dag erna", uwv2019.maximaleDuur, "2027-01-01", verlenging(1)],
    ["UWV, het tweede halfjaar erbij", uwv2019.maximaleDuur, "2027-07-01", verlenging(2)],
    ["UWV, tien jaar later is er nog geen uiterste grens", uwv2019.maximaleDuur, "2036-12-31", verlenging(20)],
    ["G4, de laatste dag van twee jaar", g42015.maximaleDuur, "2025-12-31", binnen],
    ["G4, de dag erna", g42015.maximaleDuur, "2026-01-01", verlenging(1)],
    ["G4, de laatste dag van de eerste verlenging", g42015.maximaleDuur, "2026-06-30", verlenging(1)],
    ["G4, de tweede en laatste", g42015.maximaleDuur, "2026-07-01", verlenging(2, true)],
    ["G4, de laatste dag van drie jaar", g42015.maximaleDuur, "2026-12-31", verlenging(2, true)],
    ["G4, de dag erna", g42015.maximaleDuur, "2027-01-01", voorbij],
    ["Kompas, de laatste dag van vier keer zes maanden", kompas.maximaleDuur, "2025-12-31", binnen],
    ["Kompas, de dag erna", kompas.maximaleDuur, "2026-01-01", voorbij],
    ["een beleid zonder maximum", null, "2024-01-01", { soort: "onbekend" }],
    ["een dag voor het begin", g42015.maximaleDuur, "2023-12-31", binnen],
  ])("%s", (_, duur, dag, plek) => expect(plaatsInDuur(duur, datum("2024-01-01"), datum(dag))).toEqual(plek));

  test.each([
    ["2024-01-31", "2024-02-29", "2024-03-01"],
    ["2024-02-29", "2024-03-28", "2024-03-29"],
    ["2024-03-15", "2024-04-14", "2024-04-15"],
  ])("een maand vanaf %s loopt tot en met %s, en niet %s", (van, laatste, erna) => {
    const maand = { maanden: 1, verlenging: null };
    expect(plaatsInDuur(maand, datum(van), datum(laatste))).toEqual(binnen);
    expect(plaatsInDuur(maand, datum(van), datum(erna))).toEqual(voorbij);
  });

  test("telt dezelfde maanden als een periode", () => {
    const dag = fc.date({ min: new Date("1990-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(dag, fc.integer({ min: 1, max: 60 }), (begin, maanden) => {
        const van = datum(begin.toISOString().slice(0, 10));
        const duur = { maanden, verlenging: { aantal: 1, maanden: 6 } };
        expect(plaatsInDuur(duur, van, eindeNaMaanden(van, maanden))).toEqual(binnen);
        expect(plaatsInDuur(duur, van, addMonths(van, maanden))).toEqual(verlenging(1, true));
        expect(plaatsInDuur(duur, van, eindeNaMaanden(van, maanden + 6))).toEqual(verlenging(1, true));
        expect(plaatsInDuur(duur, van, addMonths(van, maanden + 6))).toEqual(voorbij);
      }),
    );
  });
});
