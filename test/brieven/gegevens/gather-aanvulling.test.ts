import { describe, expect, test } from "vitest";
import { listOpen } from "../../../src/brieven/gegevens/describe-aanvulling.ts";
import { waarschuwing } from "../../../src/domein/bevinding/finding.ts";
import { beslis, eersteAanvraag, invoer, readSample, value } from "../../besluit/geval.ts";
import { briefzaak, gegevensVoor, type Verandering } from "../choose-brief/briefzaak.ts";

const aanvulling = (naam: string, lezer: "client" | "jobcoach" | "werkgever", verandering: Verandering = {}) =>
  gegevensVoor(briefzaak(naam, verandering), lezer).aanvulling;
const geenToestemming = { formulier: { toestemmingen: undefined } };

describe("niemand leest wat een ander moet sturen, als dat iets verraadt", () => {
  test("de werkgever leest alleen wat hij zelf moet sturen", () => {
    const { vanU, vanClient, vanCoach, vanWerkgever } = aanvulling("onvolledig", "werkgever");
    expect([vanClient, vanCoach]).toEqual([[], []]);
    expect(vanU).toEqual(vanWerkgever);
    expect(vanU).toContain("uw handtekening");
  });

  test("de jobcoach leest niet welke vraag of welk stuk van de werknemer mist", () => {
    const formulier = { wijzigingen: [{ wat: "inkomsten", vanaf: "2026-05-01" }] };
    expect(aanvulling("wijziging-meer-uren", "client", { formulier }).vanClient).toEqual([
      "een kopie van de laatste loonstrook",
    ]);
    expect(aanvulling("wijziging-meer-uren", "jobcoach", { formulier })).toMatchObject({
      vanClient: ["een stuk"],
      vanCoach: [],
    });
    expect(aanvulling("onvolledig", "jobcoach").vanClient).toEqual(["het antwoord op een vraag uit het formulier"]);
    expect(aanvulling("onvolledig", "client").vanClient).toEqual([
      "uw antwoord op de vraag: Mogen wij uw jobcoach rechtstreeks betalen?",
    ]);
  });
});

describe("E069 stukken over het werk gaan via de jobcoach, als de werknemer dat goedvindt", () => {
  const contract = ["een kopie van het contract"];

  test("bij een wijziging: met toestemming moet de jobcoach het contract sturen, zonder moet de werknemer dat", () => {
    expect(aanvulling("wijziging-meer-uren", "client")).toMatchObject({
      vanClient: [],
      vanCoach: contract,
      viaCoach: true,
    });
    expect(aanvulling("wijziging-meer-uren", "jobcoach").vanU).toEqual(contract);
    expect(aanvulling("wijziging-meer-uren", "client", geenToestemming)).toMatchObject({
      vanClient: contract,
      vanCoach: [],
      viaCoach: false,
    });
  });

  test("toestemming zonder jobcoach helpt niet", () => {
    expect(aanvulling("wijziging-meer-uren", "client", { formulier: { jobcoach: undefined } })).toMatchObject({
      vanClient: contract,
      viaCoach: false,
    });
  });

  test("wie zelf moet doorvragen, leest elke vraag; anders is het aantal genoeg", () => {
    expect(aanvulling("onvolledig", "client").vanCoach[0]).toBe("de antwoorden op 8 vragen uit het formulier");
    expect(aanvulling("onvolledig", "client", geenToestemming).vanCoach[0]).toBe(
      "het antwoord op de vraag: Wat gaat goed in dit werk?",
    );
  });
});

