import { describe, expect, test } from "vitest";
import { alle, artikelen, beleidMet, codes, een, gebeurtenis, gemeente, ontvangen, op } from "./geval.ts";

const gevraagd = (dag: string, totEnMet?: string) => gebeurtenis("aanvulling-gevraagd", dag, totEnMet);
const gekregen = (dag: string) => gebeurtenis("aanvulling-ontvangen", dag);
const besluit = (dag: string) => gebeurtenis("besluit-bekendgemaakt", dag);

describe("Veertien dagen om aan te vullen", () => {
  const gegeven = ontvangen("2026-04-01", gevraagd("2026-04-08"));
  test.each([
    ["2026-04-08", "loopt", 0, "Nog 14 dagen."],
    ["2026-04-18", "loopt", 0, "Nog 4 dagen."],
    ["2026-04-19", "dichtbij", 0, "Nog 3 dagen."],
    ["2026-04-22", "dichtbij", 0, "Vandaag is de laatste dag."],
    ["2026-04-23", "voorbij", 1, "Dit is 1 dag te laat."],
  ])("op %s: %s", (dag, stand, dagenTeLaat, zin) =>
    expect(een("aanvullen", dag, gegeven)).toMatchObject({
      start: "2026-04-08",
      laatsteDag: "2026-04-22",
      dagen: 14,
      seintje: "2026-04-19",
      stand,
      dagenTeLaat,
      melding: `Op 8 april 2026 is om aanvulling gevraagd. ${zin}`,
    }),
  );
  test("voor de vraag is er geen termijn", () => expect(alle("aanvullen", "2026-04-07", gegeven)).toEqual([]));
  test("de bronnen zijn de wet en het rapport", () =>
    expect(artikelen(een("aanvullen", "2026-04-10", gegeven))).toEqual(["Awb 4:5 lid 1", "UWV 2023 §4.2"]));
  test("op een zaterdag schuift de laatste dag op", () =>
    expect(een("aanvullen", "2026-06-01", ontvangen("2026-04-01", gevraagd("2026-05-30")))).toMatchObject({
      laatsteDag: "2026-06-15",
      verschoven: { van: "2026-06-13", waarom: "zaterdag", dagen: 2 },
    }));
  test("een genoemde dag blijft zoals hij is, ook op zaterdag", () => {
    const termijn = een("aanvullen", "2026-04-10", ontvangen("2026-04-01", gevraagd("2026-04-08", "2026-04-18")));
    expect(termijn).toMatchObject({ laatsteDag: "2026-04-18", dagen: 10, verschoven: null });
    expect(artikelen(termijn)).toEqual(["Awb 4:5 lid 1"]);
  });
  test.each([
    ["2026-04-22", "gehaald"],
    ["2026-04-23", "voorbij"],
  ])("aangevuld op %s: %s", (dag, stand) =>
    expect(
      een("aanvullen", "2026-05-01", ontvangen("2026-04-01", gevraagd("2026-04-08"), gekregen(dag))),
    ).toMatchObject({ stand, voldaanOp: dag }),
  );
  test("elke vraag heeft haar eigen termijn, en het eerste antwoord erna", () => {
    const gegeven = ontvangen(
      "2026-04-01",
      gevraagd("2026-04-08"),
      gekregen("2026-04-15"),
      gevraagd("2026-04-15"),
      gekregen("2026-04-20"),
    );
    expect(alle("aanvullen", "2026-05-01", gegeven).map(({ start, voldaanOp }) => [start, voldaanOp])).toEqual([
      ["2026-04-08", "2026-04-15"],
      ["2026-04-15", "2026-04-20"],
    ]);
  });
  test("een aanvulling waar niemand om vroeg, geeft geen termijn", () =>
    expect(alle("aanvullen", "2026-05-01", ontvangen("2026-04-01", gekregen("2026-04-15")))).toEqual([]));
  test("een eigen beleid geeft een eigen lengte", () => {
    const termijn = een("aanvullen", "2026-04-10", gegeven, beleidMet({ aanvullen: 21 }));
    expect(termijn).toMatchObject({ laatsteDag: "2026-04-29", dagen: 21 });
    expect(artikelen(termijn)).toContain("Beleid eigen");
  });
  test("weet de gemeente de lengte niet: een vraag", () => {
    expect(een("aanvullen", "2026-04-10", gegeven, gemeente)).toMatchObject({
      stand: "onbekend",
      laatsteDag: null,
      dagen: null,
    });
    expect(op("2026-04-10", gegeven, gemeente).vragen.at(0)).toMatchObject({
      code: "TERMIJN_AANVULLEN",
      vraag: "Hoeveel dagen krijgt iemand om de aanvraag aan te vullen? Het beleid gemeente noemt dit niet.",
    });
    expect(artikelen(een("aanvullen", "2026-04-10", gegeven, gemeente))).toEqual(["Awb 4:5 lid 1"]);
  });
  test("noemt de brief een dag, dan hoeft het beleid niets te weten", () =>
    expect(codes(op("2026-04-10", ontvangen("2026-04-01", gevraagd("2026-04-08", "2026-04-22")), gemeente))).toEqual(
      [],
    ));
});

