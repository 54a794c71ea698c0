import { describe, expect, test } from "vitest";
import { readDossier } from "../../../src/besluit/dossier/read-dossier.ts";
import { alsZin } from "../../../src/brieven/gegevens/bericht-termijnen.ts";
import { eersteAanvraag, readSample, value } from "../../besluit/geval.ts";
import { briefzaak, type Gebeurd, gegevensVoor, type Verandering } from "../choose-brief/briefzaak.ts";

const bericht = (naam: string, verandering: Verandering = {}, lezer: "client" | "jobcoach" | "werkgever" = "client") =>
  gegevensVoor(briefzaak(naam, verandering), lezer).bericht;
const dossierVan = (naam: string) => value(readDossier(readSample(naam, "dossier.json")));
const aanvulling = { soort: "aanvulling-ontvangen", op: "2025-10-02" } as const;
const na = (...gebeurd: readonly Gebeurd[]) => bericht("eerste-aanvraag", { gebeurd });

describe("de dag van de beslissing", () => {
  test.each([
    ["2025-11-12", "13 november 2025"],
    ["2025-11-13", "13 november 2025"],
    ["2025-11-14", null],
  ])("op %s: %s, want een dag die voorbij is, wordt niet beloofd", (op, dag) => {
    expect(bericht("eerste-aanvraag", { op }).beslisdag).toBe(dag);
  });

  test.each(["aanmelding-signaal", "wijziging-verhuizing", "einde-baan", "evaluatie-client"])("geen bij %s", (naam) => {
    expect(bericht(naam).beslisdag).toBeNull();
  });

  test.each([
    ["2023-06-30", null],
    ["2023-07-03", "28 augustus 2023"],
  ])("ontvangen op %s: %s, want dit beleid geldt vanaf 1 juli 2023", (ontvangenOp, dag) => {
    const formulier = { indiening: { ontvangenOp, door: "client" } };
    expect(bericht("eerste-aanvraag", { beleid: "rotterdam", op: "2023-07-03", formulier }).beslisdag).toBe(dag);
  });
});

describe("verlengen en stilstaan zijn twee dingen (Awb 4:14 en 4:15)", () => {
  const verlengd = { soort: "beslistermijn-verlengd", op: "2025-10-01", totEnMet: "2025-12-19" } as const;

  test("verlengen: de oude en de nieuwe dag, en de reden als hele zin", () => {
    expect(na({ ...verlengd, reden: "de arbeidsdeskundige is ziek" })).toMatchObject({
      nieuweBeslisdag: "19 december 2025",
      oudeBeslisdag: "13 november 2025",
      uitstelReden: "De arbeidsdeskundige is ziek.",
      stilTotEnMet: null,
    });
  });

  test("een verlenging die te laat kwam, houdt de dag die is genoemd", () => {
    const laat = { op: "2025-12-01", gebeurd: [{ ...verlengd, op: "2025-12-01" }] };
    expect(bericht("eerste-aanvraag", laat)).toMatchObject({
      nieuweBeslisdag: "19 december 2025",
      oudeBeslisdag: "13 november 2025",
    });
  });

  test("stilstaan: zoveel dagen later", () => {
    expect(na({ soort: "ander-uitstel", op: "2025-10-05", totEnMet: "2025-10-19" })).toMatchObject({
      nieuweBeslisdag: "27 november 2025",
      oudeBeslisdag: null,
      stilTotEnMet: "19 oktober 2025",
      uitstelReden: null,
    });
  });

  test("stilstaan zonder einde noemt geen enkele dag", () => {
    expect(na({ soort: "ander-uitstel", op: "2025-10-05" })).toMatchObject({
      beslisdag: null,
      nieuweBeslisdag: null,
      stilTotEnMet: null,
    });
  });

  test("de reden is alleen voor de werknemer, want zij kan over gezondheid gaan", () => {
    const verandering = { gebeurd: [{ ...verlengd, reden: "De beperking wordt nog onderzocht." }] };
    for (const lezer of ["jobcoach", "werkgever"] as const)
      expect(JSON.stringify(bericht("eerste-aanvraag", verandering, lezer))).not.toContain("beperking");
  });

  test.each([
    [undefined, null],
    ["   ", null],
    ["wij wachten op het advies", "Wij wachten op het advies."],
    ["Kan dat nog?", "Kan dat nog?"],
  ])("%j wordt %j", (tekst, zin) => {
    expect(alsZin(tekst)).toBe(zin);
  });
});

