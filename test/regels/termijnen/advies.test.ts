import { describe, expect, test } from "vitest";
import { alle, artikelen, codes, d, een, gebeurtenis, gemeente, ontvangen, op } from "./geval.ts";

const gevraagd = (dag: string) => gebeurtenis("advies-gevraagd", dag);

describe("Vier weken voor het advies van de arbeidsdeskundige", () => {
  const gegeven = ontvangen("2026-04-01", gevraagd("2026-04-08"));
  test.each([
    ["2026-04-28", "loopt", 0],
    ["2026-04-29", "dichtbij", 0],
    ["2026-05-06", "dichtbij", 0],
    ["2026-05-07", "voorbij", 1],
    ["2026-05-13", "voorbij", 7],
  ])("op %s: %s", (dag, stand, dagenTeLaat) =>
    expect(een("advies", dag, gegeven)).toMatchObject({ laatsteDag: "2026-05-06", dagen: 28, stand, dagenTeLaat }),
  );
  test("een termijn van beleid schuift niet op in een weekend", () => {
    const termijn = een("advies", "2026-04-20", ontvangen("2026-04-01", gevraagd("2026-04-18")));
    expect(termijn).toMatchObject({ laatsteDag: "2026-05-16", verschoven: null });
    expect(termijn.melding).toBe("Op 18 april 2026 is om advies gevraagd. Nog 26 dagen.");
    expect(artikelen(termijn)).toEqual(["UWV 2023 adviesformulier"]);
  });
  test.each([
    ["volgens het dossier", [gebeurtenis("advies-ontvangen", "2026-04-20")], null, "2026-04-20"],
    ["volgens het formulier", [], "2026-04-21", "2026-04-21"],
    ["volgens beide: de eerste dag", [gebeurtenis("advies-ontvangen", "2026-04-22")], "2026-04-21", "2026-04-21"],
    ["volgens beide, andersom", [gebeurtenis("advies-ontvangen", "2026-04-20")], "2026-04-21", "2026-04-20"],
    ["op de dag zelf", [], "2026-04-08", "2026-04-08"],
    ["een advies van ervoor is een ander advies", [], "2026-04-07", null],
  ])("ontvangen %s", (_, meer, adviesOp, voldaanOp) => {
    const met = {
      ...ontvangen("2026-04-01", gevraagd("2026-04-08"), ...meer),
      adviesOp: adviesOp === null ? null : d(adviesOp),
    };
    expect(een("advies", "2026-05-01", met).voldaanOp).toBe(voldaanOp);
  });
  test("twee keer gevraagd is twee termijnen", () => {
    const met = ontvangen(
      "2026-04-01",
      gevraagd("2026-04-20"),
      gevraagd("2026-04-08"),
      gebeurtenis("advies-ontvangen", "2026-04-15"),
    );
    expect(alle("advies", "2026-05-01", met).map(({ start, stand }) => [start, stand])).toEqual([
      ["2026-04-20", "loopt"],
      ["2026-04-08", "gehaald"],
    ]);
  });
  test.each([
    ["2026-04-07", "2026-05-01", ["loopt"]],
    ["2026-04-08", "2026-05-01", []],
    ["2026-04-28", "2026-04-27", ["loopt"]],
    ["2026-04-28", "2026-04-28", []],
  ])("besluit verstuurd op %s: op %s wacht men op advies: %j", (dag, peildatum, standen) => {
    const met = ontvangen("2026-04-01", gevraagd("2026-04-08"), gebeurtenis("besluit-bekendgemaakt", dag));
    expect(alle("advies", peildatum, met).map(({ stand }) => stand.replace("dichtbij", "loopt"))).toEqual(standen);
  });
  test("wie niet om advies vroeg, ziet geen termijn", () =>
    expect(alle("advies", "2026-05-01", ontvangen("2026-04-01"))).toEqual([]));
  test("een gemeente zonder adviestermijn: een vraag", () => {
    expect(een("advies", "2026-04-20", gegeven, gemeente)).toMatchObject({
      stand: "onbekend",
      laatsteDag: null,
      dagen: null,
      bronnen: [],
    });
    expect(op("2026-04-20", gegeven, gemeente).vragen).toMatchObject([
      {
        code: "TERMIJN_ADVIES",
        vraag: "Binnen hoeveel dagen adviseert de arbeidsdeskundige? Het beleid gemeente noemt dit niet.",
      },
    ]);
  });
});

describe("Wie wordt gehoord, krijgt een genoemde dag (Awb 4:7 en 4:8)", () => {
  const vraag = (totEnMet?: string) => gebeurtenis("zienswijze-gevraagd", "2026-04-08", totEnMet);
  test.each([
    ["2026-04-20", "loopt", "Nog 2 dagen."],
    ["2026-04-21", "dichtbij", "Nog 1 dag."],
    ["2026-04-22", "dichtbij", "Vandaag is de laatste dag."],
    ["2026-04-23", "voorbij", "Die dag is voorbij."],
  ])("op %s: %s", (dag, stand, zin) =>
    expect(een("zienswijze", dag, ontvangen("2026-04-01", vraag("2026-04-22")))).toMatchObject({
      laatsteDag: "2026-04-22",
      dagen: null,
      stand,
      melding: `Op 8 april 2026 is om een reactie gevraagd. ${zin}`,
      bronnen: [{ artikel: "4:7" }, { artikel: "4:8" }],
    }),
  );
  test("zonder dag is er een vraag, want de wet noemt geen lengte", () => {
    const gegeven = ontvangen("2026-04-01", vraag());
    expect(een("zienswijze", "2026-04-10", gegeven)).toMatchObject({ stand: "onbekend", laatsteDag: null });
    expect(op("2026-04-10", gegeven).vragen).toMatchObject([
      {
        code: "ZIENSWIJZE_TOT",
        vraag: "Op 8 april 2026 is om een reactie gevraagd. Tot en met welke dag kan die komen?",
      },
    ]);
  });
  test("een reactie maakt hem klaar; een besluit zonder reactie haalt hem weg", () => {
    const gekregen = gebeurtenis("zienswijze-ontvangen", "2026-04-15");
    const besluit = gebeurtenis("besluit-bekendgemaakt", "2026-04-25");
    expect(een("zienswijze", "2026-05-01", ontvangen("2026-04-01", vraag("2026-04-22"), gekregen, besluit)).stand).toBe(
      "gehaald",
    );
    expect(alle("zienswijze", "2026-05-01", ontvangen("2026-04-01", vraag(), besluit))).toEqual([]);
    expect(codes(op("2026-05-01", ontvangen("2026-04-01", vraag(), besluit)))).toEqual([]);
  });
  test("zij zet de beslistermijn niet stil", () =>
    expect(een("beslissen", "2026-04-10", ontvangen("2026-04-01", vraag("2026-04-22"))).laatsteDag).toBe("2026-05-27"));
});
