import { describe, expect, test } from "vitest";
import type { Briefzaak } from "../../../src/brieven/brief.ts";
import { chooseLezers, magBrievenNaarJobcoach } from "../../../src/brieven/choose-lezers.ts";
import { beslis, eersteAanvraag, invoer, readSample, value } from "../../besluit/geval.ts";
import { briefzaak, type Gebeurd, waaromVoor, wieKrijgt } from "./briefzaak.ts";

const ja = { keuze: "ja", op: "2025-09-16" } as const;
const geweigerd = [
  ["nooit gevraagd", undefined],
  ["nee", { brievenNaarJobcoach: { keuze: "nee", op: "2025-09-16" } }],
  ["niet ingevuld", { brievenNaarJobcoach: { keuze: "wil-ik-niet-invullen", op: "2025-09-16" } }],
  ["ingetrokken", { brievenNaarJobcoach: { ...ja, ingetrokkenOp: "2025-10-01" } }],
] as const;

describe("de jobcoach krijgt een brief alleen met toestemming", () => {
  test.each(geweigerd)("toestemming %s", (_, toestemmingen) => {
    expect(magBrievenNaarJobcoach(toestemmingen === undefined ? {} : { toestemmingen })).toBe(false);
    expect(wieKrijgt(briefzaak("eerste-aanvraag", { formulier: { toestemmingen } }))).toEqual(["client", "werkgever"]);
  });

  test("met toestemming wel, maar niet als niemand de jobcoach kent", () => {
    expect(wieKrijgt(briefzaak("eerste-aanvraag"))).toEqual(["client", "jobcoach", "werkgever"]);
    const zonder = briefzaak("eerste-aanvraag", { formulier: { jobcoach: undefined } });
    expect(waaromVoor(zonder, "jobcoach")).toMatchObject({ krijgt: false });
  });

  test("wie de afsluiting zelf stuurde, krijgt die ook zonder toestemming, maar geen vraag aan de werknemer", () => {
    const formulier = { toestemmingen: undefined };
    expect(wieKrijgt(briefzaak("einde-baan", { formulier }))).toEqual(["client", "jobcoach"]);
    const gebeurd = [{ soort: "zienswijze-gevraagd", op: "2026-06-04" }] as const;
    expect(wieKrijgt(briefzaak("einde-baan", { formulier, gebeurd }))).toEqual(["client"]);
  });

  test.each<[string, Gebeurd]>([
    ["een evaluatie over de jobcoach", { soort: "evaluatie-gevraagd", op: "2025-10-01" }],
    ["een ingebrekestelling", { soort: "ingebrekestelling-ontvangen", op: "2025-10-01" }],
  ])("%s gaat nooit naar de jobcoach", (_, gebeurd) => {
    expect(waaromVoor(briefzaak("eerste-aanvraag", { gebeurd: [gebeurd] }), "jobcoach")).toMatchObject({
      krijgt: false,
    });
  });
});

describe("de werkgever krijgt wat hij moet weten", () => {
  const { werkgever } = eersteAanvraag();
  const zonderNaam = { werkgever: { ...werkgever, contactpersoon: undefined } };

  test("niet zonder contactpersoon, en een naam van spaties is geen naam", () => {
    const leeg = { werkgever: { ...werkgever, contactpersoon: { naam: "  " } } };
    for (const formulier of [zonderNaam, leeg, { werkgever: undefined }])
      expect(wieKrijgt(briefzaak("eerste-aanvraag", { formulier }))).toEqual(["client", "jobcoach"]);
  });

  test("wie zelf aanvroeg, krijgt hem ook zonder contactpersoon, maar niet zonder naam van het bedrijf", () => {
    const gemeente = Object(readSample("gemeente"));
    const kaal = { ...gemeente.werkgever, contactpersoon: undefined };
    expect(wieKrijgt(briefzaak("gemeente", { formulier: { werkgever: kaal } }))).toContain("werkgever");
    const naamloos = { ...kaal, naam: undefined };
    expect(wieKrijgt(briefzaak("gemeente", { formulier: { werkgever: naamloos } }))).not.toContain("werkgever");
  });

  test("een vraag om een aanvulling alleen als hij zelf iets moet sturen", () => {
    const gebeurd = [{ soort: "aanvulling-gevraagd", op: "2026-02-20" }] as const;
    expect(wieKrijgt(briefzaak("onvolledig", { gebeurd }))).toEqual(["client", "jobcoach", "werkgever"]);
    const zonderContract = {
      gebeurd: [{ soort: "aanvulling-gevraagd", op: "2025-10-01" }],
      formulier: { bijlagen: [] },
    } as const;
    expect(wieKrijgt(briefzaak("eerste-aanvraag", zonderContract))).toEqual(["client", "jobcoach"]);
  });

  test.each<[string, Gebeurd, boolean]>([
    ["later beslissen", { soort: "beslistermijn-verlengd", op: "2025-10-01", totEnMet: "2025-12-12" }, true],
    ["stilstaan", { soort: "ander-uitstel", op: "2025-10-01" }, true],
    ["een reactie van de werknemer", { soort: "zienswijze-gevraagd", op: "2025-10-01", reden: "Wij weigeren." }, false],
    ["die reactie", { soort: "zienswijze-ontvangen", op: "2025-10-01" }, false],
    ["een ingebrekestelling van een ander", { soort: "ingebrekestelling-ontvangen", op: "2025-10-01" }, false],
    [
      "doorzenden, want dat zegt iets over de uitkering",
      { soort: "doorgezonden", op: "2025-10-01", naar: "UWV" },
      false,
    ],
    ["een evaluatie bij een eerste aanvraag", { soort: "evaluatie-gevraagd", op: "2025-10-01" }, false],
  ])("%s: %j is %s", (_, gebeurd, krijgt) => {
    expect(waaromVoor(briefzaak("eerste-aanvraag", { gebeurd: [gebeurd] }), "werkgever")).toMatchObject({ krijgt });
  });

  test("een evaluatie als er een periode voorbij is, en een ingebrekestelling van hemzelf", () => {
    const evaluatie = { gebeurd: [{ soort: "evaluatie-gevraagd", op: "2026-03-20" }] } as const;
    expect(wieKrijgt(briefzaak("vervolg", evaluatie))).toEqual(["client", "werkgever"]);
    const laat = { op: "2026-06-06", gebeurd: [{ soort: "ingebrekestelling-ontvangen", op: "2026-06-05" }] } as const;
    expect(wieKrijgt(briefzaak("gemeente", laat))).toEqual(["client", "werkgever"]);
  });
});

