import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breuk, rondAf, som } from "../../../src/domein/breuk.ts";
import { addDays, type Datum, datum } from "../../../src/domein/datum.ts";
import { regimes } from "../../../src/domein/regime.ts";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";
import { berekenLezing } from "../../../src/regels/uren/bereken-lezing.ts";
import { kiesLezing } from "../../../src/regels/uren/kies-lezing.ts";
import { pasRegime } from "../../../src/regels/uren/pas-regime.ts";
import type { Urenvraag, Werk } from "../../../src/regels/uren/urenvraag.ts";
import { codesVan, reken, uwvMet, vast, vraag } from "./gevallen.ts";

const dag = (vanaf: string, dagen: number): fc.Arbitrary<Datum> =>
  fc.integer({ min: 0, max: dagen }).map((een) => addDays(datum(vanaf), een));
const werkuren = fc.integer({ min: 400, max: 6000 }).map((honderdsten) => honderdsten / 100);
const regime = fc.constantFrom(...regimes);

/** Someone in a lasting job since before the period, with changes and maybe a day of receipt. */
const gegeven: fc.Arbitrary<Urenvraag> = fc
  .record({
    inDienst: dag("2019-10-01", 1600),
    totJobcoach: fc.integer({ min: 0, max: 900 }),
    totPeriode: fc.integer({ min: 0, max: 900 }),
    lengte: fc.integer({ min: 1, max: 600 }),
    urenPerWeek: werkuren,
    regime,
    wijzigingen: fc.array(fc.record({ na: fc.integer({ min: 0, max: 2500 }), urenPerWeek: werkuren }), {
      maxLength: 3,
    }),
    wissels: fc.array(fc.record({ na: fc.integer({ min: 0, max: 2500 }), regime }), { maxLength: 2 }),
    ontvangenNa: fc.option(fc.integer({ min: -40, max: 300 }), { nil: undefined }),
    reden: fc.constantFrom("gevraagd" as const, "goed" as const, "niet-goed" as const),
    jaartelling: fc.constantFrom("dienstverband" as const, "verlening" as const),
  })
  .map((een) => {
    const verleningSinds = addDays(een.inDienst, een.totJobcoach);
    const van = addDays(verleningSinds, een.totPeriode);
    const uniek = <T extends { readonly na: number }>(lijst: readonly T[]) =>
      lijst.filter(({ na }, plaats) => lijst.findIndex((ander) => ander.na === na) === plaats);
    return vraag({
      periode: { van, totEnMet: addDays(van, een.lengte - 1) },
      regime: een.regime,
      motivatieIntensief: true,
      werk: [vast(een.inDienst, een.urenPerWeek)],
      inDienstSinds: een.inDienst,
      verleningSinds,
      urenwijzigingen: uniek(een.wijzigingen).map(({ na, urenPerWeek }) => ({
        vanaf: addDays(een.inDienst, na),
        urenPerWeek,
      })),
      regimewissels: uniek(een.wissels).map(({ na, regime: naar }) => ({
        vanaf: addDays(een.inDienst, na),
        regime: naar,
      })),
      ...(een.ontvangenNa === undefined ? {} : { ontvangenOp: addDays(van, een.ontvangenNa) }),
      redenTeLaat: een.reden,
      jaartelling: een.jaartelling,
    });
  });

function exact(een: Urenvraag): number {
  const delen = berekenLezing(een, kiesLezing(een, uwv2019), uwv2019, 0).map((periode) => periode.exact ?? breuk(-1));
  return som(delen).mul(36_400_000_000).round().valueOf();
}
const samen = (lijst: readonly (number | null)[]): number => rondAf(som(lijst.map((een) => breuk(een ?? -1))), 2);
const zonderLateDag = ({ ontvangenOp: _, ...rest }: Urenvraag): Urenvraag => rest;

