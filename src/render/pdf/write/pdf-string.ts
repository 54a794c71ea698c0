const plain = /^[\u0020-\u007e]*$/;

/** Any text as a string of PDF: readable where it can be, UTF-16 where it must. */
export function textString(text: string): string {
  if (plain.test(text)) return literal(text);
  return `<FEFF${Buffer.from(text.toWellFormed(), "utf16le").swap16().toString("hex")}>`;
}

/** ASCII only. */
export function literal(text: string): string {
  return `(${text.replace(/[\\()]/g, "\\$&")})`;
}
