import type { Taalcode } from "./taalcode.ts";
import type { Params, Taalvondst } from "./taalvondst.ts";

type Melding = (params: Params) => string;

/** What is wrong in the language of a letter, and what to write instead. */
const meldingen: Readonly<Record<Taalcode, Melding>> = {
  ZIN_TE_LANG: ({ woorden, hoogstens }) =>
    `Deze zin heeft ${woorden} woorden. Hoogstens ${hoogstens} mag. Maak er twee zinnen van.`,
  PUNT_TE_LANG: ({ woorden, hoogstens }) =>
    `Dit punt van de lijst heeft ${woorden} woorden. Hoogstens ${hoogstens} mag. Maak er twee punten van, of een kort punt met een zin erbij.`,
  ALINEA_TE_LANG: ({ woorden, hoogstens }) =>
    `Deze alinea heeft ${woorden} woorden. Hoogstens ${hoogstens} mag. Begin een nieuwe alinea, of zet er een kopje tussen.`,
  ZINNEN_GEMIDDELD_TE_LANG: ({ gemiddeld, hoogstens }) =>
    `Een zin in deze brief heeft gemiddeld ${komma(gemiddeld)} woorden. Hoogstens ${hoogstens} mag. Maak de langste zinnen korter.`,
  LEESSCORE_TE_LAAG: ({ score, minstens }) =>
    `De leesscore van deze brief is ${komma(score)}. Minstens ${minstens} moet. Schrijf kortere zinnen en kortere woorden.`,
  LIJDENDE_VORM: ({ hulpwerkwoord, deelwoord }) =>
    `"${hulpwerkwoord} … ${deelwoord}" zegt niet wie het doet. Begin met wie: "wij …" of "u …".`,
  NAAMWOORDSTIJL: ({ woord }) => `"${woord}" maakt van een daad een ding. Zeg wie wat doet, met een werkwoord.`,
  KANTOORWOORD: ({ woord, beter }) => `"${woord}" kan gewoner: ${kies(beter)}.`,
  VAAG_WOORD: ({ woord, beter }) => `"${woord}" kan over iedereen gaan. ${beter}.`,
  AFKORTING_ZONDER_UITLEG: ({ afkorting, voluit }) =>
    voluit === undefined
      ? `De afkorting "${afkorting}" staat er zonder uitleg. Schrijf de woorden uit.`
      : `De afkorting "${afkorting}" staat er zonder uitleg. Schrijf: "${voluit}".`,
  DUBBELE_ONTKENNING: ({ eerste, tweede }) =>
    `"${eerste} … ${tweede}" zegt twee keer nee. Zeg wat wel kan, of wanneer.`,
  AANSPREEKVORM_ONTBREEKT: () => `Deze brief zegt nergens "u" of "uw". Schrijf aan de lezer: "U krijgt …".`,
  AANSPREEKVORM_ONJUIST: ({ woord }) => `"${woord}" past niet bij de lezer van deze brief. Schrijf "u" of "uw".`,
  BEGIN_IS_INLEIDING: ({ begin }) =>
    `De brief begint met "${begin}". Dat is een inleiding. Zeg in de eerste zin wat de beslissing is, of wat er gebeurt.`,
  BEGIN_TE_LANG: ({ woorden, hoogstens }) =>
    `De eerste zin heeft ${woorden} woorden. Hoogstens ${hoogstens} mag. Zeg hier alleen wat de beslissing is, of wat er gebeurt.`,
  DREIGENDE_TOON: ({ woord, beter }) => `"${woord}" dreigt. ${beter}.`,
  UITROEPTEKEN: () => "Hier staat een uitroepteken. Zet een punt.",
  HOOFDLETTERS_VOOR_NADRUK: ({ woord }) =>
    `"${woord}" staat in hoofdletters. Schrijf kleine letters. Is het belangrijk? Zet het vooraan, of maak het vet.`,
};

export function vertelTaalvondst({ code, params }: Taalvondst): string {
  return meldingen[code](params);
}

/** `geven|sturen` → `"geven" of "sturen"`. */
function kies(beter: string | number | undefined): string {
  return String(beter)
    .split("|")
    .map((woord) => `"${woord}"`)
    .join(" of ");
}

const komma = (getal: string | number | undefined) => String(getal).replace(".", ",");
