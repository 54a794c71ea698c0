import { describe, expect, test } from "vitest";
import type { Params } from "../../src/domein/bevinding/finding.ts";
import { findKnoop } from "../../src/formulier/find-knoop.ts";
import type { Answers } from "./answers.ts";
import { aanvraag, handtekeningen, uiterlijk } from "./base-form.ts";
import { bevindingenVan } from "./gevallen/geval.ts";

const paramsOf = (met: Answers): readonly Params[] => bevindingenVan({ met }).map(({ params }) => params);

describe("Een bevinding geeft de feiten voor de zin", () => {
  test.each<[string, Answers, Params]>([
    [
      "een handtekening die nog komt",
      { "/ondertekening": [handtekeningen.client, handtekeningen.jobcoach] },
      { wie: "werkgever", uiterlijk },
    ],
    ["een bijlage die nog komt", { "/bijlagen": undefined }, { bijlage: "contract", wie: "jobcoach", uiterlijk }],
    [
      "een doel heeft een nummer, en uren staan er met een komma",
      { "/plan/doelen/0/uren": 20.5 },
      { nummer: 1, doel: "20,5", activiteiten: "20" },
    ],
    [
      "meer uren dan midden geeft",
      { "/plan/doelen/0/uren": 58.24, "/plan/doelen/0/activiteiten": undefined },
      { gevraagd: "58,24", midden: "58,23" },
    ],
    ["de periode begint te vroeg", { "/begeleiding/periode/van": "2026-03-01" }, { begin: "2026-03-02" }],
    ["de periode eindigt te laat", { "/dienstverband/reeks/0/totEnMet": "2026-08-31" }, { einde: "2026-08-31" }],
    ["een doel buiten de periode", { "/plan/doelen/0/voor": "2026-09-02" }, { nummer: 1, einde: "2026-09-01" }],
    [
      "het tweede knelpunt heet knelpunt 2",
      {
        "/plan/knelpunten": [
          { id: "k1", wat: "Een bestelling tussendoor." },
          { id: "k2", wat: "De oven." },
        ],
      },
      { nummer: 2 },
    ],
    ["een kenmerk dat nergens heen wijst", { "/plan/doelen/0/knelpunten": ["k1", "k9"] }, { waarnaar: "knelpunt" }],
    ["een tekst die te lang is", { "/beeldvorming/verhaal/watHelpt": "a".repeat(4001) }, { hoogstens: 4000 }],
    ["een getal dat te groot is", { "/dienstverband/reeks/0/urenPerWeek": 61 }, { grens: "hoogstens 60" }],
    ["een getal dat te klein is", { "/plan/doelen/0/uren": -1 }, { grens: "minstens 0" }],
    ["een verkeerde keuze", { "/aanvraag/aard": "tweede" }, { keuzes: "eerste, vervolg" }],
    ["een verkeerd soort antwoord", { "/client": [] }, { verwacht: "een groep met vragen ({ … })" }],
  ])("%s", (_, met, params) => expect(paramsOf(met)).toEqual([params]));
});

describe("Wie een open vraag krijgt, en tot wanneer", () => {
  const titelVan = (pointer: string): string => findKnoop(aanvraag, pointer).titel;
  const deel = "/beeldvorming/werkgever";
  const vraag = "/uitvoerder/bestuursorgaan";

  test("een deel dat helemaal open is, noemt elke vraag erin, en de dinsdag na Pasen", () => {
    const vragen = ["verwacht", "huidigeHulp"].map((naam) => titelVan(`${deel}/${naam}`)).join("|");
    expect(paramsOf({ [deel]: undefined })).toEqual([{ veld: titelVan(deel), vragen, wie: "werkgever", uiterlijk }]);
  });
  test("één open vraag noemt zichzelf", () => {
    const titel = titelVan(`${deel}/verwacht`);
    const params = { veld: titel, vragen: titel, wie: "werkgever", uiterlijk };
    expect(paramsOf({ [`${deel}/verwacht`]: undefined })).toEqual([params]);
  });
  test("wie hier werkt, krijgt geen laatste dag", () => {
    const params = { veld: titelVan(vraag), vragen: titelVan(vraag), wie: "beslisser" };
    expect(paramsOf({ [vraag]: undefined })).toEqual([params]);
  });
});
