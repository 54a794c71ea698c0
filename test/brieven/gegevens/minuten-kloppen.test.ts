import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inMinuten, verdeelMinuten } from "../../../src/brieven/gegevens/minuten.ts";
import { alleOorzaken, besluitVoor, deels, toegekend, verschil } from "./geval.ts";

/** `57 uur en 36 minuten` back to minutes, as a reader adds them up. */
function gelezen(woorden: string | null | undefined): number {
  if (woorden === null || woorden === undefined) return 0;
  const uren = /([\d.]+) uur/.exec(woorden)?.[1] ?? "0";
  const minuten = /(\d+) minu/.exec(woorden)?.[1] ?? "0";
  return Number(uren.replaceAll(".", "")) * 60 + Number(minuten);
}

const honderdsten = fc.integer({ min: 0, max: 20_000 }).map((aantal) => aantal / 100);
const minder = fc.integer({ min: -3000, max: 6000 }).map((aantal) => aantal / 100);
const eenVerschil = fc.record({ oorzaak: fc.constantFrom(...alleOorzaken), minder });

describe("Wat een lezer optelt, klopt", () => {
  test("gevraagd, min alle oorzaken, is toegekend: ook in hele minuten", () => {
    fc.assert(
      fc.property(honderdsten, fc.array(eenVerschil, { minLength: 1, maxLength: 8 }), (over, oorzaken) => {
        const som = oorzaken.reduce((totaal, een) => totaal + Math.round(een.minder * 100), 0);
        const gevraagd = Math.round(over * 100) + som;
        fc.pre(gevraagd >= 0);
        const verschillen = oorzaken.map((een) => verschil(een.oorzaak, een.minder));
        const besluit = besluitVoor("client", deels(gevraagd / 100, over, { verschillen }));
        const af = besluit.verschillen.reduce((totaal, een) => totaal + gelezen(een.minder) - gelezen(een.meer), 0);
        expect(gelezen(besluit.gevraagd.uren) - af).toBe(gelezen(besluit.toekenning?.uren));
        expect(gelezen(besluit.verschil)).toBe(Math.max(0, af));
      }),
    );
  });

  test("wat al in hele minuten is, verandert niet", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -400, max: 400 }), { maxLength: 6 }), (twintigsten) => {
        const delen = twintigsten.map((aantal) => aantal / 20);
        const samen = twintigsten.reduce((som, aantal) => som + aantal * 3, 0);
        expect(verdeelMinuten(delen, samen).map((deel) => deel + 0)).toEqual(twintigsten.map((aantal) => aantal * 3));
      }),
    );
  });

  test("een deel wijkt nooit een hele minuut af", () => {
    fc.assert(
      fc.property(fc.array(minder, { maxLength: 8 }), (delen) => {
        const samen = inMinuten(delen.reduce((som, deel) => som + Math.round(deel * 100), 0) / 100);
        for (const [plaats, deel] of verdeelMinuten(delen, samen).entries())
          expect(Math.abs(deel - (delen[plaats] ?? 0) * 60)).toBeLessThan(1);
      }),
    );
  });

  test("een som die nergens op slaat, maakt geen vreemde delen", () => {
    expect(verdeelMinuten([1.01, 2.02], 5000)).toEqual([61, 121]);
    expect(verdeelMinuten([1.01], -5)).toEqual([61]);
    expect(verdeelMinuten([], 12)).toEqual([]);
  });

  test("de perioden van een toekenning zijn samen het geheel", () => {
    fc.assert(
      fc.property(fc.array(honderdsten, { minLength: 2, maxLength: 6 }), (uren) => {
        const som = uren.reduce((totaal, een) => totaal + Math.round(een * 100), 0) / 100;
        const perioden = uren.map((aantal) => ({ ...toegekend(0).perioden[0], uren: aantal }));
        const { toekenning } = besluitVoor("client", deels(som, som, { toekenning: toegekend(som, { perioden }) }));
        const samen = toekenning?.perioden.reduce((totaal, een) => totaal + gelezen(een.uren), 0);
        expect(samen).toBe(gelezen(toekenning?.uren));
      }),
    );
  });
});
