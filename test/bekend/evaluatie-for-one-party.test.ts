import { describe, expect, test } from "vitest";
import { noBekend } from "../../src/bekend/bekend.ts";
import { knownAnswers } from "../../src/bekend/known-answers.ts";
import { type Prefill, prefill } from "../../src/bekend/prefill.ts";
import { type Evaluator, startEvaluatie } from "../../src/bekend/start-evaluatie.ts";
import { type Rol, rollen } from "../../src/domein/rol.ts";
import { delenVan, type Formulier, type Over } from "../../src/formulier/formulier.ts";
import { alles, asBekend, asFormulier, bakkerij, dossierNoa, noa, persoonNoa } from "./gegevens.ts";
import { bijMoeder, kantoor, moeder, thuis, tijdens, vorig, vorigeAanvraag, vorigMet } from "./vorige-aanvraag.ts";

const partijen = ["client", "werkgever"] as const;

function evaluatie(door: Evaluator | undefined, over?: Over): Formulier {
  return asFormulier({
    versie: "1.0",
    soort: "evaluatie",
    id: "evaluatie-1",
    status: "concept",
    zaaknummer: "26-000001",
    vorigFormulier: vorig.id,
    ...(over && { over }),
    ...(door && { eigenEvaluatie: { door } }),
  });
}

function ontvanger(formulier: Formulier): Over["ontvanger"] {
  return delenVan(formulier).over?.ontvanger;
}

describe("Een evaluatie uit de aanvraag", () => {
  test.each(partijen)(
    "door de %s heeft nooit het plan, het verhaal, het nummer of de woorden van de jobcoach",
    (door) => {
      const begin = startEvaluatie(vorig, "evaluatie-1", door);
      expect(Object.keys(begin)).toEqual([
        ...["versie", "soort", "id", "zaaknummer", "status", "vorigFormulier", "uitvoerder", "over", "eigenEvaluatie"],
      ]);
      const tekst = JSON.stringify(begin);
      const weg = [
        noa,
        "1998-03-14",
        "06-12340001",
        "076-0000101",
        "wajong",
        "Zij ",
        "Zelf brood",
        "Elke maand",
        "volgorde",
        "Past.",
      ];
      expect(JSON.stringify(vorig)).toContain("Zij weegt");
      expect(weg.filter((woord) => tekst.includes(woord))).toEqual([]);
      expect(begin.eigenEvaluatie).toEqual({ door });
    },
  );

  test.each([...rollen])("door de werkgever heeft nooit het adres van de werknemer, ook niet voor een %s", (rol) => {
    const gezien: unknown[] = [startEvaluatie(vorig, "e", "werkgever")];
    for (const client of [{ adres: thuis }, { vertegenwoordiger: moeder }])
      gezien.push(prefill(evaluatie("werkgever"), asBekend(alles), rol, tijdens, vorigMet(client)).formulier);
    expect(JSON.stringify(gezien)).not.toMatch(/Kaasmarkt|Torenstraat/);
  });

  test("door de werkgever heeft zonder postadres geen adres: de werkplek kan het huis van de werknemer zijn", () => {
    const { adres: _, ...werkgever } = delenVan(vorig).werkgever ?? {};
    expect(startEvaluatie(vorigeAanvraag({ werkgever }), "e", "werkgever").over?.ontvanger).toEqual({
      naam: "Sien Appel",
    });
  });

  test("door de werknemer heeft nooit het adres van de werkgever", () => {
    expect(JSON.stringify(startEvaluatie(vorigMet({ adres: {} }), "e", "client"))).not.toContain("Ovenlaan");
  });

  test("waarvan niet bekend is wie haar invult, krijgt niets", () => {
    const formulier = evaluatie(undefined);
    expect(prefill(formulier, noBekend, "beslisser", tijdens, vorig).formulier).toEqual(formulier);
  });

  test.each([
    ["een andere werknemer", { client: "Bram Oosterling" }],
    ["een andere werkgever", { werkgever: "Garage Snel" }],
  ])("krijgt geen naam en adres naast %s", (_, over) => {
    for (const door of partijen)
      expect(ontvanger(prefill(evaluatie(door, over), noBekend, door, tijdens, vorig).formulier)).toBeUndefined();
  });

  test("laat de werkgever niet zien waar de werknemer woont, en de jobcoach niet wie schrijft", () => {
    const vul = (door: Evaluator, rol: Rol) =>
      ontvanger(prefill(evaluatie(door), noBekend, rol, tijdens, vorig).formulier);
    expect(vul("client", "werkgever")).toBeUndefined();
    expect(vul("client", "jobcoach")).toBeUndefined();
    expect(vul("werkgever", "jobcoach")).toBeUndefined();
  });

  const namen = { client: "Noa van de Vermolen", werkgever: "Bakkerij De Korst B.V.", jobcoach: "Karim Azzouzi" };
  const periode = { van: "2026-01-01", totEnMet: "2026-06-30" };
  const nietWettelijk = { ...moeder, soort: "gemachtigde" } as const;
  test.each([
    ["de werknemer", "client", vorig, { naam: namen.client, adres: thuis }],
    [
      "een wettelijk vertegenwoordiger",
      "client",
      vorigMet({ vertegenwoordiger: moeder }),
      { naam: moeder.naam, adres: bijMoeder },
    ],
    [
      "de werknemer, niet de gemachtigde",
      "client",
      vorigMet({ vertegenwoordiger: nietWettelijk }),
      { naam: namen.client, adres: thuis },
    ],
    ["de contactpersoon", "werkgever", vorig, { naam: "Sien Appel", adres: kantoor }],
  ] as const)("noemt wie met wie werkt, en gaat terug naar %s", (_, door, eerder, wie) => {
    expect(startEvaluatie(eerder, "e", door).over).toEqual({ ...namen, periode, ontvanger: wie });
  });

  test("telt wat wij al wisten niet als vraag", () => {
    const ingevuld = startEvaluatie(vorig, "evaluatie-1", "werkgever");
    const bekend = knownAnswers(ingevuld, noBekend, "werkgever", tijdens, vorig);
    expect(bekend.get("/over/ontvanger/naam")).toBe("gelijk");
  });
});

