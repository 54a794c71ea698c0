import { describe, expect, test } from "vitest";
import { noBekend } from "../../src/bekend/bekend.ts";
import { prefill } from "../../src/bekend/prefill.ts";
import { startAanvraag } from "../../src/bekend/start-aanvraag.ts";
import { startVervolg } from "../../src/bekend/start-vervolg.ts";
import { datum } from "../../src/domein/datum.ts";
import type { SoortAanvraag } from "../../src/formulier/formulier.ts";
import { aanvraag, alles, asAanvraag, asBekend, asFormulier, bram, kvkBakker, noa } from "./gegevens.ts";

const dag = datum("2026-06-20");
const inhoud: Partial<SoortAanvraag> = {
  zaaknummer: "26-000001",
  status: "compleet",
  indiening: { ontvangenOp: "2026-01-15", door: "jobcoach" },
  aanvraag: { aard: "eerste", aanvrager: "client", redenTeLaat: "Het contract kwam laat." },
  client: { bsn: noa, telefoon: "06-12340001", ziekte: { sinds: "2026-02-01" } },
  werkgever: { kvk: kvkBakker, begeleider: { naam: "Gé Deeg" } },
  dienstverband: { reeks: [{ soort: "bepaalde-tijd", id: "c2", van: "2026-01-01" }] },
  beeldvorming: { verhaal: { gaatGoed: "Zij is op tijd." }, client: { wilBereiken: "Zelf brood bakken." } },
  plan: {
    knelpunten: [{ id: "k1", wat: "Raakt de volgorde kwijt." }],
    langetermijndoelen: [{ id: "lt1", wat: "Bakt zelf.", voor: "2026-12-31" }],
    doelen: [
      {
        id: "d1",
        langetermijndoel: "lt1",
        knelpunten: ["k1"],
        watLukt: "Zij weegt zelf af.",
        uren: 20,
        voor: "2026-05-01",
        activiteiten: [{ id: "a1", wat: "Oefenen", uren: 20 }],
      },
      { id: "d2", watLukt: "Zij vraagt hulp.", voor: "2026-07-01" },
    ],
  },
  begeleiding: {
    periode: { van: "2026-01-01", totEnMet: "2026-06-30" },
    motivatieIntensief: "Het begin was zwaar.",
    afbouw: "Elke maand minder.",
  },
  viergesprek: { op: "2026-01-10" },
  advies: { op: "2026-01-20", visie: "Past." },
  logboek: { vorm: "hoofdlijnen" },
  bijlagen: [{ id: "b1", soort: "contract" }],
  toestemmingen: { betaling: { keuze: "ja", op: "2026-01-10" }, helper: { keuze: "ja", ingetrokkenOp: "2026-03-01" } },
  ondertekening: [{ partij: "client", op: "2026-01-14" }],
};
const vorig = aanvraag(inhoud);

describe("Een vervolg beginnen", () => {
  const vervolg = asAanvraag(startVervolg(vorig, "aanvraag-2", dag));

  test("is een formulier dat klopt van vorm", () => {
    expect(asFormulier(vervolg)).toEqual(vervolg);
    expect(vervolg).toMatchObject({ id: "aanvraag-2", status: "concept", vorigFormulier: "aanvraag-1" });
    expect(vervolg.aanvraag).toEqual({ aard: "vervolg", aanvrager: "client" });
  });

  test("wat alleen bij de oude periode hoort, gaat niet mee", () => {
    const weg = ["indiening", "ondertekening", "viergesprek", "advies", "logboek", "bijlagen"];
    expect(Object.keys(vervolg).filter((deel) => weg.includes(deel))).toEqual([]);
    expect(vervolg.client).toEqual({ bsn: noa, telefoon: "06-12340001" });
    expect(vervolg.toestemmingen).toEqual({ betaling: { keuze: "ja", op: "2026-01-10" } });
  });

  test("doelen houden hun kenmerk; uren en voorbije dagen worden opnieuw gevraagd", () => {
    expect(vervolg.plan?.doelen).toEqual([
      {
        id: "d1",
        langetermijndoel: "lt1",
        knelpunten: ["k1"],
        watLukt: "Zij weegt zelf af.",
        activiteiten: [{ id: "a1", wat: "Oefenen" }],
      },
      { id: "d2", watLukt: "Zij vraagt hulp.", voor: "2026-07-01" },
    ]);
    expect(vervolg.plan?.langetermijndoelen).toEqual([{ id: "lt1", wat: "Bakt zelf.", voor: "2026-12-31" }]);
    expect(vervolg.beeldvorming).toEqual(inhoud.beeldvorming);
  });

  test("de oude periode wordt teruggekeken, de nieuwe begint de dag erna", () => {
    const periode = { van: "2026-01-01", totEnMet: "2026-06-30" };
    expect(vervolg.evaluatie).toEqual({
      periode,
      doelen: [
        { doel: "d1", watLukt: "Zij weegt zelf af." },
        { doel: "d2", watLukt: "Zij vraagt hulp." },
      ],
    });
    expect(vervolg.eerdereOndersteuning).toEqual({ perioden: [{ nummer: 1, ...periode }] });
    expect(vervolg.begeleiding).toEqual({ periode: { van: "2026-07-01" }, afbouw: "Elke maand minder." });
  });

  test("een vervolg op een vervolg telt de perioden door en niet dubbel", () => {
    const tweede = { ...vervolg, begeleiding: { periode: { van: "2026-07-01", totEnMet: "2026-12-31" } } };
    const derde = asAanvraag(startVervolg(tweede, "aanvraag-3", dag));
    expect(derde.eerdereOndersteuning?.perioden?.map(({ nummer }) => nummer)).toEqual([1, 2]);
    expect(
      asAanvraag(startVervolg({ ...vervolg, begeleiding: inhoud.begeleiding ?? {} }, "x", dag)).eerdereOndersteuning,
    ).toEqual(vervolg.eerdereOndersteuning);
  });

  test("zonder plan of periode komt er ook geen evaluatie", () => {
    const leeg = asAanvraag(startVervolg(aanvraag(), "aanvraag-2", dag));
    expect(Object.keys(leeg)).toEqual(["versie", "soort", "id", "status", "vorigFormulier", "aanvraag"]);
  });
});

