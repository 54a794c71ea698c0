import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, datum, daysBetween, weekdag } from "../../../src/domein/datum.ts";
import { laatsteBeslisdag, laatsteHersteldag } from "../../../src/regels/termijnen/laatste-beslisdag.ts";

const moved = ["4:13", "1 lid 1"];

describe("Beslissen binnen acht weken (Awb 4:13, Algemene termijnenwet 1 lid 1)", () => {
  test.each<[string, string, string, readonly string[]]>([
    ["vrijdag voor een weekend", "2026-03-13", "2026-05-08", ["4:13"]],
    ["zaterdag", "2026-03-14", "2026-05-11", moved],
    ["zondag", "2026-03-15", "2026-05-11", moved],
    ["maandag na een weekend", "2026-03-16", "2026-05-11", ["4:13"]],
    ["vrijdag voor Koningsdag op maandag", "2026-02-27", "2026-04-24", ["4:13"]],
    ["zaterdag voor Koningsdag op maandag", "2026-02-28", "2026-04-28", moved],
    ["Koningsdag op maandag", "2026-03-02", "2026-04-28", moved],
    ["dag na Koningsdag", "2026-03-03", "2026-04-28", ["4:13"]],
    ["Witte Donderdag", "2026-02-05", "2026-04-02", ["4:13"]],
    ["Goede Vrijdag", "2026-02-06", "2026-04-07", moved],
    ["tweede Paasdag", "2026-02-09", "2026-04-07", moved],
    ["dinsdag na Pasen", "2026-02-10", "2026-04-07", ["4:13"]],
    ["Bevrijdingsdag", "2026-03-10", "2026-05-06", moved],
    ["Hemelvaartsdag: de vrijdag erna is gelijkgesteld", "2026-03-19", "2026-05-18", [...moved, "3 lid 3"]],
    ["Hemelvaartsdag van een jaar zonder besluit: de vrijdag erna telt", "2029-03-15", "2029-05-11", moved],
    ["vrijdag na Hemelvaart", "2026-03-20", "2026-05-18", [...moved, "3 lid 3"]],
    ["tweede Pinksterdag", "2026-03-30", "2026-05-26", moved],
    ["eerste Kerstdag op vrijdag", "2026-10-30", "2026-12-28", moved],
    ["Nieuwjaarsdag op vrijdag", "2026-11-06", "2027-01-04", moved],
    ["oudejaarsdag", "2026-11-05", "2026-12-31", ["4:13"]],
    ["Koningsdag op zaterdag, want de 27e is zondag", "2025-03-01", "2025-04-28", moved],
  ])("de laatste dag valt op %s: gekregen %s, beslissen tot en met %s", (_, ontvangen, dag, artikelen) => {
    const laatste = laatsteBeslisdag(datum(ontvangen));
    expect(laatste?.waarde).toBe(dag);
    expect(laatste?.bronnen.map(({ artikel }) => artikel)).toEqual(artikelen);
  });

  test("nooit in een weekend, nooit korter dan 56 dagen en hoogstens vijf dagen langer", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (dagen) => {
        const ontvangen = addDays(datum("2000-01-01"), dagen);
        const laatste = laatsteBeslisdag(ontvangen)?.waarde ?? ontvangen;
        const duur = daysBetween(ontvangen, laatste);
        return weekdag(laatste) <= 5 && duur >= 56 && duur <= 61;
      }),
    );
  });

  test.each<[string, string | undefined]>([
    ["1993-12-31", undefined],
    ["1994-01-01", "1994-02-28"],
    ["1994-01-03", "1994-02-28"],
  ])("gekregen op %s: %s", (ontvangen, dag) => expect(laatsteBeslisdag(datum(ontvangen))?.waarde).toBe(dag));
});

describe("Aanvullen binnen veertien dagen (UWV 2023, §4.2)", () => {
  test.each<[string, string, string | undefined]>([
    ["voor het protocol", "2019-09-30", undefined],
    ["de eerste dag van het protocol", "2019-10-01", "2019-10-15"],
    ["Witte Donderdag", "2026-03-19", "2026-04-02"],
    ["Goede Vrijdag", "2026-03-20", "2026-04-07"],
    ["tweede Paasdag", "2026-03-23", "2026-04-07"],
    ["dinsdag na Pasen", "2026-03-24", "2026-04-07"],
    ["woensdag na Pasen", "2026-03-25", "2026-04-08"],
    ["zaterdag", "2026-05-30", "2026-06-15"],
    ["over de jaarwisseling", "2026-12-18", "2027-01-04"],
  ])("%s: gevraagd op %s, aanvullen tot en met %s", (_, gevraagd, dag) => {
    expect(laatsteHersteldag(datum(gevraagd))?.waarde).toBe(dag);
  });
  test("de bron is het rapport, niet de wet", () =>
    expect(laatsteHersteldag(datum("2026-03-19"))?.bronnen).toEqual([{ wet: "UWV 2023", artikel: "§4.2" }]));
});
