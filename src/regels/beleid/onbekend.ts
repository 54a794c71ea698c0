import type { Beleid, Beleidstermijnen, Rechtsgrenzen } from "./beleid.ts";

export type BeleidZonderOnbekend = Omit<Beleid, "onbekend">;

/** What is missing, and what the software does as long as it is. */
const algemeen: Readonly<Partial<Record<keyof BeleidZonderOnbekend, string>>> = {
  geldigVan: "Vanaf welke dag dit beleid geldt.",
  intensiteit: "Hoeveel uur begeleiding iemand krijgt. Zonder dat rekenen wij geen uren.",
  werkweken: "Met hoeveel werkweken per jaar men rekent. Wij rekenen met 48 weken, een mens bevestigt dat.",
  proefplaatsingUren: "Hoeveel uur begeleiding er is bij een proefplaatsing. Zonder dat rekenen wij daar geen uren.",
  toekenningseenheid: "Of iemand de gevraagde uren krijgt, of de uren van het regime. De beslisser kiest.",
  periodeMaanden: "Voor hoeveel maanden tegelijk men uren geeft.",
  maximaleDuur: "Hoe lang de begeleiding hoogstens duurt, en hoe vaak er tijd bij kan.",
  evaluatieMaanden: "Om de hoeveel maanden er een evaluatie is.",
  strippenkaartUren: "Of er losse uren zijn na een periode zonder vervolg, en hoeveel.",
};
const perJaar: Readonly<Partial<Record<keyof BeleidZonderOnbekend, string>>> = {
  jaartelling: "Of de jaren tellen vanaf de eerste werkdag of vanaf de eerste toekenning. De beslisser kiest.",
};
const perTabel: Readonly<Partial<Record<keyof BeleidZonderOnbekend, string>>> = {
  tabelkeuze: "Of het eerste of het huidige contract de tabel bepaalt. De beslisser kiest.",
  tabel2: "De procenten van Tabel 2, voor een eerste contract korter dan een jaar. Een mens bevestigt ze.",
};
const termijnzinnen: Readonly<Record<keyof Beleidstermijnen, string>> = {
  indienen: "Binnen hoeveel dagen na het begin de aanvraag binnen moet zijn.",
  aanvullen: "Hoeveel dagen iemand krijgt om de aanvraag aan te vullen.",
  beslissen: "Binnen hoeveel dagen er een beslissing is.",
  beslissenExtraBijOnderzoekSfb: "Hoeveel dagen er bij komen als een arts de beperking nog onderzoekt.",
  advies: "Binnen hoeveel dagen de arbeidsdeskundige adviseert.",
  wijzigingMelden: "Binnen hoeveel dagen iemand een verandering doorgeeft.",
  meerUrenVoorEinde: "Tot hoeveel dagen voor het einde iemand meer uren kan vragen.",
};
const rechtzinnen: Readonly<Record<Exclude<keyof Rechtsgrenzen, "doelgroepen" | "meerDanUren">, string>> = {
  minimaleUren: "Hoeveel uur per week iemand minstens moet werken.",
  minimaleUrenBijGroei: "Of minder uren genoeg zijn als iemand binnen een jaar groeit.",
  minimaleContractmaanden: "Hoeveel maanden het contract minstens duurt.",
  minimaleLoonwaarde: "Welke loonwaarde minstens nodig is.",
  minimaleLoonwaardeBijGroei: "Of een lagere loonwaarde genoeg is als iemand binnen een jaar groeit.",
  doelgroepregister: "Of iemand in het doelgroepregister moet staan.",
  uitgesloten: "Bij welk soort werk er geen jobcoach is.",
  erkenningUwv: "Of de jobcoachorganisatie door UWV erkend moet zijn.",
};
const lijsten = {
  tarieven: "Welk uurtarief geldt. Zonder tarief rekenen wij geen bedrag.",
  kwaliteitseisen: "Welke eisen er aan de jobcoach zijn.",
  vormen: "Welke vormen van begeleiding er zijn.",
} as const;
const zoek = "Zoek wat hier mist in de regeling zelf, op lokaleregelgeving.overheid.nl.";

const standaardzinnen: ReadonlySet<string> = new Set([
  zoek,
  ...[algemeen, perJaar, perTabel, termijnzinnen, rechtzinnen, lijsten].flatMap((zinnen) => Object.values(zinnen)),
]);

/** The policy with everything that is null named in words, after what was already said of it. */
export function nameOnbekend(beleid: BeleidZonderOnbekend, eigen: readonly string[] = []): Beleid {
  const gemist = listOnbekend(beleid);
  const regeling = beleid.uitvoerder === "gemeente" && gemist.length > 0 ? [zoek] : [];
  return { ...beleid, onbekend: [...eigen.filter((zin) => !standaardzinnen.has(zin)), ...gemist, ...regeling] };
}

function listOnbekend(beleid: BeleidZonderOnbekend): readonly string[] {
  const { intensiteit, recht, termijnen } = beleid;
  const regime = intensiteit?.soort === "regime" ? intensiteit : undefined;
  return [
    ...missing(algemeen, beleid),
    ...(regime === undefined ? [] : missing(perJaar, beleid)),
    ...(regime?.percentages === null ? missing(perTabel, beleid) : []),
    ...missing(termijnzinnen, termijnen),
    ...missing(rechtzinnen, grenzenOf(recht)),
    ...Object.entries(lijsten).flatMap(([veld, zin]) =>
      beleid[veld as keyof typeof lijsten].length === 0 ? [zin] : [],
    ),
  ];
}

/** One limit of hours is enough; without a limit there is nothing that growth could make up for. */
function grenzenOf(recht: Rechtsgrenzen): Rechtsgrenzen {
  return {
    ...recht,
    minimaleUren: recht.minimaleUren ?? recht.meerDanUren,
    minimaleLoonwaardeBijGroei: recht.minimaleLoonwaarde === 0 ? 0 : recht.minimaleLoonwaardeBijGroei,
    minimaleUrenBijGroei: recht.minimaleUren === 0 ? 0 : recht.minimaleUrenBijGroei,
  };
}

function missing<K extends string>(
  zinnen: Readonly<Partial<Record<K, string>>>,
  waarden: Readonly<Record<K, unknown>>,
): readonly string[] {
  const regels: [string, string | undefined][] = Object.entries(zinnen);
  const gegevens: Readonly<Record<string, unknown>> = waarden;
  return regels.flatMap(([veld, zin]) => (zin !== undefined && gegevens[veld] === null ? [zin] : []));
}
