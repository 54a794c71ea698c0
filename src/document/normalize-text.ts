const newlines = /[\t\n\v\f\r\u0085\u2028\u2029 ]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all that would be changed, and lone halves of a pair
const untidy = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\udfff]|^ | $| {2}/;

/** One line of well-formed text: control characters and changes of direction dropped, white space one space, no-break spaces as they are. */
export function normalizeText(value: string): string {
  if (!untidy.test(value)) return value;
  return value.toWellFormed().replace(newlines, " ").replace(controls, "").replace(/ +/g, " ").replace(/^ | $/g, "");
}
