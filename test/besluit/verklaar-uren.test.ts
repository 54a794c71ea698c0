import { describe, expect, test } from "vitest";
import { inHonderdsten } from "../../src/besluit/honderdsten.ts";
import { maakToekenning } from "../../src/besluit/voorstel/toekenning.ts";
import { bepaalGrenzen } from "../../src/besluit/voorstel/urengrenzen.ts";
import { verklaarUren } from "../../src/besluit/voorstel/verklaar-uren.ts";
import { datum } from "../../src/domein/datum.ts";
import type { Periode } from "../../src/domein/periode.ts";
import { uwv2019 } from "../../src/regels/beleid/uwv-2019.ts";
import { berekenUren } from "../../src/regels/uren/bereken-uren.ts";
import type { Urenvraag } from "../../src/regels/uren/urenvraag.ts";
import { soms, value } from "./geval.ts";

const periode = (van: string, totEnMet: string): Periode => ({ van: datum(van), totEnMet: datum(totEnMet) });
const vraag = (verandering: Partial<Urenvraag> = {}): Urenvraag => ({
  periode: periode("2024-07-01", "2024-12-31"),
  regime: "midden",
  regimewissels: [],
  werk: [{ id: "c1", soort: "contract", van: datum("2024-07-01"), urenPerWeek: 32 }],
  urenwijzigingen: [],
  inDienstSinds: datum("2024-07-01"),
  verleningSinds: datum("2024-07-01"),
  redenTeLaat: "niet-goed",
  kortingVooraf: false,
  eigenPercentages: [],
  motivatieIntensief: false,
  ...verandering,
});

function verklaar(
  gevraagd: number,
  verandering: Partial<Urenvraag> = {},
  eenheid: "gevraagd" | "regime" = "gevraagd",
  gevraagdePeriode?: Periode,
) {
  const gegeven = vraag(verandering);
  const uren = value(berekenUren(gegeven, uwv2019));
  const grenzen = bepaalGrenzen(uren, gevraagdePeriode ?? gegeven.periode);
  if (grenzen === null) throw new Error("No hours");
  const vast = {
    advies: null,
    langer: null,
    ontvangenOp: gegeven.ontvangenOp ?? gegeven.periode.van,
    tabelcontract: null,
  };
  return { uren, ...verklaarUren({ gevraagd, eenheid, uren, grenzen, ...vast }) };
}

const oorzaken = (verschillen: ReturnType<typeof verklaar>["verschillen"]) =>
  verschillen.map(({ oorzaak, minder }) => [oorzaak, minder]);
const werk = (urenPerWeek: number, totEnMet?: string) => [
  {
    id: "c1",
    soort: "contract" as const,
    van: datum("2024-07-01"),
    urenPerWeek,
    ...(totEnMet === undefined ? {} : { totEnMet: datum(totEnMet) }),
  },
];
const laat = { ontvangenOp: datum("2024-08-18") };
const jaargrens = {
  periode: periode("2023-10-01", "2024-03-31"),
  werk: [{ id: "c1", soort: "contract" as const, van: datum("2023-01-01"), urenPerWeek: 20 }],
  inDienstSinds: datum("2023-01-01"),
  verleningSinds: datum("2023-01-01"),
};

