import { describe, expect, test } from "vitest";
import {
  aanvraag,
  alles,
  asAanvraag,
  bram,
  contract,
  dossierNoa,
  kvkBakker,
  noa,
  proefplaatsing,
  vul,
} from "./gegevens.ts";

describe("Twee personen door elkaar", () => {
  test("een dossier van een ander wordt niet gebruikt, en dat wordt gezegd zonder nummer", () => {
    const dossier = [{ ...dossierNoa, eerdereOndersteuning: { andereVoorziening: "doventolk" } }];
    const getypt = aanvraag({ zaaknummer: "26-000001", client: { bsn: bram } });
    const { formulier, bevindingen, verschillen } = vul(getypt, { ...alles, dossier }, "beslisser");
    expect(asAanvraag(formulier).eerdereOndersteuning).toBeUndefined();
    expect(asAanvraag(formulier).client?.naam?.achternaam).toBe("Oosterling");
    expect(asAanvraag(formulier).dienstverband).toBeUndefined();
    expect(verschillen).toEqual([]);
    expect(bevindingen.map(({ code, pointer }) => [code, pointer])).toEqual([["WAARDE_VERSCHILT", "/client/bsn"]]);
    expect(JSON.stringify(bevindingen)).not.toMatch(/\d{9}/);
  });

  test("een nummer van iemand met een andere naam en een andere geboortedatum geeft niets van die persoon", () => {
    const client = { bsn: noa, naam: { achternaam: "Heel Anders" }, geboortedatum: "1970-07-07" };
    const { formulier, bevindingen } = vul(aanvraag({ client }), { personen: alles.personen });
    expect(asAanvraag(formulier).client).toEqual(client);
    expect(bevindingen.map(({ code, pointer }) => [code, pointer])).toEqual([["WAARDE_VERSCHILT", "/client/bsn"]]);
  });

  test("alleen een andere achternaam kan een vergissing zijn: dat wordt een verschil", () => {
    const client = { bsn: noa, naam: { achternaam: "Heel Anders" } };
    const { bevindingen } = vul(aanvraag({ client }), { personen: alles.personen });
    expect(bevindingen.map(({ pointer }) => pointer)).toContain("/client/naam/achternaam");
  });

  test("een zaaknummer bij een andere geboortedatum vult geen burgerservicenummer in", () => {
    const getypt = aanvraag({ zaaknummer: "26-000001", client: { geboortedatum: "1970-07-07" } });
    const { formulier, bevindingen } = vul(getypt);
    expect(formulier).toEqual(getypt);
    expect(bevindingen.map(({ pointer }) => pointer)).toEqual(["/client/geboortedatum"]);
  });

  test("een contract van een ander bij dezelfde werkgever telt niet mee", () => {
    const contracten = [{ ...contract, bsn: bram, id: "c9" }, proefplaatsing];
    const { formulier } = vul(aanvraag({ client: { bsn: noa }, werkgever: { kvk: kvkBakker } }), { contracten });
    expect(asAanvraag(formulier).dienstverband?.reeks?.map(({ id }) => id)).toEqual(["c1"]);
  });

  test("naast de naam van een andere contactpersoon komt geen telefoonnummer", () => {
    const getypt = aanvraag({ werkgever: { kvk: kvkBakker, contactpersoon: { naam: "Joost Peer" } } });
    const { formulier, verschillen } = vul(getypt);
    expect(asAanvraag(formulier).werkgever?.contactpersoon).toEqual({ naam: "Joost Peer" });
    expect(verschillen.map(({ pointer }) => pointer)).toEqual(["/werkgever/contactpersoon/naam"]);
  });

  test("bij een nieuw adres komt geen stuk van het oude adres", () => {
    const adres = { straat: "Nieuwe Haven", huisnummer: 9 };
    const { formulier } = vul(aanvraag({ client: { bsn: noa, adres } }));
    expect(asAanvraag(formulier).client?.adres).toEqual(adres);
  });

  test("bij een andere werkgever komen de gegevens van de oude niet", () => {
    const getypt = aanvraag({ zaaknummer: "26-000001", werkgever: { naam: "Garage Snel" } });
    const { werkgever, dienstverband } = asAanvraag(vul(getypt).formulier);
    expect(werkgever).toEqual({ naam: "Garage Snel" });
    expect(dienstverband).toBeUndefined();
  });

  test("met hetzelfde KvK-nummer is een andere schrijfwijze van de naam geen bezwaar", () => {
    const getypt = aanvraag({ werkgever: { kvk: kvkBakker, naam: "De Korst" } });
    const { formulier, verschillen } = vul(getypt);
    expect(asAanvraag(formulier).werkgever?.contactpersoon?.naam).toBe("Sien Appel");
    expect(verschillen.map(({ pointer }) => pointer)).toEqual(["/werkgever/naam"]);
  });
});
