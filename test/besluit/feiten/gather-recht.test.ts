import { describe, expect, test } from "vitest";
import { type Dossier, emptyDossier } from "../../../src/besluit/dossier/read-dossier.ts";
import { gatherRecht } from "../../../src/besluit/feiten/gather-recht.ts";
import { datum } from "../../../src/domein/datum.ts";
import type { SoortAanmelding, SoortAanvraag } from "../../../src/formulier/formulier.ts";
import type { Rechtsfeiten } from "../../../src/regels/recht/feiten.ts";
import { type Answers, formulierMet } from "../../formulier/answers.ts";
import { aanmelding, aanvraag, vervolg } from "../../formulier/base-form.ts";

const vandaag = datum("2026-03-23");
function feiten(
  answers: Answers = {},
  basis: SoortAanvraag | SoortAanmelding = aanvraag,
  dossier: Dossier = emptyDossier,
): Rechtsfeiten {
  const formulier = formulierMet(answers, basis);
  if (formulier.soort !== "aanvraag" && formulier.soort !== "aanmelding") throw new Error("No application");
  return gatherRecht(formulier, dossier, vandaag);
}
const reeks = "/dienstverband/reeks";
const contract = (id: string, van: string, totEnMet: string) => ({
  soort: "bepaalde-tijd",
  id,
  van,
  totEnMet,
  urenPerWeek: 24,
  functie: "inpak",
});
const toekenning = {
  kenmerk: "t1",
  nummer: 1,
  soort: "periode",
  van: datum("2025-09-02"),
  totEnMet: datum("2026-03-01"),
  werkgever: { kvk: "90007101" },
  urenPerWeek: 24,
  uren: 57.6,
} as const;
const dossier = (...toekenningen: NonNullable<Dossier["toekenningen"]>): Dossier => ({ versie: "1.0", toekenningen });

describe("De feiten van het recht staan in het formulier, elk met hun plaats", () => {
  test("een leeg formulier geeft geen feiten, en nergens een aanname", () => {
    const leeg = feiten({
      "/client": undefined,
      "/dienstverband": undefined,
      "/begeleiding": undefined,
      "/jobcoach": undefined,
      "/uitvoerder": undefined,
      "/indiening": undefined,
      "/aanvraag": undefined,
      "/ondertekening": undefined,
      "/bijlagen": undefined,
      "/toestemmingen": undefined,
      "/plan": undefined,
      "/beeldvorming": undefined,
      "/status": "concept",
    });
    expect(leeg).toMatchObject({
      eersteDag: vandaag,
      aanvraagdag: vandaag,
      laatsteDag: null,
      werk: [],
      contracten: [],
      toets: "volledig",
    });
    for (const naam of [
      "aard",
      "nummer",
      "uitvoerder",
      "uitkering",
      "doelgroepregister",
      "geboren",
      "zelfdeBedrijf",
      "eerderToegekend",
    ] as const)
      expect(leeg[naam].waarde, naam).toBeNull();
    expect(leeg.ziekte.gevraagd).toBe(false);
    expect(leeg.intern.gevraagd).toBe(false);
    expect(Object.values(leeg.stukken.getekendDoor).map(({ waarde }) => waarde)).toEqual([false, false, false]);
    expect(Object.values(leeg.advies).map(({ waarde }) => waarde)).toEqual(Object.values(leeg.advies).map(() => null));
  });

  test("een eerste aanvraag", () => {
    const heel = feiten();
    expect(heel).toMatchObject({
      toets: "volledig",
      aanvraagdag: "2026-03-16",
      eersteDag: "2026-03-02",
      laatsteDag: "2026-09-01",
      aard: { waarde: "eerste" },
      nummer: { waarde: 1 },
      uitvoerder: { waarde: "uwv", pointer: "/uitvoerder/soort" },
      sfb: { status: { waarde: "vastgesteld" }, op: { waarde: "2025-11-20" }, bron: { waarde: "verzekeringsarts" } },
      ziekte: { gevraagd: true },
      erkenning: { nummer: { waarde: "JC-2022-0101" }, geldigTotEnMet: { waarde: "2027-12-31" } },
      zelfdeBedrijf: { waarde: false },
    });
    expect(heel.werk).toHaveLength(1);
    expect(heel.werk[0]).toMatchObject({
      uren: { waarde: 24, pointer: `${reeks}/0/urenPerWeek` },
      bewijs: { waarde: true },
    });
    expect(heel.stukken).toMatchObject({
      plan: { waarde: true },
      verhaal: { waarde: true },
      betaling: { waarde: "ja" },
      terugblik: { waarde: false },
      logboek: { waarde: false },
      identiteit: { waarde: null },
    });
    expect(Object.values(heel.stukken.getekendDoor).map(({ waarde }) => waarde)).toEqual([true, true, true]);
  });

  test("een aanmelding: de hulp begint op zijn vroegst met het werk", () => {
    expect(feiten({}, aanmelding)).toMatchObject({
      toets: "criteria",
      eersteDag: "2026-04-01",
      aard: { waarde: null },
      nummer: { waarde: null },
    });
    expect(feiten({ "/aanmelding/hulpVanaf": "2026-01-01" }, aanmelding).eersteDag).toBe("2026-03-02");
    expect(feiten({ "/aanmelding/hulpVanaf": undefined }, aanmelding).eersteDag).toBe("2026-03-02");
  });

  test("een vertegenwoordiger tekent voor de werknemer; een ingetrokken toestemming is nee", () => {
    const anders = feiten({
      "/client/vertegenwoordiger": { soort: "mentor", naam: "Rik Maas" },
      "/ondertekening": [{ partij: "vertegenwoordiger", naam: "Rik Maas", op: "2026-03-13", manier: "papier" }],
      "/toestemmingen/betaling": { keuze: "ja", op: "2026-03-12", ingetrokkenOp: "2026-03-15" },
    });
    expect(anders.stukken.getekendDoor.client.waarde).toBe(true);
    expect(anders.stukken.getekendDoor.werkgever.waarde).toBe(false);
    expect(anders.ziekte.gevraagd).toBe(true);
    expect(anders.stukken.betaling.waarde).toBe("nee");
  });

  test("hetzelfde KvK-nummer valt op; met één nummer weten wij het niet", () => {
    expect(feiten({ "/jobcoach/organisatie/kvk": "90007101" }).zelfdeBedrijf.waarde).toBe(true);
    expect(feiten({ "/jobcoach/organisatie/kvk": undefined }).zelfdeBedrijf.waarde).toBeNull();
  });
});

