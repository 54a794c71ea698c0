import { wijziging } from "../base-form.ts";
import type { Geval } from "./geval.ts";

/** Numbers, addresses and days, each with the format of its question. */
export const formaat: readonly Geval[] = [
  {
    als: "een BSN met één cijfer anders",
    met: { "/client/bsn": "999990018" },
    geeft: ["fout BSN_ONGELDIG /client/bsn"],
  },
  { als: "een BSN met punten", met: { "/client/bsn": "9999.90.019" }, geeft: ["fout BSN_ONGELDIG /client/bsn"] },
  {
    als: "een postcode met kleine letters",
    met: { "/client/adres/postcode": "7411 tx" },
    geeft: ["fout POSTCODE_ONGELDIG /client/adres/postcode"],
  },
  {
    als: "een KvK-nummer van zeven cijfers",
    met: { "/werkgever/kvk": "9000710" },
    geeft: ["fout KVK_ONGELDIG /werkgever/kvk"],
  },
  {
    als: "een rekeningnummer met een verkeerd controlegetal",
    met: { "/wijzigingen": [{ wat: "rekening", vanaf: "2026-04-01", iban: "NL92 ABNA 0417 1643 00" }] },
    basis: wijziging,
    geeft: ["fout IBAN_ONGELDIG /wijzigingen/0/iban"],
  },
  {
    als: "een rekeningnummer dat klopt",
    met: { "/wijzigingen": [{ wat: "rekening", vanaf: "2026-04-01", iban: "NL91 ABNA 0417 1643 00" }] },
    basis: wijziging,
    geeft: [],
  },
  {
    als: "een telefoonnummer van zes cijfers",
    met: { "/client/telefoon": "612345" },
    geeft: ["fout TELEFOON_ONGELDIG /client/telefoon"],
  },
  {
    als: "een e-mailadres zonder apenstaart",
    met: { "/jobcoach/coach/email": "bente.zijaanzij.example" },
    geeft: ["fout EMAIL_ONGELDIG /jobcoach/coach/email"],
  },
  {
    als: "29 februari in een jaar zonder die dag",
    met: { "/beeldvorming/bronnen/0/op": "2026-02-29" },
    geeft: ["fout DATUM_BESTAAT_NIET /beeldvorming/bronnen/0/op"],
  },
  {
    als: "een dag zoals mensen hem schrijven",
    met: { "/client/geboortedatum": "5-11-1999" },
    geeft: ["fout DATUM_BESTAAT_NIET /client/geboortedatum"],
  },
  {
    als: "twee verkeerde nummers geven elk hun eigen bevinding",
    met: { "/client/bsn": "123456789", "/werkgever/kvk": "00000000" },
    geeft: ["fout BSN_ONGELDIG /client/bsn", "fout KVK_ONGELDIG /werkgever/kvk"],
  },
];
