import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Datum, datum } from "../../../src/domein/datum.ts";
import type { Gebeurtenis } from "../../../src/regels/termijnen/feiten.ts";
import { rekenBeslistermijn } from "../../../src/regels/termijnen/reken-beslistermijn.ts";
import { eersteWerkdag } from "../../../src/regels/termijnen/werkdag.ts";
import {
  alle,
  artikelen,
  beleidMet,
  codes,
  een,
  feiten,
  gebeurtenis,
  gemeente,
  ontvangen,
  op,
  uwv2019,
} from "./geval.ts";

const gevraagd = (dag: string, totEnMet?: string) => gebeurtenis("aanvulling-gevraagd", dag, totEnMet);
const gekregen = (dag: string) => gebeurtenis("aanvulling-ontvangen", dag);
const uitstel = (dag: string, totEnMet?: string, reden?: string) => gebeurtenis("ander-uitstel", dag, totEnMet, reden);
const verlengd = (dag: string, totEnMet?: string, reden?: string) =>
  gebeurtenis("beslistermijn-verlengd", dag, totEnMet, reden);
const na = (...gebeurtenissen: readonly Gebeurtenis[]) =>
  een("beslissen", "2026-07-31", ontvangen("2026-04-01", ...gebeurtenissen));
const dagenStil = (...gebeurtenissen: readonly Gebeurtenis[]) =>
  na(...gebeurtenissen).gestopt.map(({ dagen }) => dagen);

