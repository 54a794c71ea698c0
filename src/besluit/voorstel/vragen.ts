import type { Datum } from "../../domein/datum.ts";
import { formatDatum } from "../../domein/datum.ts";
import { formatUren } from "../../domein/getal.ts";
import type { Periode } from "../../domein/periode.ts";
import type { Beleid } from "../../regels/beleid/beleid.ts";
import { awb, leidraad2024, participatiewet, protocol, uitBeleid, uwv2023 } from "../../regels/bron.ts";
import type { Vraag } from "../../regels/uitleg.ts";

/** Answers after which nothing can be decided yet: someone acts first. */
export const wachtantwoorden: ReadonlySet<string> = new Set([
  "eerst-horen",
  "advies-vragen",
  "opnieuw-vragen",
  "eerst-vragen",
]);

export function vraagAdvies(waarom: string): Vraag {
  return {
    code: "ADVIES_ONTBREEKT",
    aan: "beslisser",
    vraag: `Het advies van de arbeidsdeskundige is er nog niet. ${waarom} Vraagt u het advies?`,
    antwoorden: [
      { waarde: "advies-vragen", gevolg: "U wacht op het advies en beslist daarna." },
      { waarde: "zonder-advies", gevolg: "U beslist zonder advies en schrijft waarom dat kan." },
    ],
    bronnen: [uwv2023("§2.3")],
  };
}

export function vraagNummer(aantal: number | null): Vraag {
  return {
    code: "NUMMER_AANVRAAG",
    aan: "beslisser",
    vraag: "Welke aanvraag in deze baan is dit? Het nummer bepaalt of de arbeidsdeskundige adviseert.",
    antwoorden:
      aantal === null
        ? [
            {
              waarde: "met-arbeidsdeskundige",
              gevolg: "Aanvraag 1, 2 of 6: eerst het advies van de arbeidsdeskundige.",
            },
            { waarde: "alleen-beslisser", gevolg: "Een andere aanvraag: u beslist zonder nieuw advies." },
          ]
        : [
            { waarde: "vervolg", gevolg: `Het werk ging door: dit is aanvraag ${aantal}.` },
            { waarde: "opnieuw", gevolg: "Het werk begon opnieuw: dit is aanvraag 1." },
          ],
    bronnen: [uwv2023("§2.3")],
  };
}

export function vraagProefplaatsingBeoordelaar(): Vraag {
  return {
    code: "BEOORDELAAR_PROEFPLAATSING",
    aan: "beslisser",
    vraag: "Dit is een proefplaatsing. Wilt u eerst advies van de arbeidsdeskundige? De bronnen zeggen dat niet.",
    antwoorden: [
      { waarde: "advies-vragen", gevolg: "U wacht op het advies en beslist daarna." },
      { waarde: "alleen-beslisser", gevolg: "U beslist zonder advies." },
    ],
    bronnen: [uwv2023("§2.3")],
  };
}

export function vraagBesteOplossing(andere: string): Vraag {
  return {
    code: "BESTE_OPLOSSING",
    aan: "beslisser",
    vraag: `De arbeidsdeskundige ziet een betere oplossing: ${andere} Is een jobcoach dan nog nodig?`,
    antwoorden: [
      { waarde: "jobcoach-nodig", gevolg: "De aanvraag gaat verder. De andere oplossing komt ernaast." },
      { waarde: "andere-oplossing", gevolg: "U wijst de jobcoach af en zegt welke andere oplossing er is." },
    ],
    bronnen: [leidraad2024("stap 3")],
  };
}

export function vraagAdviesHoger(gevraagd: number, advies: number): Vraag {
  return {
    code: "ADVIES_HOGER",
    aan: "beslisser",
    vraag: "De arbeidsdeskundige adviseert meer uren dan gevraagd. Hoeveel uur kent u toe?",
    antwoorden: [
      { waarde: "gevraagd", gevolg: `Wat is gevraagd: ${formatUren(gevraagd)}.` },
      { waarde: "advies", gevolg: `Wat het advies zegt: ${formatUren(advies)}.` },
    ],
    bronnen: [uwv2023("§2.3")],
  };
}

/** An advice that finds a coach necessary for no hours contradicts itself. */
export function vraagAdviesNulUren(gevraagd: number): Vraag {
  return {
    code: "ADVIES_NUL_UREN",
    aan: "beslisser",
    vraag: "Het advies zegt dat een jobcoach nodig is, maar geeft 0 uur. Hoeveel uur wordt het?",
    antwoorden: [
      { waarde: "gevraagd", gevolg: `Wat is gevraagd: ${formatUren(gevraagd)}.` },
      { waarde: "advies-vragen", gevolg: "U vraagt de arbeidsdeskundige wat hij bedoelt en wacht dat af." },
    ],
    bronnen: [uwv2023("§2.3")],
  };
}

export function vraagAdviesPeriode(gevraagd: Periode, advies: Periode): Vraag {
  const tekst = ({ van, totEnMet }: Periode): string => `${formatDatum(van)} tot en met ${formatDatum(totEnMet)}`;
  return {
    code: "ADVIES_PERIODE",
    aan: "beslisser",
    vraag: "Het advies gaat over een andere periode dan is gevraagd. Welke periode geldt?",
    antwoorden: [
      { waarde: "gevraagd", gevolg: `Wat is gevraagd: ${tekst(gevraagd)}.` },
      { waarde: "advies", gevolg: `Wat het advies zegt: ${tekst(advies)}.` },
    ],
    bronnen: [uwv2023("§2.3")],
  };
}

