import { describe, expect, test } from "vitest";
import { datum } from "../../../src/domein/datum.ts";
import type { Regime } from "../../../src/domein/regime.ts";
import type { Beleid } from "../../../src/regels/beleid/beleid.ts";
import { g42015 } from "../../../src/regels/beleid/g4-2015.ts";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";
import { formatBron } from "../../../src/regels/bron.ts";
import { percentageVoor, type Tabel } from "../../../src/regels/uren/percentage-voor.ts";
import type { EigenPercentage } from "../../../src/regels/uren/urenvraag.ts";
import { contract, delen, gemeenteMet, periode, reken, uwvMet, vast } from "./gevallen.ts";

const op = datum("2024-01-01");
function lees(
  regime: Regime | null,
  tabel: Tabel,
  jaar: number,
  beleid: Beleid,
  eigen: readonly EigenPercentage[] = [],
) {
  const { waarde, vastheid, bronnen } = percentageVoor({ regime, tabel, jaar, op }, beleid, eigen);
  return [waarde?.valueOf(), vastheid, bronnen.map(formatBron).join(", ")];
}

describe("Tabel 1", () => {
  test.each<readonly [Regime, readonly [number, number, number]]>([
    ["zeer-licht", [3, 3, 3]],
    ["licht", [6, 3, 3]],
    ["midden", [10, 5, 3]],
    ["intensief", [15, 7.5, 6]],
  ])("%s: %s procent in jaar 1, 2 en 3", (regime, procenten) => {
    for (const [plaats, procent] of procenten.entries())
      expect(lees(regime, "tabel-1", plaats + 1, uwv2019)).toEqual([procent, "vast", "Protocol Jobcoach UWV Tabel 1"]);
  });
  test("begint op 1 oktober 2019", () => {
    const plek = { regime: "midden", tabel: "tabel-1", jaar: 1 } as const;
    expect(percentageVoor({ ...plek, op: datum("2019-09-30") }, uwv2019, []).waarde).toBeUndefined();
    expect(percentageVoor({ ...plek, op: datum("2019-10-01") }, uwv2019, []).waarde?.valueOf()).toBe(10);
  });
  test("een percentage van een mens verandert hier niets", () => {
    expect(lees("midden", "tabel-1", 1, uwv2019, [{ jaar: 1, percentage: 4 }])[0]).toBe(10);
  });
  test("geldt ook in de vier grote steden", () => {
    expect(lees("midden", "tabel-1", 2, g42015)).toEqual([5, "vast", "Protocol Jobcoach UWV Tabel 1"]);
  });
});

describe("Tabel 2", () => {
  test.each<readonly [Regime, number]>([
    ["zeer-licht", 3],
    ["licht", 6],
    ["midden", 10],
    ["intensief", 15],
  ])("%s: in jaar 1 %d procent, te bevestigen; daarna weet niemand het", (regime, procent) => {
    expect(lees(regime, "tabel-2", 1, uwv2019)).toEqual([procent, "te-bevestigen", "UWV 2023 §2.3"]);
    expect(lees(regime, "tabel-2", 2, uwv2019)).toEqual([undefined, "te-bevestigen", ""]);
    expect(lees(regime, "tabel-2", 3, uwv2019)).toEqual([undefined, "te-bevestigen", ""]);
  });
  test("voor 1 oktober 2019 is er geen percentage", () => {
    expect(
      percentageVoor({ regime: "midden", tabel: "tabel-2", jaar: 1, op: datum("2019-09-30") }, uwv2019, []).waarde,
    ).toBeUndefined();
  });
  test("wat een mens invulde, geldt voor dat jaar", () => {
    const eigen = [{ jaar: 2, percentage: 4.5 }];
    expect(lees("midden", "tabel-2", 2, uwv2019, eigen)).toEqual([4.5, "vast", ""]);
    expect(lees("midden", "tabel-2", 3, uwv2019, eigen)[0]).toBeUndefined();
  });
  test("wat het beleid invulde, geldt; het laatste getal ook voor latere jaren", () => {
    const beleid = uwvMet({ tabel2: { "zeer-licht": [3], licht: [6, 3], midden: [10, 4], intensief: [15, 5, 2] } });
    expect(lees("midden", "tabel-2", 1, beleid)).toEqual([10, "vast", "Beleid uwv-2019"]);
    expect(lees("midden", "tabel-2", 2, beleid)[0]).toBe(4);
    expect(lees("midden", "tabel-2", 3, beleid)[0]).toBe(4);
    expect(lees("intensief", "tabel-2", 3, beleid)[0]).toBe(2);
    expect(lees("midden", "tabel-2", 2, beleid, [{ jaar: 2, percentage: 3.5 }])[0]).toBe(3.5);
  });
});