describe("Stilstaan (Awb 4:15): van de dag na de vraag tot de dag van de aanvulling, of tot het einde van de termijn", () => {
  test.each<[string, readonly Gebeurtenis[], string, readonly number[]]>([
    ["niets gevraagd", [], "2026-05-27", []],
    ["dezelfde dag aangevuld", [gevraagd("2026-04-08"), gekregen("2026-04-08")], "2026-05-27", []],
    ["de dag erna aangevuld", [gevraagd("2026-04-08"), gekregen("2026-04-09")], "2026-05-27", []],
    ["twee dagen later aangevuld", [gevraagd("2026-04-08"), gekregen("2026-04-10")], "2026-05-28", [1]],
    ["een week later aangevuld (E093)", [gevraagd("2026-04-08"), gekregen("2026-04-15")], "2026-06-02", [6]],
    ["op de laatste dag aangevuld", [gevraagd("2026-04-08"), gekregen("2026-04-22")], "2026-06-09", [13]],
    ["nooit aangevuld", [gevraagd("2026-04-08")], "2026-06-10", [14]],
    ["na de laatste dag aangevuld", [gevraagd("2026-04-08"), gekregen("2026-04-23")], "2026-06-10", [14]],
    ["veel te laat aangevuld", [gevraagd("2026-04-08"), gekregen("2026-06-23")], "2026-06-10", [14]],
    ["met een genoemde laatste dag", [gevraagd("2026-04-08", "2026-04-20")], "2026-06-08", [12]],
    [
      "twee keer na elkaar",
      [gevraagd("2026-04-08"), gekregen("2026-04-10"), gevraagd("2026-04-20"), gekregen("2026-04-24")],
      "2026-06-01",
      [1, 3],
    ],
    [
      "twee vragen, een antwoord",
      [gevraagd("2026-04-08"), gevraagd("2026-04-10"), gekregen("2026-04-15")],
      "2026-06-02",
      [6],
    ],
    [
      "antwoord en nieuwe vraag op een dag",
      [gevraagd("2026-04-08"), gekregen("2026-04-15"), gevraagd("2026-04-15"), gekregen("2026-04-18")],
      "2026-06-04",
      [6, 2],
    ],
    ["ander uitstel", [uitstel("2026-04-10", "2026-04-13")], "2026-06-01", [3]],
    [
      "ander uitstel loopt over de aanvulling heen",
      [gevraagd("2026-04-08"), gekregen("2026-04-15"), uitstel("2026-04-12", "2026-04-18")],
      "2026-06-08",
      [6, 4],
    ],
    [
      "ander uitstel binnen de aanvulling",
      [gevraagd("2026-04-08"), gekregen("2026-04-15"), uitstel("2026-04-09", "2026-04-13")],
      "2026-06-02",
      [6],
    ],
    ["gevraagd een dag voor het einde", [gevraagd("2026-05-26"), gekregen("2026-05-29")], "2026-05-29", [2]],
    [
      "gevraagd op de laatste dag: de termijn is dan al voorbij",
      [gevraagd("2026-05-27"), gekregen("2026-06-02")],
      "2026-05-27",
      [],
    ],
    ["gevraagd na de laatste dag", [gevraagd("2026-05-28")], "2026-05-27", []],
  ])("%s", (_, gebeurtenissen, laatsteDag, dagen) => {
    expect(na(...gebeurtenissen).laatsteDag).toBe(laatsteDag);
    expect(dagenStil(...gebeurtenissen)).toEqual(dagen);
    expect(dagenStil(...gebeurtenissen.toReversed())).toEqual(dagen);
  });

  test("elke dag stilstand staat er met haar reden", () => {
    const termijn = na(
      gevraagd("2026-04-08"),
      gekregen("2026-04-15"),
      uitstel("2026-04-20", "2026-04-21", "brand op kantoor"),
    );
    expect(termijn.gestopt).toEqual([
      { van: "2026-04-09", totEnMet: "2026-04-14", dagen: 6, waarom: "op 8 april 2026 is om aanvulling gevraagd" },
      { van: "2026-04-21", totEnMet: "2026-04-21", dagen: 1, waarom: "brand op kantoor" },
    ]);
    expect(artikelen(termijn)).toEqual(["Awb 4:13", "Awb 4:15"]);
    expect(na(uitstel("2026-04-20", "2026-04-21")).gestopt[0]?.waarom).toBe("uitstel van 20 april 2026");
  });

  test("in de dagen die een weekend gaf, wacht die laatste dag", () => {
    const termijn = een(
      "beslissen",
      "2026-07-31",
      ontvangen("2026-03-14", gevraagd("2026-05-10"), gekregen("2026-05-14")),
    );
    expect(termijn).toMatchObject({
      laatsteDag: "2026-05-18",
      gestopt: [{ van: "2026-05-11", totEnMet: "2026-05-13", dagen: 3 }],
    });
    expect(termijn.verschoven).toEqual({ van: "2026-05-14", waarom: "feestdag", dagen: 4 });
  });

  test.each<[string, readonly Gebeurtenis[], string, readonly number[]]>([
    [
      "een antwoord op de eerste vraag is geen antwoord op de tweede van die dag",
      [gevraagd("2026-04-08"), gevraagd("2026-04-15"), gekregen("2026-04-15")],
      "2026-06-16",
      [6, 14],
    ],
    [
      "was de eerste vraag al beantwoord, dan is het antwoord van die dag voor de tweede",
      [gevraagd("2026-04-08"), gekregen("2026-04-10"), gevraagd("2026-04-15"), gekregen("2026-04-15")],
      "2026-05-28",
      [1],
    ],
    [
      "een vraag die dezelfde dag is beantwoord, staat niet open",
      [gevraagd("2026-04-08"), gekregen("2026-04-08"), gevraagd("2026-04-15"), gekregen("2026-04-15")],
      "2026-05-27",
      [],
    ],
  ])("%s", (_, gebeurtenissen, laatsteDag, dagen) => {
    expect(na(...gebeurtenissen).laatsteDag).toBe(laatsteDag);
    expect(dagenStil(...gebeurtenissen)).toEqual(dagen);
  });

  test("honderd keer stilstaan telt elke dag een keer", () => {
    const honderd = Array.from({ length: 100 }, (_, plaats) => {
      const van = addDays(datum("2026-04-02"), plaats % 40);
      return uitstel(van, addDays(van, 1 + (plaats % 7)));
    });
    const termijn = een("beslissen", "2027-01-01", ontvangen("2026-04-01", ...honderd));
    expect(termijn.gestopt.reduce((som, { dagen }) => som + dagen, 0)).toBe(44);
    expect(termijn.laatsteDag).toBe("2026-07-10");
  });

  const stuk = fc.record({ start: fc.integer({ min: 1, max: 50 }), lengte: fc.integer({ min: 1, max: 30 }) });
  test("de termijn is net zo lang als wie dag voor dag telt", () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.array(stuk, { maxLength: 12 }), (vanaf, stukken) => {
        const begin = addDays(datum("2020-01-01"), vanaf);
        const perioden = stukken.map(({ start, lengte }) => ({
          van: addDays(begin, start),
          totEnMet: addDays(begin, start + lengte - 1),
          waarom: "",
        }));
        expect(rekenBeslistermijn(begin, 56, perioden, [], null).laatsteDag).toBe(telDagVoorDag(begin, perioden));
      }),
    );
  });
});

