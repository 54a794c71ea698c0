import type { Code } from "../../domein/bevinding/codes.ts";
import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import { isBsn } from "../../domein/bsn.ts";
import { readDatum } from "../../domein/datum.ts";
import { isIban } from "../../domein/iban.ts";
import { isEmailadres, isKvkNummer, isPostcode, isTelefoonnummer } from "../../domein/nummers.ts";
import { toPointer } from "../../domein/pointer.ts";
import type { Formaat } from "../veld.ts";
import type { Pad } from "../visit-velden.ts";

const proeven: Readonly<Record<Formaat, { readonly klopt: (text: string) => boolean; readonly code: Code }>> = {
  date: { klopt: (text) => readDatum(text) !== undefined, code: "DATUM_BESTAAT_NIET" },
  bsn: { klopt: isBsn, code: "BSN_ONGELDIG" },
  postcode: { klopt: isPostcode, code: "POSTCODE_ONGELDIG" },
  kvk: { klopt: isKvkNummer, code: "KVK_ONGELDIG" },
  iban: { klopt: isIban, code: "IBAN_ONGELDIG" },
  telefoon: { klopt: isTelefoonnummer, code: "TELEFOON_ONGELDIG" },
  email: { klopt: isEmailadres, code: "EMAIL_ONGELDIG" },
};

export function checkFormaat(formaat: Formaat, waarde: string, pad: Readonly<Pad>, bevindingen: Finding[]): void {
  const { klopt, code } = proeven[formaat];
  if (!klopt(waarde)) bevindingen.push(fout(code, toPointer(pad)));
}
