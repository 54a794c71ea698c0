import { normbedragen } from "../bron.ts";
import type { Parameter } from "./parameter.ts";

/**
 * UWV's rate for an external jobcoach (code Q1) in eurocents an hour, excl. VAT, travel included.
 * Null where no source gives it: part of 2010 (it rose on a day we do not know) and from 2016.
 */
export const uurtarief: Parameter<number | null> = {
  naam: "Uurtarief externe jobcoach",
  waarden: [
    { vanaf: "2008-01-01", waarde: 7620, bron: normbedragen("2008"), zekerheid: "gelezen" },
    { vanaf: "2009-01-01", waarde: 7700, bron: normbedragen("2009"), zekerheid: "gelezen" },
    { vanaf: "2010-01-01", waarde: null, bron: normbedragen("2010"), zekerheid: "gelezen" },
    { vanaf: "2011-01-01", waarde: 7870, bron: normbedragen("2011"), zekerheid: "gelezen" },
    { vanaf: "2012-09-01", waarde: 7330, bron: normbedragen("2012"), zekerheid: "gelezen" },
    { vanaf: "2014-01-01", waarde: 7411, bron: normbedragen("2014"), zekerheid: "gelezen" },
    { vanaf: "2015-01-01", waarde: 7478, bron: normbedragen("2015"), zekerheid: "gelezen" },
    { vanaf: "2016-01-01", waarde: null, bron: normbedragen("2016"), zekerheid: "overgenomen" },
  ],
  gecontroleerdOp: "2026-11-22",
};