function telDagVoorDag(begin: Datum, perioden: readonly { readonly van: Datum; readonly totEnMet: Datum }[]): Datum {
  let geteld = 0;
  let dag = begin;
  while (geteld < 56) {
    dag = addDays(dag, 1);
    if (!perioden.some(({ van, totEnMet }) => van <= dag && dag <= totEnMet)) geteld += 1;
  }
  // A term that ends where a pause begins waits for the pause.
  const pauze = perioden.filter(({ van }) => van <= dag);
  expect(pauze.every(({ totEnMet }) => totEnMet < dag)).toBe(true);
  return eersteWerkdag(dag).waarde;
}

describe("Zolang iets stilstaat", () => {
  const open = ontvangen("2026-04-01", gevraagd("2026-04-08"), gekregen("2026-04-15"));
  test.each([
    ["2026-04-07", "loopt", "2026-05-27"],
    ["2026-04-08", "loopt", "2026-06-10"],
    ["2026-04-09", "staat-stil", "2026-06-10"],
    ["2026-04-14", "staat-stil", "2026-06-10"],
    ["2026-04-15", "loopt", "2026-06-02"],
  ])("op %s: %s, beslissen tot en met %s", (dag, stand, laatsteDag) =>
    expect(een("beslissen", dag, open)).toMatchObject({ stand, laatsteDag }),
  );
  test.each([
    ["2026-04-22", "staat-stil"],
    ["2026-04-23", "loopt"],
  ])("wie niets stuurt: op %s %s", (dag, stand) =>
    expect(een("beslissen", dag, ontvangen("2026-04-01", gevraagd("2026-04-08")))).toMatchObject({
      stand,
      laatsteDag: "2026-06-10",
    }),
  );
  test("zegt de melding tot wanneer, en dat het eerder kan", () => {
    expect(een("beslissen", "2026-04-10", open).melding).toBe(
      "Ontvangen op 1 april 2026. De termijn staat stil, hoogstens tot en met 22 april 2026. Komt de aanvulling eerder? Dan is de laatste dag ook eerder.",
    );
    expect(een("beslissen", "2026-04-15", open).melding).toBe(
      "Ontvangen op 1 april 2026. De termijn stond 6 dagen stil. Nog 48 dagen.",
    );
  });
  test.each([
    ["ander uitstel zonder einde", ontvangen("2026-04-01", uitstel("2026-04-08")), uwv2019],
    ["aanvulling zonder termijn in het beleid", ontvangen("2026-04-01", gevraagd("2026-04-08")), gemeente],
  ])("%s: geen laatste dag, wel een vraag", (_, gegeven, beleid) => {
    const uitkomst = op("2026-05-01", gegeven, beleid);
    const termijn = een("beslissen", "2026-05-01", gegeven, beleid);
    expect(termijn).toMatchObject({ stand: "staat-stil", laatsteDag: null, seintje: null, dagenTeLaat: 0 });
    expect(termijn.melding).toBe("Ontvangen op 1 april 2026. De termijn staat stil. Wij weten niet hoe lang.");
    expect(artikelen(termijn)).toEqual(["Awb 4:13", "Awb 4:15"]);
    expect(uitkomst.vragen.find(({ code }) => code === "STILSTAND_TOT")).toMatchObject({
      aan: "beslisser",
      vraag: "De termijn staat stil vanaf 9 april 2026. Tot en met welke dag?",
    });
  });
  test("uitstel dat na de laatste dag begon, telt niet, ook niet zonder einde", () => {
    const gegeven = ontvangen("2026-04-01", uitstel("2026-05-27"));
    expect(een("beslissen", "2026-06-01", gegeven)).toMatchObject({ stand: "voorbij", laatsteDag: "2026-05-27" });
    expect(codes(op("2026-06-01", gegeven))).toEqual([]);
  });
  test("een antwoord maakt het ook zonder termijn in het beleid precies", () => {
    const gegeven = ontvangen("2026-04-01", gevraagd("2026-04-08"), gekregen("2026-04-15"));
    expect(een("beslissen", "2026-05-01", gegeven, gemeente).laatsteDag).toBe("2026-06-02");
  });
});

