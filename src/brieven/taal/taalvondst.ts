import type { Lezer } from "../sjabloon.ts";
import type { Taalcode } from "./taalcode.ts";

export interface Bereik {
  readonly van: number;
  /** Not included. */
  readonly tot: number;
}

export interface Taalvraag {
  /** The filled Markdown of one whole letter. */
  readonly tekst: string;
  readonly lezer: Lezer;
  /** Legal footer: judged on tone and address, not on length or hard words. */
  readonly juridisch: readonly Bereik[];
  /** Names of people and firms in this letter: never judged as words. */
  readonly namen: readonly string[];
}

export type Params = Readonly<Record<string, string | number>>;

export interface Taalvondst {
  readonly code: Taalcode;
  readonly ernst: "fout" | "waarschuwing";
  /** Where in the text the sentence or paragraph starts. */
  readonly van: number;
  /** The sentence as read, without markup. */
  readonly zin: string;
  readonly params: Params;
}

export interface Taalcijfers {
  readonly zinnen: number;
  readonly woordenPerZin: number;
  readonly fleschDouma: number;
}

export interface Taaloordeel {
  readonly vondsten: readonly Taalvondst[];
  readonly cijfers: Taalcijfers;
}
