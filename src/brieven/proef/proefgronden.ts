import type { Grond } from "../../besluit/beslissing/beslissing.gen.ts";
import { awb, type Bron, participatiewet, protocol, protocol2014, wajong, wia } from "../../regels/bron.ts";

const voorwaarden: readonly (readonly [id: string, naam: string, bronnen: readonly Bron[]])[] = [
  ["uitvoerder", "UWV of gemeente", [wia("35 lid 4 onder b")]],
  ["wsw", "Geen werk volgens de Wsw", [wia("35 lid 1"), wajong("2:22 lid 1")]],
  ["grondslag", "Wettelijke grondslag", [participatiewet("10 lid 1")]],
  ["doelgroep", "Doelgroep", [participatiewet("7 lid 1")]],
  ["doelgroepregister", "Doelgroepregister", [participatiewet("10d")]],
  ["sfb", "Blijvende of langdurige beperking", [wia("35 lid 2")]],
  ["leeftijd", "Leeftijd", [protocol2014("A.2")]],
  ["werk", "Werk", [protocol("2.2")]],
  ["nul-uren", "Nul-urencontract", [protocol("2.2")]],
  ["uitzendbeding", "Uitzendbeding", [protocol("2.2")]],
  ["stage", "Stage", [protocol("2.2")]],
  ["uren", "Uren per week", [protocol("2.2")]],
  ["min-max", "Min-maxcontract", [protocol("2.2")]],
  ["contractduur", "Duur van het contract", [protocol("2.2")]],
  ["loonwaarde", "Loonwaarde", [protocol("2.3")]],
  ["duur", "Duur van de begeleiding", [protocol("2.6")]],
  ["goedkeuring-proefplaatsing", "Goedkeuring van de proefplaatsing", [protocol("2.8")]],
  ["duur-proefplaatsing", "Duur van de proefplaatsing", [protocol("2.8")]],
  ["interne-jobcoach", "Interne jobcoach", [protocol("2.2")]],
  ["voorrang", "Geen andere oplossing gaat voor", [protocol("2.2")]],
  ["erkenning", "Erkenning", [protocol("2.2")]],
  ["onafhankelijkheid", "Onafhankelijkheid", [protocol2014("A.2")]],
  ["noodzaak", "Noodzaak", [wia("35 lid 2")]],
  ["oordeel-voorwaarden", "Oordeel van de arbeidsdeskundige", [protocol("2.2")]],
  ["ziekte", "Ziekte", [protocol2014("A.2")]],
  ["handtekeningen", "Handtekeningen", [awb("4:2")]],
  ["coachingsplan", "Coachingsplan en beeld van het werk", [awb("4:2")]],
  ["contract-erbij", "Contract of overeenkomst erbij", [awb("4:2")]],
  ["identiteit", "Identiteit vastgesteld", [awb("4:2")]],
  ["betaling", "Toestemming voor betaling", [awb("4:2")]],
  ["terugblik", "Terugblik en logboek", [awb("4:2")]],
  ["einddeclaratie", "Einddeclaratie van de vorige periode", [protocol2014("A.8")]],
];

/** Every ground on which the rules can refuse a coach. */
export const proefweigergronden: readonly Grond[] = [
  ...voorwaarden.map(([id, naam, bronnen], plaats) => ({
    code: `RECHT_${id.toUpperCase().replaceAll("-", "_")}`,
    uitleg: `${naam}. Bij punt ${plaats + 1} klopt iets niet.`,
    bronnen,
  })),
  { code: "GEEN_RECHT", uitleg: "Volgens de beslisser klopt niet elke voorwaarde.", bronnen: [] },
  { code: "ANDERE_OPLOSSING", uitleg: "Iets anders past beter: een rustige werkplek.", bronnen: [] },
  { code: "NIET_NODIG", uitleg: "Volgens het advies is een jobcoach niet nodig.", bronnen: [] },
];

export const periodeVoorbij: Grond = { code: "PERIODE_VOORBIJ", uitleg: "De periode is voorbij.", bronnen: [] };
export const werkStopt: Grond = {
  code: "WERK_STOPT",
  uitleg: "Het werk stopt. De jobcoach stopt dan ook.",
  bronnen: [protocol2014("A.8")],
};
export const opVerzoek: Grond = { code: "OP_VERZOEK", uitleg: "Een jobcoach is niet meer nodig.", bronnen: [] };
export const ingetrokken: Grond = { code: "INGETROKKEN", uitleg: "De toekenning stopt.", bronnen: [] };