describe("Van gevraagd naar toegekend, oorzaak voor oorzaak", () => {
  test.each<[string, number, Partial<Urenvraag>, number, readonly (readonly [string, number])[]]>([
    ["precies wat midden geeft", 77.64, {}, 77.64, []],
    ["één honderdste meer dan midden", 77.65, {}, 77.64, [["ander-regime", 0.01]]],
    ["te laat, met alle uren van midden gevraagd (E5 van de regels)", 77.64, laat, 69.2, [["te-laat", 8.44]]],
    ["te laat, met de helft gevraagd: hetzelfde deel eraf", 38.82, laat, 34.6, [["te-laat", 4.22]]],
    [
      "te laat en te veel gevraagd",
      100,
      laat,
      69.2,
      [
        ["ander-regime", 22.36],
        ["te-laat", 8.44],
      ],
    ],
    ["een jaargrens in de periode (E4 van de regels)", 48.26, jaargrens, 36.26, [["jaargrens", 12]]],
    ["een jaargrens die niet knelt", 36.26, jaargrens, 36.26, []],
    [
      "minder werkuren halverwege",
      77.64,
      { urenwijzigingen: [{ vanaf: datum("2024-10-01"), urenPerWeek: 16 }] },
      58.23,
      [["contracturen", 19.41]],
    ],
  ])("%s", (_, gevraagd, verandering, toegekend, verwacht) => {
    const uitkomst = verklaar(gevraagd, verandering);
    expect(uitkomst.toegekend).toBe(toegekend);
    expect(oorzaken(uitkomst.verschillen)).toEqual(verwacht);
    expect(soms(uitkomst.verschillen)).toBe(inHonderdsten(gevraagd) - inHonderdsten(toegekend));
  });

  test("het contract stopt voor het einde van de gevraagde periode", () => {
    const heel = periode("2024-07-01", "2024-12-31");
    const verandering = { periode: periode("2024-07-01", "2024-12-30"), werk: werk(32, "2025-12-31") };
    const { toegekend, verschillen } = verklaar(77.64, verandering, "gevraagd", heel);
    expect(toegekend).toBe(77.22);
    expect(oorzaken(verschillen)).toEqual([["einde-contract", 0.42]]);
  });

  test("alle uren van het regime: eerst erbij, dan eraf", () => {
    const { toegekend, verschillen, uren } = verklaar(60, laat, "regime");
    expect(toegekend).toBe(uren.uren);
    expect(oorzaken(verschillen)).toEqual([
      ["regime-uren", -17.64],
      ["te-laat", 8.44],
    ]);
  });

  test("een korter contract met een lager eigen percentage", () => {
    const kort = { werk: werk(32, "2025-02-28"), eigenPercentages: [{ jaar: 1, percentage: 8 }] };
    const { toegekend, verschillen } = verklaar(77.64, kort);
    expect(toegekend).toBe(62.12);
    expect(oorzaken(verschillen)).toEqual([["korte-contracttabel", 15.52]]);
  });

  test("een hogere wet dan het regime knelt niet; intensief in jaar 1 is precies het maximum", () => {
    const { toegekend, verschillen, uren } = verklaar(200, { regime: "intensief", motivatieIntensief: true });
    expect(toegekend).toBe(uren.wettelijkMaximum);
    expect(oorzaken(verschillen)).toEqual([["ander-regime", 83.53]]);
  });

  test("elke uitleg noemt de uren en is een korte zin", () => {
    const { verschillen } = verklaar(100, { ...laat });
    expect(verschillen.map(({ uitleg }) => uitleg)).toEqual([
      "Het regime geeft hoogstens 77,64 uur. Dat is 22,36 uur minder.",
      "De aanvraag kwam 20 dagen te laat, zonder goede reden. Dat scheelt 8,44 uur.",
    ]);
  });

  test("achter elke oorzaak staan de feiten, en wat niemand weet staat er niet", () => {
    const heel = periode("2024-07-01", "2024-12-31");
    const korter = { periode: periode("2024-07-01", "2024-12-30"), werk: werk(32, "2025-12-31") };
    const kort = { werk: werk(32, "2025-02-28"), eigenPercentages: [{ jaar: 1, percentage: 8 }] };
    const getallen = ({ verschillen }: ReturnType<typeof verklaar>) =>
      verschillen.map((verschil) => [verschil.oorzaak, verschil.getallen]);
    expect(getallen(verklaar(77.64, korter, "gevraagd", heel))).toEqual([
      ["einde-contract", { laatsteDag: "2024-12-30" }],
    ]);
    expect(getallen(verklaar(77.64, kort))).toEqual([["korte-contracttabel", {}]]);
    expect(getallen(verklaar(60, {}, "regime"))).toEqual([["regime-uren", { regime: "midden", grens: 77.64 }]]);
    expect(getallen(verklaar(100))).toEqual([
      ["ander-regime", { regime: "midden", grens: 77.64, percentage: 10, urenPerWeek: 32 }],
    ]);
    expect(getallen(verklaar(48, jaargrens))).toEqual([
      ["jaargrens", { vanaf: "2024-01-01", percentageOud: 10, percentageNieuw: 5, jaar: 2 }],
    ]);
    const wissel = { urenwijzigingen: [{ vanaf: datum("2024-10-01"), urenPerWeek: 16 }] };
    expect(getallen(verklaar(77.64, wissel))).toEqual([
      ["contracturen", { vanaf: "2024-10-01", urenOud: 32, urenNieuw: 16 }],
    ]);
  });

  test("het contract dat de tabel bepaalt en een langere periode staan erin met hun dagen", () => {
    const gegeven = vraag({ werk: werk(32, "2025-02-28"), eigenPercentages: [{ jaar: 1, percentage: 8 }] });
    const uren = value(berekenUren(gegeven, uwv2019));
    const grenzen = bepaalGrenzen(uren, gegeven.periode);
    if (grenzen === null) throw new Error("No hours");
    const { verschillen } = verklaarUren({
      gevraagd: 60,
      advies: null,
      eenheid: "gevraagd",
      uren,
      grenzen,
      langer: { gevraagd: periode("2024-07-01", "2024-09-30"), periode: gegeven.periode },
      ontvangenOp: gegeven.periode.van,
      tabelcontract: periode("2024-07-01", "2025-02-28"),
    });
    expect(verschillen.map((verschil) => [verschil.oorzaak, verschil.getallen])).toEqual([
      ["langere-periode", { gevraagdTotEnMet: "2024-09-30", totEnMet: "2024-12-31" }],
      ["ander-regime", { regime: "midden", grens: 77.64, percentage: 10, urenPerWeek: 32 }],
      ["korte-contracttabel", { van: "2024-07-01", totEnMet: "2025-02-28" }],
    ]);
  });

  test("zonder bekend percentage zijn er geen grenzen", () => {
    const kort = value(
      berekenUren(
        vraag({
          periode: periode("2025-08-01", "2025-12-31"),
          werk: [...werk(32, "2025-02-28"), { id: "c2", soort: "contract", van: datum("2025-03-01"), urenPerWeek: 32 }],
        }),
        uwv2019,
      ),
    );
    expect(bepaalGrenzen(kort, null)).toBeNull();
  });
});

