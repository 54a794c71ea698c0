import { describe, expect, test } from "vitest";
import { datum } from "../../../src/domein/datum.ts";
import type { Beleid } from "../../../src/regels/beleid/beleid.ts";
import { g42015 } from "../../../src/regels/beleid/g4-2015.ts";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";
import { pasRegime, type Regimekeuze, regimesVan } from "../../../src/regels/uren/pas-regime.ts";
import type { Urenvraag } from "../../../src/regels/uren/urenvraag.ts";
import { contract, gemeenteMet, periode, plaatsing, vraag } from "./gevallen.ts";

type Doelen = Parameters<typeof pasRegime>[3];
function kies(
  gevraagd: number,
  eigen: Partial<Urenvraag> = {},
  doelen: Doelen = [],
  beleid: Beleid = uwv2019,
  vanaf?: string,
): Regimekeuze {
  const keuze = pasRegime(
    vraag({ ...eigen, regime: eigen.regime ?? null }),
    beleid,
    gevraagd,
    doelen,
    vanaf === undefined ? undefined : datum(vanaf),
  );
  if (!keuze.ok) throw new Error(`Refused: ${JSON.stringify(keuze.bevindingen)}`);
  return keuze.value;
}

describe("Van uren naar het regime dat genoeg geeft", () => {
  test("de vier regimes, licht eerst, met hun uren", () => {
    expect(kies(50).regimes.map(({ regime, uren }) => [regime, uren])).toEqual([
      ["zeer-licht", 17.28],
      ["licht", 34.56],
      ["midden", 57.6],
      ["intensief", 86.4],
    ]);
    expect(kies(50).regimes.map(({ uitkomst }) => uitkomst.uren)).toEqual([17.28, 34.56, 57.6, 86.4]);
  });
  test.each<readonly [number, string | undefined, string | undefined, string | undefined]>([
    [0, undefined, "zeer-licht", undefined],
    [0.01, undefined, "zeer-licht", "zeer-licht"],
    [17.28, undefined, "zeer-licht", "zeer-licht"],
    [17.29, "zeer-licht", "licht", "licht"],
    [34.56, "zeer-licht", "licht", "licht"],
    [34.57, "licht", "midden", "midden"],
    [57.6, "licht", "midden", "midden"],
    [57.61, "midden", "intensief", "midden"],
    [86.4, "midden", "intensief", "midden"],
    [86.41, "intensief", undefined, "midden"],
  ])("%d uur: onder %s, boven %s, voorstel %s", (gevraagd, onder, boven, voorstel) => {
    const keuze = kies(gevraagd);
    expect([keuze.onder?.regime, keuze.boven?.regime, keuze.voorstel?.regime]).toEqual([onder, boven, voorstel]);
    expect(keuze.gevraagd).toBe(gevraagd);
  });
  test.each<readonly [number, string]>([
    [57.6, "midden"],
    [57.61, "intensief"],
    [86.41, "intensief"],
  ])("met een reden voor intensief: bij %d uur is het voorstel %s", (gevraagd, voorstel) => {
    expect(kies(gevraagd, { motivatieIntensief: true }).voorstel?.regime).toBe(voorstel);
  });
  test("waar intensief niet bestaat, is midden het hoogste", () => {
    expect(regimesVan(g42015)).toEqual(["licht", "midden"]);
    expect(kies(80, {}, [], g42015).boven).toBeNull();
    expect(kies(80, {}, [], g42015).voorstel?.regime).toBe("midden");
  });
  test("waar geen regimes zijn, is er niets te kiezen", () => {
    const procent = gemeenteMet({ intensiteit: { soort: "percentage", percentage: 5 } });
    expect(regimesVan(procent)).toEqual([]);
    expect(regimesVan(gemeenteMet({}))).toEqual([]);
    expect(kies(80, {}, [], procent)).toMatchObject({ regimes: [], onder: null, boven: null, voorstel: null });
  });
  test("weet niemand de uren, dan is er geen onder, boven of voorstel", () => {
    const proef = { periode: periode("2024-01-01", "2024-02-29"), werk: [plaatsing("2024-01-01", "2024-02-29", 24)] };
    const keuze = kies(10, proef, [{ doel: "d1", uren: 10 }]);
    expect(keuze).toMatchObject({ onder: null, boven: null, voorstel: null });
    expect(keuze.regimes.map(({ uren }) => uren)).toEqual([null, null, null, null]);
    expect(keuze.perDoel).toEqual([{ doel: "d1", gevraagd: 10, onder: null, boven: null }]);
  });
  test("een korting telt niet mee bij de keuze", () => {
    const laat = { ontvangenOp: datum("2024-04-01"), redenTeLaat: "niet-goed" } as const;
    expect(kies(50, laat).boven).toMatchObject({ regime: "midden", uren: 57.6 });
  });
  test("klopt er iets niet, dan staat alles wat niet klopt er", () => {
    const keuze = pasRegime(vraag({ werk: [contract("2024-01-01", "2024-03-31", 0)] }), uwv2019, 10, []);
    expect(keuze.ok ? [] : keuze.bevindingen.map(({ code }) => code)).toEqual([
      "WERKUREN_BUITEN_BEREIK",
      "PERIODE_BUITEN_CONTRACT",
    ]);
  });
});

describe("Een ander regime tijdens de periode", () => {
  test("telt vanaf die dag; tot dan geldt het oude", () => {
    const keuze = kies(40, { regime: "licht" }, [], uwv2019, "2024-04-01");
    expect(keuze.regimes.map(({ uren }) => uren)).toEqual([25.92, 34.56, 46.08, 60.48]);
    expect(keuze.voorstel?.uitkomst.segmenten.map(({ van, percentage }) => [van, percentage])).toEqual([
      ["2024-01-01", 6],
      ["2024-04-01", 10],
    ]);
  });
});

describe("Uren per doel", () => {
  const doelen = [
    { doel: "d1", uren: 24 },
    { doel: "d2", uren: 20 },
    { doel: "d3", uren: 6 },
  ];
  test("elk doel krijgt zijn deel van het regime eronder en dat erboven", () => {
    expect(kies(50, {}, doelen).perDoel).toEqual([
      { doel: "d1", gevraagd: 24, onder: 16.59, boven: 27.65 },
      { doel: "d2", gevraagd: 20, onder: 13.82, boven: 23.04 },
      { doel: "d3", gevraagd: 6, onder: 4.15, boven: 6.91 },
    ]);
  });
  test("is er geen regime eronder of erboven, dan blijft dat leeg", () => {
    expect(kies(10, {}, [{ doel: "d1", uren: 10 }]).perDoel).toEqual([
      { doel: "d1", gevraagd: 10, onder: null, boven: 17.28 },
    ]);
    expect(kies(90, {}, [{ doel: "d1", uren: 90 }]).perDoel).toEqual([
      { doel: "d1", gevraagd: 90, onder: 86.4, boven: null },
    ]);
  });
  test("nul uur nodig is geen deel van iets", () => {
    expect(kies(0, {}, [{ doel: "d1", uren: 0 }]).perDoel).toEqual([
      { doel: "d1", gevraagd: 0, onder: null, boven: null },
    ]);
    expect(kies(0).perDoel).toEqual([]);
  });
});
