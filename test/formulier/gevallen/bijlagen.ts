import { wijziging } from "../base-form.ts";
import type { Geval } from "./geval.ts";

const bijlage = (id: string, soort: string, letter: string, meer: object = {}) => ({
  id,
  soort,
  bestand: `${soort}.pdf`,
  sha256: letter.repeat(64),
  op: "2026-03-12",
  ...meer,
});
const contract = bijlage("b1", "contract", "a");

const werk = { urenPerWeek: 24, functie: "inpak" };
const proefplaatsing = {
  soort: "proefplaatsing",
  id: "p1",
  van: "2026-01-05",
  totEnMet: "2026-03-01",
  goedgekeurd: "ja",
  ...werk,
};
const eerste = { soort: "bepaalde-tijd", id: "c0", van: "2026-03-02", totEnMet: "2026-03-31", ...werk };
const tweede = { soort: "onbepaalde-tijd", id: "c1", van: "2026-03-02", ...werk };
const opVolgorde = [eerste, { ...tweede, van: "2026-04-01" }];
const vanafApril = { "/begeleiding/periode/van": "2026-04-01" };
const mist = "waarschuwing AANVULLING_BIJLAGE /bijlagen";
const contracturen = [{ wat: "contracturen", vanaf: "2026-04-13", urenPerWeek: 28 }];

/** No attachment is needed to start; a missing one is asked, a double or unexpected one is said. */
export const bijlagen: readonly Geval[] = [
  { als: "het contract zit er niet bij", met: { "/bijlagen": undefined }, geeft: [mist] },
  {
    als: "in een concept vraagt niemand nog om het contract",
    met: { "/bijlagen": undefined, "/status": "concept" },
    geeft: [],
  },
  {
    als: "wat een register weet, hoeft niet op papier",
    met: { "/bijlagen": undefined },
    bevestigd: ["/dienstverband/reeks/0/van"],
    geeft: [],
  },
  {
    als: "een contract bij een ander contract",
    met: { "/bijlagen": [bijlage("b1", "contract", "a", { overId: "c9" })] },
    geeft: ["fout VERWIJZING_BESTAAT_NIET /bijlagen/0/overId", mist],
  },
  {
    als: "twee keer hetzelfde bestand",
    met: { "/bijlagen": [contract, bijlage("b2", "loonstrook", "a")] },
    geeft: ["waarschuwing BIJLAGE_DUBBEL /bijlagen/1"],
  },
  {
    als: "twee bijlagen met hetzelfde kenmerk",
    met: { "/bijlagen": [contract, bijlage("b1", "loonstrook", "b")] },
    geeft: ["fout KENMERK_DUBBEL /bijlagen/1/id"],
  },
  {
    als: "een overeenkomst voor een proefplaatsing die er niet is",
    met: { "/bijlagen": [contract, bijlage("b2", "proefplaatsingsovereenkomst", "b")] },
    geeft: ["waarschuwing BIJLAGE_SOORT_ONVERWACHT /bijlagen/1/soort"],
  },
  {
    als: "zolang het werk nog open is, kan die overeenkomst kloppen",
    met: {
      "/status": "concept",
      "/dienstverband": undefined,
      "/bijlagen": [bijlage("b2", "proefplaatsingsovereenkomst", "b")],
    },
    geeft: ["waarschuwing VELD_ONTBREEKT /dienstverband"],
  },
  {
    als: "een overeenkomst voor de proefplaatsing van voor het contract",
    met: {
      "/dienstverband/reeks": [proefplaatsing, tweede],
      "/bijlagen": [bijlage("b1", "contract", "a"), bijlage("b2", "proefplaatsingsovereenkomst", "b")],
    },
    geeft: [],
  },
  {
    als: "van twee contracten telt dat van de periode",
    met: {
      ...vanafApril,
      "/dienstverband/reeks": opVolgorde,
      "/bijlagen": [bijlage("b1", "contract", "a", { overId: "c0" })],
    },
    geeft: [mist],
  },
  {
    als: "van twee contracten weet het register dat van de periode",
    met: { ...vanafApril, "/dienstverband/reeks": opVolgorde, "/bijlagen": undefined },
    bevestigd: ["/dienstverband/reeks/1/van"],
    geeft: [],
  },
  {
    als: "medische informatie waar niemand om vroeg",
    met: { "/bijlagen": [contract, bijlage("b2", "medische-informatie", "b")] },
    geeft: ["signaal BIJLAGE_MEDISCH /bijlagen/1/soort"],
  },
  {
    als: "andere contracturen zonder het nieuwe contract",
    met: { "/wijzigingen": contracturen },
    basis: wijziging,
    geeft: [mist],
  },
  {
    als: "andere contracturen met het nieuwe contract",
    met: { "/wijzigingen": contracturen, "/bijlagen": [bijlage("b2", "loonstrook", "b"), contract] },
    basis: wijziging,
    geeft: [],
  },
  {
    als: "andere inkomsten zonder loonstrook",
    met: { "/wijzigingen": [{ wat: "inkomsten", vanaf: "2026-04-01" }], "/bijlagen": [contract] },
    basis: wijziging,
    geeft: [mist],
  },
];
