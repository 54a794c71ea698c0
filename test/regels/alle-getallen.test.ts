import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Parameter } from "../../src/regels/parameters/parameter.ts";

/** Every figure as it stands in its source: a change here is a change of the law, or a mistake. */
const verwacht = [
  ["adviesInDagen", "Adviestermijn", "2019-10-01", 28, "UWV 2023", "adviesformulier", "gelezen"],
  [
    "begeleidingspercentage",
    "Begeleidingspercentage",
    "2019-10-01",
    { "zeer-licht": [300, 300, 300], licht: [600, 300, 300], midden: [1000, 500, 300], intensief: [1500, 750, 600] },
    "Protocol Jobcoach UWV",
    "Tabel 1",
    "afgeleid",
  ],
  ["beslistermijnInDagen", "Beslistermijn", "1994-01-01", 56, "Awb", "4:13", "gelezen"],
  ["bezwaarPerPostInDagen", "Bezwaar per post", "1994-01-01", 7, "Awb", "6:9 lid 2", "gelezen"],
  ["bezwaarInDagen", "Bezwaartermijn", "1994-01-01", 42, "Awb", "6:7", "gelezen"],
  ["btw", "Btw", "2012-10-01", 2100, "UWV 2023", "§4.2", "afgeleid"],
  ["duurVanBeperkingInJaren", "Duur van de beperking", "2019-10-01", 1, "Leidraad Jobcoach 2024", "SFB", "gelezen"],
  [
    "langsteProefplaatsingInMaanden",
    "Langste proefplaatsing",
    "2014-07-01",
    6,
    "Protocol Jobcoach UWV 2014",
    "A.3.2",
    "gelezen",
  ],
  [
    "dwangsomtreden",
    "Dwangsom",
    "2009-10-01",
    [
      { dagen: 14, euroPerDag: 20 },
      { dagen: 14, euroPerDag: 30 },
      { dagen: 14, euroPerDag: 40 },
    ],
    "Awb",
    "4:17 lid 2",
    "gelezen",
  ],
  [
    "dwangsomtreden",
    "Dwangsom",
    "2019-01-01",
    [
      { dagen: 14, euroPerDag: 23 },
      { dagen: 14, euroPerDag: 35 },
      { dagen: 14, euroPerDag: 45 },
    ],
    "Awb",
    "4:17 lid 2",
    "gelezen",
  ],
  ["dwangsombesluitInDagen", "Besluit over de dwangsom", "2009-10-01", 14, "Awb", "4:18", "gelezen"],
  ["eindfactuurInDagen", "Laatste rekening", "2019-10-01", 28, "Protocol Jobcoach UWV 2014", "B.3.1", "gelezen"],
  [
    "gelijkgesteldeDagen",
    "Gelijkgestelde dagen",
    "2023-01-01",
    ["2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27", "2025-05-30"],
    "Algemene termijnenwet",
    "3 lid 3",
    "overgenomen",
  ],
  [
    "gelijkgesteldeDagen",
    "Gelijkgestelde dagen",
    "2026-01-01",
    ["2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"],
    "Algemene termijnenwet",
    "3 lid 3",
    "overgenomen",
  ],
  ["groeitermijnInJaren", "Termijn voor groei", "2019-10-01", 1, "UWV 2023", "§2.2", "overgenomen"],
  ["herstelInDagen", "Hersteltermijn", "2019-10-01", 14, "UWV 2023", "§4.2", "overgenomen"],
  ["indientermijnInDagen", "Indientermijn", "2019-10-01", 28, "UWV 2023", "§4.2", "overgenomen"],
  ["ingebrekestellingInDagen", "Ingebrekestelling", "2009-10-01", 14, "Awb", "4:17 lid 3", "gelezen"],
  [
    "leeftijdVoorPensioenvraag",
    "Leeftijd voor de vraag naar het pensioen",
    "2006-01-01",
    65,
    "Protocol Jobcoach 2006",
    "",
    "afgeleid",
  ],
  [
    "leeftijdBijProefplaatsing",
    "Leeftijd bij een proefplaatsing",
    "2014-07-01",
    18,
    "Protocol Jobcoach UWV 2014",
    "A.2",
    "gelezen",
  ],
  ["meerUrenInMaanden", "Meer uren vragen, in maanden", "2019-10-01", 1, "UWV 2023", "§2.3", "overgenomen"],
  ["meerUrenInDagen", "Meer uren vragen, in dagen", "2019-10-01", 28, "Protocol Jobcoach UWV 2014", "A.8", "gelezen"],
  ["wijzigingMeldenInDagen", "Wijziging melden", "2019-10-01", 7, "UWV 2023", "wijzigingsformulier", "gelezen"],
  ["minimaleContractduurInMaanden", "Minste duur van het contract", "2019-10-01", 6, "UWV 2023", "§2.2", "overgenomen"],
  ["minimaleLoonwaardeBijGroei", "Minste loonwaarde bij groei", "2019-10-01", 20, "UWV 2023", "§2.2", "overgenomen"],
  ["minimaleLoonwaardeInProcent", "Minste loonwaarde", "2019-10-01", 35, "UWV 2023", "§2.2", "overgenomen"],
  ["minimaleUrenBijGroei", "Minste uren per week bij groei", "2019-10-01", 8, "UWV 2023", "§2.2", "overgenomen"],
  ["minimaleUrenPerWeek", "Minste uren per week", "2019-10-01", 12, "UWV 2023", "§2.2", "overgenomen"],
  ["nietBehandelenInDagen", "Besluit om niet te behandelen", "1994-01-01", 28, "Awb", "4:5 lid 4", "gelezen"],
  ["strippenkaartInUren", "Strippenkaart", "2019-10-01", 5, "UWV 2023", "§2.3", "overgenomen"],
  [
    "tabel2",
    "Begeleidingspercentage bij een kort eerste contract (Tabel 2), jaar 1",
    "2019-10-01",
    { "zeer-licht": 300, licht: 600, midden: 1000, intensief: 1500 },
    "UWV 2023",
    "§2.3",
    "afgeleid",
  ],
  ["uurtarief", "Uurtarief externe jobcoach", "2008-01-01", 7620, "Normbedragen UWV", "2008", "gelezen"],
  ["uurtarief", "Uurtarief externe jobcoach", "2009-01-01", 7700, "Normbedragen UWV", "2009", "gelezen"],
  ["uurtarief", "Uurtarief externe jobcoach", "2010-01-01", null, "Normbedragen UWV", "2010", "gelezen"],
  ["uurtarief", "Uurtarief externe jobcoach", "2011-01-01", 7870, "Normbedragen UWV", "2011", "gelezen"],
  ["uurtarief", "Uurtarief externe jobcoach", "2012-09-01", 7330, "Normbedragen UWV", "2012", "gelezen"],
  ["uurtarief", "Uurtarief externe jobcoach", "2014-01-01", 7411, "Normbedragen UWV", "2014", "gelezen"],
  ["uurtarief", "Uurtarief externe jobcoach", "2015-01-01", 7478, "Normbedragen UWV", "2015", "gelezen"],
  ["uurtarief", "Uurtarief externe jobcoach", "2016-01-01", null, "Normbedragen UWV", "2016", "overgenomen"],
  ["werkwekenPerJaar", "Werkweken per jaar", "2006-01-01", 48, "Protocol Jobcoach 2006", "12", "gelezen"],
  ["werkwekenPerJaar", "Werkweken per jaar", "2019-10-01", 48, "UWV 2023", "§2.3", "afgeleid"],
  [
    "wettelijkMaximum",
    "Wettelijk maximum",
    "2019-10-01",
    [1500, 750, 600],
    "Reintegratiebesluit",
    "18 lid 3",
    "gelezen",
  ],
  ["ziekteduurInDagen", "Ziek zonder gevolgen", "2019-10-01", 28, "UWV 2023", "§2.2", "overgenomen"],
];

