/** What a number belongs to when it comes after: `artikel 35`, `€ 450`. */
const before: ReadonlySet<string> = new Set(
  "€ § art. artt. artikel artikelen lid leden nr. nummer paragraaf hoofdstuk bijlage tabel blz. bladzijde pagina week tel.".split(
    " ",
  ),
);
/** What belongs to the number before it: a unit, a month. */
const after: ReadonlySet<string> = new Set(
  [
    "uur uren minuut minuten dag dagen werkdagen week weken maand maanden jaar keer euro procent % km meter m m² cm mm kg",
    "januari februari maart april mei juni juli augustus september oktober november december",
  ].flatMap((words) => words.split(" ")),
);

const besideDigit = / (?=[0-9])|(?<=[0-9]) /g;
const noBreakSpace = "\u00a0";

/** Puts a no-break space where a line should not end: in a telephone number, between a number and its unit, in `1234 AB`. */
export function tieWords(text: string): string {
  let tied = "";
  let from = 0;
  besideDigit.lastIndex = 0;
  while (besideDigit.test(text)) {
    const space = besideDigit.lastIndex - 1;
    if (!belongsTogether(text, space)) continue;
    tied += text.slice(from, space) + noBreakSpace;
    from = space + 1;
  }
  return from === 0 ? text : tied + text.slice(from);
}

function belongsTogether(text: string, space: number): boolean {
  const number = isDigit(text, space - 1);
  if (isDigit(text, space + 1)) return number ? isPhone(text, space) : before.has(wordBefore(text, space));
  if (number && (after.has(wordAfter(text, space)) || isPostcode(text, space))) return true;
  return text[space + 1] === "(" && isPhone(text, space);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Letters, and what counts as one here: `.`, `%` and all signs beyond ASCII but the no-break space. */
function isWordSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code | 32) >= 97 ? (code | 32) <= 122 || code > 0xa0 : code === 46 || code === 37;
}

const longest = 12;

function wordBefore(text: string, space: number): string {
  let start = space;
  while (start > 0 && space - start < longest && isWordSign(text, start - 1)) start -= 1;
  return text.slice(start, space).toLowerCase();
}

/** Without the stop that ends the sentence. */
function wordAfter(text: string, space: number): string {
  let end = space + 1;
  while (end - space < longest && isWordSign(text, end)) end += 1;
  if (text[end - 1] === ".") end -= 1;
  return text.slice(space + 1, end);
}

function isPostcode(text: string, space: number): boolean {
  const letters = isCapital(text, space + 1) && isCapital(text, space + 2) && !isWordSign(text, space + 3);
  return letters && /(?:^|[^\d.,])[1-9]\d{3}$/.test(text.slice(Math.max(0, space - 5), space));
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}

/** Groups of digits that begin with `0` or `+`. */
function isPhone(text: string, space: number): boolean {
  let start = space;
  while (start > 0 && space - start < 20 && isPhoneSign(text, start - 1)) start -= 1;
  while (text[start] === " ") start += 1;
  return /^(?:0\d{1,3}[ -]|\+\d{2})/.test(text.slice(start, start + 6)) && !isWordSign(text, start - 1);
}

function isPhoneSign(text: string, at: number): boolean {
  const char = text[at];
  return isDigit(text, at) || char === " " || char === "-" || char === "+" || char === "(" || char === ")";
}
