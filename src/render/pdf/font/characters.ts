const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const codesOf = (text: string): readonly number[] => Array.from(text, (character) => character.codePointAt(0) ?? 0);

/**
 * What nearly every piece of Dutch text draws, and what nearly every letter does besides. A font starts with these, so
 * that most documents embed the same part of it.
 */
export const baseLevels: readonly (readonly number[])[] = [
  codesOf(" abcdefghijklmnoprstuvwz.,:-"),
  codesOf("0123456789ABDEGHIJKLMNOPRSTUVWZy()/?€é’•"),
];

/** Letters of names in other parts of Unicode: Romanian, Sámi, Vietnamese, Pinyin, Welsh and others like them. */
const letters: readonly number[] = [
  ...codesOf("ȘșȚțẞƏəƏƗɨƠơƯưƷʒ"),
  ...range(0x1cd, 0x1dc),
  ...codesOf("ǞǟǢǣǤǥǦǧǨǩǪǫǬǭǮǯǰǴǵǸǹǺǻǼǽǾǿȒȓȞȟ"),
  ...range(0x226, 0x233),
  ...range(0x1e00, 0x1e99),
  ...range(0x1ea0, 0x1ef9),
];

/** Every character our documents can draw, as far as a font has it: those of most use first. */
export const characters: readonly number[] = [
  ...new Set([
    ...baseLevels.flat(),
    ...codesOf("CFQXYqx;‘'\"!&@–ëïöüóè%+=…„“”☐☑☒✓→§°"),
    ...range(0xc0, 0xff),
    ...range(0x20, 0x7e),
    ...range(0xa0, 0xbf),
    ...codesOf("‐‑–—‘’‚†‡•‰‹›€™←−≤≥≈■□●\uFFFD"),
    ...range(0x100, 0x17f),
    ...letters,
  ]),
];

/** Characters that look the same and are copied as the first of them; without a glyph they take that of the first. */
export const lookalikes: ReadonlyMap<number, number> = new Map([
  [0xa0, 0x20],
  [0x2010, 0x2d],
  [0x2011, 0x2d],
]);

/** The hyphen that ends a line, drawn as any other: it has a glyph of its own, so that a broken word is copied whole. */
export const softHyphen = 0xad;

/** A font without these cannot draw a Dutch letter. */
export const requiredCharacters: readonly number[] = [
  ...range(0x20, 0x7e).filter((code) => code < 0x5b || (code > 0x60 && code < 0x7b)),
  ...codesOf("éëïöü"),
];
