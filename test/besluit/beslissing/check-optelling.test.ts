import { describe, expect, test } from "vitest";
import type { Beslissing } from "../../../src/besluit/beslissing/beslissing.gen.ts";
import { checkBeslissing } from "../../../src/besluit/beslissing/check-beslissing.ts";
import { describeFinding } from "../../../src/domein/bevinding/messages.nl.ts";
import {
  afwijzing,
  bijEerste,
  eigen,
  einde,
  gedeeltelijk,
  gevalVan,
  goed,
  regels,
  toegekendIn,
} from "../goede-besluiten.ts";

describe("Uren die niet optellen", () => {
  test.each<[string, Beslissing, Partial<Beslissing>, readonly string[]]>([
    [
      "een honderdste uur te veel",
      goed,
      { toekenning: { ...toegekendIn(goed), uren: 60.01 } },
      ["BESLISSING_TELT_NIET_OP /toekenning/uren", "BESLISSING_TELT_NIET_OP /toekenning/uren"],
    ],
    [
      "delen die niet het geheel zijn",
      goed,
      { toekenning: { ...toegekendIn(goed), perioden: [{ ...periodeVan(goed), uren: 59 }] } },
      ["BESLISSING_TELT_NIET_OP /toekenning/uren"],
    ],
    [
      "een verschil te weinig",
      gedeeltelijk,
      { verschillen: eigen.map((een) => ({ ...een, reden: "x", minder: 9.99 })) },
      ["BESLISSING_TELT_NIET_OP /toekenning/uren"],
    ],
    [
      "een afwijzing die niet alles afwijst",
      afwijzing,
      { verschillen: afwijzing.verschillen.map((een) => ({ ...een, minder: 59 })) },
      ["BESLISSING_TELT_NIET_OP /verschillen"],
    ],
    [
      "uren onder nul",
      goed,
      { gevraagd: { ...goed.gevraagd, uren: -1 } },
      [
        "GETAL_BUITEN_BEREIK /gevraagd/uren",
        "BESLISSING_TELT_NIET_OP /toekenning/uren",
        "BESLISSING_ANDER_FORMULIER /gevraagd/uren",
      ],
    ],
  ])("%s", (_, beslissing, anders, verwacht) =>
    expect(regels(bijEerste({ ...beslissing, ...anders }))).toEqual(verwacht),
  );

  test("van wat gold, en van minuten die bij andere uren horen", () => {
    const { totNu } = einde;
    const fout: Beslissing = {
      ...einde,
      totNu: totNu && { ...totNu, uren: 60, perioden: [] },
      gebruik: { gebruikteMinuten: 100, totNuMinuten: 61 },
      terugvordering: {
        toekenning: "t2",
        gedeclareerdeMinuten: 2000,
        blijvendeMinuten: 1993,
        van: "niet",
        reden: "Weinig.",
      },
    };
    expect(regels(checkBeslissing(fout, gevalVan("einde-baan").formulier))).toEqual([
      "BESLISSING_TELT_NIET_OP /toekenning/uren",
      "BESLISSING_TELT_NIET_OP /gebruik/totNuMinuten",
      "BESLISSING_TELT_NIET_OP /terugvordering/blijvendeMinuten",
    ]);
  });

  test("de melding zegt wat er staat en wat het moet zijn", () => {
    const [melding] = bijEerste({ ...gedeeltelijk, gevraagd: { ...gedeeltelijk.gevraagd, uren: 61 } });
    expect(melding === undefined ? "" : describeFinding(melding)).toBe(
      "Deze beslissing telt niet op: de uren min alle verschillen. Er staat 50,00 uur, maar het moet 51,00 uur zijn. Neem de beslissing opnieuw.",
    );
  });
});

function periodeVan({ toekenning }: Beslissing) {
  const [periode] = toekenning?.perioden ?? [];
  if (periode === undefined) throw new Error("Nothing granted");
  return periode;
}
