const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Nothing to do for nearly every text: no sign of XML, no control character, no change of direction. */
const plain = /^[ !#-%'-;=?-~\u00a0-\u1fff\u2010-\u2027\u20a0-\u20cf]*$/;
const newlines = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
const forbidden = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** Safe in an element and in a quoted attribute: one line, without what XML does not allow and changes of direction. */
export function escapeXml(text: string): string {
  if (plain.test(text)) return text;
  return text
    .toWellFormed()
    .replace(newlines, " ")
    .replace(forbidden, "")
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** No longer than `most` signs, for a place where only one line fits. */
export function escapeShort(text: string, most: number): string {
  return escapeXml(text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`);
}