describe("een reactie voordat wij beslissen", () => {
  const gevraagd = { soort: "zienswijze-gevraagd", op: "2025-10-01", totEnMet: "2025-10-15" } as const;
  const { advies } = eersteAanvraag();
  const lager = { gebeurd: [gevraagd], formulier: { advies: { ...advies, uren: 40 } } };

  test("zegt ons plan en waarom, ook als er nog een vraag openstaat", () => {
    expect(bericht("eerste-aanvraag", lager).reageren).toMatchObject({
      uitleg: [
        "Ons plan is: u krijgt minder uren dan u vroeg.",
        expect.stringMatching(
          /^U vroeg 60 uur\. Onze arbeidsdeskundige adviseert 40 uur\. De arbeidsdeskundige schreef: “/,
        ),
      ],
      totEnMet: "15 oktober 2025",
      ontvangenOp: null,
    });
  });

  test("zegt bij een afwijzing wat de arbeidsdeskundige vindt", () => {
    const formulier = { advies: { ...advies, noodzakelijk: false } };
    expect(bericht("eerste-aanvraag", { gebeurd: [gevraagd], formulier }).reageren?.uitleg.slice(0, 2)).toEqual([
      "Ons plan is: u krijgt geen jobcoach.",
      expect.stringContaining("Onze arbeidsdeskundige vindt dat u uw werk zonder jobcoach kunt doen."),
    ]);
  });

  test("noemt bij minder uren de uren van nu en straks", () => {
    const gebeurd = [{ soort: "zienswijze-gevraagd", op: "2026-06-04" }] as const;
    const zaak = briefzaak("einde-baan", { gebeurd });
    const metToekenning = {
      ...zaak,
      dossier: { ...dossierVan("einde-baan"), gebeurtenissen: zaak.dossier.gebeurtenissen ?? [] },
    };
    expect(gegevensVoor(metToekenning, "client").bericht.reageren?.uitleg[0]).toBe(
      "Ons plan is: uw jobcoach stopt op 29 mei 2026. U houdt 33 uur en 14 minuten met uw jobcoach. Eerst was dat 67 uur en 56 minuten.",
    );
  });

  test("de eigen woorden van de beslisser staan erbij", () => {
    expect(na({ ...gevraagd, reden: "wij denken dat het werk stopt" }).reageren?.uitleg).toEqual([
      "Wij denken dat het werk stopt.",
    ]);
  });

  test("de jobcoach leest niet waarover het gaat", () => {
    expect(bericht("eerste-aanvraag", lager, "jobcoach").reageren).toMatchObject({ over: [], uitleg: [] });
  });

  test("ontvangen: de dag", () => {
    expect(na(gevraagd, { soort: "zienswijze-ontvangen", op: "2025-10-03" }).reageren).toMatchObject({
      ontvangenOp: "3 oktober 2025",
      totEnMet: "15 oktober 2025",
    });
  });
});

describe("een aanvraag die te laat kwam", () => {
  const gebeurd = [{ soort: "reden-te-laat-gevraagd", op: "2026-03-01", totEnMet: "2026-03-15" }] as const;

  test("zegt de dagen, de uren met en zonder goede reden, en wat er al stond", () => {
    const { teLaat, reageren } = bericht("te-laat-goede-reden", { gebeurd });
    expect(teLaat).toMatchObject({
      dagen: "20 dagen",
      laatsteDagOpTijd: "2 februari 2026",
      zonderKorting: "57 uur en 17 minuten",
      metKorting: "50 uur en 57 minuten",
      redenClient: expect.stringContaining("contract"),
    });
    expect(reageren?.totEnMet).toBe("15 maart 2026");
  });

  test("noemt geen uren die niemand weet, en geen dag die het beleid niet heeft", () => {
    const zonderUren = bericht("te-laat-goede-reden", { gebeurd, formulier: { dienstverband: undefined } }).teLaat;
    expect(zonderUren).toMatchObject({ dagen: "20 dagen", zonderKorting: null, metKorting: null });
    expect(bericht("te-laat-goede-reden", { gebeurd, beleid: "gemeente" }).teLaat).toBeNull();
  });
});

