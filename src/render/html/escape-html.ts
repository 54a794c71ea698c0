const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Nothing to do for nearly every text: no sign of HTML, no control character, no change of direction. */
const plain = /^[ !#-%(-;=?-~\u00a0-\u1fff\u2010-\u2027\u20a0-\u20cf]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** Safe between tags and inside quoted attributes; characters HTML does not allow and changes of direction are dropped. */
export function escapeHtml(text: string): string {
  if (plain.test(text)) return text;
  return text
    .toWellFormed()
    .replace(forbidden, "")
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
