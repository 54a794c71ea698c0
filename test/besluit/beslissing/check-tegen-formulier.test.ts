import { expect, test } from "vitest";
import { checkBeslissing } from "../../../src/besluit/beslissing/check-beslissing.ts";
import type { Beslissing } from "../../../src/besluit/beslissing/decide-beslissing.ts";
import { datum } from "../../../src/domein/datum.ts";
import { besliszaak } from "../../eisen/brieven/brieven.ts";

const { formulier, beslissing } = besliszaak("vervolg");
const codes = (anders: Partial<Beslissing>): readonly string[] =>
  checkBeslissing({ ...beslissing, ...anders }, formulier).map(({ code, pointer }) => `${code} ${pointer}`);
const { gevraagd, toekenning, vergelijking } = beslissing;
const tot = (dag: string) => ({ van: datum("2026-03-01"), totEnMet: datum(dag) });

test("een beslissing over het formulier zoals het is, heeft geen bevinding", () => expect(codes({})).toEqual([]));

test.each<[string, Partial<Beslissing>, string]>([
  [
    "een andere dag van ontvangst",
    { gevraagd: { ...gevraagd, ontvangenOp: datum("2026-01-09") } },
    "BESLISSING_ANDER_FORMULIER /gevraagd/ontvangenOp",
  ],
  [
    "een andere gevraagde periode",
    { gevraagd: { ...gevraagd, periode: tot("2026-12-31") } },
    "BESLISSING_ANDER_FORMULIER /gevraagd/periode",
  ],
  [
    "een ander advies",
    vergelijking === null ? {} : { vergelijking: { ...vergelijking, uren: { ...vergelijking.uren, geadviseerd: 12 } } },
    "BESLISSING_ANDER_FORMULIER /vergelijking/uren/geadviseerd",
  ],
  [
    "een langere toekenning, met de hand veranderd",
    toekenning === null ? {} : { toekenning: { ...toekenning, periode: tot("2026-12-31") } },
    "BESLISSING_ZONDER_REDEN /toekenning/periode",
  ],
])("%s wordt geweigerd", (_, anders, verwacht) => expect(codes(anders)).toContain(verwacht));
