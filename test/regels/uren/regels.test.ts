import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { urenregels } from "../../../src/regels/uren/regels.ts";

const samples = join(import.meta.dirname, "../../../samples");

describe("De regels over de uren, zoals het regelboek ze vertelt", () => {
  test.each(urenregels)("$id heeft een bron, een voorbeeld en een geval, in korte zinnen", (regel) => {
    expect(regel.id).toMatch(/^uren\/[a-z0-9-]+$/);
    expect(regel.naam).toMatch(/^[A-Z].*[^.]$/);
    expect(regel.bronnen.length).toBeGreaterThan(0);
    expect(existsSync(join(samples, regel.sample, "geval.json"))).toBe(true);
    for (const zin of [regel.wat, ...regel.gaten].flatMap((tekst) => tekst.split(/(?<=[.;:])\s+/))) {
      expect(zin).toMatch(/[.;:]$/);
      expect(zin.split(" ").length).toBeLessThanOrEqual(20);
    }
  });
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["uren/dagformule", ["Werkweken per jaar"], ["27,21 uur", "76,80 uur", "0,32 uur"]],
    ["uren/afronden", [], ["57,60 + 58,23 + 4,91 = 120,74 uur", "1,02 uur"]],
    ["uren/perioden", [], ["57,60 + 58,23 + 4,91 = 120,74 uur", "77,54 uur", "5,38 uur"]],
    ["uren/min-max", [], ["38,61 uur"]],
    ["uren/andere-werkuren", [], ["91 dagen 20 uur 6%, 90 dagen 28 uur 6%: 34,34 uur"]],
    ["uren/tabel-1", ["Begeleidingspercentage"], ["17,28 uur", "34,56 uur", "57,60 uur", "86,40 uur"]],
    [
      "uren/tabel-2",
      ["Begeleidingspercentage bij een kort eerste contract (Tabel 2), jaar 1", "Begeleidingspercentage"],
      ["77,54 uur, vraag: TABEL_2_BEVESTIGEN", "nog niet te berekenen, vraag: TABEL_2_PERCENTAGE", "23,29 uur"],
    ],
    ["uren/tabelkeuze", [], ["37,98 uur, vraag: TABELKEUZE, TABEL_2_BEVESTIGEN", "37,98 uur"]],
    [
      "uren/jaartelling",
      [],
      [
        "17,28 uur, vraag: JAARTELLING",
        "28,80 uur",
        "92 dagen 20 uur 10%, 91 dagen 20 uur 5%: 36,26 uur",
        "7 dagen 26 uur 10%, 7 dagen 26 uur 5%: 3,60 uur",
      ],
    ],
    ["uren/wettelijk-maximum", ["Wettelijk maximum"], ["86,40 uur", "43,20 uur", "34,56 uur"]],
    [
      "uren/proefplaatsing",
      [],
      [
        "nog niet te berekenen, vraag: PROEFPLAATSING_UREN",
        "8,00 uur",
        "nog niet te berekenen, vraag: PROEFPLAATSING_DEEL",
      ],
    ],
    [
      "uren/te-laat",
      ["Indientermijn"],
      ["77,64 uur, vraag: REDEN_TE_LAAT", "69,20 uur", "77,64 uur", "77,64 uur", "11,00 uur"],
    ],
    [
      "uren/vroeg-einde",
      [],
      [
        "33,23 uur naar verhouding, 35,50 uur gemaakt, verschil 2,27",
        "67,94 uur naar verhouding, 60,00 uur gemaakt, verschil -7,94",
      ],
    ],
    [
      "uren/regimekeuze",
      ["Begeleidingspercentage"],
      [
        "eronder licht (34,56 uur), erboven midden (57,60 uur), voorstel midden",
        "eronder midden (57,60 uur), erboven intensief (86,40 uur), voorstel midden",
        "eronder midden (57,60 uur), erboven intensief (86,40 uur), voorstel intensief",
      ],
    ],
    [
      "uren/vooruitblik",
      ["Begeleidingspercentage"],
      ["10% 57,60 uur, 10% 58,23 uur, 5% 28,64 uur, 5% 29,12 uur, 3% 17,19 uur, 3% 17,47 uur"],
    ],
    ["uren/gemeente", [], ["28,80 uur", "24,00 uur", "nog niet te berekenen, vraag: INTENSITEIT_ONBEKEND"]],
    [
      "uren/tarief",
      ["Uurtarief externe jobcoach", "Btw"],
      [
        "zonder btw € 5.400,00, btw € 1.134,00, met btw € 6.534,00",
        "zonder btw onbekend, btw onbekend, met btw onbekend",
      ],
    ],
    ["uren/declaratie", [], ["14:53 (14,88 uur), correctie -0:37"]],
    ["uren/strippenkaart", ["Strippenkaart"], ["2,92 uur", "-0,17 uur"]],
  ])("%s: de getallen en de voorbeelden komen uit", (id, parameters, uitkomsten) => {
    const regel = urenregels.find((een) => een.id === id);
    expect(regel?.parameters.map(({ naam }) => naam)).toEqual(parameters);
    expect(regel?.voorbeelden.map(({ reken }) => reken())).toEqual(uitkomsten);
  });
  test("het zijn er negentien", () => expect(urenregels).toHaveLength(19));
});