export function vraagGevraagdeUren(): Vraag {
  return {
    code: "GEVRAAGDE_UREN",
    aan: "jobcoach",
    vraag: "Hoeveel uur is nodig? Bij de doelen staan geen uren.",
    bronnen: [],
  };
}

export function vraagUren(): Vraag {
  return {
    code: "UREN_ONBEKEND",
    aan: "beslisser",
    vraag: "De uren zijn niet te berekenen. Hoeveel uur kent u toe, en waarom?",
    bronnen: [],
  };
}

export function vraagUrenBevestigen(uren: number): Vraag {
  return {
    code: "UREN_BEVESTIGEN",
    aan: "beslisser",
    vraag: `Kloppen de ${formatUren(uren)}? Zij rusten op een gegeven dat geen bron bevestigt.`,
    antwoorden: [{ waarde: "klopt", gevolg: `Het worden ${formatUren(uren)}.` }],
    bronnen: [],
  };
}

export function vraagRecht(uitleg: string): Vraag {
  return {
    code: "RECHT_CONCLUSIE",
    aan: "beslisser",
    vraag: `Is er recht op een jobcoach, alles bij elkaar? ${uitleg}`,
    antwoorden: [
      { waarde: "voldoet", gevolg: "De aanvraag gaat verder." },
      { waarde: "voldoet-niet", gevolg: "U wijst de aanvraag af." },
    ],
    bronnen: [],
  };
}

export function vraagZevende(nummer: number, coach: string | undefined): Vraag {
  return {
    code: "LANGER_DAN_DRIE_JAAR",
    aan: "beslisser",
    vraag: `Dit is aanvraag ${nummer} in deze baan, dus na drie jaar. Waarom is een jobcoach nog nodig?${coach === undefined ? "" : " Lees wat de jobcoach daarover schreef."}`,
    bronnen: [protocol("2.6")],
  };
}

export function vraagHoren(over: readonly string[], grondslag: "4:7" | "4:8"): Vraag {
  return {
    code: "HOREN",
    aan: "beslisser",
    vraag: `Heeft de werknemer kunnen reageren? Het gaat over: ${over.join("; ")}. Dat moet voordat u beslist.`,
    antwoorden: [
      { waarde: "gehoord", gevolg: "U schrijft wat de werknemer zei, en beslist." },
      { waarde: "eerst-horen", gevolg: "U vraagt eerst een reactie en wacht die af." },
      { waarde: "niet-nodig", gevolg: "U schrijft welke uitzondering geldt." },
    ],
    bronnen: [awb(grondslag), awb("4:11"), awb("4:12")],
  };
}

export function vraagTeLaatOmNietTeBehandelen(laatste: Datum): Vraag {
  return {
    code: "NIET_BEHANDELEN_VOORBIJ",
    aan: "beslisser",
    vraag: `U kon de aanvraag tot en met ${formatDatum(laatste)} buiten behandeling laten. Dat kan nu niet meer. Wat doet u?`,
    antwoorden: [
      { waarde: "inhoud", gevolg: "U beslist op wat er wel is." },
      { waarde: "opnieuw-vragen", gevolg: "U vraagt nog een keer om wat ontbreekt." },
    ],
    bronnen: [awb("4:5 lid 4")],
  };
}

export function vraagAanvullingNodig(aantal: number): Vraag {
  return {
    code: "AANVULLING_NODIG",
    aan: "beslisser",
    vraag: `De aanvrager stuurde alles, maar van anderen ${aantal === 1 ? "ontbreekt nog iets" : "ontbreken nog dingen"}. Heeft u dat nodig om te beslissen?`,
    antwoorden: [
      { waarde: "aanvulling-vragen", gevolg: "U vraagt erom en wacht. De beslistermijn staat zo lang stil." },
      { waarde: "inhoud", gevolg: "U beslist op wat er is." },
    ],
    bronnen: [awb("4:5 lid 1"), awb("4:15")],
  };
}

export function vraagAanvultermijn(beleid: Beleid): Vraag {
  return {
    code: "AANVULTERMIJN",
    aan: "beslisser",
    vraag: "Hoeveel dagen geeft u om aan te vullen? Het beleid zegt dat niet. Schrijf een getal.",
    bronnen: [awb("4:5 lid 1"), uitBeleid(beleid.id)],
  };
}

export function vraagAanvullingOnvoldoende(): Vraag {
  return {
    code: "AANVULLING_ONVOLDOENDE",
    aan: "beslisser",
    vraag: "Wij vroegen om een aanvulling, maar nog niet alles is er. Kunt u al beslissen?",
    antwoorden: [
      { waarde: "inhoud", gevolg: "U beslist op wat er is." },
      { waarde: "opnieuw-vragen", gevolg: "U vraagt nog een keer om wat ontbreekt." },
      { waarde: "niet-behandelen", gevolg: "U behandelt de aanvraag niet. De werknemer mag meteen opnieuw aanvragen." },
    ],
    bronnen: [awb("4:5 lid 1")],
  };
}

export function vraagOnderzoek(deel: "noodzaak" | "omvang" | "duur"): Vraag {
  const wat = { noodzaak: "of hulp nodig is", omvang: "hoeveel hulp nodig is", duur: "hoe lang hulp nodig is" }[deel];
  return {
    code: `ONDERZOEK_${deel.toUpperCase()}`,
    aan: "arbeidsdeskundige",
    vraag: `Wat kwam uit het onderzoek naar ${wat}? De gemeente moet dat bij het besluit schrijven.`,
    bronnen: [participatiewet("10 lid 4")],
  };
}
