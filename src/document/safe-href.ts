const allowed = /^(?:https:\/\/[^\s<>"'`{}|\\^]+|mailto:[^\s<>"'`{}|\\^:]+@[^\s<>"'`{}|\\^:]+|tel:\+?[0-9()./-]+)$/;

/** A letter links to a website, a mail address or a telephone number; no other scheme runs anything. */
export function isSafeHref(href: string): boolean {
  return allowed.test(href);
}
