import { describe, expect, test } from "vitest";
import { addressFor } from "../../../src/brieven/address.ts";
import { gatherBasis } from "../../../src/brieven/gegevens/gather-basis.ts";
import { gatherEigen } from "../../../src/brieven/gegevens/gather-eigen.ts";
import { basisvorm } from "../../../src/brieven/gegevens/vorm-basis.ts";
import type { Lezer } from "../../../src/brieven/sjabloon.ts";
import { datum } from "../../../src/domein/datum.ts";
import { delenVan, type Formulier } from "../../../src/formulier/formulier.ts";
import { readFormulier } from "../../../src/formulier/read-formulier.ts";
import { group } from "../../../src/template/shape.ts";
import { dossier, value } from "../../besluit/geval.ts";
import { checkVorm } from "./check-vorm.ts";
import { aan, aanvraag, formulierMet, kaal, vraagVan } from "./geval.ts";

const { client, werkgever, jobcoach } = delenVan(aanvraag);
const onzichtbaar = "\u200b \u2060";
const basisVan = (lezer: Lezer, formulier: Formulier, meer: object = {}) =>
  gatherBasis(vraagVan(lezer, { formulier, beslissing: null, ...meer }));

describe("Een leeg of half formulier", () => {
  test.each(["aanvraag", "aanmelding", "wijziging", "afsluiting", "evaluatie"] as const)(
    "%s met bijna niets",
    (soort) => {
      const formulier = value(readFormulier({ versie: "1.0", soort, id: "f1", status: "concept" }));
      for (const lezer of ["client", "jobcoach", "werkgever"] as const) {
        const gegevens = gatherBasis(vraagVan(lezer, { formulier, beslissing: null }));
        const { eersteKeer, ...basis } = gegevens;
        expect(checkVorm(group("", basisvorm), basis)).toEqual([]);
        expect(eersteKeer).toBe(soort === "aanmelding");
        expect(gegevens).toMatchObject({
          client: "de werknemer",
          werkgever: "de werkgever",
          coach: null,
          contact: null,
          bestuursorgaan: "UWV",
          postadres: null,
          zaak: soort,
        });
      }
    },
  );

  test("namen die niemand ziet, zijn geen namen", () => {
    const leeg = formulierMet({
      client: { ...client, naam: { aanspreekvorm: "mevrouw", roepnaam: onzichtbaar, achternaam: " " } },
      werkgever: { ...werkgever, naam: " ", begeleider: { naam: onzichtbaar }, contactpersoon: { naam: " " } },
      jobcoach: { organisatie: { naam: " " }, coach: { naam: onzichtbaar } },
      uitvoerder: {
        bestuursorgaan: " ",
        aanspreekpunt: { naam: " ", telefoon: "1" },
        beslisser: { naam: "Noor", telefoon: " " },
      },
      toestemmingen: { helper: { keuze: "ja", naam: onzichtbaar } },
    });
    expect(basisVan("client", leeg)).toMatchObject({
      client: "de werknemer",
      werkgever: "de werkgever",
      begeleider: null,
      coach: null,
      helper: null,
      bestuursorgaan: "UWV",
      contact: { naam: "Noor", telefoon: null, email: null },
    });
    const op = datum("2026-03-30");
    for (const lezer of ["client", "jobcoach", "werkgever"] as const) {
      const { regels, aanhef } = addressFor(lezer, delenVan(leeg), op);
      expect(aanhef).toBe("Beste lezer");
      expect(regels.filter((regel) => regel.trim() === "" || regel.startsWith("t.a.v."))).toEqual([]);
    }
  });

  test("vreemde namen gaan heel mee; het sjabloon maakt ze onschadelijk", () => {
    const naam = "{{aanhef}} <b>\u202e*x*";
    const formulier = formulierMet({ werkgever: { ...werkgever, naam } });
    expect(basisVan("client", formulier).werkgever).toBe(naam);
  });
});

