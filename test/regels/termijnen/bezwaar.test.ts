import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, datum, daysBetween, weekdag } from "../../../src/domein/datum.ts";
import { bezwaardagen } from "../../../src/regels/termijnen/bezwaartermijn.ts";
import type { Gebeurtenis } from "../../../src/regels/termijnen/feiten.ts";
import { alle, artikelen, codes, een, gebeurtenis, ontvangen, op } from "./geval.ts";

const verstuurd = (dag: string) => gebeurtenis("besluit-bekendgemaakt", dag);
const bezwaar = (dag: string) => gebeurtenis("bezwaar-ontvangen", dag);
const na = (...gebeurtenissen: readonly Gebeurtenis[]) => ontvangen("2025-10-01", ...gebeurtenissen);

describe("Bezwaartermijn (Awb 6:7 en 6:8, Algemene termijnenwet 1)", () => {
  test.each([
    ["op een woensdag", "2025-11-05", "2025-11-06", "2025-12-17", []],
    ["op een zaterdag", "2025-11-08", "2025-11-09", "2025-12-22", ["1 lid 1"]],
    ["op de donderdag voor Kerst", "2025-11-13", "2025-11-14", "2025-12-29", ["1 lid 1"]],
    ["voor Nieuwjaar en een gelijkgestelde vrijdag", "2025-11-20", "2025-11-21", "2026-01-05", ["1 lid 1", "3 lid 3"]],
    ["over een schrikkeldag", "2024-01-18", "2024-01-19", "2024-02-29", []],
  ])("bekendgemaakt %s, %s: van %s tot en met %s", (_, dag, eersteDag, laatsteDag, atw) => {
    const dagen = bezwaardagen(datum(dag));
    expect(dagen).toMatchObject({ eersteDag, dagen: 42 });
    expect(dagen?.laatsteDag.waarde).toBe(laatsteDag);
    expect(dagen?.bronnen.map(({ artikel }) => artikel)).toEqual(["6:7", "6:8 lid 1", "6:9 lid 2", ...atw]);
  });
  test.each([
    ["2025-11-05", "2025-12-24"],
    ["2025-11-13", "2026-01-05"],
  ])("bekendgemaakt %s: per post binnen tot en met %s", (dag, perPost) =>
    expect(bezwaardagen(datum(dag))?.perPost.waarde).toBe(perPost),
  );
  test("voor de Awb van 1994 is er niets", () => {
    expect(bezwaardagen(datum("1993-12-31"))).toBeUndefined();
    expect(bezwaardagen(datum("1994-01-01"))).toBeDefined();
  });
  test("nooit korter dan zes weken, nooit op een vrije dag", () => {
    fc.assert(
      fc.property(fc.nat(7600), (dagen) => {
        const dag = addDays(datum("2020-01-01"), dagen);
        const laatste = bezwaardagen(dag)?.laatsteDag.waarde ?? dag;
        expect(weekdag(laatste)).toBeLessThan(6);
        expect(daysBetween(dag, laatste)).toBeGreaterThanOrEqual(42);
        expect(daysBetween(dag, laatste)).toBeLessThanOrEqual(47);
      }),
    );
  });
});

