import { describe, expect, test } from "vitest";
import { checkBrief } from "../../../src/brieven/elementen/check-brief.ts";
import { elementen } from "../../../src/brieven/elementen/list-elementen.ts";
import { listProefzaken } from "../../../src/brieven/proef/list-proefzaken.ts";
import { lezers } from "../../../src/brieven/sjabloon.ts";
import { schrijf } from "./brieven.ts";

const brieven = listProefzaken().flatMap(schrijf);

/** Of each kind of fault one letter, so that a hundred of the same are one line. */
function vatSamen(): readonly string[] {
  const eerste = new Map<string, string>();
  for (const { naam, zaak, keuze, lezer, document } of brieven)
    for (const { element, gevonden } of checkBrief(zaak, keuze, lezer, document)) {
      const soort = `${element} (${lezer}, ${keuze.situatie})`;
      if (!eerste.has(soort)) eerste.set(soort, `${soort}: ${gevonden} [${naam}]`);
    }
  return [...eerste.values()];
}

describe("Elke brief in elke zaak aan elke lezer", () => {
  test("heeft alles wat moet en niets wat niet mag", () => {
    expect(vatSamen()).toEqual([]);
  });

  test("en dat zijn er duizenden, aan elke lezer", () => {
    for (const lezer of lezers) expect(brieven.filter((brief) => brief.lezer === lezer).length).toBeGreaterThan(2_000);
  });
});

describe("De tabel met elementen", () => {
  test("elk element heeft een eigen naam, een bron en woorden", () => {
    expect(new Set(elementen.map(({ id }) => id)).size).toBe(elementen.length);
    for (const { id, wat, bron, voor } of elementen) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(wat.length).toBeGreaterThan(8);
      expect(bron).toMatch(/^(Awb|UWV|Protocol|Participatiewet|AVG|E\d|taal)/);
      expect(voor.length).toBeGreaterThan(0);
    }
  });

  test.each(["3:45", "3:46", "3:47", "4:5", "4:7", "4:8", "4:14", "4:15", "4:17", "4:18", "6:5", "10:10"])(
    "Awb %s staat erin",
    (artikel) => {
      expect(elementen.filter(({ bron }) => bron.split(", ").includes(`Awb ${artikel}`))).not.toEqual([]);
    },
  );
});
