import { describe, expect, test } from "vitest";
import { dwangsomtreden } from "../../../src/regels/parameters/dwangsom.ts";
import { valueOn } from "../../../src/regels/parameters/parameter.ts";
import { dwangsomOver } from "../../../src/regels/termijnen/dwangsom.ts";
import type { Gebeurtenis } from "../../../src/regels/termijnen/feiten.ts";
import { alle, artikelen, codes, d, een, gebeurtenis, ontvangen, op } from "./geval.ts";

const brief = (dag: string) => gebeurtenis("ingebrekestelling-ontvangen", dag);
const besluit = (dag: string) => gebeurtenis("besluit-bekendgemaakt", dag);
/** Received on 1 April 2026: deciding until 27 May. */
const na = (...gebeurtenissen: readonly Gebeurtenis[]) => ontvangen("2026-04-01", ...gebeurtenissen);

describe("Twee weken na een ingebrekestelling (Awb 4:17 lid 3)", () => {
  test.each([
    ["na de termijn, op een dinsdag", "2026-06-02", "2026-06-16", null],
    ["de dag na de laatste dag", "2026-05-28", "2026-06-11", null],
    ["op een zondag", "2026-06-07", "2026-06-22", "2026-06-21"],
  ])("%s", (_, dag, laatsteDag, verschovenVan) => {
    const termijn = een("ingebrekestelling", "2026-06-10", na(brief(dag)));
    expect(termijn).toMatchObject({ start: dag, laatsteDag, dagen: 14 });
    expect(termijn.verschoven?.van ?? null).toBe(verschovenVan);
    expect(artikelen(termijn)[0]).toBe("Awb 4:17 lid 3");
    expect(termijn.melding).toMatch(/Daarna kost elke dag geld\.$/);
  });
  test.each([["2026-05-27"], ["2026-04-15"]])("van %s: te vroeg, dus zonder gevolg", (dag) => {
    expect(alle("ingebrekestelling", "2026-07-31", na(brief(dag)))).toEqual([]);
    expect(op("2026-07-31", na(brief(dag)))).toMatchObject({
      dwangsom: null,
      vragen: [{ code: "INGEBREKESTELLING_TE_VROEG" }],
    });
  });
  test("de vraag bij een te vroege brief noemt beide dagen", () =>
    expect(op("2026-07-31", na(brief("2026-05-27"))).vragen[0]?.vraag).toBe(
      "De ingebrekestelling kwam op 27 mei 2026. Beslissen kon tot en met 27 mei 2026. Zij telt daarom niet. Laat u dat weten?",
    ));
  test("na een te vroege brief telt de volgende", () =>
    expect(een("ingebrekestelling", "2026-06-10", na(brief("2026-06-03"), brief("2026-05-01"))).start).toBe(
      "2026-06-03",
    ));
  test("van twee goede brieven telt de eerste", () =>
    expect(een("ingebrekestelling", "2026-06-10", na(brief("2026-06-05"), brief("2026-06-03"))).start).toBe(
      "2026-06-03",
    ));
  test("staat de laatste beslisdag niet vast, dan weet een mens het", () => {
    const gegeven = na(gebeurtenis("ander-uitstel", "2026-04-10"), brief("2026-06-05"));
    expect(alle("ingebrekestelling", "2026-06-10", gegeven)).toEqual([]);
    expect(op("2026-06-10", gegeven).vragen.at(-1)).toMatchObject({
      code: "INGEBREKESTELLING_OP_TIJD",
      vraag:
        "De ingebrekestelling kwam op 5 juni 2026. Was de beslistermijn toen al voorbij? Wij weten die laatste dag niet.",
    });
  });
  test.each([["2026-06-02"], ["2026-06-01"]])("besluit verstuurd op %s, brief op 2 juni: geen gevolg", (dag) => {
    const uitkomst = op("2026-07-31", na(besluit(dag), brief("2026-06-02")));
    expect(uitkomst.termijnen.map(({ id }) => id)).not.toContain("ingebrekestelling");
    expect(uitkomst.vragen).toEqual([]);
  });
  test.each([
    ["2026-06-16", "gehaald", 0],
    ["2026-06-17", "voorbij", 1],
  ])("besluit op %s: %s", (dag, stand, dagenTeLaat) => {
    const termijn = een("ingebrekestelling", "2026-07-31", na(brief("2026-06-02"), besluit(dag)));
    expect(termijn).toMatchObject({ stand, dagenTeLaat });
    expect(termijn.melding).not.toContain("geld");
  });
});

