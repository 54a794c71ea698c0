import { describe, expect, test } from "vitest";
import type { Beslissing } from "../../../src/besluit/beslissing/beslissing.gen.ts";
import { datum } from "../../../src/domein/datum.ts";
import { aanvulling, bijEerste, goed, metBezwaar, regels, toegekendIn } from "../goede-besluiten.ts";

describe("Dagen die niet passen", () => {
  const omgekeerd = { van: datum("2026-02-28"), totEnMet: datum("2025-09-01") };
  test.each<[string, Beslissing, Partial<Beslissing>, readonly string[]]>([
    ["besloten voor ontvangst", goed, { beslotenOp: datum("2025-09-17") }, ["BESLUIT_VOOR_ONTVANGST /beslotenOp"]],
    [
      "verstuurd voor het besluit",
      goed,
      { beslotenOp: datum("2025-10-08") },
      ["BEKENDMAKING_VOOR_BESLUIT /bekendgemaaktOp"],
    ],
    [
      "nog niet verstuurd, en toch dagen voor bezwaar",
      goed,
      { bekendgemaaktOp: null },
      [
        "BESLISSING_NIET_BEKENDGEMAAKT /bekendgemaaktOp",
        "BESLISSING_DAGEN_PASSEN_NIET /rechtsgevolg/bezwaar/eersteDag",
        "BESLISSING_DAGEN_PASSEN_NIET /rechtsgevolg/bezwaar/laatsteDag",
        "BESLISSING_DAGEN_PASSEN_NIET /rechtsgevolg/bezwaar/perPostTotEnMet",
      ],
    ],
    [
      "een dag te kort voor bezwaar",
      goed,
      metBezwaar({ laatsteDag: datum("2025-11-17") }),
      ["BESLISSING_DAGEN_PASSEN_NIET /rechtsgevolg/bezwaar/laatsteDag"],
    ],
    [
      "een andere termijn voor bezwaar",
      goed,
      metBezwaar({ dagen: 41 }),
      ["BESLISSING_DAGEN_PASSEN_NIET /rechtsgevolg/bezwaar/dagen"],
    ],
    [
      "aanvullen voor de vraag",
      aanvulling,
      { aanvulling: { gevraagdOp: datum("2025-10-06"), totEnMet: datum("2025-10-05") } },
      ["BESLISSING_DAGEN_PASSEN_NIET /aanvulling/totEnMet"],
    ],
    [
      "een omgekeerde periode",
      goed,
      { toekenning: { ...toegekendIn(goed), periode: omgekeerd, perioden: [{ ...omgekeerd, uren: 60 }] } },
      [
        "PERIODE_OMGEKEERD /toekenning/periode/totEnMet",
        "PERIODE_OMGEKEERD /toekenning/perioden/0/totEnMet",
        "BESLISSING_ZONDER_REDEN /toekenning/periode",
      ],
    ],
    [
      "een omgekeerde vorige periode",
      goed,
      { vorigeKeer: { uren: 60, periode: omgekeerd, regime: null, urenPerWeek: null } },
      ["PERIODE_OMGEKEERD /vorigeKeer/periode/totEnMet"],
    ],
  ])("%s", (_, beslissing, anders, verwacht) =>
    expect(regels(bijEerste({ ...beslissing, ...anders }))).toEqual(verwacht),
  );

  test("een vraag om aanvulling is geen besluit, en hoeft nog niet verstuurd te zijn", () =>
    expect(bijEerste({ ...aanvulling, bekendgemaaktOp: null })).toEqual([]));
});