describe("Wat altijd geldt voor de uren", () => {
  test("onder uwv-2019 geeft geen regime meer dan het wettelijk maximum, hoe de jaren ook tellen", () => {
    fc.assert(
      fc.property(gegeven, (een) => {
        const uitkomst = reken(een);
        expect(uitkomst.uren).toBeLessThanOrEqual(uitkomst.wettelijkMaximum ?? -1);
        expect(uitkomst.urenZonderKorting).toBeLessThanOrEqual(uitkomst.wettelijkMaximum ?? -1);
        expect(codesVan(uitkomst)).not.toContain("BOVEN_WETTELIJK_MAXIMUM");
      }),
    );
  });
  test("delen, perioden en stappen tellen op", () => {
    fc.assert(
      fc.property(gegeven, (een) => {
        const uitkomst = reken(een);
        for (const periode of uitkomst.perioden) {
          expect(samen(periode.segmenten.map(({ urenAfgerond }) => urenAfgerond))).toBe(periode.uren);
          expect(periode.segmenten.reduce((aantal, { dagen }) => aantal + dagen, 0)).toBe(periode.dagen);
          expect(periode.segmenten.reduce((aantal, { dagenTeLaat }) => aantal + dagenTeLaat, 0)).toBe(
            periode.dagenTeLaat,
          );
        }
        expect(samen(uitkomst.perioden.map(({ uren }) => uren))).toBe(uitkomst.uren);
        expect(samen(uitkomst.perioden.map(({ urenZonderKorting }) => urenZonderKorting))).toBe(
          uitkomst.urenZonderKorting,
        );
        expect(uitkomst.segmenten.reduce((aantal, { dagen }) => aantal + dagen, 0)).toBe(uitkomst.dagen);
        const stap = (soort: string, naam: string) =>
          uitkomst.stappen.filter((ander) => ander.soort === soort).map(({ getallen }) => Number(getallen[naam]));
        expect(samen(stap("periode", "uren"))).toBe(uitkomst.uren);
        expect(stap("totaal", "uren")).toEqual([uitkomst.uren]);
        const verschil = Math.abs(
          som(stap("contract", "uren").map((uren) => breuk(uren)))
            .sub(som(stap("periode", "som").map((uren) => breuk(uren))))
            .valueOf(),
        );
        expect(verschil).toBeLessThanOrEqual(0.000_01 * uitkomst.segmenten.length);
      }),
    );
  });
  test("de delen sluiten op elkaar aan, van de eerste tot de laatste dag", () => {
    fc.assert(
      fc.property(gegeven, (een) => {
        const { segmenten } = reken(een);
        expect(segmenten[0]?.van).toBe(een.periode.van);
        expect(segmenten.at(-1)?.totEnMet).toBe(een.periode.totEnMet);
        for (const [plaats, deel] of segmenten.slice(1).entries())
          expect(deel.van).toBe(addDays(segmenten[plaats]?.totEnMet ?? een.periode.van, 1));
      }),
    );
  });
  test("een periode in tweeën geeft samen precies hetzelfde, voor het afronden", () => {
    fc.assert(
      fc.property(gegeven, fc.integer({ min: 1, max: 599 }), (een, knip) => {
        const { van, totEnMet } = een.periode;
        const midden = addDays(van, knip);
        if (midden > totEnMet) return;
        const eerste = exact({ ...een, periode: { van, totEnMet: addDays(midden, -1) } });
        const tweede = exact({ ...een, periode: { van: midden, totEnMet } });
        expect(Math.abs(eerste + tweede - exact(een))).toBeLessThanOrEqual(1);
      }),
    );
  });
  test("een later einde geeft nooit minder uren", () => {
    fc.assert(
      fc.property(gegeven, fc.integer({ min: 1, max: 100 }), (een, dagen) => {
        const langer = { ...een, periode: { ...een.periode, totEnMet: addDays(een.periode.totEnMet, dagen) } };
        expect(reken(zonderLateDag(langer)).uren).toBeGreaterThanOrEqual(
          reken(zonderLateDag(een)).uren ?? Number.POSITIVE_INFINITY,
        );
      }),
    );
  });
  test("later aanvragen geeft nooit meer uren, en zonder korting altijd hetzelfde", () => {
    fc.assert(
      fc.property(gegeven, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (een, na, later) => {
        const op = (dagen: number) =>
          reken({ ...een, redenTeLaat: "niet-goed", ontvangenOp: addDays(een.periode.van, dagen) });
        expect(op(na + later).uren).toBeLessThanOrEqual(op(na).uren ?? -1);
        expect(op(na + later).urenZonderKorting).toBe(op(na).urenZonderKorting);
      }),
    );
  });
  test("een zwaarder regime geeft nooit minder", () => {
    fc.assert(
      fc.property(gegeven, (een) => {
        const uren = regimes.map((zwaarte) => reken({ ...een, regime: zwaarte, regimewissels: [] }).uren ?? -1);
        expect(uren.toSorted((laag, hoog) => laag - hoog)).toEqual(uren);
      }),
    );
  });
  test("de volgorde waarin contracten en wijzigingen staan, maakt niet uit", () => {
    const reeks = fc.tuple(
      gegeven,
      fc.array(fc.integer({ min: 20, max: 400 }), { minLength: 1, maxLength: 4 }),
      fc.array(werkuren, { minLength: 5, maxLength: 5 }),
    );
    fc.assert(
      fc.property(reeks, ([een, lengten, uren]) => {
        let van = een.inDienstSinds ?? een.periode.van;
        const werk: Werk[] = lengten.map((lengte, plaats) => {
          const dit = {
            id: `c${plaats}`,
            soort: "contract" as const,
            van,
            totEnMet: addDays(van, lengte - 1),
            urenPerWeek: uren[plaats] ?? 24,
          };
          van = addDays(van, lengte);
          return dit;
        });
        const alle = [...werk, { ...vast(van, uren[4] ?? 24), id: "laatste" }];
        const gewoon = { ...een, werk: alle, tabelkeuze: "huidig-contract" as const };
        const omgekeerd = {
          ...gewoon,
          werk: alle.toReversed(),
          urenwijzigingen: een.urenwijzigingen.toReversed(),
          regimewissels: een.regimewissels.toReversed(),
        };
        expect(reken(omgekeerd)).toEqual(reken(gewoon));
      }),
    );
  });
  test("dezelfde vraag geeft hetzelfde antwoord", () => {
    fc.assert(
      fc.property(gegeven, (een) => {
        expect(JSON.stringify(reken(een))).toBe(JSON.stringify(reken(een)));
      }),
    );
  });
  test("de uren per doel tellen op tot die van het regime", () => {
    const doelen = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(gegeven, doelen, (een, honderdsten) => {
        const lijst = honderdsten.map((uren, plaats) => ({ doel: `d${plaats}`, uren: uren / 100 }));
        const keuze = pasRegime(een, uwv2019, samen(lijst.map(({ uren }) => uren)), lijst);
        if (!keuze.ok) throw new Error("Refused");
        const { perDoel, onder, boven } = keuze.value;
        if (onder !== null) expect(samen(perDoel.map((doel) => doel.onder))).toBe(onder.uren);
        if (boven !== null) expect(samen(perDoel.map((doel) => doel.boven))).toBe(boven.uren);
      }),
    );
  });
  test("een ander beleid voor de tabel verandert niets aan een lang contract", () => {
    const huidig = uwvMet({ tabelkeuze: "huidig-contract" });
    fc.assert(
      fc.property(gegeven, (een) => {
        expect(reken(een, huidig).uren).toBe(reken(een).uren);
      }),
    );
  });
});
