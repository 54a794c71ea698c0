import { describe, expect, test } from "vitest";
import { noBekend } from "../../src/bekend/bekend.ts";
import { type Prefill, prefill } from "../../src/bekend/prefill.ts";
import { startAfsluiting } from "../../src/bekend/start-afsluiting.ts";
import { startEvaluatie } from "../../src/bekend/start-evaluatie.ts";
import { startWijziging } from "../../src/bekend/start-wijziging.ts";
import type { Datum } from "../../src/domein/datum.ts";
import { type Rol, rollen } from "../../src/domein/rol.ts";
import { delenVan, type Formulier, type Soort } from "../../src/formulier/formulier.ts";
import { selectVisible } from "../../src/formulier/inzage.ts";
import { alles, asBekend, asFormulier, bram, noa } from "./gegevens.ts";
import { laatsteDag, tijdens, vorig, vorigeAanvraag } from "./vorige-aanvraag.ts";

type Getypt = Readonly<Record<string, unknown>>;
const kop = { versie: "1.0", id: "nieuw-1", status: "concept", vorigFormulier: vorig.id };

/** A form of this soort that began elsewhere, with only the number of the previous one. */
function leeg(soort: Soort, getypt: Getypt = {}): Formulier {
  return asFormulier({ ...kop, soort, ...getypt });
}

function vul(formulier: Formulier, rol: Rol = "client", eerder = vorig, op: Datum = tijdens): Prefill {
  return prefill(formulier, noBekend, rol, op, eerder);
}

const begonnen: readonly (readonly [string, Formulier, Formulier])[] = [
  ["afsluiting", startAfsluiting(vorig, "nieuw-1", tijdens), leeg("afsluiting")],
  ["wijziging", startWijziging(vorig, "nieuw-1"), leeg("wijziging")],
  [
    "evaluatie door de werknemer",
    startEvaluatie(vorig, "nieuw-1", "client"),
    leeg("evaluatie", { eigenEvaluatie: { door: "client" } }),
  ],
  [
    "evaluatie door de werkgever",
    startEvaluatie(vorig, "nieuw-1", "werkgever"),
    leeg("evaluatie", { eigenEvaluatie: { door: "werkgever" } }),
  ],
];

describe.each(begonnen)("Wat niet meegaat naar een %s", (_, begin, elders) => {
  const { soort } = begin;

  test.each([
    ["een ander formulier wordt genoemd", { vorigFormulier: "aanvraag-9" }, vorig],
    ["het een andere zaak is", { zaaknummer: "26-000002" }, vorig],
    ["het vorige nog niet is ontvangen", {}, vorigeAanvraag({ indiening: {} })],
    ["het vorige na de peildatum is ontvangen", {}, vorigeAanvraag({ indiening: { ontvangenOp: "2026-05-21" } })],
    [
      "het vorige geen aanvraag was",
      {},
      asFormulier({ ...begin, id: vorig.id, indiening: { ontvangenOp: "2026-02-01" } }),
    ],
    [
      "het vorige een aanmelding was",
      {},
      asFormulier({
        ...kop,
        soort: "aanmelding",
        id: vorig.id,
        indiening: { ontvangenOp: "2026-01-15" },
        werkgever: delenVan(vorig).werkgever,
      }),
    ],
  ])("niets als %s", (_reden, getypt, eerder) => {
    const formulier = asFormulier({ ...elders, ...getypt });
    expect(vul(formulier, "client", eerder).formulier).toEqual(formulier);
  });

  test("nooit het verhaal, het advies, het gesprek, het logboek, de bijlagen of een handtekening", () => {
    const weg = [
      "beeldvorming",
      "advies",
      "viergesprek",
      "logboek",
      "bijlagen",
      "ondertekening",
      "indiening",
      "aanvraag",
    ];
    expect(Object.keys(begin).filter((deel) => weg.includes(deel))).toEqual([]);
    expect(delenVan(begin).client?.ziekte).toBeUndefined();
  });

  test.each([...rollen])("nooit wat een %s hier niet mag zien", (rol) => {
    const { formulier, ingevuld } = vul(elders, rol);
    expect(selectVisible(formulier, rol, "invullen")).toEqual(formulier);
    expect(ingevuld.every(({ bron, op }) => bron === "Vorig formulier" && op === "2026-01-15")).toBe(true);
  });

  test.each([...rollen])("twee keer invullen is hetzelfde als een keer, voor een %s", (rol) => {
    for (const bekend of [noBekend, asBekend(alles)]) {
      const eerst = prefill(elders, bekend, rol, tijdens, vorig);
      const tweede = prefill(eerst.formulier, bekend, rol, tijdens, vorig);
      expect(tweede).toEqual({ ...eerst, ingevuld: [] });
      expect(asFormulier(eerst.formulier)).toEqual(eerst.formulier);
    }
  });

  test("hier begonnen is hetzelfde als elders begonnen, en is een formulier dat klopt van vorm", () => {
    expect(vul(begin, "client").formulier).toEqual(begin);
    expect(vul(elders, "client").formulier).toEqual(begin);
    expect(asFormulier(begin)).toEqual(begin);
    expect(begin).toMatchObject({ ...kop, soort, zaaknummer: "26-000001", uitvoerder: delenVan(vorig).uitvoerder });
  });
});

