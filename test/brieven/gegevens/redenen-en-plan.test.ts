import { describe, expect, test } from "vitest";
import type { Beslissing } from "../../../src/besluit/beslissing/decide-beslissing.ts";
import { delenVan } from "../../../src/formulier/formulier.ts";
import { aan, aanvraag, besluitVoor, formulierMet, kaal, verschil } from "./geval.ts";

const { advies } = delenVan(aanvraag);

describe("Wat de beslisser zelf schreef", () => {
  const beslissing: Beslissing = {
    ...kaal,
    redenen: ["Een eigen reden.", " ", "\u200b"],
    factoren: [
      { factor: "Het advies", weging: "tegen", betekenis: "Minder is genoeg." },
      { factor: " ", weging: "voor", betekenis: "Leeg." },
    ],
    afwijkingen: [
      { wat: "soort", voorstel: "a", besluit: "b", reden: "Dezelfde reden." },
      { wat: "uren", voorstel: "a", besluit: "b", reden: "Dezelfde reden." },
      { wat: "regime", voorstel: "a", besluit: "b", reden: "Een eigen reden." },
      { wat: "periode", voorstel: "a", besluit: "b", reden: "Bij een oorzaak." },
      { wat: "percentage", voorstel: "a", besluit: "b", reden: " " },
    ],
    verschillen: [verschil("keuze-beslisser", 1, { reden: "Bij een oorzaak." })],
    andereRegels: "De regels van de gemeente.",
  };

  test("leest de werknemer, elke reden één keer en niets leegs", () => {
    const { redenen, factoren, afwijkingen, andereRegels } = besluitVoor("client", beslissing);
    expect(redenen).toEqual(["Een eigen reden."]);
    expect(factoren.map(({ factor, weging }) => [factor, aan(weging)])).toEqual([["Het advies", ["tegen"]]]);
    expect(afwijkingen).toEqual([{ wat: "soort", reden: "Dezelfde reden." }]);
    expect(andereRegels).toBe("De regels van de gemeente.");
  });

  test("leest niemand anders", () => {
    for (const lezer of ["jobcoach", "werkgever"] as const)
      expect(besluitVoor(lezer, beslissing)).toMatchObject({
        redenen: [],
        factoren: [],
        afwijkingen: [],
        andereRegels: null,
      });
  });
});

describe("Het advies en het onderzoek", () => {
  test("een advies dat niets zegt, is er niet", () => {
    for (const leeg of [{}, { aandachtspunten: "Let op." }, { stappen: {} }])
      expect(besluitVoor("client", kaal, { formulier: formulierMet({ advies: leeg }) }).advies).toBeNull();
  });

  test("een advies zonder gesprek of uitleg is heel", () => {
    const formulier = formulierMet({ advies: { noodzakelijk: false } });
    expect(besluitVoor("client", kaal, { formulier }).advies).toEqual({
      op: null,
      gesprekOp: null,
      nodig: false,
      uren: null,
      waarom: null,
    });
  });

  test("de jobcoach leest het alleen als de werknemer dat goed vindt, de werkgever nooit", () => {
    const gelezen = (keuze: string, lezer: "jobcoach" | "werkgever") =>
      besluitVoor(lezer, kaal, { formulier: formulierMet({ toestemmingen: { adviesNaarJobcoach: { keuze } } }) })
        .advies;
    expect([gelezen("nee", "jobcoach"), gelezen("ja", "werkgever")]).toEqual([null, null]);
    expect(gelezen("ja", "jobcoach")?.waarom).toBe(advies?.stappen?.jobcoachNodig?.waarom);
  });

  test("het onderzoek van een gemeente is voor de werknemer, en een leeg onderzoek is er niet", () => {
    const deel = (bevinding: string) => ({ bevinding, bron: "gesprek" });
    const onderzoek = { noodzaak: deel("Ja, hulp is nodig."), omvang: null, duur: deel(" ") };
    const beslissing = { ...kaal, onderzoek };
    expect(besluitVoor("client", beslissing).onderzoek).toEqual({
      noodzaak: "Ja, hulp is nodig.",
      omvang: null,
      duur: null,
    });
    expect([besluitVoor("jobcoach", beslissing).onderzoek, besluitVoor("werkgever", beslissing).onderzoek]).toEqual([
      null,
      null,
    ]);
    expect(
      besluitVoor("client", { ...kaal, onderzoek: { noodzaak: null, omvang: null, duur: null } }).onderzoek,
    ).toBeNull();
  });
});

describe("Het plan en de terugblik", () => {
  test("een doel zonder woorden telt mee in de nummers, en staat er niet", () => {
    const formulier = formulierMet({
      plan: {
        doelen: [
          { id: "a", watLukt: " ", uren: 10 },
          { id: "b", watLukt: "Zij plant haar dag.", uren: 12.41, voor: "geen dag" },
          { id: "c", watLukt: "Zij vraagt hulp." },
        ],
      },
    });
    const { doelen } = besluitVoor("client", kaal, { formulier });
    expect(doelen.map(({ nummer, uren, urenDecimaal, voor }) => [nummer, uren, urenDecimaal, voor])).toEqual([
      ["2", "12 uur en 25 minuten", "12,41 uur", null],
      ["3", null, null, null],
    ]);
  });

  test("de werkgever leest geen doelen, geen wens en geen terugblik", () => {
    expect(besluitVoor("werkgever", kaal)).toMatchObject({ doelen: [], wens: null, terugblik: null });
    expect(besluitVoor("client", kaal).wens).toBe(delenVan(aanvraag).beeldvorming?.client?.wilBereiken);
  });

  test("verder gaat alleen wat niet is gehaald en niet vervalt", () => {
    const terugblik = (...doelen: readonly object[]) => {
      const evaluatie = { doelen: doelen.map((doel, plaats) => ({ doel: `d${plaats}`, ...doel })) };
      return besluitVoor("client", kaal, { formulier: formulierMet({ evaluatie }) }).terugblik;
    };
    expect(besluitVoor("client", kaal, { formulier: formulierMet({ evaluatie: {} }) }).terugblik).toBeNull();
    expect(terugblik({ bereikt: "niet", verder: "vervalt" }, {})).toBeNull();
    expect(
      terugblik(
        { bereikt: "bereikt" },
        { bereikt: "deels", verder: "loopt-door" },
        { bereikt: "niet", verder: "aangepast" },
      ),
    ).toEqual({
      gehaald: "1 doel",
      verder: "2 doelen",
    });
    expect(terugblik({ bereikt: "bereikt", verder: "klaar" })).toEqual({ gehaald: "1 doel", verder: null });
  });
});