describe("wat blijft liggen", () => {
  test("niet wat alleen de werkgever mist, wel als hij zelf aanvroeg", () => {
    const { ondertekening = [] } = eersteAanvraag();
    const zonder = (partij: string) => ({
      formulier: { ondertekening: ondertekening.filter((een) => een.partij !== partij) },
    });
    expect(aanvulling("eerste-aanvraag", "client", zonder("werkgever"))).toMatchObject({
      ontbreekt: true,
      kanBlijvenLiggen: false,
    });
    expect(aanvulling("eerste-aanvraag", "client", zonder("jobcoach"))).toMatchObject({ kanBlijvenLiggen: true });
  });

  test("niet bij een formulier dat geen besluit vraagt", () => {
    const bevindingen = [waarschuwing("AANVULLING_HANDTEKENING", "/ondertekening", { wie: "client" })];
    expect(gegevensVoor({ ...briefzaak("einde-baan"), bevindingen }, "client").aanvulling).toMatchObject({
      ontbreekt: true,
      kanBlijvenLiggen: false,
    });
    expect(gegevensVoor({ ...briefzaak("eerste-aanvraag"), bevindingen }, "client").aanvulling).toMatchObject({
      kanBlijvenLiggen: true,
    });
  });
});

describe("de dagen", () => {
  const gevraagd = { soort: "aanvulling-gevraagd", op: "2026-02-20" } as const;

  test("zonder vraag: de dag uit de bevindingen", () => {
    expect(aanvulling("onvolledig", "client")).toMatchObject({
      gevraagdOp: null,
      totEnMet: "9 maart 2026",
      ontvangenOp: null,
    });
  });

  test("gevraagd: de dag die is genoemd, en anders die uit het beleid", () => {
    const genoemd = { gebeurd: [{ ...gevraagd, totEnMet: "2026-03-31" }] };
    expect(aanvulling("onvolledig", "client", genoemd)).toMatchObject({
      gevraagdOp: "20 februari 2026",
      totEnMet: "31 maart 2026",
    });
    expect(aanvulling("onvolledig", "client", { gebeurd: [gevraagd] }).totEnMet).toBe("6 maart 2026");
  });

  test("een beleid zonder termijn noemt geen dag", () => {
    expect(aanvulling("onvolledig", "client", { gebeurd: [gevraagd], beleid: "gemeente" }).totEnMet).toBeNull();
  });

  test("na een deel van de aanvulling is een dag die voorbij is, geen dag meer", () => {
    const gebeurd = [gevraagd, { soort: "aanvulling-ontvangen", op: "2026-03-09" }] as const;
    expect(aanvulling("onvolledig", "client", { gebeurd, op: "2026-03-10" })).toMatchObject({
      totEnMet: null,
      ontvangenOp: "9 maart 2026",
    });
  });
});

test("met een beslissing komt wat mist, en tot wanneer, uit de beslissing", () => {
  const beslissing = {
    ...value(beslis(invoer("eerste-aanvraag"), Object(readSample("eerste-aanvraag", "keuze.json")))),
    soort: "aanvulling-gevraagd",
    situatie: "aanvulling-gevraagd",
    ontbreekt: [
      { wie: "vertegenwoordiger", wat: "de handtekening" },
      { wie: "jobcoach", wat: "Wat lukt er straks zonder hulp?" },
      { wie: "client", wat: "het contract" },
      { wie: "arbeidsdeskundige", wat: "het advies" },
      { wie: "client", wat: "de aanvraag met het plan van de jobcoach" },
      { wie: "client", wat: "het contract" },
    ],
    aanvulling: { gevraagdOp: invoer("eerste-aanvraag").peildatum, totEnMet: invoer("eerste-aanvraag").peildatum },
  } as const;
  const zaak = briefzaak("eerste-aanvraag", { beslissing, formulier: { bijlagen: [] } });
  expect(listOpen(zaak).map(({ wie, soort }) => `${wie} ${soort}`)).toEqual([
    "jobcoach vraag",
    "client handtekening",
    "client stuk",
    "client stuk",
  ]);
  expect(gegevensVoor(zaak, "client").aanvulling).toMatchObject({
    vanClient: ["uw handtekening", "de aanvraag met het plan van de jobcoach"],
    vanCoach: ["het antwoord op de vraag: Wat lukt er straks zonder hulp?", "een kopie van het contract"],
    vanWerkgever: [],
    kanBlijvenLiggen: true,
    gevraagdOp: "6 oktober 2025",
    totEnMet: "6 oktober 2025",
  });
});
