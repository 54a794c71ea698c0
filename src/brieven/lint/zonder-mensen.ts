import type { Traced } from "../../template/trace-template.ts";
import type { Bereik } from "../taal/taalvondst.ts";

/** The same letter about somebody with a plain name who wrote nothing else. */
export interface Kaal {
  readonly tekst: string;
  /** Where a place in this text stands in the letter. */
  readonly terug: (offset: number) => number;
  /** Where a part of the letter stands in this text. */
  readonly heen: (bereik: Bereik) => Bereik;
}

export const gewoneNaam = "Anna Smit";

/** An author of templates can do nothing about what other people wrote: what is left is the author's. */
export function zonderMensen({ text, stretches }: Traced, woorden: ReadonlySet<string>): Kaal {
  const naden = [{ oud: 0, nieuw: 0 }];
  let tekst = "";
  let tot = 0;
  for (const stretch of stretches.filter((een) => een.isValue && woorden.has(text.slice(een.van, een.tot)))) {
    tekst += `${text.slice(tot, stretch.van)}${gewoneNaam}`;
    tot = stretch.tot;
    naden.push({ oud: tot, nieuw: tekst.length });
  }
  tekst += text.slice(tot);
  const verschuif = (offset: number, van: "oud" | "nieuw", naar: "oud" | "nieuw"): number => {
    const naad = naden.findLast((een) => een[van] <= offset);
    return naad === undefined ? offset : offset - naad[van] + naad[naar];
  };
  return {
    tekst,
    terug: (offset) => verschuif(offset, "nieuw", "oud"),
    heen: ({ van, tot: einde }) => ({ van: verschuif(van, "oud", "nieuw"), tot: verschuif(einde, "oud", "nieuw") }),
  };
}