describe("Verlengen (Awb 4:14 lid 3) is iets anders dan stilstaan", () => {
  test.each<[string, readonly Gebeurtenis[], string, number, readonly string[]]>([
    ["op tijd gemeld", [verlengd("2026-05-20", "2026-06-30", "de arts is ziek")], "2026-06-30", 34, []],
    ["op de laatste dag gemeld", [verlengd("2026-05-27", "2026-06-30")], "2026-06-30", 34, []],
    ["tot een zondag: de genoemde dag blijft", [verlengd("2026-05-20", "2026-06-28")], "2026-06-28", 32, []],
    ["een eerdere dag maakt niets korter", [verlengd("2026-05-20", "2026-05-22")], "2026-05-27", 0, []],
    ["twee keer", [verlengd("2026-05-20", "2026-06-30"), verlengd("2026-06-29", "2026-07-15")], "2026-07-15", 34, []],
    [
      "een vraag van ervoor zit in de genoemde dag",
      [gevraagd("2026-05-18"), verlengd("2026-05-20", "2026-06-30")],
      "2026-06-30",
      20,
      [],
    ],
    [
      "een vraag erna komt erbij",
      [verlengd("2026-05-20", "2026-06-30"), gevraagd("2026-06-10"), gekregen("2026-06-15")],
      "2026-07-04",
      34,
      [],
    ],
  ])("%s", (_, gebeurtenissen, laatsteDag, dagen, vragen) => {
    const termijn = na(...gebeurtenissen);
    expect(termijn).toMatchObject({ laatsteDag, verschoven: null });
    expect(termijn.verlengd[0]?.dagen).toBe(dagen);
    expect(artikelen(termijn)).toContain("Awb 4:14 lid 3");
    expect(codes(op("2026-07-31", ontvangen("2026-04-01", ...gebeurtenissen)))).toEqual(vragen);
  });
  test.each<[string, Gebeurtenis, string, string]>([
    [
      "een dag te laat gemeld",
      verlengd("2026-05-28", "2026-06-30"),
      "VERLENGD_TE_LAAT",
      "De verlenging is van 28 mei 2026, na de laatste dag (27 mei 2026). Zij telt niet mee. Klopt die dag?",
    ],
    [
      "zonder nieuwe dag",
      verlengd("2026-05-20"),
      "VERLENGD_TOT",
      "Op 20 mei 2026 is de beslistermijn verlengd. Tot en met welke dag? Tot dat bekend is, telt de verlenging niet.",
    ],
  ])("%s: telt niet, wel een vraag", (_, gebeurtenis_, code, vraag) => {
    const gegeven = ontvangen("2026-04-01", gebeurtenis_);
    expect(na(gebeurtenis_)).toMatchObject({ laatsteDag: "2026-05-27", verlengd: [] });
    expect(op("2026-07-31", gegeven).vragen).toMatchObject([{ code, vraag, aan: "beslisser" }]);
  });
  test("de melding noemt de dag en de reden", () => {
    expect(
      een("beslissen", "2026-06-01", ontvangen("2026-04-01", verlengd("2026-05-20", "2026-06-30", "de arts is ziek")))
        .melding,
    ).toBe("Ontvangen op 1 april 2026. Verlengd tot en met 30 juni 2026: de arts is ziek. Nog 29 dagen.");
    expect(na(verlengd("2026-05-20", "2026-06-30")).verlengd[0]?.waarom).toBe("er is geen reden genoteerd");
  });
});

