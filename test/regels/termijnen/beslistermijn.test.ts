import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Datum, datum } from "../../../src/domein/datum.ts";
import type { Gebeurtenis } from "../../../src/regels/termijnen/feiten.ts";
import { rekenBeslistermijn } from "../../../src/regels/termijnen/reken-beslistermijn.ts";
import { eersteWerkdag } from "../../../src/regels/termijnen/werkdag.ts";
import { artikelen, codes, een, gebeurtenis, gemeente, ontvangen, op, uwv2019 } from "./geval.ts";

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
  test.each<[string, string, string]>([
    [
      "2026-05-26",
      "2026-05-27",
      "Verlengd tot en met 26 mei 2026, maar de laatste dag is later en blijft 27 mei 2026: de arts is ziek.",
    ],
    ["2026-05-27", "2026-05-27", "Verlengd tot en met 27 mei 2026: de arts is ziek."],
    ["2026-05-28", "2026-05-28", "Verlengd tot en met 28 mei 2026: de arts is ziek."],
  ])("verlengd tot en met %s: de laatste dag is %s", (genoemd, laatsteDag, zin) => {
    const termijn = na(verlengd("2026-05-20", genoemd, "de arts is ziek"));
    expect(termijn.laatsteDag).toBe(laatsteDag);
    expect(termijn.melding).toContain(zin);
  });
  test("de melding noemt de dag en de reden", () => {
    expect(
      een("beslissen", "2026-06-01", ontvangen("2026-04-01", verlengd("2026-05-20", "2026-06-30", "de arts is ziek")))
        .melding,
    ).toBe("Ontvangen op 1 april 2026. Verlengd tot en met 30 juni 2026: de arts is ziek. Nog 29 dagen.");
    expect(na(verlengd("2026-05-20", "2026-06-30")).verlengd[0]?.waarom).toBe("er is geen reden genoteerd");
  });
});

describe("Doorgestuurd naar wie wel beslist (Awb 2:3)", () => {
  const door = (dag: string): Gebeurtenis => ({ ...gebeurtenis("doorgezonden", dag), naar: "Gemeente Zutphen" });
  test("dan is onze termijn klaar, en staat er waar nu wordt beslist", () => {
    const termijn = na(door("2026-04-08"));
    expect(termijn).toMatchObject({ stand: "gehaald", voldaanOp: "2026-04-08" });
    expect(termijn.melding).toContain("De aanvraag is doorgestuurd naar Gemeente Zutphen. Daar beslissen zij.");
  });
  test("te laat doorgestuurd blijft te laat", () =>
    expect(na(door("2026-05-28"))).toMatchObject({ stand: "voorbij", dagenTeLaat: 1 }));
  test("een brief na het doorsturen kost ons geen geld", () =>
    expect(
      op(
        "2026-07-31",
        ontvangen("2026-04-01", door("2026-05-20"), gebeurtenis("ingebrekestelling-ontvangen", "2026-06-02")),
      ).dwangsom,
    ).toBeNull());
  test("van besluit en doorsturen telt wat eerst was", () =>
    expect(na(gebeurtenis("besluit-bekendgemaakt", "2026-05-01"), door("2026-05-04")).voldaanOp).toBe("2026-05-01"));
});