describe("Vier weken om niet te behandelen (Awb 4:5 lid 4)", () => {
  const gegeven = ontvangen("2026-04-01", gevraagd("2026-04-08"));
  test.each([
    ["2026-04-22", []],
    ["2026-04-23", ["loopt"]],
    ["2026-05-12", ["loopt"]],
    ["2026-05-13", ["dichtbij"]],
    ["2026-05-20", ["dichtbij"]],
    ["2026-05-21", ["voorbij"]],
  ])("op %s: %j", (dag, standen) =>
    expect(alle("niet-behandelen", dag, gegeven).map(({ stand }) => stand)).toEqual(standen),
  );
  test("begint de dag nadat de termijn ongebruikt afliep", () => {
    const termijn = een("niet-behandelen", "2026-05-01", gegeven);
    expect(termijn).toMatchObject({ start: "2026-04-23", laatsteDag: "2026-05-20", dagen: 28, verschoven: null });
    expect(termijn.melding).toBe(
      "Aanvullen kon tot en met 22 april 2026. Nog 19 dagen. Daarna kan alleen nog een besluit over de aanvraag zelf.",
    );
    expect(artikelen(termijn)).toEqual(["Awb 4:5 lid 4"]);
  });
  test("schuift op als een wettelijke termijn", () => {
    const termijn = een("niet-behandelen", "2026-05-01", ontvangen("2026-04-01", gevraagd("2026-04-08", "2026-04-16")));
    expect(termijn).toMatchObject({ laatsteDag: "2026-05-18", verschoven: { van: "2026-05-14" } });
    expect(artikelen(termijn)).toEqual([
      "Awb 4:5 lid 4",
      "Algemene termijnenwet 1 lid 1",
      "Algemene termijnenwet 3 lid 3",
    ]);
  });
  test.each([
    ["2026-05-20", "gehaald", 0],
    ["2026-05-21", "voorbij", 1],
  ])("besluit verstuurd op %s: %s", (dag, stand, dagenTeLaat) => {
    const gedaan = ontvangen("2026-04-01", gevraagd("2026-04-08"), besluit(dag));
    const termijn = een("niet-behandelen", "2026-06-01", gedaan);
    expect(termijn).toMatchObject({ stand, dagenTeLaat, voldaanOp: dag });
    expect(termijn.melding).not.toContain("Daarna");
    expect(alle("aanvullen", "2026-06-01", gedaan)).toEqual([]);
  });
  test("wie op tijd aanvulde, hoort dit niet", () =>
    expect(
      alle("niet-behandelen", "2026-06-01", ontvangen("2026-04-01", gevraagd("2026-04-08"), gekregen("2026-04-22"))),
    ).toEqual([]));
  test("een aanvulling na de laatste dag: de beslisser kiest", () => {
    const laat = ontvangen("2026-04-01", gevraagd("2026-04-08"), gekregen("2026-04-23"));
    expect(een("niet-behandelen", "2026-05-01", laat).laatsteDag).toBe("2026-05-20");
    expect(op("2026-05-01", laat).vragen).toMatchObject([
      {
        code: "AANVULLING_TE_LAAT",
        aan: "beslisser",
        vraag: "De aanvulling kwam op 23 april 2026, na de laatste dag. Behandelt u de aanvraag toch?",
        antwoorden: [
          { waarde: "ja", gevolg: "U beslist over de aanvraag zelf." },
          { waarde: "nee", gevolg: "U besluit om niet te behandelen. De aanvrager kan meteen opnieuw aanvragen." },
        ],
      },
    ]);
    const besloten = { ...laat, gebeurtenissen: [...laat.gebeurtenissen, besluit("2026-05-10")] };
    expect(codes(op("2026-05-12", besloten))).toEqual([]);
  });
});
