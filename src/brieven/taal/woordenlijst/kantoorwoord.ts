/** A word of the office and how people say it. Forms and alternatives are parted by `|`. */
export interface Kantoorwoord {
  readonly woord: string;
  readonly beter: string;
  /** Other forms of the same word that ask for the same advice. */
  readonly vormen?: string;
  /** Common in business: fine in a letter to a jobcoach or employer. */
  readonly alleenClient?: true;
  /** The word is fine when one of these stands in the same sentence. */
  readonly tenzij?: string;
}
