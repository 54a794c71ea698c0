import { describe, expect, test } from "vitest";
import { datum } from "../../../src/domein/datum.ts";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";
import { pasRegime } from "../../../src/regels/uren/pas-regime.ts";
import { contract, geweigerd, periode, reken, vraag } from "./gevallen.ts";

describe("Feiten die elkaar tegenspreken geven een bevinding, nooit een getal", () => {
  const uren = (vanaf: string, urenPerWeek: number) => ({ vanaf: datum(vanaf), urenPerWeek });

  test("twee wijzigingen van de werkuren op één dag, in welke volgorde ook", () => {
    for (const urenwijzigingen of [
      [uren("2024-02-01", 12), uren("2024-02-01", 36)],
      [uren("2024-02-01", 36), uren("2024-02-01", 12)],
    ])
      expect(geweigerd({ urenwijzigingen })).toEqual(["WIJZIGING_DUBBEL /urenwijzigingen/1/vanaf"]);
  });
  test("twee regimes vanaf één dag", () => {
    const regimewissels = [
      { vanaf: datum("2024-02-01"), regime: "licht" as const },
      { vanaf: datum("2024-03-01"), regime: "midden" as const },
      { vanaf: datum("2024-02-01"), regime: "intensief" as const },
    ];
    expect(geweigerd({ regimewissels })).toEqual(["WIJZIGING_DUBBEL /regimewissels/2/vanaf"]);
  });
  test("wijzigingen op verschillende dagen mogen, in welke volgorde ook", () => {
    const [een, ander] = [uren("2024-02-01", 12), uren("2024-03-01", 36)];
    expect(reken({ urenwijzigingen: [ander, een] }).uren).toBe(reken({ urenwijzigingen: [een, ander] }).uren);
  });

  const werk = [contract("2024-01-01", "2024-03-31", 24), contract("2024-08-01", undefined, 24)];
  test("een periode die helemaal tussen twee contracten valt", () => {
    expect(geweigerd({ werk, periode: periode("2024-04-01", "2024-07-31") })).toEqual([
      "PERIODE_BUITEN_CONTRACT /periode/van",
    ]);
  });
  test("met één werkdag erbij is het alleen een signaal", () => {
    const uitkomst = reken({ werk, periode: periode("2024-03-31", "2024-07-31") });
    expect(uitkomst.bevindingen).toMatchObject([
      { code: "DAGEN_ZONDER_WERK", ernst: "signaal", params: { dagen: 122 } },
    ]);
  });

  test.each([[Number.NaN], [-0.01], [100.01], [200], [Number.POSITIVE_INFINITY]])(
    "een eigen percentage van %s",
    (percentage) => {
      expect(geweigerd({ eigenPercentages: [{ jaar: 1, percentage }] })).toEqual([
        "GETAL_BUITEN_BEREIK /eigenPercentages/0/percentage",
      ]);
    },
  );
  test.each([[0], [100]])("een eigen percentage van %d mag", (percentage) => {
    expect(geweigerd({ eigenPercentages: [{ jaar: 1, percentage }] })).toEqual([]);
  });
});

test("een eigen percentage hoort bij het gekozen regime, niet bij de andere", () => {
  const kort = vraag({
    werk: [contract("2024-01-01", "2024-06-30", 24)],
    regime: "licht",
    eigenPercentages: [{ jaar: 1, percentage: 5 }],
  });
  const keuze = pasRegime(kort, uwv2019, 20, []);
  expect(keuze.ok && keuze.value.regimes.map(({ regime, uren }) => [regime, uren])).toEqual([
    ["zeer-licht", 17.28],
    ["licht", 28.8],
    ["midden", 57.6],
    ["intensief", 86.4],
  ]);
});
