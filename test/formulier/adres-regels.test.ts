import { describe, expect, test } from "vitest";
import { adresRegels } from "../../src/formulier/adres-regels.ts";
import type { Adres } from "../../src/formulier/formulier.ts";

describe("Een adres op een envelop", () => {
  test.each<[string, Adres | undefined, readonly string[]]>([
    ["geen adres", undefined, []],
    ["een leeg adres", {}, []],
    ["alleen een plaats", { plaats: "Deventer" }, ["Deventer"]],
    ["alleen een straat", { straat: "Brinkpad" }, ["Brinkpad"]],
    [
      "een postbus",
      { straat: "Postbus", huisnummer: 90100, postcode: "7400 AB", plaats: "Deventer" },
      ["Postbus 90100", "7400 AB  Deventer"],
    ],
    [
      "met een toevoeging",
      { straat: "Brinkpad", huisnummer: 12, toevoeging: "2 hoog", postcode: "7411 TX", plaats: "Deventer" },
      ["Brinkpad 12 2 hoog", "7411 TX  Deventer"],
    ],
  ])("%s", (_, adres, regels) => expect(adresRegels(adres)).toEqual(regels));
});