describe("Een vervolg dat ergens anders begon", () => {
  const begin = aanvraag({ id: "aanvraag-2", vorigFormulier: "aanvraag-1", client: { telefoon: "06-55550000" } });

  test("krijgt wat ontbreekt uit het vorige formulier, en zegt wat te bevestigen is", () => {
    const { formulier, ingevuld, verschillen, bevestigen, beantwoorden } = prefill(
      begin,
      noBekend,
      "jobcoach",
      dag,
      vorig,
    );
    expect(asAanvraag(formulier)).toEqual({
      ...asAanvraag(startVervolg(vorig, "aanvraag-2", dag)),
      client: { bsn: noa, telefoon: "06-55550000" },
    });
    expect(ingevuld).toContainEqual({ pointer: "/plan/doelen/0/watLukt", bron: "Vorig formulier", op: "2026-01-15" });
    expect(verschillen).toEqual([]);
    expect(bevestigen).toContain("/plan/doelen/0/watLukt");
    expect(bevestigen).not.toContain("/plan/doelen/0/id");
    expect(bevestigen).not.toContain("/client/telefoon");
    expect(bevestigen).not.toContain("/beeldvorming/client/wilBereiken");
    expect(beantwoorden).toEqual(expect.arrayContaining(["/evaluatie/doelen/0/bereikt", "/plan/doelen/0/uren"]));
  });

  test("wat een register bevestigt, hoeft niet nog eens", () => {
    const { formulier, ingevuld, bevestigen, bevestigd } = prefill(begin, asBekend(alles), "jobcoach", dag, vorig);
    expect(asAanvraag(formulier).client?.naam?.achternaam).toBe("Vermolen");
    expect(ingevuld).toContainEqual({
      pointer: "/dienstverband/reeks/1/van",
      bron: "Polisadministratie",
      op: "2026-01-05",
    });
    expect(bevestigen.filter((pointer) => bevestigd.has(pointer))).toEqual([]);
  });

  test("een vervolg dat hier begon, heeft hetzelfde te bevestigen", () => {
    const hier = prefill(startVervolg(vorig, "aanvraag-2", dag), noBekend, "jobcoach", dag, vorig);
    const daar = prefill(
      aanvraag({ id: "aanvraag-2", vorigFormulier: "aanvraag-1" }),
      noBekend,
      "jobcoach",
      dag,
      vorig,
    );
    expect(hier.formulier).toEqual(daar.formulier);
    expect(hier.bevestigen).toEqual(daar.bevestigen);
    expect(hier.ingevuld).toEqual([]);
  });

  test.each([
    ["het een ander formulier is", { vorigFormulier: "aanvraag-9" }, vorig],
    ["het over een ander gaat", { vorigFormulier: "aanvraag-1", client: { bsn: bram } }, vorig],
    ["het nog niet is ontvangen", { vorigFormulier: "aanvraag-1" }, aanvraag({ ...inhoud, indiening: {} })],
    [
      "het na de peildatum is ontvangen",
      { vorigFormulier: "aanvraag-1" },
      aanvraag({ ...inhoud, indiening: { ontvangenOp: "2026-06-21" } }),
    ],
  ])("uit het vorige formulier komt niets als %s", (_, getypt, ander) => {
    const formulier = aanvraag({ id: "aanvraag-2", ...getypt });
    expect(prefill(formulier, noBekend, "jobcoach", dag, ander).formulier).toEqual(formulier);
  });

  test("de werkgever krijgt het persoonlijke verhaal en de doelen niet", () => {
    const { beeldvorming, plan, evaluatie } = asAanvraag(prefill(begin, noBekend, "werkgever", dag, vorig).formulier);
    expect([beeldvorming, plan, evaluatie?.doelen]).toEqual([undefined, undefined, undefined]);
  });
});

describe("Van aanmelding naar aanvraag", () => {
  const aanmelding = asFormulier({
    versie: "1.0",
    soort: "aanmelding",
    id: "aanmelding-1",
    status: "compleet",
    indiening: { ontvangenOp: "2026-01-02" },
    aanmelding: { door: { rol: "werkgever", naam: "Sien Appel" }, watSpeelt: "Het gaat snel." },
    client: { naam: { achternaam: "Vermolen" } },
    werkgever: { kvk: kvkBakker },
    ondertekening: [{ partij: "werkgever" }],
  });

  test("neemt mee wie en waar, en niet wat er speelde", () => {
    expect(startAanvraag(aanmelding, "aanvraag-1")).toEqual({
      versie: "1.0",
      soort: "aanvraag",
      id: "aanvraag-1",
      status: "concept",
      vorigFormulier: "aanmelding-1",
      aanvraag: { aanvrager: "werkgever" },
      client: { naam: { achternaam: "Vermolen" } },
      werkgever: { kvk: kvkBakker },
    });
  });

  test("een aanvraag die ergens anders begon, krijgt hetzelfde", () => {
    const begin = aanvraag({ vorigFormulier: "aanmelding-1" });
    const { formulier } = prefill(begin, noBekend, "jobcoach", dag, aanmelding);
    expect(formulier).toEqual(startAanvraag(aanmelding, "aanvraag-1"));
  });
});
