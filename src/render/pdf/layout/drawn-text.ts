const unusual = /[^\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u2013-\u2026\u20ac]/;
const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

/** Text as a font draws it: composed, without characters that have no form, with plain forms of what looks the same. */
export function toDrawn(text: string): string {
  if (!unusual.test(text)) return text;
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\t-\r\u0085\u2028\u2029]+/g, " ")
    .replace(controls, "")
    .replace(invisible, "")
    .replace(/[\u2007\u202f]/g, "\u00a0")
    .replace(/[\u2010\u2011]/g, (sign) => (sign === "\u2011" ? sign : "-"));
}

/** The same, held on one line. */
export function toUnbroken(text: string): string {
  return toDrawn(text).replaceAll(" ", "\u00a0").replaceAll("-", "\u2011");
}