describe("De blijvende beperking staat nog niet vast", () => {
  const gegeven = feiten({ ...ontvangen("2026-04-01"), sfbInOnderzoek: true });
  test("UWV verlengt, maar nergens staat hoe lang: een vraag, geen getal", () => {
    const uitkomst = op("2026-04-10", gegeven);
    expect(een("beslissen", "2026-04-10", gegeven)).toMatchObject({ laatsteDag: "2026-05-27", verlengd: [] });
    expect(uitkomst.vragen).toMatchObject([
      {
        code: "VERLENGEN_BIJ_ONDERZOEK",
        vraag:
          "De blijvende beperking wordt nog onderzocht. Verlengt u de beslistermijn, en tot en met welke dag? Dat kan tot en met 27 mei 2026.",
      },
    ]);
  });
  test("zonder bekende laatste dag staat die er ook niet", () => {
    const open = { ...gegeven, gebeurtenissen: [uitstel("2026-04-08")] };
    expect(op("2026-04-10", open).vragen.at(-1)?.vraag).toMatch(/welke dag\?$/);
  });
  test("een beleid dat het wel weet, verlengt met de reden", () => {
    const beleid = beleidMet({ beslissenExtraBijOnderzoekSfb: 28 });
    expect(een("beslissen", "2026-04-10", gegeven, beleid)).toMatchObject({
      laatsteDag: "2026-06-24",
      verlengd: [{ tot: "2026-06-24", dagen: 28, waarom: "de blijvende beperking wordt nog onderzocht" }],
    });
    expect(op("2026-04-10", gegeven, beleid).vragen).toMatchObject([
      {
        code: "VERLENGING_GEMELD",
        vraag:
          "Weet de aanvrager dat u later beslist, tot en met 24 juni 2026? Vertel het op 27 mei 2026 of eerder, anders telt de verlenging niet.",
      },
    ]);
  });
  test("de extra dagen eindigen waar ze eindigen, ook op een zondag", () => {
    const termijn = een("beslissen", "2026-04-10", gegeven, beleidMet({ beslissenExtraBijOnderzoekSfb: 25 }));
    expect(termijn).toMatchObject({ laatsteDag: "2026-06-21", verschoven: null });
    expect(artikelen(termijn)).toEqual(["Awb 4:13", "Awb 4:14 lid 3"]);
  });
  test("een dag extra, terwijl het weekend er al meer gaf, maakt niets korter", () => {
    const zaterdag = feiten({ ...ontvangen("2026-03-14"), sfbInOnderzoek: true });
    const termijn = een("beslissen", "2026-04-10", zaterdag, beleidMet({ beslissenExtraBijOnderzoekSfb: 1 }));
    expect(termijn).toMatchObject({ laatsteDag: "2026-05-11", verlengd: [{ dagen: 0 }] });
  });
  test("wat in het dossier is verlengd, gaat voor het beleid", () => {
    const verlengdDossier = { ...gegeven, gebeurtenissen: [verlengd("2026-05-20", "2026-06-30", "de arts is ziek")] };
    const beleid = beleidMet({ beslissenExtraBijOnderzoekSfb: 28 });
    expect(een("beslissen", "2026-06-01", verlengdDossier, beleid).verlengd).toEqual([
      { tot: "2026-06-30", dagen: 34, waarom: "de arts is ziek" },
    ]);
    expect(codes(op("2026-06-01", verlengdDossier, beleid))).toEqual([]);
    expect(codes(op("2026-06-01", verlengdDossier))).toEqual([]);
  });
  test("staat de beperking vast, dan geldt de extra tijd niet", () => {
    const beleid = beleidMet({ beslissenExtraBijOnderzoekSfb: 28 });
    expect(een("beslissen", "2026-04-10", ontvangen("2026-04-01"), beleid).laatsteDag).toBe("2026-05-27");
  });
});

