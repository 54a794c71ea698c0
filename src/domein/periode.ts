import { addDays, addMonths, type Datum, dagenInPeriode } from "./datum.ts";

/** Whole days, both ends included. */
export interface Periode {
  readonly van: Datum;
  readonly totEnMet: Datum;
}

export function dagenVan({ van, totEnMet }: Periode): number {
  return Math.max(0, dagenInPeriode(van, totEnMet));
}

/** The days two periods share; undefined when there are none. An open end lasts for ever. */
export function overlap(een: Periode, ander: { readonly van: Datum; readonly totEnMet?: Datum }): Periode | undefined {
  const van = laatste(een.van, ander.van);
  const totEnMet = ander.totEnMet === undefined ? een.totEnMet : eerste(een.totEnMet, ander.totEnMet);
  return van > totEnMet ? undefined : { van, totEnMet };
}

/** The last day of a period of so many months: 1 March and six months end on 31 August. */
export function eindeNaMaanden(van: Datum, maanden: number): Datum {
  return addDays(addMonths(van, maanden), -1);
}

export const laatste = (een: Datum, ander: Datum): Datum => (een > ander ? een : ander);
export const eerste = (een: Datum, ander: Datum): Datum => (een < ander ? een : ander);