describe("Percentages van een eigen beleid", () => {
  const beleid = gemeenteMet({
    intensiteit: { soort: "regime", regimes: ["licht", "midden"], percentages: { licht: [5, 2.5], midden: [9, 6, 3] } },
  });
  test.each<readonly [Regime, number, number | undefined]>([
    ["licht", 1, 5],
    ["licht", 2, 2.5],
    ["licht", 3, 2.5],
    ["midden", 1, 9],
    ["midden", 2, 6],
    ["midden", 3, 3],
    ["intensief", 1, undefined],
  ])("%s, jaar %d: %s procent", (regime, jaar, procent) => {
    expect(lees(regime, "beleid", jaar, beleid)).toEqual(
      procent === undefined ? [undefined, "te-bevestigen", ""] : [procent, "vast", "Beleid rivierstad"],
    );
  });
  test("hebben geen tabel, ook niet bij een kort contract", () => {
    const uitkomst = reken({ werk: [contract("2024-01-01", "2024-06-30", 24)] }, { ...beleid, werkweken: 48 });
    expect(uitkomst.segmenten.map(({ tabel }) => tabel)).toEqual(["beleid"]);
    expect(uitkomst).toMatchObject({ uren: 51.84, vastheid: "vast", bovengrens: null, vragen: [] });
  });
  test("zonder regime, of zonder regimes in het beleid, is er geen percentage", () => {
    expect(lees(null, "tabel-1", 1, uwv2019)).toEqual([undefined, "te-bevestigen", ""]);
    expect(
      lees("midden", "tabel-1", 1, gemeenteMet({ intensiteit: { soort: "percentage", percentage: 5 } }))[0],
    ).toBeUndefined();
    expect(lees("midden", "tabel-1", 1, gemeenteMet({}))[0]).toBeUndefined();
  });
});

describe("Welke tabel geldt", () => {
  const kort = contract("2024-01-01", "2024-08-31", 24);
  const lang = contract("2024-09-01", "2025-09-30", 24);
  const tabellen = (tabelkeuze: "eerste-contract" | "huidig-contract", werk: readonly (typeof kort)[]) =>
    reken({ tabelkeuze, werk, periode: periode("2024-01-01", "2024-12-31") }).segmenten.map(
      (een) => `${een.van} ${een.tabel}`,
    );
  test("naar het eerste contract: één tabel voor de hele reeks", () => {
    expect(tabellen("eerste-contract", [kort, lang])).toEqual(["2024-01-01 tabel-2", "2024-09-01 tabel-2"]);
  });
  test("naar het contract van nu: elk contract zijn eigen", () => {
    expect(tabellen("huidig-contract", [kort, lang])).toEqual(["2024-01-01 tabel-2", "2024-09-01 tabel-1"]);
  });
  test.each([
    ["364 dagen in een gewoon jaar", "2023-01-01", "2023-12-30", "tabel-2"],
    ["365 dagen in een gewoon jaar", "2023-01-01", "2023-12-31", "tabel-1"],
    ["365 dagen in een schrikkeljaar", "2024-01-01", "2024-12-30", "tabel-2"],
    ["366 dagen in een schrikkeljaar", "2024-01-01", "2024-12-31", "tabel-1"],
  ])("%s: %s tot en met %s is %s", (_, van, totEnMet, tabel) => {
    const uitkomst = reken({ periode: periode(van, totEnMet), werk: [contract(van, totEnMet, 24)] });
    expect(new Set(uitkomst.segmenten.map((een) => een.tabel))).toEqual(new Set([tabel]));
    expect(uitkomst.vastheid).toBe(tabel === "tabel-1" ? "vast" : "te-bevestigen");
  });
  test("een contract zonder einde is een jaar of langer", () => {
    expect(reken().segmenten[0]?.tabel).toBe("tabel-1");
  });
});

