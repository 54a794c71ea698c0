import { emphasis, fact, facts, heading, list, paragraph } from "../../document/build.ts";
import type { Block, Document, Fact, HeadingLevel } from "../../document/document.ts";
import { naam } from "../../domein/bevinding/messages.nl.ts";
import { type Datum, formatDatum, readDatum } from "../../domein/datum.ts";
import type { Rol } from "../../domein/rol.ts";
import { adresRegels } from "../../formulier/adres-regels.ts";
import type { Adres, Formulier } from "../../formulier/formulier.ts";
import { selectVisible } from "../../formulier/inzage.ts";
import type { Knoop, Onderdeel, Veld } from "../../formulier/veld.ts";
import { velden } from "../../formulier/velden.gen.js";
import { isRecord, takVan } from "../../formulier/visit-velden.ts";

/** The whole form as one reader may see it, in the order of its questions: what was asked and what was answered. */
export function composeOverzicht(formulier: Formulier, lezer: Rol, op: Datum): Document {
  const zichtbaar = selectVisible(formulier, lezer);
  const { titel } = velden[formulier.soort];
  return {
    title: titel,
    language: "nl-NL",
    author: zichtbaar.uitvoerder?.bestuursorgaan ?? "",
    subject: titel,
    date: op,
    frame: { kind: "plain" },
    blocks: [heading(1, titel), ...describeOnderdeel(velden[formulier.soort], zichtbaar, 2)],
  };
}

function describeOnderdeel(knoop: Onderdeel, waarde: unknown, level: HeadingLevel): readonly Block[] {
  if (!isRecord(waarde)) return [];
  const antwoorden: Fact[] = [];
  const delen: Block[] = [];
  for (const [vraag, kind] of Object.entries(knoop.velden)) {
    const antwoord = waarde[vraag];
    if (antwoord === undefined || kind.invullers.every((invuller) => invuller === "systeem")) continue;
    if (kind.kind === "veld") antwoorden.push(fact(kind.titel, words(kind, antwoord)));
    else if (isAdres(kind)) antwoorden.push(fact(kind.titel, adresRegels(toAdres(antwoord)).join(", ")));
    else delen.push(...describeDeel(kind, antwoord, level));
  }
  return [...(antwoorden.length > 0 ? [facts(...antwoorden)] : []), ...delen];
}

function describeDeel(knoop: Exclude<Knoop, Veld>, waarde: unknown, level: HeadingLevel): readonly Block[] {
  const inhoud =
    knoop.kind === "reeks"
      ? describeReeks(knoop.item, waarde, lower(level))
      : describeKeuze(knoop, waarde, lower(level));
  return inhoud.length === 0 ? [] : [heading(level, knoop.titel), ...(level === 2 ? whoFillsIn(knoop) : []), ...inhoud];
}

const samen = ["client", "jobcoach"];

/** Above each part: who fills it in, and that client and coach do their part together. */
function whoFillsIn({ invullers }: Exclude<Knoop, Veld>): readonly Block[] {
  const mensen = invullers.filter((wie) => wie !== "systeem");
  if (mensen.length === 0) return [];
  const namen = mensen.map((wie) => naam(wie)).join(", ");
  const erbij = samen.every((wie) => mensen.some((mens) => mens === wie))
    ? " De werknemer en de jobcoach doen dit samen."
    : "";
  return [paragraph(emphasis(`Wie vult dit in: ${namen}.${erbij}`))];
}

function describeKeuze(knoop: Exclude<Knoop, Veld>, waarde: unknown, level: HeadingLevel): readonly Block[] {
  if (knoop.kind === "reeks" || !isRecord(waarde)) return [];
  const tak = knoop.kind === "keuze" ? takVan(knoop.takken, waarde[knoop.tag]) : knoop;
  return tak === undefined ? [] : describeOnderdeel(tak, waarde, level);
}

function describeReeks(item: Knoop, waarde: unknown, level: HeadingLevel): readonly Block[] {
  if (!Array.isArray(waarde)) return [];
  if (item.kind === "veld") return [list(false, ...waarde.map((een) => words(item, een)))];
  return waarde.flatMap((een, plaats) => [
    paragraph(`${titleOf(item, een)} ${plaats + 1}`),
    ...describeKeuze(item, een, level),
  ]);
}

function titleOf(item: Exclude<Knoop, Veld>, waarde: unknown): string {
  if (item.kind !== "keuze" || !isRecord(waarde)) return item.titel;
  return takVan(item.takken, waarde[item.tag])?.titel ?? item.titel;
}

function lower(level: HeadingLevel): HeadingLevel {
  return level === 1 ? 2 : 3;
}

/** An address is read as one line, not as five answers. */
function isAdres(knoop: Knoop): boolean {
  return knoop.kind === "onderdeel" && knoop.velden.straat !== undefined && knoop.velden.postcode !== undefined;
}

function toAdres(waarde: unknown): Adres {
  return isRecord(waarde) ? waarde : {};
}

const keuzewoorden: Readonly<Record<string, string>> = {
  client: "de werknemer",
  vertegenwoordiger: "de vertegenwoordiger",
  werkgever: "de werkgever",
  jobcoach: "de jobcoach",
  uwv: "UWV",
  wajong: "Wajong",
  wia: "WIA",
  participatiewet: "Participatiewet",
  digid: "DigiD",
};

function words(veld: Veld, waarde: unknown): string {
  if (typeof waarde === "boolean") return waarde ? "ja" : "nee";
  if (typeof waarde === "number") return waarde.toString().replace(".", ",");
  const tekst = String(waarde);
  if (veld.keuze === true) return keuzewoorden[tekst] ?? tekst.replaceAll("-", " ");
  const dag = veld.formaat === "date" ? readDatum(tekst) : undefined;
  return dag === undefined ? tekst : formatDatum(dag);
}
