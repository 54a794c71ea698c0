import { describe, expect, test } from "vitest";
import { alle, artikelen, beleidMet, codes, d, een, feiten, gemeente, op } from "./geval.ts";

describe("Een wijziging binnen een week melden", () => {
  const wijziging = (ontvangenOp: string | null) =>
    feiten({
      ontvangenOp: ontvangenOp === null ? null : d(ontvangenOp),
      veranderingen: [
        { op: d("2026-04-13"), wat: "contracturen" },
        { op: d("2026-04-13"), wat: "werklocatie" },
        { op: d("2026-04-13"), wat: "contracturen" },
      ],
    });
  test.each([
    ["2026-04-12", "komt-nog", 0],
    ["2026-04-13", "loopt", 0],
    ["2026-04-18", "loopt", 0],
    ["2026-04-19", "dichtbij", 0],
    ["2026-04-20", "dichtbij", 0],
    ["2026-04-21", "voorbij", 1],
  ])("nog niet gemeld, op %s: %s", (dag, stand, dagenTeLaat) =>
    expect(een("wijziging-melden", dag, wijziging(null))).toMatchObject({
      laatsteDag: "2026-04-20",
      dagen: 7,
      stand,
      dagenTeLaat,
    }),
  );
  test.each([
    ["2026-04-10", "gehaald"],
    ["2026-04-20", "gehaald"],
    ["2026-04-21", "voorbij"],
  ])("gemeld op %s: %s", (dag, stand) =>
    expect(een("wijziging-melden", "2026-05-01", wijziging(dag)).stand).toBe(stand),
  );
  test("wat op een dag veranderde, staat bij elkaar", () => {
    const termijn = een("wijziging-melden", "2026-05-01", wijziging("2026-04-10"));
    expect(termijn.melding).toBe(
      "Verandering op 13 april 2026 (contracturen, werklocatie). Gedaan op 10 april 2026, op tijd.",
    );
    expect(artikelen(termijn)).toEqual(["UWV 2023 wijzigingsformulier", "WIA 27 lid 8"]);
  });
  test("elke dag heeft zijn eigen week", () => {
    const gegeven = feiten({
      veranderingen: [
        { op: d("2026-06-01"), wat: "rekening" },
        { op: d("2026-05-30"), wat: "adres" },
      ],
    });
    expect(alle("wijziging-melden", "2026-06-04", gegeven).map(({ laatsteDag }) => laatsteDag)).toEqual([
      "2026-06-06",
      "2026-06-08",
    ]);
  });
  test("een gemeente die niets zegt: een keer een vraag", () => {
    expect(een("wijziging-melden", "2026-05-01", wijziging("2026-04-10"), gemeente)).toMatchObject({
      stand: "onbekend",
      bronnen: [],
    });
    expect(op("2026-05-01", wijziging("2026-04-10"), gemeente).vragen).toMatchObject([
      {
        code: "TERMIJN_WIJZIGING_MELDEN",
        vraag: "Binnen hoeveel dagen meldt iemand een verandering? Het beleid gemeente noemt dit niet.",
      },
    ]);
  });
  test("een gemeente met een eigen termijn noemt alleen haar beleid", () =>
    expect(
      artikelen(een("wijziging-melden", "2026-05-01", wijziging(null), beleidMet({ wijzigingMelden: 10 }, gemeente))),
    ).toEqual(["Beleid eigen"]));
});

describe("Het einde van de baan binnen een week melden", () => {
  test.each([
    ["2026-06-05", "gehaald"],
    ["2026-06-06", "voorbij"],
  ])("gemeld op %s: %s", (dag, stand) => {
    const termijn = een("einde-melden", "2026-06-08", feiten({ ontvangenOp: d(dag), baanEindigtOp: d("2026-05-29") }));
    expect(termijn).toMatchObject({ laatsteDag: "2026-06-05", dagen: 7, stand, naam: "Einde van de baan melden" });
    expect(termijn.melding).toMatch(/^De laatste dag van de baan is 29 mei 2026\./);
    expect(artikelen(termijn)).toEqual(["UWV 2023 wijzigingsformulier", "Protocol Jobcoach UWV 2014 A.8"]);
  });
  test("loopt de baan door, dan niet", () => expect(alle("einde-melden", "2026-06-08", feiten({}))).toEqual([]));
});

