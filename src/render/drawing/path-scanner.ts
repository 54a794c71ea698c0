/** Reads numbers, flags and command letters one after another, as packed as SVG allows. */
export interface PathScanner {
  readonly text: string;
  at: number;
}

const blanks = /[ \t\n\f\r]*/y;
const commaBlanks = /[ \t\n\f\r]*,?[ \t\n\f\r]*/y;
const number = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
/** Coordinates further out than this are no drawing, and squares of them might no longer be numbers. */
const furthest = 1e9;

/** The next command letter, or undefined. */
export function scanCommand(scanner: PathScanner): string | undefined {
  skip(scanner, blanks);
  const letter = scanner.text[scanner.at];
  if (letter === undefined || !/[MLHVCSQTAZmlhvcsqtaz]/.test(letter)) return undefined;
  scanner.at += 1;
  return letter;
}

/** Whether nothing is left but white space. */
export function isAtEnd(scanner: PathScanner): boolean {
  skip(scanner, blanks);
  return scanner.at >= scanner.text.length;
}

/** Fills `into` with `count` numbers; false where one is missing or too large. `flags` are places of a single 0 or 1. */
export function scanNumbers(scanner: PathScanner, count: number, flags: ReadonlySet<number>, into: number[]): boolean {
  for (let index = 0; index < count; index += 1) {
    skip(scanner, index === 0 ? blanks : commaBlanks);
    const value = flags.has(index) ? scanFlag(scanner) : scanNumber(scanner);
    if (value === undefined) return false;
    into[index] = value;
  }
  return true;
}

/** Whether another set of numbers follows for the same command. */
export function hasMoreNumbers(scanner: PathScanner): boolean {
  const start = scanner.at;
  skip(scanner, commaBlanks);
  const more = /[-+.\d]/.test(scanner.text[scanner.at] ?? "");
  if (!more) scanner.at = start;
  return more;
}

function scanNumber(scanner: PathScanner): number | undefined {
  number.lastIndex = scanner.at;
  const found = number.exec(scanner.text);
  if (found === null) return undefined;
  scanner.at = number.lastIndex;
  const value = Number(found[0]);
  return Math.abs(value) <= furthest ? value : undefined;
}

function scanFlag(scanner: PathScanner): number | undefined {
  const sign = scanner.text[scanner.at];
  if (sign !== "0" && sign !== "1") return undefined;
  scanner.at += 1;
  return Number(sign);
}

function skip(scanner: PathScanner, pattern: RegExp): void {
  pattern.lastIndex = scanner.at;
  pattern.exec(scanner.text);
  scanner.at = Math.max(scanner.at, pattern.lastIndex);
}
