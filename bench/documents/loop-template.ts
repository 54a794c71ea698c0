import { type Content, hoofdstukParts, letterContent } from "./content.ts";
import { markedHoofdstuk, markedLetter, markedOnderdeel, markedSubsidie } from "./placeholders.ts";

const mark = (name: string) => `{${name}}`;

/** How an engine repeats an item of a list: with the marks in its own paragraph, or in one before and one after it. */
export type ItemLoop = (list: string) => readonly { readonly tekst: string }[];

export const withinItem: ItemLoop = (list) => [{ tekst: `{#${list}}{tekst}{/${list}}` }];
export const aroundItem: ItemLoop = (list) => [{ tekst: `{#${list}}` }, { tekst: "{tekst}" }, { tekst: `{/${list}}` }];

/** The letter for engines with {#list}…{/list}; marks in its first and last cell repeat a row. */
export function loopLetter(loop: ItemLoop): Content {
  const onderdeel = markedOnderdeel(mark);
  return letterContent(
    markedLetter(mark, {
      onderdelen: [
        { ...onderdeel, naam: `{#onderdelen}${onderdeel.naam}`, termijn: `${onderdeel.termijn}{/onderdelen}` },
      ],
      verplichtingen: loop("verplichtingen"),
    }),
  );
}

export function loopReport(loop: ItemLoop): Content {
  const subsidie = markedSubsidie(mark);
  const hoofdstuk = markedHoofdstuk(mark, {
    punten: loop("punten"),
    subsidies: [{ ...subsidie, nr: `{#subsidies}${subsidie.nr}`, verleend: `${subsidie.verleend}{/subsidies}` }],
  });
  return {
    title: mark("titel"),
    zaak: mark("zaak"),
    parts: [
      { kind: "text", text: "{#hoofdstukken}" },
      ...hoofdstukParts(hoofdstuk),
      { kind: "text", text: "{/hoofdstukken}" },
    ],
    closing: [],
  };
}
