import type { Content } from "./inline.ts";

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

export type Frame = LetterFrame | PlainFrame;

export interface LetterFrame {
  readonly kind: "letter";
  readonly sender: Sender;
  /** The lines that show in the window of the envelope. */
  readonly addressee: readonly string[];
  readonly reference: readonly Fact[];
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

export type Block = Heading | Paragraph | List | Table | Facts | Callout | Signature | PageBreak | Group;
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

export interface Table {
  readonly kind: "table";
  readonly caption?: string;
  readonly columns: readonly Column[];
  readonly header: readonly Content[];
  readonly rows: readonly (readonly Content[])[];
  readonly total?: readonly Content[];
  /** The first cell of a row names that row. */
  readonly rowHeaders: boolean;
}

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

export interface Signature {
  readonly kind: "signature";
  readonly lines: readonly string[];
}

export interface PageBreak {
  readonly kind: "pageBreak";
}

/** Blocks that stay together on one page where they fit on one. */
export interface Group {
  readonly kind: "group";
  readonly blocks: readonly Block[];
}