describe("Het laatste moment voor meer uren: de eerste dag noemen, tot en met de laatste aannemen", () => {
  const periode = (van: string | null, totEnMet: string, anders = {}) =>
    feiten({ meerUrenIn: { van: van === null ? null : d(van), totEnMet: d(totEnMet) }, ...anders });
  test.each([
    ["een half jaar tot 11 juli", "2026-07-11", "2026-06-11", "2026-06-13"],
    ["tot 30 juni", "2024-06-30", "2024-05-30", "2024-06-02"],
    ["tot 31 juli: juni heeft geen 31", "2026-07-31", "2026-06-30", "2026-07-03"],
    ["tot 31 maart: februari heeft geen 31", "2026-03-31", "2026-02-28", "2026-03-03"],
    ["tot 30 maart", "2026-03-30", "2026-02-28", "2026-03-02"],
    ["tot 29 maart in een schrikkeljaar", "2024-03-29", "2024-02-29", "2024-03-01"],
    ["tot 28 maart: beide dezelfde dag", "2026-03-28", "2026-02-28", null],
  ])("%s", (_, totEnMet, laatsteDag, nogTotEnMet) =>
    expect(een("meer-uren", "2026-01-01", periode("2023-01-01", totEnMet))).toMatchObject({
      laatsteDag,
      nogTotEnMet,
      dagen: 28,
    }),
  );
  test.each([
    ["2026-01-11", "komt-nog"],
    ["2026-01-12", "loopt"],
    ["2026-06-03", "loopt"],
    ["2026-06-04", "dichtbij"],
    ["2026-06-13", "dichtbij"],
    ["2026-06-14", "voorbij"],
  ])("op %s: %s", (dag, stand) => expect(een("meer-uren", dag, periode("2026-01-12", "2026-07-11")).stand).toBe(stand));
  test.each([
    ["2026-06-11", "gehaald", 0],
    ["2026-06-13", "gehaald", 0],
    ["2026-06-14", "voorbij", 1],
  ])("gevraagd op %s: %s", (dag, stand, dagenTeLaat) =>
    expect(
      een(
        "meer-uren",
        "2026-07-01",
        periode("2026-01-12", "2026-07-11", { vraagtMeerUren: true, ontvangenOp: d(dag) }),
      ),
    ).toMatchObject({ stand, dagenTeLaat, voldaanOp: dag }),
  );
  test("een andere wijziging vraagt geen meer uren", () =>
    expect(
      een("meer-uren", "2026-05-01", periode("2026-01-12", "2026-07-11", { ontvangenOp: d("2026-04-10") })).voldaanOp,
    ).toBeNull());
  test("beide bronnen staan erbij", () => {
    const termijn = een("meer-uren", "2026-06-12", periode("2026-01-12", "2026-07-11"));
    expect(artikelen(termijn)).toEqual(["Protocol Jobcoach UWV 2014 A.8", "UWV 2023 §2.3"]);
    expect(termijn.melding).toBe("De periode eindigt op 11 juli 2026. Het kan nog tot en met 13 juni 2026.");
  });
  test.each([
    ["een eigen aantal dagen", beleidMet({ meerUrenVoorEinde: 42 }), "2026-05-30"],
    ["een gemeente met 28 dagen", beleidMet({ meerUrenVoorEinde: 28 }, gemeente), "2026-06-13"],
  ])("%s: alleen dat beleid", (_, beleid, laatsteDag) => {
    const termijn = een("meer-uren", "2026-05-01", periode("2026-01-12", "2026-07-11"), beleid);
    expect(termijn).toMatchObject({ laatsteDag, nogTotEnMet: null });
    expect(artikelen(termijn)).toEqual(["Beleid eigen"]);
  });
  test("weet het beleid het niet: een vraag", () => {
    const gegeven = periode("2026-01-12", "2026-07-11");
    expect(een("meer-uren", "2026-05-01", gegeven, gemeente)).toMatchObject({
      stand: "onbekend",
      laatsteDag: null,
      dagen: null,
      bronnen: [],
    });
    expect(op("2026-05-01", gegeven, gemeente).vragen).toMatchObject([
      {
        code: "TERMIJN_MEER_UREN_VOOR_EINDE",
        vraag:
          "Tot hoeveel dagen voor het einde van de periode kan iemand meer uren vragen? Het beleid gemeente noemt dit niet.",
      },
    ]);
  });
  test("voor het protocol van 2019 geldt het niet", () =>
    expect(een("meer-uren", "2019-09-01", periode("2019-03-01", "2019-09-30")).laatsteDag).toBeNull());
  test("zonder periode is er geen laatste moment", () =>
    expect(alle("meer-uren", "2026-05-01", feiten({}))).toEqual([]));
});

