import type { Content } from "./inline.ts";
import type { Picture } from "./picture.ts";

export interface Document {
  readonly title: string;
  readonly language: "nl-NL";
  readonly author: string;
  readonly subject: string;
  /** The day on the document, yyyy-mm-dd. */
  readonly date: string;
  readonly frame: Frame;
  readonly blocks: readonly Block[];
}

export type Frame = LetterFrame | ReportFrame | PlainFrame;

export interface LetterFrame {
  readonly kind: "letter";
  readonly sender: Sender;
  /** The lines that show in the window of the envelope. */
  readonly addressee: readonly string[];
  readonly reference: readonly Fact[];
}

/** A title above the text, what it is about, and, where asked, a list of its headings with their pages. */
export interface ReportFrame {
  readonly kind: "report";
  readonly sender: Sender;
  readonly reference: readonly Fact[];
  readonly contents: boolean;
}

export interface PlainFrame {
  readonly kind: "plain";
}

export interface Sender {
  readonly name: string;
  readonly lines: readonly string[];
}

export interface Fact {
  readonly term: string;
  readonly value: Content;
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Facts
  | Callout
  | Figure
  | Chart
  | Signature
  | PageBreak
  | Group;
export type BlockKind = Block["kind"];
export type BlockOf<K extends BlockKind> = Extract<Block, { readonly kind: K }>;

export interface Heading {
  readonly kind: "heading";
  readonly level: HeadingLevel;
  readonly content: Content;
}

export type HeadingLevel = 1 | 2 | 3;

export interface Paragraph {
  readonly kind: "paragraph";
  readonly content: Content;
}

export interface List {
  readonly kind: "list";
  readonly ordered: boolean;
  readonly items: readonly (readonly Block[])[];
}

export type Row = readonly Content[];

export interface Table {
  readonly kind: "table";
  readonly caption?: string;
  readonly columns: readonly Column[];
  /** One row of column names, or more. */
  readonly header: readonly Row[];
  /** How many cells at the start of a row name that row. */
  readonly headerColumns: number;
  readonly rows: readonly Row[];
  /** Rows that add up what stands above. */
  readonly totals: readonly Row[];
}

/** Numbers stand at the end, under each other. */
export interface Column {
  readonly align: "start" | "end";
}

export interface Facts {
  readonly kind: "facts";
  readonly facts: readonly Fact[];
}

export interface Callout {
  readonly kind: "callout";
  readonly tone: Tone;
  readonly blocks: readonly Block[];
}

export type Tone = "info" | "action";

export interface Figure {
  readonly kind: "figure";
  readonly picture: Picture;
  /** What the picture says, for who does not see it. */
  readonly alternative: string;
  readonly caption?: string;
  /** In millimetres; the height follows. */
  readonly width: number;
}

/** Numbers per month, period or goal, drawn; the numbers themselves follow as a table. */
export interface Chart {
  readonly kind: "chart";
  readonly form: "bars" | "lines";
  readonly title: string;
  /** What the chart shows, in a sentence. */
  readonly alternative: string;
  /** What is counted, as "uren". */
  readonly unit: string;
  /** What the first column of the table names, as "Maand". */
  readonly category: string;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
}

/** One value per category; null where there is none. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** The end of a letter, or the place where people sign. */
export interface Signature {
  readonly kind: "signature";
  readonly lines: readonly string[];
  readonly signers: readonly Signer[];
}

/** Without `signed` there is room to sign by hand. */
export interface Signer {
  /** As "De werknemer". */
  readonly role: string;
  readonly name?: string;
  /** How and when, as "digitaal, op 3 maart 2026". */
  readonly signed?: string;
}

export interface PageBreak {
  readonly kind: "pageBreak";
}

/** Blocks that stay together on one page where they fit on one. */
export interface Group {
  readonly kind: "group";
  readonly blocks: readonly Block[];
}