describe("De lengte komt uit het beleid", () => {
  test.each([
    [42, "2026-05-13", [], "Beleid eigen"],
    [56, "2026-05-27", [], "Awb 4:13"],
    [57, "2026-05-28", ["BESLISTERMIJN_LANGER_DAN_WET"], "Beleid eigen"],
  ])("%i dagen: tot en met %s", (beslissen, laatsteDag, vragen, bron) => {
    const beleid = beleidMet({ beslissen });
    const termijn = een("beslissen", "2026-04-10", ontvangen("2026-04-01"), beleid);
    expect(termijn).toMatchObject({ laatsteDag, dagen: beslissen });
    expect(artikelen(termijn)[0]).toBe(bron);
    expect(codes(op("2026-04-10", ontvangen("2026-04-01"), beleid))).toEqual(vragen);
  });
  test("een langere termijn dan de wet vraagt om een verordening", () => {
    expect(op("2026-04-10", ontvangen("2026-04-01"), beleidMet({ beslissen: 90 })).vragen[0]?.vraag).toBe(
      "Het beleid eigen geeft 90 dagen om te beslissen. Dat kan alleen als een verordening dat zegt. Klopt dat?",
    );
  });
  test("weet het beleid het niet, dan is er geen laatste dag", () => {
    const beleid = beleidMet({ beslissen: null });
    const termijn = een("beslissen", "2026-04-10", ontvangen("2026-04-01"), beleid);
    expect(termijn).toMatchObject({ stand: "onbekend", laatsteDag: null, dagen: null, seintje: null });
    expect(termijn.melding).toBe("Ontvangen op 1 april 2026. De laatste dag weten wij niet.");
    expect(artikelen(termijn)).toEqual(["Awb 4:13"]);
    expect(op("2026-04-10", ontvangen("2026-04-01"), beleid).vragen).toMatchObject([
      {
        code: "TERMIJN_BESLISSEN",
        aan: "beslisser",
        vraag:
          "Binnen hoeveel dagen beslist u? De wet geeft hoogstens acht weken, als geen andere wet iets anders zegt. Het beleid eigen noemt dit niet.",
        bronnen: [
          { wet: "Beleid", artikel: "eigen" },
          { wet: "Awb", artikel: "4:13" },
        ],
      },
    ]);
  });
  test.each([
    ["2019-09-30", null],
    ["2019-10-01", "2019-11-26"],
  ])("ontvangen op %s: %s, want dan begint het beleid", (dag, laatsteDag) =>
    expect(een("beslissen", "2019-10-10", ontvangen(dag)).laatsteDag).toBe(laatsteDag),
  );
  test.each([
    ["2026-04-01", "2026-05-27"],
    ["2026-04-02", null],
  ])("ontvangen op %s: %s, want dan eindigt het beleid", (dag, laatsteDag) => {
    const beleid = { ...uwv2019, geldigTotEnMet: "2026-04-01" };
    expect(een("beslissen", "2026-04-10", ontvangen(dag), beleid).laatsteDag).toBe(laatsteDag);
  });
  test("buiten zijn dagen zegt de vraag waarom", () =>
    expect(op("2019-10-10", ontvangen("2019-09-30")).vragen[0]?.vraag).toMatch(
      /Het beleid uwv-2019 geldt niet op 30 september 2019\.$/,
    ));
});

