import { describe, expect, test } from "vitest";
import { dossier } from "../geval.ts";
import { codes, geweigerd, rapport, tuincentrum } from "./rapport.ts";

const tuin = { kvk: "90000101" };
const flessen = (contract: object) =>
  dossier({
    toekenningen: [
      {
        kenmerk: "t1",
        soort: "periode",
        van: "2026-01-12",
        totEnMet: "2026-07-11",
        werkgever: { naam: "onbekend" },
        regime: "licht",
        urenPerWeek: 20,
        uren: 28.64,
        inDienstSinds: "2026-01-12",
        contract,
      },
    ],
  });

describe("Wat niemand weet, blijft een vraag, ook als er nog geen regime is te kiezen", () => {
  test("een kort eerste contract uit het dossier: tabel en percentage worden gevraagd", () => {
    const eerder = tuincentrum({
      kenmerk: "t0",
      soort: "periode",
      van: "2025-02-01",
      totEnMet: "2025-08-31",
      werkgever: tuin,
      regime: "midden",
      urenPerWeek: 28,
      uren: 77,
      inDienstSinds: "2025-02-01",
      contract: { soort: "bepaalde-tijd", van: "2025-02-01", totEnMet: "2025-08-31" },
    });
    const uitkomst = rapport("vervolg", { dossier: eerder });
    expect(uitkomst.uitkomst).toMatchObject({ uren: null, regime: "midden" });
    expect(codes(uitkomst)).toEqual(expect.arrayContaining(["TABELKEUZE", "TABEL_2_PERCENTAGE"]));
    expect(uitkomst.uitkomst.vragen.map(({ code }) => code)).toContain("TABELKEUZE");
    expect(codes(uitkomst)).not.toContain("INTENSIEF_MOTIVATIE");
    expect(new Set(codes(uitkomst)).size).toBe(codes(uitkomst).length);
  });
});

describe("Een lopende toekenning telt met het contract uit het dossier", () => {
  const werkgever = { "/werkgever/naam": "onbekend", "/werkgever/kvk": undefined };
  const met = (contract: object) =>
    rapport("wijziging-meer-uren", { antwoorden: werkgever, dossier: flessen(contract) }).uitkomst;

  test("acht maanden: Tabel 2, en dat moet iemand bevestigen", () => {
    const uitkomst = met({ soort: "bepaalde-tijd", van: "2026-01-12", totEnMet: "2026-09-11" });
    expect(uitkomst).toMatchObject({ uren: 34.34, vastheid: "te-bevestigen" });
    expect(uitkomst.segmenten.map(({ tabel }) => tabel)).toEqual(["tabel-2", "tabel-2"]);
    expect(uitkomst.vragen.map(({ code }) => code)).toContain("TABEL_2_BEVESTIGEN");
  });
  test("twaalf maanden: Tabel 1, en dat staat vast", () => {
    const uitkomst = met({ soort: "bepaalde-tijd", van: "2026-01-12", totEnMet: "2027-01-11" });
    expect(uitkomst).toMatchObject({ uren: 34.34, vastheid: "vast" });
    expect(uitkomst.segmenten.map(({ tabel }) => tabel)).toEqual(["tabel-1", "tabel-1"]);
  });
  test("eindigt het contract eerder dan de toekenning, dan ging hetzelfde werk door", () => {
    const uitkomst = met({ soort: "bepaalde-tijd", van: "2026-01-12", totEnMet: "2026-05-31" });
    expect(uitkomst.segmenten.map(({ van, contract }) => [van, contract])).toEqual([
      ["2026-01-12", "contract"],
      ["2026-04-13", "contract"],
      ["2026-06-01", "vervolg"],
    ]);
  });
});

describe("Een bevinding staat op de plek van het formulier waar iemand haar verbetert", () => {
  test("bij min-max het laagste aantal uren", () => {
    expect(geweigerd("min-max", { antwoorden: { "/dienstverband/reeks/0/urenMinimaal": 0 } })).toEqual([
      "WERKUREN_BUITEN_BEREIK /dienstverband/reeks/0/urenMinimaal",
    ]);
  });
  test("bij een wijziging de wijziging zelf, ook als zij niet de eerste is", () => {
    const antwoorden = {
      "/wijzigingen": [
        { wat: "telefoon", telefoon: "06 12345678" },
        { wat: "contracturen", vanaf: "2026-04-13", urenPerWeek: 0 },
      ],
    };
    expect(geweigerd("wijziging-meer-uren", { antwoorden })).toEqual([
      "WERKUREN_BUITEN_BEREIK /wijzigingen/1/urenPerWeek",
    ]);
  });
});
