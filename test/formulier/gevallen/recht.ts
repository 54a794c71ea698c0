import { aanmelding, vervolg } from "../base-form.ts";
import type { Geval } from "./geval.ts";

const sinds = "/client/ziekte/sinds";
const lang = `waarschuwing ZIEK_LANGER_DAN_VIER_WEKEN ${sinds}`;
const oud = "signaal SFB_OORDEEL_OUD /client/sfb/op";
const reeks = "/dienstverband/reeks";
const wacht = `waarschuwing PROEFPLAATSING_NIET_GOEDGEKEURD ${reeks}/0/goedgekeurd`;
/** Today is 23 March 2026. */
const proef = (goedgekeurd: "ja" | "aangevraagd" | "nee", totEnMet = "2026-09-01") => ({
  soort: "proefplaatsing",
  id: "c1",
  van: "2026-03-02",
  totEnMet,
  urenPerWeek: 24,
  functie: "medewerker inpak",
  goedgekeurd,
});
const overeenkomst = {
  "/bijlagen/0/soort": "proefplaatsingsovereenkomst",
  "/dienstverband/inDienstSinds": undefined,
};

/** What an application meets on its way to a decision. */
export const recht: readonly Geval[] = [
  { als: "29 dagen ziek", met: { "/client/ziekte": { sinds: "2026-02-22" } }, geeft: [lang] },
  { als: "28 dagen ziek", met: { "/client/ziekte": { sinds: "2026-02-23" } }, geeft: [] },
  { als: "27 dagen ziek", met: { "/client/ziekte": { sinds: "2026-02-24" } }, geeft: [] },
  { als: "vandaag ziek geworden", met: { "/client/ziekte": { sinds: "2026-03-23" } }, geeft: [] },
  {
    als: "morgen ziek",
    met: { "/client/ziekte": { sinds: "2026-03-24" } },
    geeft: [`fout DATUM_IN_TOEKOMST ${sinds}`],
  },
  {
    als: "lang ziek geweest, en gisteren was de laatste dag",
    met: { "/client/ziekte": { sinds: "2025-12-01", totEnMet: "2026-03-22" } },
    geeft: [],
  },
  {
    als: "lang ziek, en vandaag is de laatste dag",
    met: { "/client/ziekte": { sinds: "2025-12-01", totEnMet: "2026-03-23" } },
    geeft: [lang],
  },
  {
    als: "bij een gemeente kennen wij die regel niet",
    met: { "/client/ziekte": { sinds: "2025-12-01" }, "/uitvoerder/soort": "gemeente" },
    geeft: [],
  },
  {
    als: "een aanmelding toetst de ziekte niet",
    met: { "/client/ziekte": { sinds: "2025-12-01" } },
    basis: aanmelding,
    geeft: [],
  },
  {
    als: "ook bij een vervolg",
    met: { "/client/ziekte": { sinds: "2026-08-16" } },
    basis: vervolg,
    op: "2026-09-14",
    geeft: ["signaal AANVULLING_EVALUATIE /evaluatie", "signaal AANVULLING_EVALUATIE /evaluatie", lang],
  },
  { als: "een oordeel van een jaar geleden", met: { "/client/sfb/op": "2025-03-23" }, geeft: [] },
  { als: "een oordeel van een jaar en een dag geleden", met: { "/client/sfb/op": "2025-03-22" }, geeft: [oud] },
  {
    als: "een oud oordeel dat nog niet is vastgesteld",
    met: { "/client/sfb/op": "2020-03-22", "/client/sfb/status": "in-onderzoek" },
    geeft: ["waarschuwing SFB_NIET_VASTGESTELD /client/sfb/status"],
  },
  {
    als: "een oud oordeel met een Wajong-uitkering",
    met: { "/client/sfb/op": "2015-03-22", "/client/uitkering": "wajong" },
    geeft: [],
  },
  {
    als: "een oud oordeel met een WIA-uitkering",
    met: { "/client/sfb/op": "2015-03-22", "/client/uitkering": "wia" },
    geeft: [],
  },
  {
    als: "een oud oordeel bij een gemeente",
    met: { "/client/sfb/op": "2015-03-22", "/uitvoerder/soort": "gemeente" },
    geeft: [],
  },
  {
    als: "een proefplaatsing die is aangevraagd",
    met: { [`${reeks}/0`]: proef("aangevraagd"), ...overeenkomst },
    geeft: [wacht],
  },
  {
    als: "zonder periode is niet duidelijk dat zij voorbij is",
    met: {
      [`${reeks}/0`]: proef("aangevraagd"),
      ...overeenkomst,
      "/status": "concept",
      "/begeleiding/periode": undefined,
    },
    geeft: [wacht, "waarschuwing VELD_ONTBREEKT /begeleiding/periode"],
  },
  { als: "een proefplaatsing die is goedgekeurd", met: { [`${reeks}/0`]: proef("ja"), ...overeenkomst }, geeft: [] },
  {
    als: "een proefplaatsing die niet is goedgekeurd",
    met: { [`${reeks}/0`]: proef("nee"), ...overeenkomst },
    geeft: [],
  },
  {
    als: "een proefplaatsing voor de periode van het contract",
    met: {
      [reeks]: [
        { ...proef("aangevraagd", "2026-03-01"), id: "p1", van: "2026-01-05" },
        {
          soort: "bepaalde-tijd",
          id: "c1",
          van: "2026-03-02",
          totEnMet: "2027-03-01",
          urenPerWeek: 24,
          functie: "medewerker inpak",
        },
      ],
    },
    geeft: [],
  },
];