const map = join(import.meta.dirname, "../../src/regels/parameters");

function isParameter(waarde: unknown): waarde is Parameter<unknown> {
  return typeof waarde === "object" && waarde !== null && "waarden" in waarde && "gecontroleerdOp" in waarde;
}

test("elk getal van wet of protocol: vanaf wanneer, hoeveel, uit welke bron en hoe zeker", async () => {
  const bestanden = readdirSync(map).filter((bestand) => bestand !== "parameter.ts");
  const modules = await Promise.all(bestanden.toSorted().map((bestand) => import(join(map, bestand))));
  const parameters = modules.flatMap((module) =>
    Object.entries<unknown>(module).flatMap(([naam, waarde]) => (isParameter(waarde) ? [[naam, waarde] as const] : [])),
  );
  const gevonden = parameters.flatMap(([code, { naam, waarden }]) =>
    waarden.map(({ vanaf, waarde, bron, zekerheid }) => [code, naam, vanaf, waarde, bron.wet, bron.artikel, zekerheid]),
  );
  expect(gevonden).toEqual(verwacht);
  for (const [, { gecontroleerdOp, waarden }] of parameters) {
    expect(gecontroleerdOp).toBe("2026-11-22");
    expect(waarden.map(({ vanaf }) => vanaf).toSorted()).toEqual(waarden.map(({ vanaf }) => vanaf));
  }
});