describe("Waar het bezwaar staat", () => {
  test.each([
    ["2025-11-05", "komt-nog", ""],
    ["2025-11-06", "loopt", " Nog 41 dagen."],
    ["2025-12-06", "loopt", " Nog 11 dagen."],
    ["2025-12-07", "dichtbij", " Nog 10 dagen."],
    ["2025-12-17", "dichtbij", " Vandaag is de laatste dag."],
    [
      "2025-12-18",
      "dichtbij",
      " Het kan nog tot en met 24 december 2025. Per post moest het op 17 december 2025 of eerder zijn verstuurd.",
    ],
    [
      "2025-12-24",
      "dichtbij",
      " Het kan nog tot en met 24 december 2025. Per post moest het op 17 december 2025 of eerder zijn verstuurd.",
    ],
    ["2025-12-25", "voorbij", " Die dag is voorbij. Per post moest het op 17 december 2025 of eerder zijn verstuurd."],
  ])("op %s: %s", (dag, stand, zin) =>
    expect(een("bezwaar", dag, na(verstuurd("2025-11-05")))).toMatchObject({
      laatsteDag: "2025-12-17",
      nogTotEnMet: "2025-12-24",
      stand,
      melding: `Het besluit is verstuurd op 5 november 2025.${zin}`,
    }),
  );
  test.each([
    ["op de laatste dag", "2025-12-17", "gehaald", []],
    ["een dag later", "2025-12-18", "gehaald", ["BEZWAAR_PER_POST"]],
    ["een week later", "2025-12-24", "gehaald", ["BEZWAAR_PER_POST"]],
    ["nog later", "2025-12-25", "voorbij", ["BEZWAAR_TE_LAAT"]],
  ])("bezwaar %s (%s): %s", (_, dag, stand, vragen) => {
    const gegeven = na(verstuurd("2025-11-05"), bezwaar(dag));
    expect(een("bezwaar", "2026-01-31", gegeven)).toMatchObject({ stand, voldaanOp: dag });
    expect(codes(op("2026-01-31", gegeven))).toEqual(vragen);
  });
  test("de vragen noemen de dagen en het artikel", () => {
    const post = op("2026-01-31", na(verstuurd("2025-11-05"), bezwaar("2025-12-18"))).vragen[0];
    expect(post).toMatchObject({
      aan: "beslisser",
      vraag: "Het bezwaar kwam op 18 december 2025. Ging het op 17 december 2025 of eerder op de post?",
      bronnen: [{ artikel: "6:9 lid 2" }],
    });
    const laat = op("2026-01-31", na(verstuurd("2025-11-05"), bezwaar("2025-12-25"))).vragen[0];
    expect(laat).toMatchObject({
      vraag: "Het bezwaar kwam op 25 december 2025, na de laatste dag. Is daar een goede reden voor?",
      bronnen: [{ artikel: "6:11" }],
    });
  });
  test("een besluit dat nog niet is verstuurd, begint niets", () => {
    const termijn = een("bezwaar", "2025-11-10", na(gebeurtenis("besluit-genomen", "2025-11-05")));
    expect(termijn).toMatchObject({
      stand: "komt-nog",
      start: null,
      laatsteDag: null,
      dagen: null,
      melding: "De zes weken beginnen op de dag nadat het besluit is verstuurd.",
    });
    expect(artikelen(termijn)).toEqual(["Awb 6:7", "Awb 6:8 lid 1"]);
  });
  test("zonder besluit is er geen bezwaartermijn", () => expect(alle("bezwaar", "2025-11-10", na())).toEqual([]));
  test("elk besluit heeft zijn eigen termijn, en zijn eigen bezwaar", () => {
    const gegeven = na(
      verstuurd("2025-11-05"),
      verstuurd("2026-01-12"),
      verstuurd("2026-01-12"),
      bezwaar("2026-01-12"),
    );
    expect(alle("bezwaar", "2026-01-31", gegeven).map(({ start, voldaanOp }) => [start, voldaanOp])).toEqual([
      ["2025-11-06", null],
      ["2026-01-13", "2026-01-12"],
    ]);
  });
  test.each([
    ["voor het tweede besluit", "2025-12-01", ["2025-12-01", null]],
    ["de dag voor het tweede besluit", "2026-01-11", ["2026-01-11", null]],
    ["op de dag van het tweede besluit", "2026-01-12", [null, "2026-01-12"]],
  ])("van twee besluiten: bezwaar %s", (_, dag, verwacht) => {
    const gegeven = na(verstuurd("2025-11-05"), verstuurd("2026-01-12"), bezwaar(dag));
    const termijnen = alle("bezwaar", "2026-03-31", gegeven).toSorted((een, ander) =>
      (een.start ?? "") < (ander.start ?? "") ? -1 : 1,
    );
    expect(termijnen.map(({ voldaanOp }) => voldaanOp)).toEqual(verwacht);
  });
  test("een bezwaar voor het versturen is niet te vroeg (Awb 6:10)", () =>
    expect(
      een(
        "bezwaar",
        "2025-11-10",
        na(gebeurtenis("besluit-genomen", "2025-11-03"), bezwaar("2025-11-04"), verstuurd("2025-11-05")),
      ),
    ).toMatchObject({
      stand: "gehaald",
      voldaanOp: "2025-11-04",
    }));
});