describe("Welk werk telt: wat loopt in de periode, in welke volgorde het ook staat", () => {
  const een = contract("c1", "2026-03-02", "2026-05-31");
  const twee = contract("c2", "2026-06-01", "2027-03-01");
  const drie = contract("c3", "2027-03-02", "2028-03-01");
  const ids = (waarden: Answers) => feiten(waarden).werk.map(({ van }) => van.waarde);
  test("twee contracten in de periode, en een erna", () => {
    expect(ids({ [reeks]: [een, twee, drie] })).toEqual(["2026-03-02", "2026-06-01"]);
    expect(ids({ [reeks]: [drie, twee, een] })).toEqual(["2026-03-02", "2026-06-01"]);
    expect(feiten({ [reeks]: [drie, een, twee] }).contracten.map(({ van }) => van.waarde)).toEqual([
      "2026-03-02",
      "2026-06-01",
      "2027-03-02",
    ]);
  });
  test("een contract dat op de eerste of de laatste dag nog net meetelt", () => {
    expect(
      ids({ [reeks]: [contract("c0", "2025-09-01", "2026-03-02"), contract("c1", "2026-09-01", "2027-09-01")] }),
    ).toHaveLength(2);
    expect(
      ids({ [reeks]: [contract("c0", "2025-09-01", "2026-03-01"), contract("c1", "2026-09-01", "2027-09-01")] }),
    ).toEqual(["2026-09-01"]);
    expect(
      ids({ [reeks]: [contract("c0", "2025-09-01", "2026-03-02"), contract("c1", "2026-09-02", "2027-09-01")] }),
    ).toEqual(["2025-09-01"]);
  });
  test("loopt er niets, dan telt het laatste", () =>
    expect(
      ids({ [reeks]: [contract("c0", "2025-01-01", "2025-03-01"), contract("c1", "2025-03-02", "2025-06-01")] }),
    ).toEqual(["2025-03-02"]));
  test("een proefplaatsing is geen contract", () => {
    const proef = {
      soort: "proefplaatsing",
      id: "p1",
      van: "2026-03-02",
      totEnMet: "2026-05-31",
      urenPerWeek: 20,
      functie: "inpak",
      goedgekeurd: "aangevraagd",
    };
    const uit = feiten({
      [reeks]: [proef, twee],
      "/bijlagen/0/soort": "proefplaatsingsovereenkomst",
      "/bijlagen/0/overId": "p1",
    });
    expect(uit.werk.map(({ vorm, goedgekeurd, bewijs }) => [vorm.waarde, goedgekeurd.waarde, bewijs.waarde])).toEqual([
      ["proefplaatsing", "aangevraagd", true],
      ["bepaalde-tijd", null, false],
    ]);
    expect(uit.contracten).toHaveLength(1);
  });
  test("min-max telt met het minimum; nul uren en onbepaalde tijd hebben geen einde of uren", () => {
    const minMax = {
      soort: "min-max",
      id: "c1",
      van: "2026-03-02",
      functie: "inpak",
      urenMinimaal: 16,
      urenMaximaal: 28,
    };
    expect(feiten({ [reeks]: [minMax] }).werk[0]).toMatchObject({
      uren: { waarde: 16, pointer: `${reeks}/0/urenMinimaal` },
      totEnMet: { waarde: null },
    });
    expect(
      feiten({ [reeks]: [{ soort: "nul-uren", id: "c1", van: "2026-03-02", functie: "inpak" }] }).werk[0]?.uren.waarde,
    ).toBeNull();
    expect(
      feiten({
        [reeks]: [{ soort: "onbepaalde-tijd", id: "c1", van: "2026-03-02", urenPerWeek: 20, functie: "inpak" }],
      }).werk[0]?.totEnMet.waarde,
    ).toBeNull();
  });
});

