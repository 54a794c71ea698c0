import { describe, expect, test } from "vitest";
import { vertelTaalvondst } from "../../../src/brieven/taal/messages.nl.ts";
import { type Taalcode, taalcodes } from "../../../src/brieven/taal/taalcode.ts";
import { beoordeel } from "./beoordeel.ts";

const lang = `${"heel ".repeat(18)}veel`;

/** For each code a letter that asks for it, and what is said about it. */
const gevallen: Readonly<Record<Taalcode, readonly [string, RegExp]>> = {
  ZIN_TE_LANG: [`U krijgt ${lang} uur.`, /heeft 22 woorden\. Hoogstens 20 mag/],
  PUNT_TE_LANG: [`- U krijgt ${lang} uur.`, /Dit punt van de lijst heeft 22 woorden/],
  ALINEA_TE_LANG: ["U krijgt ons. ".repeat(28), /Deze alinea heeft 84 woorden/],
  ZINNEN_GEMIDDELD_TE_LANG: [`U krijgt ${lang} uur. U krijgt dan ook 4 uur.`, /gemiddeld 14 woorden/],
  LEESSCORE_TE_LAAG: ["U ontmoet verzekeringsdeskundigen.", /leesscore van deze brief is -?\d+(,\d)?\. Minstens 70/],
  LIJDENDE_VORM: ["U wordt gebeld.", /^"wordt … gebeld" zegt niet wie het doet/],
  NAAMWOORDSTIJL: ["De toezending van papier helpt u.", /^"toezending van" maakt van een daad een ding/],
  KANTOORWOORD: ["U belt inzake uw werk.", /^"inzake" kan gewoner: "over"\.$/],
  VAAG_WOORD: ["U kunt desgewenst bellen.", /^"desgewenst" kan over iedereen gaan\. Zeg/],
  AFKORTING_ZONDER_UITLEG: [
    "U belt i.v.m. werk.",
    /^De afkorting "i\.v\.m\." staat er zonder uitleg\. Schrijf: "omdat"\.$/,
  ],
  DUBBELE_ONTKENNING: ["U kunt niet zonder plan.", /^"niet … zonder" zegt twee keer nee/],
  AANSPREEKVORM_ONTBREEKT: ["Karim belt.", /zegt nergens "u"/],
  AANSPREEKVORM_ONJUIST: ["U en jij.", /^"jij" past niet/],
  BEGIN_IS_INLEIDING: ["Hierbij krijgt u hulp.", /^De brief begint met "Hierbij"/],
  BEGIN_TE_LANG: [`U krijgt ${lang} uur.`, /^De eerste zin heeft 22 woorden/],
  DREIGENDE_TOON: ["U bent genoodzaakt.", /^"genoodzaakt" dreigt\. Zeg/],
  UITROEPTEKEN: ["U krijgt hulp!", /uitroepteken/],
  HOOFDLETTERS_VOOR_NADRUK: ["U mag NIET bellen.", /^"NIET" staat in hoofdletters/],
};

describe("Meldingen over taal", () => {
  test.each(taalcodes)("%s wordt gevonden en verteld", (code) => {
    const [tekst, melding] = gevallen[code];
    const lezer = code === "BEGIN_TE_LANG" ? "jobcoach" : "client";
    const vondst = beoordeel(tekst, { lezer }).vondsten.find((elk) => elk.code === code);
    expect(vondst && vertelTaalvondst(vondst)).toMatch(melding);
  });

  test("een afkorting die wij niet kennen", () => {
    const [vondst] = beoordeel("U krijgt een QXZ.").vondsten;
    expect(vondst && vertelTaalvondst(vondst)).toBe(
      'De afkorting "QXZ" staat er zonder uitleg. Schrijf de woorden uit.',
    );
  });

  test("twee betere woorden", () => {
    const [vondst] = beoordeel("U moet uw plan overleggen.").vondsten;
    expect(vondst && vertelTaalvondst(vondst)).toBe('"overleggen" kan gewoner: "sturen" of "geven".');
  });

  test("een melding is zelf gewone taal", () => {
    for (const code of taalcodes) {
      const [tekst] = gevallen[code];
      const vondst = beoordeel(tekst, { lezer: code === "BEGIN_TE_LANG" ? "jobcoach" : "client" }).vondsten.find(
        (elk) => elk.code === code,
      );
      const melding = vondst === undefined ? "" : vertelTaalvondst(vondst).replace(/"[^"]*"/g, "dit");
      const over = beoordeel(melding).vondsten.map((elk) => elk.code);
      expect([code, over.filter((elk) => elk !== "AANSPREEKVORM_ONTBREEKT" && elk !== "LEESSCORE_TE_LAAG")]).toEqual([
        code,
        [],
      ]);
    }
  });
});
