import { formatUren } from "../../domein/getal.ts";
import type { Beleid } from "../../regels/beleid/beleid.ts";
import { awb, uitBeleid, uwv2023 } from "../../regels/bron.ts";
import type { Antwoord, Vraag } from "../../regels/uitleg.ts";

/** Questions about a grant that already runs, and a question of one's own. */
export function vraagTerugvordering(uren: number): Vraag {
  return {
    code: "TERUGVORDERING",
    aan: "beslisser",
    vraag: `Er is ${formatUren(uren)} meer gedeclareerd dan er overblijft. Vordert u dat terug, van wie, en op welke grond?`,
    antwoorden: [
      { waarde: "niet", gevolg: "U vordert niets terug en schrijft waarom." },
      { waarde: "jobcoachorganisatie", gevolg: "U vordert terug van de organisatie van de jobcoach." },
      { waarde: "werknemer", gevolg: "U vordert terug van de werknemer." },
    ],
    bronnen: [awb("4:8"), uwv2023("§4.1")],
  };
}

export function vraagToekenning(): Vraag {
  return {
    code: "TOEKENNING_ONBEKEND",
    aan: "beslisser",
    vraag: "Om welke toekenning gaat het? In het dossier staat er geen die op deze dag loopt. Vul het dossier aan.",
    bronnen: [],
  };
}

export function vraagToekenningBevestigen(uren: number): Vraag {
  return {
    code: "TOEKENNING_BEVESTIGEN",
    aan: "beslisser",
    vraag: `Klopt het dat ${formatUren(uren)} is toegekend? Dat staat in het formulier, maar niet in het dossier.`,
    antwoorden: [{ waarde: "klopt", gevolg: "Wij rekenen met deze uren." }],
    bronnen: [],
  };
}

export function vraagStrippenkaart(beleid: Beleid): Vraag {
  return {
    code: "STRIPPENKAART_UREN",
    aan: "beslisser",
    vraag: "Hoeveel losse uren krijgt iemand die doorwerkt zonder nieuwe periode? Het beleid zegt dat niet.",
    bronnen: [uitBeleid(beleid.id)],
  };
}

export function vraagOpen(code: string, vraag: string, antwoorden?: readonly Antwoord[]): Vraag {
  return { code, aan: "beslisser", vraag, ...(antwoorden === undefined ? {} : { antwoorden }), bronnen: [] };
}