describe("Wat het dossier erbij weet", () => {
  test("een eerdere toekenning in dezelfde baan: het nummer, en tot wanneer", () => {
    const uit = feiten({ "/aanvraag/aard": "vervolg" }, aanvraag, dossier(toekenning));
    expect(uit.nummer.waarde).toBe(2);
    expect(uit.eerderToegekend).toMatchObject({ waarde: "2026-03-01", pointer: "dossier:/toekenningen" });
    expect(feiten({}, aanmelding, dossier(toekenning)).aard.waarde).toBe("vervolg");
  });
  test.each<[string, object]>([
    ["van een andere werkgever", { werkgever: { kvk: "90009999" } }],
    ["ingetrokken", { ingetrokkenOp: datum("2025-10-01") }],
    ["alleen losse uren", { soort: "strippenkaart" }],
    ["van na de eerste dag", { van: datum("2026-03-02"), totEnMet: datum("2026-09-01") }],
  ])("een toekenning %s telt niet", (_, anders) => {
    const uit = feiten({}, aanvraag, dossier({ ...toekenning, ...anders }));
    expect(uit.eerderToegekend.waarde).toBeNull();
    expect(uit.nummer.waarde).toBe(1);
  });
  test("een proefplaatsing heeft geen nummer; zonder nummer telt de plaats", () => {
    const { nummer: _, ...zonder } = toekenning;
    const proef = {
      ...zonder,
      kenmerk: "p1",
      soort: "proefplaatsing",
      van: datum("2025-07-01"),
      totEnMet: datum("2025-08-31"),
    } as const;
    expect(feiten({}, aanvraag, dossier(proef)).nummer.waarde).toBe(1);
    expect(feiten({}, aanvraag, dossier(proef, { ...zonder, soort: "periode" })).nummer.waarde).toBe(2);
    expect(feiten({}, aanmelding, dossier(proef)).aard.waarde).toBeNull();
  });
  test("ook het formulier kent eerdere perioden; het hoogste nummer telt", () => {
    const perioden = {
      "/eerdereOndersteuning": {
        perioden: [{ nummer: 4, van: "2025-09-02", totEnMet: "2026-03-01", regime: "midden", urenToegekend: 60 }],
      },
    };
    expect(feiten(perioden, vervolg).nummer.waarde).toBe(5);
    expect(feiten(perioden, vervolg).intern.gevraagd).toBe(true);
    expect(feiten({}, vervolg).nummer.waarde).toBeNull();
  });
  test.each([
    ["2026-03-01", false],
    ["2026-03-02", true],
  ])("een declaratie van %s is de laatste: %s", (op, laatste) => {
    const met = { ...dossier(toekenning), declaraties: [{ toekenning: "t1", op: datum(op), minuten: 60 }] };
    expect(feiten({}, vervolg, met).stukken.einddeclaratie.waarde).toBe(laatste);
    const ander = { ...met, declaraties: [{ toekenning: "t2", op: datum("2026-06-01"), minuten: 60 }] };
    expect(feiten({}, vervolg, ander).stukken.einddeclaratie.waarde).toBe(false);
  });
});