describe("wie iets gaf of vroeg", () => {
  test.each([
    ["aanmelding-client", ["client"]],
    ["aanmelding-signaal", ["client", "werkgever"]],
    ["wijziging-meer-uren", ["client", "jobcoach"]],
    ["wijziging-verhuizing", ["client"]],
    ["einde-baan", ["client", "jobcoach"]],
    ["evaluatie-client", ["client"]],
    ["evaluatie-werkgever", ["werkgever"]],
  ])("%s: %j", (naam, lezers) => {
    expect(wieKrijgt(briefzaak(naam))).toEqual(lezers);
  });

  test("een signaal van een ander gaat niet naar de werkgever", () => {
    const { aanmelding } = Object(readSample("aanmelding-signaal"));
    const formulier = { aanmelding: { ...aanmelding, door: { ...aanmelding.door, rol: "professional" } } };
    expect(wieKrijgt(briefzaak("aanmelding-signaal", { formulier }))).toEqual(["client"]);
  });

  test("een curator leest namens de werknemer; het is dezelfde brief", () => {
    expect(waaromVoor(briefzaak("wettelijk-vertegenwoordiger"), "client")).toEqual({
      lezer: "client",
      krijgt: true,
      waarom: "De brief gaat over de werknemer. De curator krijgt hem namens de werknemer.",
    });
  });
});

describe("bij een beslissing", () => {
  const beslissing = value(beslis(invoer("eerste-aanvraag"), Object(readSample("eerste-aanvraag", "keuze.json"))));
  const { werkgever } = eersteAanvraag();
  const zonderNaam = { werkgever: { ...werkgever, contactpersoon: undefined } };
  const bezwaar = {
    door: ["client", "werkgever"],
    eersteDag: null,
    laatsteDag: null,
    perPostTotEnMet: null,
    dagen: 42,
  } as const;
  const metBezwaar = { ...beslissing, rechtsgevolg: { ...beslissing.rechtsgevolg, bezwaar } };
  const werkgeverBij = (zaak: Briefzaak) => waaromVoor(zaak, "werkgever");

  test("een werkgever die bezwaar kan maken, krijgt haar ook zonder contactpersoon", () => {
    expect(werkgeverBij(briefzaak("eerste-aanvraag", { beslissing, formulier: zonderNaam }))).toMatchObject({
      krijgt: false,
    });
    expect(werkgeverBij(briefzaak("eerste-aanvraag", { beslissing: metBezwaar, formulier: zonderNaam }))).toEqual({
      lezer: "werkgever",
      krijgt: true,
      waarom: "De werkgever kan bezwaar maken. Er is geen contactpersoon, dus de brief gaat naar het bedrijf.",
    });
  });

  test.each([
    ["adres", false],
    ["rekening", false],
    ["contracturen", true],
    ["werklocatie", true],
    ["werk-anders", true],
    ["werkgever", true],
  ])("een wijziging zonder gevolgen over %s: %s", (wat, krijgt) => {
    const formulier = { wijzigingen: [{ wat, vanaf: "2026-05-01" }] };
    const [, , gekozen] = chooseLezers(briefzaak("wijziging-meer-uren", { formulier }), "zonder-gevolgen");
    expect(gekozen).toMatchObject({ lezer: "werkgever", krijgt });
  });
});

test("elke lezer staat er een keer, met een reden zonder namen", () => {
  const lezers = chooseLezers(briefzaak("eerste-aanvraag"), "aanvraag-ontvangen");
  expect(lezers.map(({ lezer }) => lezer)).toEqual(["client", "jobcoach", "werkgever"]);
  for (const { waarom } of lezers) {
    expect(waarom).toMatch(/^[A-Z].+\.$/);
    expect(waarom).not.toMatch(/Łukasz|Wiśniewski|Djamila|Westerink/);
  }
});
