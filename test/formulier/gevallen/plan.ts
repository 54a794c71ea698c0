import { wijziging } from "../base-form.ts";
import { plan as basisplan } from "../base-parts.ts";
import type { Geval } from "./geval.ts";

const d1 = "/plan/doelen/0";
const [doel] = basisplan.doelen ?? [];
const activiteiten = (...uren: readonly (number | undefined)[]) =>
  uren.map((een, plaats) => ({ id: `a${plaats}`, wat: "Oefenen.", ...(een === undefined ? {} : { uren: een }) }));

/** Each knelpunt leads to a goal, each goal to an approach, hours and a day. */
export const plan: readonly Geval[] = [
  {
    als: "twee knelpunten met hetzelfde kenmerk",
    met: { "/plan/knelpunten": [...(basisplan.knelpunten ?? []), { id: "k1", wat: "De oven is te ver weg." }] },
    geeft: ["fout KENMERK_DUBBEL /plan/knelpunten/1/id"],
  },
  {
    als: "twee doelen met hetzelfde kenmerk",
    met: { "/plan/doelen": [doel, { ...doel, uren: 10, activiteiten: undefined }] },
    geeft: ["fout KENMERK_DUBBEL /plan/doelen/1/id"],
  },
  {
    als: "twee activiteiten met hetzelfde kenmerk",
    met: { [`${d1}/activiteiten/1/id`]: "a1" },
    geeft: [`fout KENMERK_DUBBEL ${d1}/activiteiten/1/id`],
  },
  {
    als: "een doel bij een knelpunt dat er niet is",
    met: { [`${d1}/knelpunten`]: ["k1", "k9"] },
    geeft: [`fout VERWIJZING_BESTAAT_NIET ${d1}/knelpunten/1`],
  },
  {
    als: "een doel bij een lange termijn die er niet is",
    met: { [`${d1}/langetermijndoel`]: "lt9" },
    geeft: [`fout VERWIJZING_BESTAAT_NIET ${d1}/langetermijndoel`],
  },
  {
    als: "een knelpunt waar niets aan gebeurt",
    met: { "/plan/knelpunten": [...(basisplan.knelpunten ?? []), { id: "k2", wat: "De oven is te ver weg." }] },
    geeft: ["waarschuwing KNELPUNT_ZONDER_DOEL /plan/knelpunten/1"],
  },
  {
    als: "een doel van nul uur",
    met: { [`${d1}/uren`]: 0, [`${d1}/activiteiten`]: undefined },
    geeft: [`fout DOEL_ZONDER_UREN ${d1}/uren`],
  },
  {
    als: "een doel zonder dag waarop het gelukt is",
    met: { [`${d1}/voor`]: undefined },
    geeft: [`waarschuwing DOEL_ZONDER_TERMIJN ${d1}/voor`],
  },
  {
    als: "een doel dat een dag na de periode klaar is",
    met: { [`${d1}/voor`]: "2026-09-02" },
    geeft: [`waarschuwing DOEL_BUITEN_PERIODE ${d1}/voor`],
  },
  {
    als: "een doel dat een dag voor de periode klaar was",
    met: { [`${d1}/voor`]: "2026-03-01" },
    geeft: [`waarschuwing DOEL_BUITEN_PERIODE ${d1}/voor`],
  },
  { als: "een doel dat op de laatste dag klaar is", met: { [`${d1}/voor`]: "2026-09-01" }, geeft: [] },
  {
    als: "een doel dat zegt wat iemand gaat doen",
    met: { [`${d1}/watLukt`]: "De communicatie met collega's verbeteren." },
    geeft: [`waarschuwing DOEL_VAAG ${d1}/watLukt`],
  },
  {
    als: "een doel waarbij niemand kan tellen",
    met: { [`${d1}/waaraanZien`]: "Het gaat beter dan eerst." },
    geeft: [`waarschuwing DOEL_NIET_MEETBAAR ${d1}/waaraanZien`],
  },
  {
    als: "activiteiten van samen 19,9 uur bij een doel van 20 uur",
    met: { [`${d1}/activiteiten`]: activiteiten(5, 14.9) },
    geeft: [`fout UREN_TELLEN_NIET_OP ${d1}/uren`],
  },
  {
    als: "drie keer 0,1 uur is precies 0,3 uur",
    met: { [`${d1}/uren`]: 0.3, [`${d1}/activiteiten`]: activiteiten(0.1, 0.1, 0.1) },
    geeft: [],
  },
  {
    als: "een activiteit zonder uren laat de rest open",
    met: { [`${d1}/activiteiten`]: activiteiten(5, undefined) },
    geeft: [],
  },
  {
    als: "maar samen nooit meer dan het doel",
    met: { [`${d1}/activiteiten`]: activiteiten(21, undefined) },
    geeft: [`fout UREN_TELLEN_NIET_OP ${d1}/uren`],
  },
  {
    als: "ook een plan bij een wijziging wordt nagekeken",
    met: { "/plan": { ...basisplan, langetermijndoelen: undefined } },
    basis: wijziging,
    geeft: [`fout VERWIJZING_BESTAAT_NIET ${d1}/langetermijndoel`],
  },
  { als: "een lege lijst activiteiten laat alles open", met: { [`${d1}/activiteiten`]: [] }, geeft: [] },
  {
    als: "bij twee doelen op de lange termijn kiest een doel er een",
    met: {
      "/plan/langetermijndoelen": [...(basisplan.langetermijndoelen ?? []), { id: "lt2", wat: "Alleen werken." }],
    },
    geeft: [],
  },
  {
    als: "zonder periode is er nog geen doel te laat",
    met: { "/status": "concept", "/begeleiding": undefined },
    geeft: ["waarschuwing VELD_ONTBREEKT /begeleiding"],
  },
];
