import { aanmelding, handtekeningen, vervolg, wijziging } from "../base-form.ts";
import type { Geval } from "./geval.ts";

const { client, jobcoach, werkgever } = handtekeningen;
const meerUren = (clientAkkoord: boolean) => [
  {
    wat: "meer-begeleiding",
    vanaf: "2026-04-13",
    urenErbij: 12,
    waarom: "Er komt een vierde winkel bij.",
    doelen: ["d1"],
    clientAkkoord,
  },
];
const volgt = "waarschuwing AANVULLING_HANDTEKENING /ondertekening";
const zonder = "fout HANDTEKENING_AANVRAGER /ondertekening";

/** Everyone signs once. Only the applicant's signature makes it an application; the others are asked for. */
export const ondertekening: readonly Geval[] = [
  { als: "ingediend zonder de aanvrager", met: { "/ondertekening": [jobcoach, werkgever] }, geeft: [zonder] },
  {
    als: "een wijziging zonder handtekening",
    met: { "/ondertekening": undefined },
    basis: wijziging,
    geeft: [zonder],
  },
  {
    als: "een aanmelding met de handtekening van een ander",
    met: { "/ondertekening": [jobcoach] },
    basis: aanmelding,
    geeft: [zonder],
  },
  {
    als: "voor een curator telt de handtekening van de werknemer niet",
    met: {
      "/client/vertegenwoordiger": { soort: "curator", naam: "Rik Maas" },
      "/aanvraag/aanvrager": "vertegenwoordiger",
    },
    geeft: [zonder],
  },
  {
    als: "wie een curator heeft en niet zegt wie aanvraagt, vraagt aan door de curator",
    met: { "/client/vertegenwoordiger": { soort: "curator", naam: "Rik Maas" }, "/aanvraag/aanvrager": undefined },
    geeft: [zonder],
  },
  {
    als: "wie een gemachtigde heeft en niet zegt wie aanvraagt, vraagt zelf aan",
    met: { "/client/vertegenwoordiger": { soort: "gemachtigde", naam: "Rik Maas" }, "/aanvraag/aanvrager": undefined },
    geeft: [],
  },
  {
    als: "tekent een curator, dan hoeft de werknemer niet ook nog",
    met: {
      "/client/vertegenwoordiger": { soort: "curator", naam: "Rik Maas" },
      "/aanvraag/aanvrager": "vertegenwoordiger",
      "/ondertekening/0/partij": "vertegenwoordiger",
    },
    geeft: [],
  },
  { als: "de werkgever tekent later", met: { "/ondertekening": [client, jobcoach] }, geeft: [volgt] },
  { als: "alleen de aanvrager tekende", met: { "/ondertekening": [client] }, geeft: [volgt, volgt] },
  {
    als: "in een concept tekent nog niemand",
    met: { "/status": "concept", "/indiening": undefined, "/ondertekening": undefined },
    geeft: [],
  },
  {
    als: "bij een gemeente vraagt de werkgever aan: de werknemer tekent later",
    met: {
      "/aanvraag/aanvrager": "werkgever",
      "/uitvoerder/soort": "gemeente",
      "/ondertekening": [werkgever, jobcoach],
    },
    geeft: [volgt],
  },
  {
    als: "een aanvrager die twee keer tekent",
    met: { "/ondertekening": [client, jobcoach, werkgever, client] },
    geeft: ["fout HANDTEKENING_DUBBEL /ondertekening/3"],
  },
  {
    als: "een handtekening van morgen",
    met: { "/ondertekening/0/op": "2026-03-24" },
    geeft: ["fout DATUM_IN_TOEKOMST /ondertekening/0/op"],
  },
  { als: "een handtekening van vandaag", met: { "/ondertekening/0/op": "2026-03-23" }, geeft: [] },
  {
    als: "ontvangen op een dag die nog komt",
    met: { "/indiening/ontvangenOp": "2026-03-24" },
    geeft: ["fout DATUM_IN_TOEKOMST /indiening/ontvangenOp"],
  },
  { als: "vandaag ontvangen", met: { "/indiening/ontvangenOp": "2026-03-23" }, geeft: [] },
  {
    als: "meer uren die de werknemer niet wil",
    met: { "/wijzigingen": meerUren(false) },
    basis: wijziging,
    geeft: ["fout AKKOORD_ONTBREEKT /wijzigingen/0/clientAkkoord"],
  },
  { als: "meer uren die de werknemer wil", met: { "/wijzigingen": meerUren(true) }, basis: wijziging, geeft: [] },
  {
    als: "bij een vervolg vragen wij de evaluaties zelf, en de aanvraag wacht daar niet op",
    met: {},
    basis: vervolg,
    op: "2026-09-14",
    geeft: ["signaal AANVULLING_EVALUATIE /evaluatie", "signaal AANVULLING_EVALUATIE /evaluatie"],
  },
];
