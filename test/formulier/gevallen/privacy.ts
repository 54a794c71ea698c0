import type { Geval } from "./geval.ts";

const hier = "/beeldvorming/verhaal/luktNogNiet";
const tekst = (waarde: string) => ({ [hier]: waarde });
const diagnose = `waarschuwing DIAGNOSE_IN_TEKST ${hier}`;
const medisch = `signaal MEDISCH_IN_TEKST ${hier}`;
const bsn = `waarschuwing BSN_IN_TEKST ${hier}`;

const geval = (als: string, waarde: string, ...geeft: readonly string[]): Geval => ({ als, met: tekst(waarde), geeft });

/** Only whole words, and never which word it was. */
export const privacy: readonly Geval[] = [
  geval("een diagnose", "Door zijn autisme raakt hij de volgorde kwijt.", diagnose),
  geval("in hoofdletters", "Hij heeft ADHD.", diagnose),
  geval("met een streepje erin", "Zij kreeg een Burn-out in de winter.", diagnose),
  geval("als eerste deel van een samenstelling", "Hij vergeet zijn ADHD-afspraak.", diagnose),
  geval("als laatste deel van een samenstelling", "Er is een werk-depressie.", diagnose),
  geval("met een los streepje erachter", "Autisme- en prikkelproblemen.", diagnose),
  geval("tussen haakjes", "Hij is snel moe (ptss).", diagnose),
  geval("met een apostrof", "Als adhd'er zoekt hij steeds wat nieuws.", diagnose),
  geval("twee keer is één bevinding", "ADHD en autisme spelen mee.", diagnose),
  geval("iets medisch is een signaal om te kijken", "De therapie valt op maandag.", medisch),
  geval("met een trema", "Zij was vorig jaar suïcidaal.", medisch),
  geval("met een trema als los teken", "Zij was vorig jaar suïcidaal.".normalize("NFD"), medisch),
  geval("allebei", "Voor zijn autisme gaat hij naar een psychiater.", diagnose, medisch),
  geval("een BSN", "Zijn nummer is 999990019.", bsn),
  geval("een BSN met punten", "Zijn nummer is 999.990.019.", bsn),
  geval("een BSN met spaties", "Zijn nummer is 999 990 019, zegt hij.", bsn),
  geval("een BSN met vaste spaties", "Zijn nummer is 999\u00a0990\u00a0019.", bsn),
  geval("een BSN direct achter een woord", "BSN999990019", bsn),
  geval("een BSN met een datum erachter", "BSN 999990019 12-03-2026 gezien.", bsn),
  geval("een BSN met een aantal erachter", "999990019 - 2 keer gebeld.", bsn),

  geval("een woord ín een ander woord is niets", "De massa, het assortiment en de Adda; Parkinsonlaan."),
  geval("een naam met andere letters is niets", "Nahıt en Masłowska werken met Hivşa Nahır."),
  geval("letters met losse tekens maken geen woord", "Nahı́t en Aśs".normalize("NFD")),
  geval("een telefoonnummer is geen BSN", "Bel Hilde op 0570-000101 of 06-12345678."),
  geval("negen cijfers die de proef niet doorstaan", "Ordernummer 999990018 lag er nog."),
  geval("acht cijfers zijn geen BSN", "Partij 99999001 was op."),
  geval("een datum en een tijd zijn niets", "Op 12-03-2026 10.30 uur liep het vast."),
  {
    als: "een naam van een bedrijf mag een medisch woord hebben",
    met: { "/werkgever/naam": "Ziekenhuis De Linde", "/client/naam/achternaam": "Parkinson" },
    geeft: [],
  },
  {
    als: "maar een BSN hoort ook in een naam niet",
    met: { "/werkgever/naam": "Bakkerij 999990019" },
    geeft: ["waarschuwing BSN_IN_TEKST /werkgever/naam"],
  },
  { als: "de vraag naar het BSN zelf mag een BSN hebben", met: { "/client/bsn": "999990020" }, geeft: [] },
];