describe("De dwangsom op de peildatum (23, 35 en 45 euro per dag; hoogstens 42 dagen)", () => {
  const treden = valueOn(dwangsomtreden, d("2026-01-01"))?.waarde ?? [];
  test.each([
    [-1, 0],
    [0, 0],
    [1, 23],
    [14, 322],
    [15, 357],
    [28, 812],
    [29, 857],
    [41, 1397],
    [42, 1442],
    [43, 1442],
    [1000, 1442],
  ])("%i dagen: %i euro", (dagen, euro) => expect(dwangsomOver(dagen, treden)).toBe(euro));

  test.each([
    ["2026-06-16", null],
    ["2026-06-17", { dagen: 1, euro: 23, loopt: true, totEnMet: "2026-06-17" }],
    ["2026-06-30", { dagen: 14, euro: 322, loopt: true, totEnMet: "2026-06-30" }],
    ["2026-07-01", { dagen: 15, euro: 357, loopt: true, totEnMet: "2026-07-01" }],
    ["2026-07-27", { dagen: 41, euro: 1397, loopt: true, totEnMet: "2026-07-27" }],
    ["2026-07-28", { dagen: 42, euro: 1442, loopt: false, totEnMet: "2026-07-28" }],
    ["2026-07-29", { dagen: 42, euro: 1442, loopt: false, totEnMet: "2026-07-28" }],
    ["2027-07-29", { dagen: 42, euro: 1442, loopt: false, totEnMet: "2026-07-28" }],
  ])("brief op 2 juni, op %s: %j", (dag, verwacht) => {
    const { dwangsom } = op(dag, na(brief("2026-06-02")));
    if (verwacht === null) expect(dwangsom).toBeNull();
    else expect(dwangsom).toMatchObject({ ...verwacht, eersteDag: "2026-06-17", maximumEuro: 1442, vastheid: "vast" });
  });
  test("de melding is een som in woorden", () => {
    const { dwangsom } = op("2026-07-28", na(brief("2026-06-02")));
    expect(dwangsom?.melding).toBe(
      "De dwangsom is 1.442 euro: 42 dagen vanaf 17 juni 2026. Hij wordt nooit hoger dan 1.442 euro.",
    );
    expect(dwangsom && artikelen(dwangsom)).toEqual(["Awb 4:17 lid 1", "Awb 4:17 lid 2"]);
  });
  test("schoof de laatste dag op, dan ook de eerste dag van de dwangsom", () =>
    expect(op("2026-06-30", na(brief("2026-06-07"))).dwangsom).toMatchObject({
      eersteDag: "2026-06-23",
      dagen: 8,
      euro: 184,
    }));
  test.each([
    ["2018-12-31", 20, 1260],
    ["2019-01-01", 23, 1442],
  ])("een brief van %s: %i euro op de eerste dag", (dag, euro, maximum) => {
    const rij = valueOn(dwangsomtreden, d(dag))?.waarde ?? [];
    expect([dwangsomOver(1, rij), dwangsomOver(42, rij)]).toEqual([euro, maximum]);
  });
  test("voor 1 oktober 2009 bestond de dwangsom niet", () => {
    expect(valueOn(dwangsomtreden, d("2009-09-30"))).toBeUndefined();
    expect(valueOn(dwangsomtreden, d("2009-10-01"))?.waarde).toHaveLength(3);
  });

  test.each([
    ["op de laatste dag van de twee weken", "2026-06-16", null, []],
    ["op de eerste dag van de dwangsom", "2026-06-17", { dagen: 0, euro: 0 }, ["DWANGSOM_LAATSTE_DAG"]],
    ["een dag later", "2026-06-18", { dagen: 1, euro: 23 }, ["DWANGSOM_LAATSTE_DAG"]],
    ["op dag 42", "2026-07-28", { dagen: 41, euro: 1397 }, ["DWANGSOM_LAATSTE_DAG"]],
    ["na dag 42", "2026-07-29", { dagen: 42, euro: 1442, vastheid: "vast" }, []],
  ])("besluit verstuurd %s (%s)", (_, dag, verwacht, vragen) => {
    const uitkomst = op("2026-09-01", na(brief("2026-06-02"), besluit(dag)));
    if (verwacht === null) expect(uitkomst.dwangsom).toBeNull();
    else expect(uitkomst.dwangsom).toMatchObject({ vastheid: "te-bevestigen", ...verwacht, loopt: false });
    expect(codes(uitkomst)).toEqual(vragen);
  });
  test("of de dag van het versturen telt, kiest de beslisser", () =>
    expect(op("2026-09-01", na(brief("2026-06-02"), besluit("2026-07-01"))).vragen[0]).toMatchObject({
      vraag:
        "Het besluit is verstuurd op 1 juli 2026. Telt die dag zelf mee voor de dwangsom? De wet zegt het niet met zoveel woorden.",
      antwoorden: [
        { waarde: "nee", gevolg: "De dwangsom is 322 euro." },
        { waarde: "ja", gevolg: "De dwangsom is 357 euro." },
      ],
    }));
});