describe("Na de periode: vervolg aanvragen en de laatste rekening", () => {
  const na = (anders = {}) =>
    feiten({ lopendePeriode: { einde: d("2026-07-11"), vervolg: true, gefactureerdOp: null, ...anders } });
  test.each([
    ["2026-07-10", "komt-nog", ""],
    ["2026-07-11", "loopt", " Nog 28 dagen."],
    ["2026-08-01", "dichtbij", " Nog 7 dagen."],
    ["2026-08-09", "dichtbij", " Het kan nog tot en met 9 augustus 2026."],
    ["2026-08-10", "voorbij", " Die dag is voorbij."],
  ])("vervolg, op %s: %s", (dag, stand, zin) =>
    expect(een("vervolgaanvraag", dag, na())).toMatchObject({
      start: "2026-07-11",
      laatsteDag: "2026-08-08",
      nogTotEnMet: "2026-08-09",
      dagen: 28,
      stand,
      melding: `De periode eindigt op 11 juli 2026.${zin} Alleen als de jobcoach daarna nog nodig is.`,
    }),
  );
  test("de bronnen zijn het rapport en het oude protocol", () =>
    expect(artikelen(een("vervolgaanvraag", "2026-07-20", na()))).toEqual([
      "UWV 2023 §4.2",
      "Protocol Jobcoach UWV 2014 A.5",
    ]));
  test.each([
    ["2026-07-10", "komt-nog", "De begeleiding eindigt op 11 juli 2026."],
    [
      "2026-07-11",
      "loopt",
      "De begeleiding eindigt op 11 juli 2026. Nog 28 dagen. Kijk of de laatste rekening er al is.",
    ],
    [
      "2026-08-08",
      "dichtbij",
      "De begeleiding eindigt op 11 juli 2026. Vandaag is de laatste dag. Kijk of de laatste rekening er al is.",
    ],
    [
      "2026-08-09",
      "voorbij",
      "De begeleiding eindigt op 11 juli 2026. Dit is 1 dag te laat. Kijk of de laatste rekening er al is.",
    ],
  ])("rekening, op %s: %s", (dag, stand, melding) =>
    expect(een("eindfactuur", dag, na())).toMatchObject({
      start: "2026-07-11",
      laatsteDag: "2026-08-08",
      dagen: 28,
      stand,
      melding,
    }),
  );
  test("een gestuurde rekening is klaar", () => {
    const termijn = een("eindfactuur", "2026-08-01", na({ gefactureerdOp: d("2026-07-20") }));
    expect(termijn).toMatchObject({
      stand: "gehaald",
      melding: "De begeleiding eindigt op 11 juli 2026. Gedaan op 20 juli 2026, op tijd.",
    });
    expect(artikelen(termijn)).toEqual(["Protocol Jobcoach UWV 2014 B.3.1"]);
  });
  test("wie stopt, vraagt geen vervolg", () =>
    expect(alle("vervolgaanvraag", "2026-07-20", na({ vervolg: false }))).toEqual([]));
  test("zonder periode is er niets", () => {
    expect(alle("vervolgaanvraag", "2026-07-20", feiten({}))).toEqual([]);
    expect(alle("eindfactuur", "2026-07-20", feiten({}))).toEqual([]);
  });
  test("een gemeente: over het vervolg een vraag, over de rekening niets", () => {
    expect(een("vervolgaanvraag", "2026-07-20", na(), gemeente)).toMatchObject({
      stand: "onbekend",
      laatsteDag: null,
      nogTotEnMet: null,
      bronnen: [],
    });
    expect(alle("eindfactuur", "2026-07-20", na(), gemeente)).toEqual([]);
    expect(codes(op("2026-07-20", na(), gemeente))).toEqual(["TERMIJN_INDIENEN"]);
  });
});
