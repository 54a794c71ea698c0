import { type Datum, formatDatum } from "../../domein/datum.ts";
import { formatGetal, formatUren } from "../../domein/getal.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { awb, protocol, protocol2014, reintegratiebesluit, uitBeleid, uwv2023 } from "../bron.ts";
import type { Antwoord, Vraag } from "../uitleg.ts";

export function vraagJaartelling(dienstverband: number | null, verlening: number | null): Vraag {
  return {
    code: "JAARTELLING",
    aan: "beslisser",
    vraag:
      "Tellen de jaren vanaf de eerste werkdag, of vanaf de eerste dag met een jobcoach? De bronnen zeggen niet hetzelfde.",
    antwoorden: [
      { waarde: "dienstverband", gevolg: `Vanaf de eerste werkdag: ${formatUren(dienstverband)}.` },
      { waarde: "verlening", gevolg: `Vanaf de eerste dag met een jobcoach: ${formatUren(verlening)}.` },
    ],
    bronnen: [reintegratiebesluit("18 lid 3"), uwv2023("§2.3")],
  };
}

export function vraagTabelkeuze(eerste: number | null, huidig: number | null): Vraag {
  return {
    code: "TABELKEUZE",
    aan: "beslisser",
    vraag:
      "Welk contract bepaalt de tabel: het eerste of dat van nu? Het ene duurt een jaar of langer, het andere korter.",
    antwoorden: [
      { waarde: "eerste-contract", gevolg: `Met het eerste contract: ${formatUren(eerste)}.` },
      { waarde: "huidig-contract", gevolg: `Met het contract van nu: ${formatUren(huidig)}.` },
    ],
    bronnen: [uwv2023("§5.2")],
  };
}

export function vraagTabel2(jaar: number, bovengrens: number | null): Vraag {
  const later = jaar > 1;
  return {
    code: later ? "TABEL_2_PERCENTAGE" : "TABEL_2_BEVESTIGEN",
    aan: "beslisser",
    vraag: later
      ? `Welk percentage geldt in jaar ${jaar} van Tabel 2? Die tabel kennen wij niet. Kijk in het protocol.`
      : "Klopt het percentage van jaar 1 in Tabel 2? Wij namen het over van het aanvraagformulier.",
    ...(bovengrens === null
      ? {}
      : {
          antwoorden: [
            {
              waarde: "percentage",
              gevolg: `Met Tabel 1 zou het ${formatUren(bovengrens)} zijn. Meer kan het niet worden.`,
            },
          ],
        }),
    bronnen: [protocol()],
  };
}

export function vraagEersteContract(): Vraag {
  return {
    code: "EERSTE_CONTRACT",
    aan: "beslisser",
    vraag:
      "Hoe lang duurde het eerste contract in deze baan? Wij kennen alleen een later contract, en het eerste bepaalt de tabel.",
    bronnen: [uwv2023("§5.2")],
  };
}

export function vraagProefplaatsing(regime: string | null): Vraag {
  return {
    code: "PROEFPLAATSING_UREN",
    aan: "beslisser",
    vraag: `Hoeveel uur hoort bij een proefplaatsing${regime === null ? "" : ` in het regime ${regime}`}? Dat aantal staat vast in het protocol, maar wij kennen het niet.`,
    bronnen: [protocol(), uwv2023("§5.2")],
  };
}

export function vraagDeelVanProefplaatsing(): Vraag {
  return {
    code: "PROEFPLAATSING_DEEL",
    aan: "beslisser",
    vraag: "De gevraagde periode is maar een deel van de proefplaatsing. Hoeveel van de vaste uren hoort daarbij?",
    bronnen: [uwv2023("§5.2")],
  };
}

export function vraagRedenTeLaat(dagen: number, zonder: number | null, met: number | null): Vraag {
  return {
    code: "REDEN_TE_LAAT",
    aan: "beslisser",
    vraag: `De aanvraag kwam ${formatGetal(dagen)} ${dagen === 1 ? "dag" : "dagen"} te laat. Is er een goede reden? Vraag ernaar voordat u uren aftrekt.`,
    antwoorden: [
      { waarde: "goed", gevolg: `Een goede reden: ${formatUren(zonder)}.` },
      { waarde: "niet-goed", gevolg: `Geen goede reden: ${formatUren(met)}.` },
    ],
    bronnen: [uwv2023("§4.2"), awb("3:4"), awb("4:84")],
  };
}

export function vraagPeriodeVoorbij(): Vraag {
  return {
    code: "PERIODE_VOORBIJ",
    aan: "beslisser",
    vraag: "De aanvraag kwam zo laat dat geen dag van de periode overblijft. Wijst u de aanvraag af?",
    bronnen: [protocol2014("A.5")],
  };
}

