import { datum, formatDatum } from "../../src/domein/datum.ts";
import { formatGetal, telWoord } from "../../src/domein/getal.ts";
import type {
  Beleid,
  Beleidstermijnen,
  Intensiteit,
  MaximaleDuur,
  Rechtsgrenzen,
} from "../../src/regels/beleid/beleid.ts";
import { euro, formatNaam } from "./format-waarde.ts";

type Rij = readonly [naam: string, waarde: string];

const dagen = (getal: number) => telWoord(getal, "dag", "dagen");
const maanden = (getal: number) => telWoord(getal, "maand", "maanden");
const uren = (getal: number) => `${formatGetal(getal)} uur`;
const procent = (getal: number) => `${formatGetal(getal)}%`;
const som = (namen: readonly string[]) => namen.map(formatNaam).join(", ");

/** Everything that is known of a policy, as rows; what is null is left to the list of what is unknown. */
export function describeBeleid(beleid: Beleid): readonly Rij[] {
  return [
    ...row("Geldig", geldigheid(beleid)),
    ...row("Hoe de uren volgen", beleid.intensiteit, describeIntensiteit),
    ...row("Werkweken per jaar", beleid.werkweken, (getal) => formatGetal(getal)),
    ...row("Jaren tellen vanaf", beleid.jaartelling, formatNaam),
    ...row("Tabel volgens", beleid.tabelkeuze, formatNaam),
    ...row("Wat iemand krijgt", beleid.toekenningseenheid, formatNaam),
    ...row("Periode", beleid.periodeMaanden, maanden),
    ...row("Langste duur", beleid.maximaleDuur, describeDuur),
    ...row("Evaluatie", beleid.evaluatieMaanden, (getal) => `elke ${maanden(getal)}`),
    ...row("Losse uren", beleid.strippenkaartUren, uren),
    ...describeTermijnen(beleid.termijnen),
    ...describeRecht(beleid.recht),
    ...describeGeld(beleid),
    ...row("Vormen", beleid.vormen.length === 0 ? null : som(beleid.vormen)),
    ...row("Wie bezwaar kan maken", beleid.bezwaar.map((wie) => (wie === "client" ? "werknemer" : wie)).join(", ")),
    ...row("Eigen stappen", beleid.processtappen.map(({ naam }) => naam).join(", ") || null),
  ];
}

function row<T>(naam: string, waarde: T | null, woorden: (waarde: T) => string = String): readonly Rij[] {
  return waarde === null ? [] : [[naam, woorden(waarde)]];
}

function geldigheid({ geldigVan, geldigTotEnMet }: Beleid): string | null {
  if (geldigVan === null) return null;
  const tot = geldigTotEnMet === null ? "" : ` tot en met ${formatDatum(datum(geldigTotEnMet))}`;
  return `vanaf ${formatDatum(datum(geldigVan))}${tot}`;
}

function describeIntensiteit(intensiteit: Intensiteit): string {
  switch (intensiteit.soort) {
    case "percentage":
      return `${procent(intensiteit.percentage)} van de werkuren`;
    case "vaste-uren":
      return `${uren(intensiteit.urenPerWeek)} per week`;
    case "regime": {
      const percentages = intensiteit.percentages === null ? "de percentages van UWV" : "eigen percentages";
      return `regime ${som(intensiteit.regimes)}, met ${percentages}`;
    }
  }
}

function describeDuur({ maanden: aantal, verlenging }: MaximaleDuur): string {
  if (verlenging === null) return `${maanden(aantal)}, en niet langer`;
  const keer = verlenging.aantal === null ? "telkens" : `${verlenging.aantal} keer`;
  const reden = verlenging.aantal === null ? ", steeds met een reden" : "";
  return `${maanden(aantal)}, daarna ${keer} ${maanden(verlenging.maanden)} erbij${reden}`;
}

const termijnen: Readonly<Record<keyof Beleidstermijnen, string>> = {
  indienen: "Aanvragen na het begin",
  aanvullen: "Aanvullen",
  beslissen: "Beslissen",
  beslissenExtraBijOnderzoekSfb: "Langer beslissen bij onderzoek van een arts",
  advies: "Advies",
  wijzigingMelden: "Een verandering doorgeven",
  meerUrenVoorEinde: "Meer uren vragen, voor het einde",
};

function describeTermijnen(waarden: Beleidstermijnen): readonly Rij[] {
  const rijen = Object.entries(termijnen) as readonly (readonly [keyof Beleidstermijnen, string])[];
  return rijen.flatMap(([veld, naam]) => row(naam, waarden[veld], dagen));
}

const registers = {
  voorwaarde: "moet",
  weten: "goed om te weten",
  niet: "speelt geen rol",
  "een-van": "een van de wegen",
} as const;

function describeRecht(recht: Rechtsgrenzen): readonly Rij[] {
  const grens = (woorden: (getal: number) => string) => (getal: number) => (getal === 0 ? "geen" : woorden(getal));
  return [
    ...row("Minste werkuren per week", recht.minimaleUren, grens(uren)),
    ...row("Werkuren per week", recht.meerDanUren, (getal) => `meer dan ${uren(getal)}`),
    ...row("Minste werkuren bij groei", recht.minimaleUrenBijGroei, grens(uren)),
    ...row("Minste duur van het contract", recht.minimaleContractmaanden, grens(maanden)),
    ...row("Minste loonwaarde", recht.minimaleLoonwaarde, grens(procent)),
    ...row("Minste loonwaarde bij groei", recht.minimaleLoonwaardeBijGroei, grens(procent)),
    ...row("Doelgroepregister", recht.doelgroepregister, (keuze) => registers[keuze]),
    ...row("Een van deze groepen", recht.doelgroepen.length === 0 ? null : som(recht.doelgroepen)),
    ...row("Geen jobcoach bij", recht.uitgesloten, (soorten) => (soorten.length === 0 ? "niets" : som(soorten))),
    ...row("Erkenning door UWV", recht.erkenningUwv, (moet) => (moet ? "moet" : "hoeft niet")),
  ];
}

function describeGeld({ tarieven, jaarvergoedingen }: Beleid): readonly Rij[] {
  return [
    ...tarieven.map(({ vanaf, totEnMet, eurocent, bron }): Rij => {
      const tot = totEnMet === null ? "" : ` tot en met ${formatDatum(datum(totEnMet))}`;
      return ["Uurtarief zonder btw", `${euro(eurocent)} vanaf ${formatDatum(datum(vanaf))}${tot} (${bron})`];
    }),
    ...jaarvergoedingen.map(
      ({ vorm, eurocentPerJaar, bron }): Rij => [
        "Vast bedrag per jaar",
        `${euro(eurocentPerJaar)} voor ${formatNaam(vorm)} (${bron})`,
      ],
    ),
  ];
}
