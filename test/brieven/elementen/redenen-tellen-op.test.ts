import { describe, expect, test } from "vitest";
import { leesUren } from "../../../src/brieven/elementen/lees-vermeldingen.ts";
import { listProefzaken } from "../../../src/brieven/proef/list-proefzaken.ts";
import type { Document, Table } from "../../../src/document/document.ts";
import { plainText } from "../../../src/document/plain-text.ts";
import { type Gemaakt, schrijf } from "./brieven.ts";

const brieven = listProefzaken()
  .filter(
    ({ zaak }) =>
      zaak.beslissing !== null && zaak.beslissing.verschillen.length > 0 && zaak.beslissing.toekenning !== null,
  )
  .flatMap(schrijf);

const rijenVan = ({ rows, totals }: Table): readonly (readonly string[])[] =>
  [...rows, ...totals].map((rij) => rij.map((cel) => plainText(cel).replaceAll(/\s+/gu, " ")));

/** The table that goes from what was asked, or held, to what is granted. */
function somtabel({ blocks }: Document): readonly (readonly string[])[] | undefined {
  return blocks
    .flatMap((block) => (block.kind === "table" ? [rijenVan(block)] : []))
    .find(
      (rijen) =>
        /^(U vroeg|U had|Gevraagd|Tot nu)\b/u.test(rijen[0]?.[0] ?? "") &&
        /^(U krijgt|U houdt|De beslissing)/u.test(rijen.at(-1)?.[0] ?? ""),
    );
}

const minutenIn = (cel: string): number => leesUren(cel)[0]?.minuten ?? 0;

/** A client reads words, a coach a sign. */
function verschilIn(cel: string): number {
  return cel.endsWith("meer") || cel.startsWith("+") ? -minutenIn(cel) : minutenIn(cel);
}

function telOp(rijen: readonly (readonly string[])[]): { readonly gezegd: number; readonly geteld: number } {
  const begin = minutenIn(rijen[0]?.[1] ?? "");
  const minder = rijen.slice(1, -1).reduce((som, [, cel = ""]) => som + verschilIn(cel), 0);
  return { gezegd: minutenIn(rijen.at(-1)?.[1] ?? ""), geteld: begin - minder };
}

function zonderTabel({ naam, lezer, document }: Gemaakt): readonly string[] {
  return somtabel(document) === undefined ? [`${naam} (${lezer})`] : [];
}

describe("De redenen in een brief tellen op, zoals een lezer ze optelt", () => {
  test.each(["client", "jobcoach"] as const)("aan de %s", (lezer) => {
    const aan = brieven.filter((brief) => brief.lezer === lezer);
    const fout = aan.flatMap(({ naam, document }) => {
      const rijen = somtabel(document);
      if (rijen === undefined) return [];
      const { gezegd, geteld } = telOp(rijen);
      return Math.abs(gezegd - geteld) < 0.01 ? [] : [`${naam}: ${geteld} en niet ${gezegd} minuten`];
    });
    expect(aan.length).toBeGreaterThan(500);
    expect(fout).toEqual([]);
  });

  test("elke brief met een verschil heeft zo’n tabel, behalve die aan de werkgever", () => {
    expect(brieven.filter(({ lezer }) => lezer !== "werkgever").flatMap(zonderTabel)).toEqual([]);
    expect(brieven.filter(({ lezer }) => lezer === "werkgever").flatMap(zonderTabel).length).toBeGreaterThan(500);
  });

  test("elke reden staat met uren in de tabel", () => {
    const tekort = brieven
      .filter(({ lezer }) => lezer !== "werkgever")
      .filter(({ document, zaak }) => (somtabel(document)?.length ?? 2) - 2 !== zaak.beslissing?.verschillen.length);
    expect(tekort.map(({ naam }) => naam)).toEqual([]);
  });
});