export function vraagIntensief(): Vraag {
  return {
    code: "INTENSIEF_MOTIVATIE",
    aan: "jobcoach",
    vraag: "Waarom is midden niet genoeg? Meer uren kan alleen als dat voor deze werknemer nodig is.",
    bronnen: [uwv2023("§2.3")],
  };
}

export function vraagUrenNodig(): Vraag {
  return {
    code: "UREN_NODIG",
    aan: "jobcoach",
    vraag: "Hoeveel uur is er nodig per doel? Zonder die uren kunnen wij geen regime kiezen.",
    bronnen: [uwv2023("§2.3")],
  };
}

export function vraagBovenRegimes(
  gevraagd: number,
  hoogste: { readonly regime: string; readonly uren: number | null },
): Vraag {
  return {
    code: "MEER_DAN_ELK_REGIME",
    aan: "beslisser",
    vraag: `Er is ${formatUren(gevraagd)} gevraagd. Het zwaarste regime, ${hoogste.regime}, geeft ${formatUren(hoogste.uren)}. Hoeveel uur kent u toe, en waarom?`,
    bronnen: [uwv2023("§2.3"), reintegratiebesluit("18 lid 4")],
  };
}

export function vraagBovenMaximum(maximum: number): Vraag {
  return {
    code: "BOVEN_WETTELIJK_MAXIMUM",
    aan: "beslisser",
    vraag: `Dit is meer dan de wet toestaat: hoogstens ${formatUren(maximum)}. Wijkt u af, en waarom?`,
    bronnen: [reintegratiebesluit("18 lid 3"), reintegratiebesluit("18 lid 4")],
  };
}

export function vraagToekenningseenheid(antwoorden: readonly Antwoord[]): Vraag {
  return {
    code: "TOEKENNINGSEENHEID",
    aan: "beslisser",
    vraag: "Kent u de gevraagde uren toe, of alle uren van het regime?",
    antwoorden,
    bronnen: [uwv2023("§2.3")],
  };
}

export function vraagIntensiteit(beleid: Beleid): Vraag {
  return {
    code: "INTENSITEIT_ONBEKEND",
    aan: "beslisser",
    vraag:
      "Hoe bepaalt deze gemeente de uren: met een regime, een percentage of vaste uren? Kijk in de regeling en vul het beleid aan.",
    bronnen: [uitBeleid(beleid.id)],
  };
}

export function vraagWerkweken(beleid: Beleid): Vraag {
  return {
    code: "WERKWEKEN",
    aan: "beslisser",
    vraag:
      beleid.intensiteit?.soort === "vaste-uren"
        ? "Gelden de vaste uren in elke week van het jaar? Daar gingen wij van uit."
        : "Rekent deze gemeente ook met 48 van de 52 weken? Daar gingen wij van uit, omdat UWV het doet.",
    bronnen: [uitBeleid(beleid.id)],
  };
}

export function vraagTarief(jaren: readonly number[]): Vraag {
  return {
    code: "TARIEF",
    aan: "beslisser",
    vraag: `Welk uurtarief geldt in ${jaren.join(" en ")}? Kijk in de Staatscourant of in de regeling, en vul het beleid aan.`,
    bronnen: [],
  };
}

export function vraagVroegEinde(naarVerhouding: number, dagformule: number): Vraag {
  return {
    code: "VROEG_EINDE",
    aan: "beslisser",
    vraag: "Twee sommen geven iets anders voor het vroege einde. Welke geldt?",
    antwoorden: [
      { waarde: "naar-verhouding", gevolg: `Naar verhouding van de dagen: ${formatUren(naarVerhouding)}.` },
      { waarde: "dagformule", gevolg: `Opnieuw gerekend tot de laatste werkdag: ${formatUren(dagformule)}.` },
    ],
    bronnen: [uwv2023("§4.2")],
  };
}

export function vraagVerlenging(beleid: Beleid, einde: Datum, nummer: number): Vraag {
  return {
    code: "VERLENGING",
    aan: "beslisser",
    vraag: `De periode loopt door na ${formatDatum(einde)}. Dat is verlenging ${nummer}, en daar is een reden voor nodig. Verlengt u?`,
    bronnen: [beleid.uitvoerder === "uwv" ? protocol("2.6") : uitBeleid(beleid.id)],
  };
}

export function vraagDuurVoorbij(beleid: Beleid, einde: Datum): Vraag {
  return {
    code: "DUUR_VOORBIJ",
    aan: "beslisser",
    vraag: `De gewone duur was voorbij op ${formatDatum(einde)}, en er is geen verlenging meer. Wijkt u af, en waarom?`,
    bronnen: [uitBeleid(beleid.id)],
  };
}
