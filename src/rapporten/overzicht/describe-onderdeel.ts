import { emphasis, fact, facts, group, heading, list, paragraph, strong } from "../../document/build.ts";
import { table } from "../../document/build-table.ts";
import type { Block, Fact, HeadingLevel } from "../../document/document.ts";
import { naam } from "../../domein/bevinding/messages.nl.ts";
import { adresRegels } from "../../formulier/adres-regels.ts";
import type { Adres } from "../../formulier/formulier.ts";
import type { Knoop, Onderdeel, Veld } from "../../formulier/veld.ts";
import { isRecord, takVan } from "../../formulier/visit-velden.ts";
import { alleRegels } from "./alle-regels.ts";
import { alsTabel } from "./als-tabel.ts";
import { describeAntwoord } from "./antwoord.ts";
import { byPeople } from "./kolommen.ts";

/** A part with its answers under its title, and under that who fills it in. */
export function describeDeel(
  vraag: string,
  knoop: Exclude<Knoop, Veld>,
  waarde: unknown,
  level: HeadingLevel | "in-item",
): readonly Block[] {
  const inhoud =
    knoop.kind === "reeks"
      ? describeReeks(vraag, knoop.item, waarde)
      : describeKeuze(knoop, waarde, level === "in-item" ? level : 3);
  if (inhoud.length === 0) return [];
  // In one of many the same titles come back: as headings they would fill the contents.
  if (level === "in-item") return [paragraph(strong(knoop.titel)), ...inhoud];
  return [heading(level, knoop.titel), ...(level === 2 ? whoFillsIn(knoop) : []), ...inhoud];
}

function describeOnderdeel(knoop: Onderdeel, waarde: unknown, level: 3 | "in-item"): readonly Block[] {
  if (!isRecord(waarde)) return [];
  const antwoorden: Fact[] = [];
  const delen: Block[] = [];
  for (const [vraag, kind] of Object.entries(knoop.velden)) {
    const antwoord = waarde[vraag];
    if (antwoord === undefined || !byPeople(kind)) continue;
    const kort = shortAnswer(kind, antwoord);
    if (kort !== undefined) antwoorden.push(fact(kind.titel, kort));
    else if (kind.kind !== "veld") delen.push(...describeDeel(vraag, kind, antwoord, level));
  }
  return [...(antwoorden.length > 0 ? [facts(...antwoorden)] : []), ...delen];
}

const shortList = 40;

/** What stands on one line behind its question: an answer, an address, a list of a few words. */
export function shortAnswer(kind: Knoop, antwoord: unknown): string | undefined {
  if (kind.kind === "veld") return describeAntwoord(kind, antwoord);
  if (isAdres(kind)) return adresRegels(toAdres(antwoord)).join(", ");
  if (kind.kind !== "reeks" || kind.item.kind !== "veld" || !Array.isArray(antwoord)) return undefined;
  const { item } = kind;
  const woorden = antwoord.map((een) => describeAntwoord(item, een));
  return woorden.every(({ length }) => length <= shortList) ? woorden.join(", ") : undefined;
}

const samen = ["client", "jobcoach"];

/** Above each part: who fills it in, and that client and coach do their part together. */
export function whoFillsIn({ invullers }: Exclude<Knoop, Veld>): readonly Block[] {
  const mensen = invullers.filter((wie) => wie !== "systeem");
  if (mensen.length === 0) return [];
  const namen = mensen.map((wie) => naam(wie)).join(", ");
  const erbij = samen.every((wie) => mensen.some((mens) => mens === wie))
    ? " De werknemer en de jobcoach doen dit samen."
    : "";
  return [paragraph(emphasis(`Wie vult dit in: ${namen}.${erbij}`))];
}

function describeKeuze(knoop: Exclude<Knoop, Veld>, waarde: unknown, level: 3 | "in-item"): readonly Block[] {
  if (knoop.kind === "reeks" || !isRecord(waarde)) return [];
  const tak = knoop.kind === "keuze" ? takVan(knoop.takken, waarde[knoop.tag]) : knoop;
  return tak === undefined ? [] : describeOnderdeel(tak, waarde, level);
}

function describeReeks(vraag: string, item: Knoop, waarde: unknown): readonly Block[] {
  if (!Array.isArray(waarde)) return [];
  if (item.kind === "veld") return [list(false, ...waarde.map((een) => describeAntwoord(item, een)))];
  const tabel = vraag === "regels" ? alleRegels(item, waarde) : alsTabel(item, waarde);
  if (tabel !== undefined) return [table(tabel)];
  return waarde.flatMap((een, plaats) => {
    const [eerste, ...rest] = describeKeuze(item, een, "in-item");
    const titel = paragraph(strong(`${titleOf(item, een)} ${plaats + 1}${markOf(vraag, een)}`));
    return eerste?.kind === "facts" ? [group(titel, eerste), ...rest] : [titel, ...(eerste ? [eerste, ...rest] : [])];
  });
}

function titleOf(item: Exclude<Knoop, Veld>, waarde: unknown): string {
  if (item.kind !== "keuze" || !isRecord(waarde)) return item.titel;
  return takVan(item.takken, waarde[item.tag])?.titel ?? item.titel;
}

/** What other answers call it: they say d2 when they mean this goal. */
function markOf(vraag: string, waarde: unknown): string {
  if (!isRecord(waarde) || (vraag !== "doelen" && vraag !== "knelpunten")) return "";
  const { id = waarde.doel } = waarde;
  return typeof id === "string" ? ` (${id})` : "";
}

/** An address is read as one line, not as five answers. */
function isAdres(knoop: Knoop): boolean {
  return knoop.kind === "onderdeel" && knoop.velden.straat !== undefined && knoop.velden.postcode !== undefined;
}

function toAdres(waarde: unknown): Adres {
  return isRecord(waarde) ? waarde : {};
}