describe("Twee weken om de dwangsom vast te stellen (Awb 4:18)", () => {
  test.each([
    ["2026-07-28", []],
    ["2026-07-29", ["2026-08-11"]],
  ])("zonder besluit, op %s: %j", (dag, dagen) =>
    expect(alle("dwangsombesluit", dag, na(brief("2026-06-02"))).map(({ laatsteDag }) => laatsteDag)).toEqual(dagen),
  );
  test("na een besluit telt de dag ervoor", () => {
    const termijn = een("dwangsombesluit", "2026-07-05", na(brief("2026-06-02"), besluit("2026-07-01")));
    expect(termijn).toMatchObject({ start: "2026-06-30", laatsteDag: "2026-07-14", dagen: 14, stand: "loopt" });
    expect(termijn.melding).toBe(
      "De laatste dag van de dwangsom was 30 juni 2026. Nog 9 dagen. Kijk of dit besluit er al is.",
    );
    expect(artikelen(termijn)).toEqual(["Awb 4:18"]);
  });
  test("een weekend schuift hem op", () =>
    expect(een("dwangsombesluit", "2026-07-12", na(brief("2026-06-02"), besluit("2026-07-05")))).toMatchObject({
      laatsteDag: "2026-07-20",
      verschoven: { van: "2026-07-18", waarom: "zaterdag", dagen: 2 },
    }));
  test.each([
    ["op de laatste dag", "2026-07-14", "gehaald", 0],
    ["een dag later", "2026-07-15", "voorbij", 1],
  ])("vastgesteld %s: gedaan", (_, dag, stand, dagenTeLaat) => {
    const vastgesteld = gebeurtenis("dwangsom-vastgesteld", dag);
    const gegeven = na(brief("2026-06-02"), besluit("2026-07-01"), vastgesteld);
    const termijn = een("dwangsombesluit", "2026-07-20", gegeven);
    expect(termijn).toMatchObject({ voldaanOp: dag, stand, dagenTeLaat });
    expect(termijn.melding).not.toContain("Kijk of dit besluit er al is.");
  });
});
