import { isBsn } from "../../domein/bsn.ts";
import { formatDatum, readDatum } from "../../domein/datum.ts";
import { type Briefbeeld, noemtUren, staatErin, vlak } from "./briefbeeld.ts";
import { type Element, verboden } from "./element.ts";
import { type Blad, listBladen } from "./list-bladen.ts";

const iedereen = ["client", "jobcoach", "werkgever"] as const;

/** What may stand in no letter, or not in a letter to this reader. */
export const verbodenGegevens: readonly Element[] = [
  verboden(
    { id: "bsn", wat: "een burgerservicenummer", bron: "UWV 2023 §4.3, AVG", voor: iedereen },
    ({ alles, zaak }) => {
      const eigen = zaak.formulier.soort === "evaluatie" ? undefined : zaak.formulier.client?.bsn;
      const reeksen = alles.match(/(?<!\d)\d(?:[ .-]?\d){8}(?![ .-]?\d)/gu) ?? [];
      return reeksen
        .filter((reeks) => isBsn(reeks.replaceAll(/\D/gu, "")))
        .concat(eigen !== undefined && alles.includes(eigen) ? [eigen] : []);
    },
  ),
  verboden({ id: "geboortedatum", wat: "een geboortedatum", bron: "AVG", voor: iedereen }, ({ alles, zaak }) => {
    const dag = zaak.formulier.soort === "evaluatie" ? undefined : readDatum(zaak.formulier.client?.geboortedatum);
    return dag !== undefined && alles.includes(formatDatum(dag)) ? [formatDatum(dag)] : [];
  }),
  verboden(
    {
      id: "niet-zichtbaar",
      wat: "een gegeven uit het formulier dat deze lezer niet mag zien",
      bron: "E119, AVG",
      voor: iedereen,
    },
    listVerborgen,
  ),
  verboden(
    {
      id: "werkgever-redenen",
      wat: "redenen en eigen woorden over de werknemer in een brief aan de werkgever",
      bron: "UWV 2023 §4.3, AVG",
      voor: ["werkgever"],
    },
    (beeld) => besluitwoorden(beeld).filter((woorden) => staatErin(beeld, woorden)),
  ),
  verboden(
    {
      id: "werkgever-gevraagd",
      wat: "de gevraagde uren in een brief aan de werkgever, of hoeveel er af ging",
      bron: "UWV 2023 §4.3, AVG",
      voor: ["werkgever"],
      geldt: ({ zaak }) => !(zaak.formulier.soort === "aanvraag" && zaak.formulier.aanvraag?.aanvrager === "werkgever"),
    },
    gevraagdeUren,
  ),
  verboden(
    { id: "eigen-tekst-van-ander", wat: "een eigen tekst die voor een ander is", bron: "AVG", voor: iedereen },
    (beeld) =>
      (beeld.beslissing?.eigenTeksten ?? []).flatMap(({ voor, tekst }) =>
        voor.includes(beeld.lezer) || !staatErin(beeld, tekst) ? [] : [tekst],
      ),
  ),
];

/** Long enough to be nobody else's words: a sentence, a number, an address. */
function isEigen(tekst: string): boolean {
  return (tekst.length >= 12 && /\s/u.test(tekst)) || /\d{5}|@/u.test(tekst);
}

const woordenIn = (tekst: string): readonly string[] => tekst.toLowerCase().match(/[\p{L}\d@]+/gu) ?? [];
const isTekst = ({ waarde }: Blad): boolean => typeof waarde === "string" && readDatum(waarde) === undefined;

/** What stands in the decision too, is judged as that. */
function listVerborgen({ zaak, zichtbaar, alles, lezer }: Briefbeeld): readonly string[] {
  const bekend = new Set(listBladen(zichtbaar).flatMap(({ waarde }) => woordenIn(String(waarde))));
  const besluit = lezer === "werkgever" ? "" : JSON.stringify(zaak.beslissing);
  return listBladen(zaak.formulier)
    .filter(isTekst)
    .map(({ waarde }) => String(waarde))
    .filter((tekst) => isEigen(tekst) && alles.includes(vlak(tekst)))
    .filter((tekst) => !besluit.includes(tekst) && !woordenIn(tekst).every((woord) => bekend.has(woord)));
}

/** What the beslisser wrote about someone; texts for this reader are his. */
function besluitwoorden({ beslissing, lezer }: Briefbeeld): readonly string[] {
  if (beslissing === null) return [];
  const { redenen, verschillen, factoren, afwijkingen, antwoorden, gronden, horen, terugvordering } = beslissing;
  const { noodzaak, omvang, duur } = beslissing.onderzoek ?? {};
  const eigen = new Set(beslissing.eigenTeksten.filter(({ voor }) => voor.includes(lezer)).map(({ tekst }) => tekst));
  return [
    ...redenen,
    ...verschillen.flatMap(({ reden, uitleg }) => [reden ?? "", uitleg]),
    ...factoren.flatMap(({ factor, betekenis }) => [factor, betekenis]),
    ...[...afwijkingen, ...antwoorden].map(({ reden }) => reden),
    ...gronden.map(({ uitleg }) => uitleg),
    ...[horen.reden, terugvordering?.reden, beslissing.andereRegels].map((woorden) => woorden ?? ""),
    ...[noodzaak, omvang, duur].map((deel) => deel?.bevinding ?? ""),
  ].filter((woorden) => woorden.length > 12 && !eigen.has(woorden));
}

/** Hours that are also what is granted or held, are no secret. */
function gevraagdeUren({ beslissing, uren }: Briefbeeld): readonly string[] {
  if (beslissing === null) return [];
  const { toekenning, totNu, gevraagd, verschillen } = beslissing;
  const open = [toekenning, totNu].flatMap((deel) => (deel === null ? [] : [deel, ...deel.perioden]));
  const isOpen = (een: number): boolean => open.some((deel) => Math.abs(Math.abs(een) - deel.uren) * 60 < 2);
  const geheim = [gevraagd.uren ?? 0, ...verschillen.map(({ minder }) => minder)].filter(
    (een) => een !== 0 && !isOpen(een),
  );
  const genoemd = uren.filter(({ ongeveer }) => !ongeveer);
  return geheim.filter((een) => noemtUren(genoemd, een)).map((een) => `${een} uur`);
}
