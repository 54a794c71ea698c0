import type { Beslissing } from "../../besluit/beslissing/beslissing.gen.ts";
import type { Block, Document } from "../../document/document.ts";
import { listTexts } from "../../document/list-texts.ts";
import type { Delen } from "../../formulier/formulier.ts";
import { selectVisible } from "../../formulier/inzage.ts";
import type { Briefkeuze, Briefzaak } from "../brief.ts";
import type { Lezer } from "../sjabloon.ts";
import { type Feiten, feitenVan } from "./feiten-van-zaak.ts";
import { type Dagvermelding, leesDagen, leesUren, type Urenvermelding } from "./lees-vermeldingen.ts";

/** A letter as its reader meets it, beside what it was made of. */
export interface Briefbeeld {
  readonly zaak: Briefzaak;
  readonly beslissing: Beslissing | null;
  readonly keuze: Briefkeuze;
  readonly lezer: Lezer;
  readonly document: Document;
  readonly zichtbaar: Partial<Delen>;
  readonly feiten: Feiten;
  /** The text of the letter itself, as it stands, each piece on a line. */
  readonly regels: readonly string[];
  /** The same as one text, with single spaces. */
  readonly tekst: string;
  /** All a reader sees, with the lines around the letter. */
  readonly alles: string;
  /** What comes before the first heading of the second level: there the news is told. */
  readonly begin: string;
  readonly uren: readonly Urenvermelding[];
  readonly dagen: readonly Dagvermelding[];
}

export function maakBriefbeeld(zaak: Briefzaak, keuze: Briefkeuze, lezer: Lezer, document: Document): Briefbeeld {
  const { formulier, beslissing } = zaak;
  const regels = blokregels(document, document.blocks);
  const tekst = vlak(regels.join("\n"));
  return {
    zaak,
    beslissing,
    keuze,
    lezer,
    document,
    zichtbaar: selectVisible(formulier, lezer, beslissing === null ? undefined : "besloten"),
    feiten: feitenVan(zaak),
    regels,
    tekst,
    alles: vlak(
      listTexts(document)
        .map(({ text }) => text)
        .join("\n"),
    ),
    begin: vlak(blokregels(document, totTussenkop(document.blocks)).join("\n")),
    uren: leesUren(tekst),
    dagen: leesDagen(tekst),
  };
}

function blokregels(document: Document, blocks: readonly Block[]): readonly string[] {
  return listTexts({ ...document, title: "", frame: { kind: "plain" }, blocks })
    .map(({ text }) => text)
    .slice(1);
}

function totTussenkop(blocks: readonly Block[]): readonly Block[] {
  const kop = blocks.findIndex((block) => block.kind === "heading" && block.level > 1);
  return kop === -1 ? blocks : blocks.slice(0, kop);
}

/** Spaces that keep words together, and ends of lines, are spaces to a reader. */
export function vlak(tekst: string): string {
  return tekst.replaceAll(/\s+/gu, " ").trim();
}

/** Whether the letter says these words, whatever stands between them but spaces. */
export function staatErin({ tekst }: Pick<Briefbeeld, "tekst">, woorden: string): boolean {
  return tekst.includes(vlak(woorden));
}

/** A part of an hour is rounded to a whole minute, up or down, so that a sum stays right. */
export function noemtUren(vermeldingen: readonly Urenvermelding[], uren: number): boolean {
  return vermeldingen.some(({ minuten }) => Math.abs(minuten - Math.abs(uren) * 60) < 1);
}

export function noemtDag(vermeldingen: readonly Dagvermelding[], dag: string): boolean {
  return vermeldingen.some((vermelding) => isDag(vermelding, dag));
}

export function isDag({ dag, maand, jaar }: Dagvermelding, iso: string): boolean {
  const [jaarVan, maandVan, dagVan] = iso.split("-").map(Number);
  return dag === dagVan && maand === maandVan && (jaar === null || jaar === jaarVan);
}