describe("Wie wie is", () => {
  test("een wettelijk vertegenwoordiger krijgt de brief, een gemachtigde niet", () => {
    const namens = (soort: string | undefined) =>
      basisVan(
        "client",
        formulierMet({
          client: { ...client, vertegenwoordiger: { ...(soort === undefined ? {} : { soort }), naam: "Jo" } },
        }),
      ).namens;
    expect([namens("curator"), namens("gemachtigde"), namens(undefined)]).toEqual([
      "curator",
      null,
      "vertegenwoordiger",
    ]);
  });

  test("wie twee keer verhuist, krijgt de brief op het adres dat dan geldt", () => {
    const adres = (straat: string) => ({ straat, huisnummer: 1, postcode: "1234AB", plaats: "Ede" });
    const wijzigingen = [
      { wat: "adres", vanaf: "2026-03-01", adres: adres("Tweede straat") },
      { wat: "adres", vanaf: "2026-01-01", adres: adres("Eerste straat") },
      { wat: "adres", vanaf: "2026-05-01", adres: adres("Derde straat") },
    ];
    const formulier = value(
      readFormulier({ versie: "1.0", soort: "wijziging", id: "f1", status: "concept", wijzigingen }),
    );
    const straatOp = (op: string) => addressFor("client", delenVan(formulier), datum(op)).regels[0];
    expect(["2026-02-28", "2026-03-01", "2026-05-01"].map(straatOp)).toEqual([
      "Eerste straat 1",
      "Tweede straat 1",
      "Derde straat 1",
    ]);
    expect(straatOp("2025-12-31")).toBeUndefined();
  });

  test("een helper leest mee zolang de werknemer dat wil, en alleen diens brief noemt hem", () => {
    const helper = { keuze: "ja", op: "2026-03-01", naam: "Ewa" };
    const ja = formulierMet({ toestemmingen: { helper } });
    expect(basisVan("client", ja).helper).toBe("Ewa");
    expect([basisVan("jobcoach", ja).helper, basisVan("werkgever", ja).helper]).toEqual([null, null]);
    const weg = formulierMet({ toestemmingen: { helper: { ...helper, ingetrokkenOp: "2026-03-02" } } });
    const nee = formulierMet({ toestemmingen: { helper: { ...helper, keuze: "nee" } } });
    expect([basisVan("client", weg).helper, basisVan("client", nee).helper]).toEqual([null, null]);
  });

  test("zonder coach noemt de brief de organisatie, en die niet twee keer", () => {
    const alleen = formulierMet({ jobcoach: { organisatie: { naam: "Stap" } } });
    expect(basisVan("client", alleen).coach).toEqual({ naam: "Stap", organisatie: null, krijgtBrief: true });
    expect(basisVan("client", aanvraag).coach).toEqual({
      naam: jobcoach?.coach?.naam,
      organisatie: jobcoach?.organisatie?.naam,
      krijgtBrief: true,
    });
  });

  test("een eerste keer is het alleen als niets een eerdere jobcoach noemt", () => {
    const eerste = formulierMet({ eerdereOndersteuning: {} });
    expect(basisVan("client", eerste).eersteKeer).toBe(true);
    expect(basisVan("client", formulierMet({ aanvraag: { aard: "vervolg" } })).eersteKeer).toBe(false);
    expect(basisVan("client", formulierMet({ eerdereOndersteuning: { perioden: [{ nummer: 1 }] } })).eersteKeer).toBe(
      false,
    );
    const toekenning = {
      kenmerk: "t1",
      soort: "periode",
      van: "2024-01-01",
      totEnMet: "2024-06-30",
      werkgever: {},
      urenPerWeek: 20,
      uren: 30,
    };
    expect(basisVan("client", eerste, { dossier: dossier({ toekenningen: [toekenning] }) }).eersteKeer).toBe(false);
  });

  test.each([
    ["UWV", "UWV"],
    ["gemeente Ede", "de gemeente Ede"],
    ["Gemeente Ede", "de gemeente Ede"],
    ["College van burgemeester en wethouders van Ede", "het college van burgemeester en wethouders van Ede"],
    ["Dagelijks bestuur van Kompas", "het dagelijks bestuur van Kompas"],
    ["Gemeentelijk loket", "Gemeentelijk loket"],
  ])("%s heet in een zin %s", (bestuursorgaan, verwacht) => {
    expect(basisVan("client", formulierMet({ uitvoerder: { bestuursorgaan } })).bestuursorgaan).toBe(verwacht);
  });

  test("de situatie, de lezer en wie beslist staan elk op precies één", () => {
    const gegevens = gatherBasis(vraagVan("jobcoach"));
    expect([aan(gegevens.situatie), aan(gegevens.lezer), aan(gegevens.uitvoerder)]).toEqual([
      ["toekenning-dienstverband"],
      ["jobcoach"],
      ["uwv"],
    ]);
  });
});

describe("Eigen tekst van de beslisser", () => {
  const tekst = (
    plaats: "na-besluit" | "bij-redenen" | "bij-uren" | "bij-doen" | "slot",
    voor: readonly Lezer[],
    woorden: string,
  ) => ({
    plaats,
    voor,
    tekst: woorden,
    reden: "r",
  });

  test("staat op haar plaats, en alleen bij wie zij bedoeld is", () => {
    const eigenTeksten = [
      tekst("bij-uren", ["client"], "Voor u."),
      tekst("bij-uren", ["client", "jobcoach"], "Voor u en de coach."),
      tekst("slot", ["werkgever"], "Voor de werkgever."),
      tekst("slot", ["client"], onzichtbaar),
    ];
    const eigen = (lezer: Lezer) => gatherEigen(vraagVan(lezer, { beslissing: { ...kaal, eigenTeksten } }));
    expect(eigen("client")).toEqual({
      naBesluit: [],
      bijRedenen: [],
      bijUren: ["Voor u.", "Voor u en de coach."],
      bijDoen: [],
      slot: [],
    });
    expect(eigen("jobcoach").bijUren).toEqual(["Voor u en de coach."]);
    expect(eigen("werkgever")).toMatchObject({ bijUren: [], slot: ["Voor de werkgever."] });
    expect(gatherEigen(vraagVan("client", { beslissing: null })).slot).toEqual([]);
  });
});
