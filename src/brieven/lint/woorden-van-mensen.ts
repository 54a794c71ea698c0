import { escapeMarkdown } from "../../document/escape-markdown.ts";
import type { Briefgegevens } from "../gegevens/vorm.ts";

type Tekst = string | null | undefined;

/** Names of people and firms in a letter: nobody can write them plainer. */
export function namenIn(gegevens: Briefgegevens): readonly string[] {
  const { client, namens, helper, werkgever, begeleider, coach, contact, bestuursorgaan, bericht, besluit } = gegevens;
  return whole([
    ...[client, namens, helper, werkgever, begeleider, coach?.naam, coach?.organisatie, contact?.naam],
    ...[bestuursorgaan, bericht.melder, bericht.doorgezonden?.naar, besluit?.opdracht?.organisatie],
  ]);
}

/** What people wrote themselves, as it stands in the filled text: an author of templates cannot change it. */
export function woordenVanMensen(gegevens: Briefgegevens): ReadonlySet<string> {
  const { eigen, bericht, besluit, aanvulling, postadres } = gegevens;
  const teksten: readonly Tekst[] = [
    ...namenIn(gegevens),
    postadres,
    ...Object.values(eigen).flat(),
    ...[aanvulling.vanU, aanvulling.vanClient, aanvulling.vanCoach, aanvulling.vanWerkgever].flat(),
    ...[bericht.uitstelReden, bericht.teLaat?.redenClient],
    ...(bericht.reageren?.over ?? []),
    ...(bericht.reageren?.uitleg ?? []),
    ...(besluit === null ? [] : woordenInBesluit(besluit)),
  ];
  return new Set(whole(teksten).map(escapeMarkdown));
}

function woordenInBesluit(besluit: NonNullable<Briefgegevens["besluit"]>): readonly Tekst[] {
  const { verschillen, afwijkingen, factoren, onderzoek, doelen, advies, gehoord, terugvordering, opdracht } = besluit;
  return [
    ...besluit.redenen,
    ...verschillen.flatMap(({ reden, doel, redenClient, adviesWaarom }) => [reden, doel, redenClient, adviesWaarom]),
    ...afwijkingen.map(({ reden }) => reden),
    ...factoren.flatMap(({ factor, betekenis }) => [factor, betekenis]),
    ...[onderzoek?.noodzaak, onderzoek?.omvang, onderzoek?.duur],
    ...doelen.flatMap(({ watLukt, waaraanZien }) => [watLukt, waaraanZien]),
    ...[besluit.wens, besluit.andereRegels, besluit.zonderGehoord, besluit.bezwaar?.adres],
    ...[advies?.waarom, gehoord?.reden, terugvordering?.reden],
    ...[opdracht?.sterk, opdracht?.lukt, opdracht?.helpt],
  ];
}

function whole(teksten: readonly Tekst[]): readonly string[] {
  return teksten.flatMap((tekst) => (tekst == null || tekst === "" ? [] : [tekst]));
}