describe("een ingebrekestelling (Awb 4:17)", () => {
  const op = (dag: string) =>
    bericht("eerste-aanvraag", { op: dag, gebeurd: [{ soort: "ingebrekestelling-ontvangen", op: dag }] });

  test.each([
    ["2025-11-13", false, "13 november 2025", null],
    ["2025-11-14", true, "28 november 2025", "29 november 2025"],
  ])("op %s", (dag, terecht, beslissenTotEnMet, vanaf) => {
    expect(op(dag).ingebreke).toMatchObject({ terecht, beslissenTotEnMet, vanaf, maximum: "€ 1.442" });
  });

  test("als niemand de laatste dag weet, of als het besluit er al was, noemt zij geen dag", () => {
    const ingebreke = { soort: "ingebrekestelling-ontvangen", op: "2025-12-05" } as const;
    const stil = [{ soort: "ander-uitstel", op: "2025-10-05" }, ingebreke] as const;
    const verstuurd = [{ soort: "besluit-bekendgemaakt", op: "2025-10-20" }, ingebreke] as const;
    for (const gebeurd of [stil, verstuurd])
      expect(bericht("eerste-aanvraag", { op: "2025-12-06", gebeurd }).ingebreke).toMatchObject({
        terecht: false,
        beslissenTotEnMet: null,
        vanaf: null,
      });
  });

  test("de dwangsom telt tot de dag waarop het besluit is verstuurd", () => {
    const gebeurd = [
      { soort: "ingebrekestelling-ontvangen", op: "2025-12-05" },
      { soort: "besluit-bekendgemaakt", op: "2026-01-05" },
      { soort: "dwangsom-vastgesteld", op: "2026-01-06" },
    ] as const;
    expect(bericht("eerste-aanvraag", { op: "2026-01-06", gebeurd }).dwangsom).toEqual({
      bedrag: "€ 392",
      bezwaarTotEnMet: "17 februari 2026",
      dagen: "16 dagen",
      van: "20 december 2025",
      totEnMet: "4 januari 2026",
    });
  });
});

describe("wat het formulier zelf vertelt", () => {
  test("E064 doorgezonden alleen als dat echt gebeurde", () => {
    expect(bericht("eerste-aanvraag").doorgezonden).toBeNull();
    expect(na({ soort: "doorgezonden", op: "2025-10-07", naar: "UWV" }).doorgezonden).toBeNull();
    expect(na({ soort: "doorgezonden", op: "2025-10-01", naar: "UWV" }, aanvulling).doorgezonden).not.toBeNull();
    expect(na({ soort: "doorgezonden", op: "2025-10-01", naar: "\u200b" }, aanvulling).doorgezonden).toBeNull();
    expect(na({ soort: "doorgezonden", op: "2025-10-01", naar: "UWV" }).doorgezonden).toEqual({
      naar: "UWV",
      op: "1 oktober 2025",
    });
  });

  test("een gesprek, een melder, meer uren, een proefplaatsing, de laatste dag", () => {
    expect(bericht("evaluatie-client").evaluatieGesprek).toBe(true);
    expect(bericht("aanmelding-signaal").melder).toBe("Gerda Lansink");
    expect(bericht("wijziging-meer-uren").vraagtMeerUren).toBe(true);
    expect(bericht("proefplaatsing").wachtOpProefplaatsing).toBe(true);
    expect(bericht("einde-baan").laatsteDag).toBe("29 mei 2026");
    expect(bericht("vervolg").evaluatieGevraagd).toBe(true);
  });

  test("een halve periode is geen periode", () => {
    const formulier = { begeleiding: { periode: { van: "2025-09-01" } } };
    expect(bericht("eerste-aanvraag", { formulier }).periode).toBeNull();
  });

  test("de evaluatie noemt de periode die voorbij is", () => {
    const gebeurd = [{ soort: "evaluatie-gevraagd", op: "2026-03-20" }] as const;
    expect(bericht("vervolg", { gebeurd }).evaluatie).toEqual({
      totEnMet: null,
      van: "1 september 2025",
      periodeTotEnMet: "28 februari 2026",
    });
  });
});