test("van een ander gaat niets mee", () => {
  for (const soort of ["afsluiting", "wijziging"] as const) {
    const formulier = leeg(soort, { client: { bsn: bram } });
    expect(vul(formulier).formulier).toEqual(formulier);
  }
});

test.each(["afsluiting", "wijziging"] as const)(
  "de werkgever krijgt bij een %s namen, en geen plan of nummer",
  (soort) => {
    const { client, plan, evaluatie, toestemmingen } = delenVan(vul(leeg(soort), "werkgever").formulier);
    expect(client).toEqual({ naam: delenVan(vorig).client?.naam });
    expect([plan, evaluatie?.doelen, toestemmingen]).toEqual([undefined, undefined, undefined]);
  },
);

test("wat iemand typte blijft staan", () => {
  const { formulier, bevestigen } = vul(leeg("wijziging", { client: { telefoon: "06-55550000" } }), "jobcoach");
  expect(delenVan(formulier).client).toMatchObject({ telefoon: "06-55550000", geboortedatum: "1998-03-14" });
  expect(bevestigen).toContain("/client/geboortedatum");
  expect(bevestigen).not.toContain("/client/telefoon");
});

describe("Van aanvraag naar afsluiting", () => {
  test("elk doel komt terug met zijn kenmerk; of het lukte is de vraag", () => {
    const { evaluatie, plan } = startAfsluiting(vorig, "nieuw-1", laatsteDag);
    expect(evaluatie?.doelen).toEqual([
      { doel: "d1", watLukt: "Zij weegt zelf af." },
      { doel: "d2", watLukt: "Zij vraagt hulp." },
      { doel: "d3" },
    ]);
    expect(plan).toEqual(delenVan(vorig).plan);
    expect(vul(leeg("afsluiting"), "jobcoach").beantwoorden).toEqual(
      expect.arrayContaining(["/evaluatie/doelen/0/bereikt", "/evaluatie/doelen/2/bereikt", "/afsluiting/reden"]),
    );
  });

  test("een doel dat de jobcoach al besprak, krijgt alleen zijn eigen woorden erbij", () => {
    const getypt = { evaluatie: { doelen: [{ doel: "d2", bereikt: "deels" }] } };
    expect(delenVan(vul(leeg("afsluiting", getypt), "jobcoach").formulier).evaluatie?.doelen).toEqual([
      { doel: "d2", watLukt: "Zij vraagt hulp.", bereikt: "deels" },
    ]);
  });

  test.each([
    ["een dag voor het einde van de periode is de laatste dag een vraag", "2026-06-29", { van: "2026-01-01" }],
    ["op de laatste dag is de hele periode bekend", "2026-06-30", { van: "2026-01-01", totEnMet: "2026-06-30" }],
    ["een dag erna ook", "2026-07-01", { van: "2026-01-01", totEnMet: "2026-06-30" }],
  ])("%s", (_, dag, periode) => {
    expect(startAfsluiting(vorig, "nieuw-1", dag as Datum).evaluatie?.periode).toEqual(periode);
  });

  test("de periode komt bij de eerdere hulp, en wie en waar blijven", () => {
    const afsluiting = startAfsluiting(vorig, "nieuw-1", tijdens);
    const { werkgever, jobcoach, dienstverband } = delenVan(vorig);
    expect(afsluiting).toMatchObject({ werkgever, jobcoach, dienstverband });
    expect(afsluiting.client).toMatchObject({ bsn: noa, telefoon: "06-12340001" });
    expect(afsluiting.eerdereOndersteuning).toEqual({
      andereVoorziening: "Een doventolk.",
      perioden: [{ nummer: 1, van: "2026-01-01", totEnMet: "2026-06-30" }],
    });
    expect(afsluiting.toestemmingen).toEqual({ betaling: { keuze: "ja", op: "2026-01-10" } });
  });

  test("zonder plan en periode is er niets om op terug te kijken", () => {
    const kaal = asFormulier({ ...kop, soort: "aanvraag" });
    expect(startAfsluiting(kaal, "nieuw-2", tijdens)).toEqual({
      ...kop,
      soort: "afsluiting",
      id: "nieuw-2",
      vorigFormulier: "nieuw-1",
    });
  });
});

describe("Van aanvraag naar wijziging", () => {
  const wijziging = startWijziging(vorig, "nieuw-1");

  test("van het werk en de begeleiding gaan alleen de periode en het plan mee", () => {
    expect(Object.keys(wijziging).filter((deel) => ["dienstverband", "eerdereOndersteuning"].includes(deel))).toEqual(
      [],
    );
    expect(wijziging.begeleiding).toEqual({ periode: { van: "2026-01-01", totEnMet: "2026-06-30" } });
  });

  test("elk doel heeft zijn kenmerk, zijn uren en waar het naar verwijst", () => {
    expect(wijziging.plan).toEqual(delenVan(vorig).plan);
    expect(wijziging.plan?.doelen?.map(({ id }) => id)).toEqual(["d1", "d2", "d3"]);
  });
});
