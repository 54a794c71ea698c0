import { addDays, type Datum } from "../../domein/datum.ts";
import { eindeNaMaanden } from "../../domein/periode.ts";
import type { Soort } from "../../formulier/formulier.ts";

/** The days of a case, all counted from the first day of its period. */
export interface Proefdagen {
  readonly van: Datum;
  readonly totEnMet: Datum;
  readonly vorigeVan: Datum;
  readonly vorigeTotEnMet: Datum;
  readonly geborenOp: Datum;
  readonly adviesOp: Datum;
  readonly gesprekOp: Datum;
  /** From this day something is different at work. */
  readonly wisselOp: Datum;
  /** The last day of what ends early. */
  readonly vroegEinde: Datum;
  /** The day a goal should be reached. */
  readonly doelOp: Datum;
  readonly ontvangenOp: Readonly<Record<Soort, Datum>>;
}

const ontvangstNa: Readonly<Record<Soort, number>> = {
  aanmelding: -20,
  aanvraag: 11,
  wijziging: 80,
  afsluiting: 150,
  evaluatie: 186,
};

export function dagenVanaf(van: Datum): Proefdagen {
  const na = (dagen: number): Datum => addDays(van, dagen);
  return {
    van,
    totEnMet: eindeNaMaanden(van, 6),
    vorigeVan: na(-184),
    vorigeTotEnMet: na(-1),
    geborenOp: na(-9_000),
    adviesOp: na(33),
    gesprekOp: na(29),
    wisselOp: na(91),
    vroegEinde: na(139),
    doelOp: na(75),
    ontvangenOp: {
      aanmelding: na(ontvangstNa.aanmelding),
      aanvraag: na(ontvangstNa.aanvraag),
      wijziging: na(ontvangstNa.wijziging),
      afsluiting: na(ontvangstNa.afsluiting),
      evaluatie: na(ontvangstNa.evaluatie),
    },
  };
}
