import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Beslissing } from "../../../src/besluit/beslissing/beslissing.gen.ts";
import { checkBeslissing } from "../../../src/besluit/beslissing/check-beslissing.ts";
import { besluitsoorten } from "../../../src/besluit/voorstel/voorstel.ts";
import { beslis } from "../geval.ts";
import {
  aanvulling,
  afwijzing,
  bijEerste,
  eerste,
  eigen,
  einde,
  gedeeltelijk,
  gevalVan,
  goed,
  regels,
  vervolg,
  wijziging,
} from "../goede-besluiten.ts";

const antwoorden: Readonly<Record<string, readonly string[]>> = {
  HOREN: ["gehoord", "niet-nodig"],
  EXTRA_UREN: ["gevraagd", "geen-extra-uren", "ander-regime"],
  TERUGVORDERING: ["niet", "werknemer"],
};

describe("Een beslissing die wij zelf maken", () => {
  test.each([
    ["een toekenning", goed],
    ["een gedeeltelijke toekenning", gedeeltelijk],
    ["een afwijzing", afwijzing],
    ["een vraag om aanvulling", aanvulling],
  ])("%s spreekt zichzelf niet tegen", (_, beslissing) => expect(bijEerste(beslissing)).toEqual([]));
  test.each([
    ["vervolg", vervolg],
    ["wijziging-meer-uren", wijziging],
    ["einde-baan", einde],
  ])("samples/%s spreekt zichzelf niet tegen", (naam, beslissing) =>
    expect(checkBeslissing(beslissing, gevalVan(naam).formulier)).toEqual([]),
  );

  test.each([
    ["eerste-aanvraag", eerste, ["HOREN"]],
    ["wijziging-meer-uren", gevalVan("wijziging-meer-uren"), ["EXTRA_UREN", "HOREN", "TERUGVORDERING"]],
    ["einde-baan", gevalVan("einde-baan"), ["HOREN", "TERUGVORDERING"]],
  ] as const)("wat iemand ook kiest bij samples/%s: het is geweigerd, of het klopt", (_, geval, vragen) => {
    const reden = fc.constant("Gewogen.");
    const antwoord = (vraag: string) => {
      const gegeven = fc.constantFrom(...(antwoorden[vraag] ?? []));
      return fc.record({ vraag: fc.constant(vraag), antwoord: gegeven, reden });
    };
    const keuze = fc.record(
      {
        soort: fc.record({ waarde: fc.constantFrom(...besluitsoorten), reden }),
        uren: fc.record({ waarde: fc.integer({ min: 0, max: 9000 }).map((een) => een / 100), reden }),
        regime: fc.record({ waarde: fc.constantFrom("licht", "midden"), reden }),
        periode: fc.record({
          van: fc.constantFrom("2025-09-01", "2026-01-12", "2026-03-01"),
          totEnMet: fc.constantFrom("2025-11-30", "2026-02-28", "2026-05-29", "2026-08-31"),
          reden,
        }),
        antwoorden: fc
          .subarray([...vragen], { minLength: vragen.length - 1 })
          .chain((gekozen) => fc.tuple(...gekozen.map(antwoord))),
      },
      { requiredKeys: ["antwoorden"] },
    );
    let besloten = 0;
    // `beslis` throws when what was decided contradicts itself.
    const probeer = (een: object): void => {
      if (beslis(geval, een).ok) besloten += 1;
    };
    fc.assert(fc.property(keuze, probeer), { numRuns: 60, seed: 6 });
    expect(besloten).toBeGreaterThan(0);
  });
});

describe("Een beslissing bij een ander formulier", () => {
  test.each<[string, Partial<Beslissing>, readonly string[]]>([
    ["een ander kenmerk", { formulier: "iets-anders" }, ["BESLISSING_ANDER_FORMULIER /formulier"]],
    ["een ander zaaknummer", { zaaknummer: "99-000001" }, ["BESLISSING_ANDER_FORMULIER /zaaknummer"]],
    ["een andere uitvoerder", { uitvoerder: "gemeente" }, ["BESLISSING_ANDER_FORMULIER /uitvoerder"]],
    [
      "een doel dat er niet is",
      { verschillen: eigen.map((een) => ({ ...een, reden: "x", doel: "d99" })) },
      ["VERWIJZING_BESTAAT_NIET /verschillen/0/doel"],
    ],
  ])("%s", (_, anders, verwacht) => expect(regels(bijEerste({ ...gedeeltelijk, ...anders }))).toEqual(verwacht));

  test("alle tegenspraken komen tegelijk, elk op een eigen plaats", () => {
    const stuk: Beslissing = {
      ...gedeeltelijk,
      formulier: "x",
      soort: "toekenning",
      situatie: "afgewezen",
      bekendgemaaktOp: null,
      verschillen: eigen,
    };
    const gevonden = regels(bijEerste(stuk));
    expect(gevonden.length).toBeGreaterThan(6);
    expect(new Set(gevonden).size).toBe(gevonden.length);
  });
});