describe("Verdelen over perioden", () => {
  test.each<[number, readonly number[], readonly number[]]>([
    [1, [1, 1, 1], [0.34, 0.33, 0.33]],
    [0, [1, 2], [0, 0]],
    [0.07, [0, 0], [0.07, 0]],
    [120.74, [57.6, 58.23, 4.91], [57.6, 58.23, 4.91]],
  ])("%d uur over %j", (geheel, gewichten, verwacht) => {
    const uitkomst = value(berekenUren(vraag(), uwv2019));
    const [eerste] = uitkomst.perioden;
    if (eerste === undefined) throw new Error("No period");
    const perioden = gewichten.map((deel) => ({ ...eerste, uren: deel }));
    expect(maakToekenning({ ...uitkomst, perioden }, geheel).perioden.map((deel) => deel.uren)).toEqual(verwacht);
  });

  test("drie perioden van een contract van dertien maanden tellen op tot het geheel", () => {
    const dertien = {
      periode: periode("2024-01-01", "2025-01-31"),
      werk: [
        {
          id: "c1",
          soort: "contract" as const,
          van: datum("2024-01-01"),
          totEnMet: datum("2025-01-31"),
          urenPerWeek: 24,
        },
      ],
      inDienstSinds: datum("2024-01-01"),
      verleningSinds: datum("2024-01-01"),
    };
    const uren = value(berekenUren(vraag(dertien), uwv2019));
    expect(maakToekenning(uren, 120.74).perioden.map((deel) => deel.uren)).toEqual([57.6, 58.23, 4.91]);
    const minder = maakToekenning(uren, 100).perioden.map((deel) => Math.round(deel.uren * 100));
    expect(minder.reduce((som, deel) => som + deel, 0)).toBe(10_000);
  });
});
