const narrow = /^[\u0020-\u007e\u00a0-\u02ff]*$/;
const nothing = /^(?:\p{M}|\p{Cf}|\p{Emoji_Modifier})$/u;
const emoji = /^\p{Emoji_Presentation}$/u;
/** First and last of each range that East Asian writing sets two columns wide. */
const wideRanges: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1b000, 0x1b2ff],
  [0x20000, 0x3fffd],
];

/** How many columns a text takes in a font of one width: signs of two columns count double, accents put on a letter not at all. */
export function countColumns(text: string): number {
  if (narrow.test(text)) return text.length;
  let columns = 0;
  let joined = false;
  for (const sign of text) {
    if (!joined) columns += columnsOf(sign);
    joined = sign === "\u200d";
  }
  return columns;
}

export function columnsOf(sign: string): 0 | 1 | 2 {
  if (nothing.test(sign)) return 0;
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x1100) return 1;
  return emoji.test(sign) || wideRanges.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}
