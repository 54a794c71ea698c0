import { describe, expect, test } from "vitest";
import { isIban } from "../../src/domein/iban.ts";
import { isEmailadres, isKvkNummer, isPostcode, isTelefoonnummer } from "../../src/domein/nummers.ts";

function testNummer(naam: string, klopt: (tekst: string) => boolean, fout: readonly string[], goed: readonly string[]) {
  describe(naam, () => {
    test.each(["", " ", ...fout])("niet goed: %j", (tekst) => expect(klopt(tekst)).toBe(false));
    test.each(goed)("goed: %s", (tekst) => expect(klopt(tekst)).toBe(true));
  });
}

testNummer(
  "Postcode",
  isPostcode,
  [
    "0123 AB",
    "123 AB",
    "12345 AB",
    "1234 ab",
    "1234  AB",
    "1234 A",
    "1234 ABC",
    "1234-AB",
    "1234 SA",
    "1234 SD",
  ].concat(["1234 SS", "1234 ÄB", "1234 AB\n", "AB 1234"]),
  ["1234 AB", "1234AB", "1000 AA", "9999 ZZ", "1234 AS", "1234 SB"],
);

testNummer(
  "KvK-nummer",
  isKvkNummer,
  ["1234567", "123456789", "00000000", "1234 5678", "1234567A", "12345678\n"],
  ["90007101", "00000001", "12345678"],
);

testNummer(
  "Rekeningnummer",
  isIban,
  [
    "NL91ABNA0417164301",
    "NL92ABNA0417164300",
    "NL91ABNA041716430",
    "NL91 ABNA 0417 1643 00 0",
    "nl91abna0417164300",
  ].concat(["XX91ABNA0417164300", "NL91-ABNA-0417-1643-00", "0417164300"]),
  ["NL91ABNA0417164300", "NL91 ABNA 0417 1643 00", "BE68 5390 0754 7034", "DE89370400440532013000"],
);

testNummer(
  "Telefoonnummer",
  isTelefoonnummer,
  [
    "1234567",
    "06-12",
    "bel 0612345678",
    "06/12345678",
    "0612345678x1",
    "++31612345678",
    "1234567890123456",
    "--------------",
  ],
  ["06-12345678", "0612345678", "06 12 34 56 78", "+31 6 1234 5678", "0031612345678", "(0570) 000 101", "088 000 5101"],
);

testNummer(
  "E-mailadres",
  isEmailadres,
  [
    "naam",
    "naam@",
    "@voorbeeld.nl",
    "naam@voorbeeld",
    "na am@voorbeeld.nl",
    "naam@voorbeeld.nl.",
    "a@b@voorbeeld.nl",
  ].concat([
    "naam@voor beeld.nl",
    "Naam <naam@voorbeeld.nl>",
    "naam@voorbeeld..nl",
    `${"a".repeat(65)}@voorbeeld.nl`,
    "a,b@c.nl",
  ]),
  ["naam@voorbeeld.nl", "n.a-a_m+post@mail.voorbeeld.nl", "n@v.example", "'t.hoen@voorbeeld.nl"],
);