describe("Waar de beslistermijn staat", () => {
  const gegeven = (...gebeurtenissen: readonly Gebeurtenis[]) => ontvangen("2026-04-01", ...gebeurtenissen);
  const bekend = (dag: string) => gebeurtenis("besluit-bekendgemaakt", dag);
  test.each([
    ["2026-05-12", "loopt", 0, "Nog 15 dagen."],
    ["2026-05-13", "dichtbij", 0, "Nog 14 dagen."],
    ["2026-05-26", "dichtbij", 0, "Nog 1 dag."],
    ["2026-05-27", "dichtbij", 0, "Vandaag is de laatste dag."],
    ["2026-05-28", "voorbij", 1, "Dit is 1 dag te laat."],
    ["2026-06-03", "voorbij", 7, "Dit is 7 dagen te laat."],
  ])("op %s: %s", (dag, stand, dagenTeLaat, zin) =>
    expect(een("beslissen", dag, gegeven())).toMatchObject({
      stand,
      dagenTeLaat,
      seintje: "2026-05-13",
      melding: `Ontvangen op 1 april 2026. ${zin}`,
    }),
  );
  test.each([
    ["2026-05-27", "gehaald", 0, "Gedaan op 27 mei 2026, op tijd."],
    ["2026-05-28", "voorbij", 1, "Gedaan op 28 mei 2026, 1 dag te laat."],
  ])("besluit verstuurd op %s: %s", (dag, stand, dagenTeLaat, zin) =>
    expect(een("beslissen", "2026-06-30", gegeven(bekend(dag)))).toMatchObject({
      stand,
      dagenTeLaat,
      voldaanOp: dag,
      melding: `Ontvangen op 1 april 2026. ${zin}`,
    }),
  );
  test("genomen maar niet verstuurd is nog niet klaar", () => {
    const termijn = een("beslissen", "2026-05-01", gegeven(gebeurtenis("besluit-genomen", "2026-04-30")));
    expect(termijn).toMatchObject({ stand: "loopt", voldaanOp: null });
    expect(termijn.melding).toMatch(/Het besluit is genomen op 30 april 2026\. Het moet nog worden verstuurd\.$/);
  });
  test("verstuurd terwijl niemand de laatste dag weet", () =>
    expect(een("beslissen", "2026-06-30", gegeven(bekend("2026-05-27")), beleidMet({ beslissen: null }))).toMatchObject(
      {
        stand: "onbekend",
        melding: "Ontvangen op 1 april 2026. Gedaan op 27 mei 2026. Of dat op tijd was, weten wij niet.",
      },
    ));
  test("wat na de peildatum gebeurt, telt niet mee", () =>
    expect(een("beslissen", "2026-05-26", gegeven(bekend("2026-05-27"))).voldaanOp).toBeNull());
  test.each([
    ["2026-03-14", "9 mei 2026 is een zaterdag"],
    ["2026-03-15", "10 mei 2026 is een zondag"],
    ["2026-03-20", "15 mei 2026 is een dag die de regering gelijkstelde met een feestdag"],
  ])("ontvangen op %s: opgeschoven, want %s", (dag, reden) =>
    expect(een("beslissen", "2026-03-21", ontvangen(dag)).melding).toContain(`Opgeschoven, want ${reden}.`),
  );
  test("zonder stilstand staat die er ook niet", () => {
    const termijn = een("beslissen", "2026-04-10", gegeven());
    expect(termijn.gestopt).toEqual([]);
    expect(artikelen(termijn)).toEqual(["Awb 4:13"]);
  });
  test("genomen en verstuurd is klaar", () => {
    const klaar = gegeven(gebeurtenis("besluit-genomen", "2026-04-30"), bekend("2026-05-01"));
    expect(een("beslissen", "2026-05-02", klaar).melding).toBe(
      "Ontvangen op 1 april 2026. Gedaan op 1 mei 2026, op tijd.",
    );
  });
  test("de melding noemt waarom de dag opschoof", () =>
    expect(een("beslissen", "2026-03-20", ontvangen("2026-03-19")).melding).toBe(
      "Ontvangen op 19 maart 2026. Opgeschoven, want 14 mei 2026 is een feestdag. Nog 59 dagen.",
    ));
  test("zonder ontvangst, of zonder gevraagd besluit, is er geen beslistermijn", () => {
    expect(alle("beslissen", "2026-04-10", feiten({ vraagtBesluit: true }))).toEqual([]);
    expect(alle("beslissen", "2026-04-10", feiten({ ontvangenOp: datum("2026-04-01") }))).toEqual([]);
  });
});