describe("Splitsen in een periode", () => {
  test("bij andere werkuren, alleen binnen het contract dat dan loopt", () => {
    const uitkomst = reken({
      werk: [contract("2024-01-01", "2024-03-31", 20), contract("2024-04-01", "2025-06-30", 30)],
      urenwijzigingen: [
        { vanaf: datum("2024-02-01"), urenPerWeek: 10 },
        { vanaf: datum("2023-01-01"), urenPerWeek: 60 },
        { vanaf: datum("2024-07-01"), urenPerWeek: 1 },
      ],
      tabelkeuze: "huidig-contract",
    });
    expect(
      uitkomst.segmenten.map(
        ({ van, totEnMet, werkurenPerWeek, contract: id }) => `${van} ${totEnMet} ${werkurenPerWeek} ${id}`,
      ),
    ).toEqual([
      "2024-01-01 2024-01-31 20 contract van 2024-01-01",
      "2024-02-01 2024-03-31 10 contract van 2024-01-01",
      "2024-04-01 2024-06-30 30 contract van 2024-04-01",
    ]);
  });
  test.each([
    ["op de eerste dag: van het begin af", "2024-01-01", ["2024-01-01 2024-06-30 182d@10% = 28.8"]],
    [
      "op de tweede dag",
      "2024-01-02",
      ["2024-01-01 2024-01-01 1d@10% = 0.31648", "2024-01-02 2024-06-30 181d@10% = 28.64176"],
    ],
    [
      "op de laatste dag",
      "2024-06-30",
      ["2024-01-01 2024-06-29 181d@10% = 57.28352", "2024-06-30 2024-06-30 1d@10% = 0.15824"],
    ],
    ["een dag erna: niets", "2024-07-01", ["2024-01-01 2024-06-30 182d@10% = 57.6"]],
  ])("12 in plaats van 24 uur %s", (_, vanaf, verwacht) => {
    expect(delen(reken({ urenwijzigingen: [{ vanaf: datum(vanaf), urenPerWeek: 12 }] }))).toEqual(verwacht);
  });
  test("bij een ander regime", () => {
    const regimewissels = [{ vanaf: datum("2024-04-01"), regime: "licht" as const }];
    expect(delen(reken({ regimewissels }))).toEqual([
      "2024-01-01 2024-03-31 91d@10% = 28.8",
      "2024-04-01 2024-06-30 91d@6% = 17.28",
    ]);
  });
  test("een regimewissel doet niets waar geen regimes zijn", () => {
    const regimewissels = [{ vanaf: datum("2024-04-01"), regime: "licht" as const }];
    const beleid = gemeenteMet({ intensiteit: { soort: "percentage", percentage: 5 }, werkweken: 48 });
    expect(delen(reken({ regimewissels, regime: null }, beleid))).toEqual(["2024-01-01 2024-06-30 182d@5% = 28.8"]);
  });
  test("een later contract begint een nieuw deel, ook met dezelfde uren", () => {
    const werk = [contract("2023-01-01", "2024-01-31", 24), vast("2024-02-01", 24)];
    expect(delen(reken({ werk })).map((een) => een.slice(0, 21))).toEqual([
      "2024-01-01 2024-01-31",
      "2024-02-01 2024-06-30",
    ]);
  });
});