describe("De ontvanger in het dossier", () => {
  const inDossier = (naam: string | undefined, anders: object = {}): object => ({
    ...alles,
    dossier: [
      {
        ...dossierNoa,
        over: {
          client: "Noa Vermolen",
          werkgever: bakkerij.naam,
          ontvanger: { ...(naam && { naam }), adres: bijMoeder },
        },
      },
    ],
    ...anders,
  });
  const vul = (door: Evaluator | undefined, bekend: object, over?: Over): Prefill =>
    prefill(evaluatie(door, over), asBekend(bekend), door ?? "beslisser", tijdens);

  test.each([
    ["de werkgever, als het de werknemer is", "werkgever", inDossier("Noa Vermolen")],
    ["de werkgever, als het een onbekende is", "werkgever", inDossier("Joost Peer")],
    ["de werkgever, zonder naam", "werkgever", inDossier(undefined)],
    ["de werkgever, als diens contactpersoon niet bekend is", "werkgever", inDossier("Sien Appel", { werkgevers: [] })],
    ["de werknemer, als het de contactpersoon is", "client", inDossier("Sien Appel")],
    ["de werknemer, als het een onbekende is", "client", inDossier("Joost Peer")],
    [
      "de werknemer, als het een gemachtigde is",
      "client",
      inDossier(moeder.naam, {
        personen: [{ ...persoonNoa, vertegenwoordiger: { soort: "gemachtigde", naam: moeder.naam } }],
      }),
    ],
    [
      "wie dan ook, als beide partijen zo heten",
      "werkgever",
      inDossier("Noa Vermolen", { werkgevers: [{ ...bakkerij, contactpersoon: { naam: "Noa Vermolen" } }] }),
    ],
    ["iemand van wie niet bekend is wie het is", undefined, inDossier("Noa Vermolen")],
  ] as const)("komt niet bij %s", (_, door, bekend) => {
    const { formulier } = vul(door, bekend);
    expect(delenVan(formulier).over?.client).toBe("Noa Vermolen");
    expect(ontvanger(formulier)).toBeUndefined();
  });

  test("komt niet naast de naam van een ander, en is ook geen verschil", () => {
    const { formulier, verschillen } = vul("client", inDossier("Noa Vermolen"), { client: "Bram Oosterling" });
    expect(ontvanger(formulier)).toBeUndefined();
    expect(verschillen.map(({ pointer }) => pointer)).toEqual(["/over/client"]);
    const getypt = vul("werkgever", inDossier("Noa Vermolen"), { ontvanger: { naam: "Sien Appel", adres: kantoor } });
    expect(getypt.verschillen).toEqual([]);
  });

  const metMoeder = { personen: [{ ...persoonNoa, vertegenwoordiger: { soort: "mentor", naam: moeder.naam } }] };
  test.each([
    ["de werknemer", "client", inDossier("Noa Vermolen"), "Noa Vermolen"],
    ["de wettelijk vertegenwoordiger", "client", inDossier(moeder.naam, metMoeder), moeder.naam],
    ["de contactpersoon", "werkgever", inDossier("Sien Appel"), "Sien Appel"],
  ] as const)("komt wel bij wie het is: %s", (_, door, bekend, naam) => {
    expect(ontvanger(vul(door, bekend).formulier)).toEqual({ naam, adres: bijMoeder });
  });

  test("van de werknemer komt niet in de evaluatie van de werkgever, ook als de aanvraag er is", () => {
    const { formulier } = prefill(
      evaluatie("werkgever"),
      asBekend(inDossier("Noa Vermolen")),
      "werkgever",
      tijdens,
      vorig,
    );
    expect(ontvanger(formulier)).toEqual({ naam: "Sien Appel", adres: kantoor });
  });
});
