import type { Urenkeuze } from "../feiten/gather-uren.ts";
import { eigenAntwoorden } from "../voorstel/eigen-keuze.ts";
import type { Keuze } from "./keuze.gen.ts";

/** Questions about hours that a number of hours answers. */
const urenvragen = [
  "UREN_ONBEKEND",
  "UREN_BEVESTIGEN",
  "GEVRAAGDE_UREN",
  "PROEFPLAATSING_UREN",
  "PROEFPLAATSING_DEEL",
  "INTENSITEIT_ONBEKEND",
  "ADVIES_NUL_UREN",
];
/** Over an own period what was asked may no longer fit; own hours answer that too. */
const periodevragen = ["INTENSIEF_MOTIVATIE", "MEER_DAN_ELK_REGIME"];
const tabelvragen = ["TABEL_2_BEVESTIGEN", "TABEL_2_PERCENTAGE"];

/** Every question this keuze answers, with its answer: a list of answers, and the choices with a place of their own. */
export function antwoordenVan(keuze: Keuze): ReadonlyMap<string, string> {
  const { antwoorden = [], soort, uren, periode } = keuze;
  return new Map([
    ...eigenAntwoorden({ soort: soort?.waarde, uren: uren?.waarde, periode }),
    ...eigenPlaatsen(keuze),
    ...antwoorden.map(({ vraag, antwoord }) => [vraag, antwoord] as const),
  ]);
}

/** The questions that choices with a place of their own answer. */
export function eigenPlaatsen({
  redenTeLaat,
  uren,
  periode,
  percentages = [],
  regime,
}: Keuze): ReadonlyMap<string, string> {
  return new Map([
    ...(uren === undefined ? [] : urenvragen.map((code) => [code, String(uren.waarde)] as const)),
    ...(uren === undefined || periode === undefined
      ? []
      : periodevragen.map((code) => [code, String(uren.waarde)] as const)),
    ...(percentages.length === 0 ? [] : tabelvragen.map((code) => [code, "percentage"] as const)),
    ...(regime === undefined ? [] : [["INTENSIEF_MOTIVATIE", regime.waarde] as const]),
    ...(redenTeLaat === undefined ? [] : [["REDEN_TE_LAAT", redenTeLaat.oordeel] as const]),
  ]);
}

/** Why these hours: beside the hours, beside the kind, or with the answer to the question how many. */
export function redenBijUren({ uren, soort, antwoorden = [] }: Keuze): string | undefined {
  return uren?.reden ?? soort?.reden ?? antwoorden.find(({ vraag }) => urenvragen.includes(vraag))?.reden;
}

/** The choices that change the calculation itself. */
export function urenkeuzeVan(keuze: Keuze): Urenkeuze {
  const antwoorden = antwoordenVan(keuze);
  const jaartelling = kies(antwoorden.get("JAARTELLING"), ["dienstverband", "verlening"] as const);
  const tabelkeuze = kies(antwoorden.get("TABELKEUZE"), ["eerste-contract", "huidig-contract"] as const);
  const redenTeLaat = kies(antwoorden.get("REDEN_TE_LAAT"), ["goed", "niet-goed"] as const);
  const afwijkendeToekenning = kies(antwoorden.get("AFWIJKENDE_TOEKENNING"), [
    "naar-verhouding",
    "volgens-som",
  ] as const);
  const laatGemeld = kies(antwoorden.get("LAAT_GEMELD"), ["vanaf-wijziging", "vanaf-vier-weken"] as const);
  const { regime, percentages } = keuze;
  return {
    ...(regime === undefined ? {} : { regime: regime.waarde }),
    ...(jaartelling === undefined ? {} : { jaartelling }),
    ...(tabelkeuze === undefined ? {} : { tabelkeuze }),
    ...(redenTeLaat === undefined ? {} : { redenTeLaat }),
    ...(afwijkendeToekenning === undefined ? {} : { afwijkendeToekenning }),
    ...(laatGemeld === undefined ? {} : { laatGemeld }),
    ...(percentages === undefined
      ? {}
      : { eigenPercentages: percentages.map(({ jaar, percentage }) => ({ jaar, percentage })) }),
  };
}

function kies<T extends string>(tekst: string | undefined, keuzes: readonly T[]): T | undefined {
  return keuzes.find((keuze) => keuze === tekst);
}
