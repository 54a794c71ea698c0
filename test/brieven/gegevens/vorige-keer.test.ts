import { describe, expect, test } from "vitest";
import type { Stap } from "../../../src/besluit/beslissing/decide-beslissing.ts";
import { datum } from "../../../src/domein/datum.ts";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";
import { besluitVoor, deels } from "./geval.ts";

const vorige = {
  uren: 60,
  periode: { van: datum("2025-09-01"), totEnMet: datum("2026-02-28") },
  regime: "midden" as const,
  urenPerWeek: 32,
};
const tabel1 = [{ wet: "Protocol Jobcoach UWV", artikel: "Tabel 1" }];
const stap = (soort: string, getallen: Stap["getallen"], bronnen = tabel1): Stap => ({
  soort,
  tekst: "Stap.",
  getallen,
  bronnen,
});
const berekening = [
  stap("jaartelling", { jaartelling: "dienstverband", start: "2025-03-01" }),
  stap("tabel", { tabelkeuze: "eerste-contract" }),
  stap("contract", { dagen: 184, dagenTeLaat: 0, werkurenPerWeek: 28, jaar: 2, percentage: 5, uren: 33.96923 }),
  stap("totaal", { uren: 33.97 }),
];
const basis = deels(46, 33.97, { vorigeKeer: vorige, berekening });
const vorigeIn = (meer: object = {}) => besluitVoor("client", { ...basis, ...meer }).vorigeKeer;

describe("Minder uren dan de vorige keer", () => {
  test("staat er alleen als de vorige keer meer gaf, en niet voor de werkgever", () => {
    expect(vorigeIn({ vorigeKeer: null })).toBeNull();
    expect(vorigeIn({ toekenning: null })).toBeNull();
    expect(vorigeIn({ vorigeKeer: { ...vorige, uren: 33.97 } })).toBeNull();
    expect(besluitVoor("werkgever", basis).vorigeKeer).toBeNull();
  });

  test("zegt wat er anders is: uren gevraagd, werkuren en percentage", () => {
    expect(vorigeIn()).toEqual({
      uren: "60 uur",
      van: "1 september 2025",
      totEnMet: "28 februari 2026",
      minderGevraagd: true,
      urenPerWeekOud: "32 uur",
      urenPerWeekNieuw: "28 uur",
      percentageOud: "10%",
      percentageNieuw: "5%",
      korter: false,
    });
  });

  test("evenveel gevraagd of werkuren die niet minder zijn, is geen reden", () => {
    expect(vorigeIn({ gevraagd: { ...basis.gevraagd, uren: 60 } })?.minderGevraagd).toBe(false);
    expect(vorigeIn({ vorigeKeer: { ...vorige, urenPerWeek: 28 } })).toMatchObject({
      urenPerWeekOud: null,
      urenPerWeekNieuw: null,
    });
    expect(vorigeIn({ vorigeKeer: { ...vorige, urenPerWeek: null } })).toMatchObject({
      urenPerWeekOud: null,
      urenPerWeekNieuw: null,
    });
  });

  test.each([
    ["het regime van toen is niet bekend", { vorigeKeer: { ...vorige, regime: null } }],
    [
      "in de periode van toen begon een nieuw jaar",
      { berekening: [stap("jaartelling", { start: "2024-12-01" }), ...berekening.slice(1)] },
    ],
    [
      "de telling begint na de vorige keer",
      { berekening: [stap("jaartelling", { start: "2026-03-01" }), ...berekening.slice(1)] },
    ],
    ["de telling is niet bekend", { berekening: berekening.slice(1) }],
    [
      "het contract van nu koos de tabel",
      { berekening: [berekening[0], stap("tabel", { tabelkeuze: "huidig-contract" }), ...berekening.slice(2)] },
    ],
    ["een andere tabel telde", { berekening: berekening.map((een) => ({ ...een, bronnen: [] })) }],
    ["het percentage was toen niet hoger", { vorigeKeer: { ...vorige, regime: "zeer-licht" } }],
    ["er is geen som", { berekening: [] }],
  ])("geen percentages als %s", (_, meer) => {
    expect(vorigeIn(meer)).toMatchObject({ percentageOud: null, percentageNieuw: null });
  });

  test("geen percentages als het beleid toen nog niet gold", () => {
    const beleid = { ...uwv2019, geldigVan: "2026-01-01" };
    expect(besluitVoor("client", basis, { beleid }).vorigeKeer).toMatchObject({ percentageOud: null });
  });

  test("een half jaar van 181 dagen is niet korter dan een van 184, een kwartaal wel", () => {
    const kort = { van: datum("2026-03-01"), totEnMet: datum("2026-05-31") };
    const toekenning = basis.toekenning === null ? null : { ...basis.toekenning, periode: kort };
    expect(vorigeIn({ toekenning })?.korter).toBe(true);
    const langer = { van: datum("2025-03-01"), totEnMet: datum("2025-08-31") };
    const winter = { van: datum("2025-09-01"), totEnMet: datum("2026-02-28") };
    const nu = basis.toekenning === null ? null : { ...basis.toekenning, periode: winter };
    expect(vorigeIn({ toekenning: nu, vorigeKeer: { ...vorige, periode: langer } })?.korter).toBe(false);
  });
});
