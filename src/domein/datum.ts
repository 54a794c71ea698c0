declare const datumBrand: unique symbol;
/** A calendar day that exists, as `yyyy-mm-dd`; compares with `<` and sorts as text. */
export type Datum = string & { readonly [datumBrand]: true };

// Node 26 has Temporal; Node 24 gets it from the polyfill.
const temporal = globalThis.Temporal ?? (await import("temporal-polyfill")).Temporal;

const maanden = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];
const dagenInMaand = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const vorm = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day, or undefined when there is no text or it is not a day between 1900 and 2199 that exists. */
export function readDatum(text: string | undefined): Datum | undefined {
  const match = text === undefined ? null : vorm.exec(text);
  if (match === null) return undefined;
  const [jaar, maand, dag] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (jaar < 1900 || jaar > 2199 || maand < 1 || maand > 12 || dag < 1) return undefined;
  if (dag > (dagenInMaand[maand - 1] ?? 0)) return undefined;
  return maand === 2 && dag === 29 && !isSchrikkeljaar(jaar) ? undefined : (text as Datum);
}

/** A day that exists, but before 1900 or after 2199. */
export function isBuitenKalender(text: string): boolean {
  if (!vorm.test(text) || readDatum(text) !== undefined) return false;
  const [jaar, maand, dag] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  if (jaar >= 1900 && jaar <= 2199) return false;
  const schrikkeldag = maand === 2 && dag === 29;
  return schrikkeldag ? isSchrikkeljaar(jaar) : readDatum(`2000${text.slice(4)}`) !== undefined;
}

/** For days that are known to exist; throws otherwise. */
export function datum(text: string): Datum {
  const dag = readDatum(text);
  if (dag === undefined) throw new RangeError("Not a calendar day");
  return dag;
}

export function addDays(dag: Datum, dagen: number): Datum {
  return fromPlainDate(temporal.PlainDate.from(dag).add({ days: dagen }));
}

/** What Temporal gives exists; only the years we know are checked. */
function fromPlainDate(dag: Temporal.PlainDate): Datum {
  if (dag.year < 1900 || dag.year > 2199) throw new RangeError("Not a calendar day");
  return dag.toString() as Datum;
}

/** Whole days from one day to the other; negative when `totEnMet` comes first. */
export function daysBetween(van: Datum, tot: Datum): number {
  return temporal.PlainDate.from(van).until(temporal.PlainDate.from(tot), { largestUnit: "day" }).days;
}

/** Both ends included. */
export function dagenInPeriode(van: Datum, totEnMet: Datum): number {
  return daysBetween(van, totEnMet) + 1;
}

/** The same day `jaren` later; 29 February becomes 1 March in a year without one. */
export function addYears(dag: Datum, jaren: number): Datum {
  return addMonths(dag, jaren * 12);
}

/** The same day `maanden` later; a day that month does not have becomes the first of the next. */
export function addMonths(dag: Datum, maanden: number): Datum {
  const later = temporal.PlainDate.from(dag).add({ months: maanden });
  return fromPlainDate(later.day < Number(dag.slice(8)) ? later.add({ days: 1 }) : later);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdag(dag: Datum): number {
  return temporal.PlainDate.from(dag).dayOfWeek;
}

export function jaarVan(dag: Datum): number {
  return Number(dag.slice(0, 4));
}

/** As a letter writes it: `12 april 2026`. */
export function formatDatum(dag: Datum): string {
  return `${Number(dag.slice(8))} ${maanden[Number(dag.slice(5, 7)) - 1]} ${dag.slice(0, 4)}`;
}

function isSchrikkeljaar(jaar: number): boolean {
  return (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
}
