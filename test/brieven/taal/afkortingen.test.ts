import { describe, expect, test } from "vitest";
import { vondsten } from "./beoordeel.ts";

const gevonden = (tekst: string, vraag = {}) =>
  vondsten(tekst, "AFKORTING_ZONDER_UITLEG", vraag).map(({ params }) => params.afkorting);

describe("Afkortingen zonder uitleg", () => {
  test.each([
    ["U werkt minder i.v.m. uw gezondheid.", ["i.v.m."]],
    ["I.v.m. uw werk bellen wij.", ["I.v.m."]],
    ["Neem o.a. uw contract mee.", ["o.a."]],
    ["Wij bellen m.b.t. uw plan.", ["m.b.t."]],
    ["U krijgt een WIA-uitkering.", ["WIA-uitkering"]],
    ["Dat staat in de Wet WIA.", ["WIA"]],
    ["U heeft een SFB.", ["SFB"]],
    ["De AD belt u.", ["AD"]],
    ["U krijgt PO.", ["PO"]],
    ["Dat zegt de Awb.", ["Awb"]],
    ["Dit geldt t/m 3 maart.", ["t/m"]],
    ["Bel nr. 5, bijv. vandaag.", ["nr.", "bijv."]],
    ["Bel mw. Smit.", ["mw."]],
    ["Neem papier mee, pennen etc.", ["etc."]],
  ])("%s", (zin, afkortingen) => expect(gevonden(zin)).toEqual(afkortingen));

  test.each([
    "Bel UWV.",
    "U werkt bij Smit B.V. in Utrecht.",
    "Vraag naar J.A. de Wit.",
    "Schrijf naar 3512 AB Utrecht.",
    "Uw IBAN staat in de brief.",
    "Neem uw ID-bewijs mee.",
    "U krijgt 30 min.",
    "Wij kennen de Algemene wet bestuursrecht.",
    "U woont in IJmuiden, aan de IJ.",
    "Dit is deel II.",
    "Dat is wat ik tel.",
  ])("geen: %s", (zin) => expect(gevonden(zin)).toEqual([]));

  test.each([
    "Dat staat in de Algemene wet bestuursrecht (Awb). De Awb is een wet.",
    "De arbeidsdeskundige (AD) belt u. De AD kent uw plan.",
    "Dat is de Awb (Algemene wet bestuursrecht). De Awb is een wet.",
    "Bel de sociale dienst, SD. De SD helpt u.",
  ])("uitgelegd, ook verderop: %s", (tekst) => expect(gevonden(tekst)).toEqual([]));

  test("uitleg achteraf helpt niet voor wat ervoor stond", () => {
    expect(gevonden("De AD belt u.\n\nDat is de arbeidsdeskundige (AD).")).toEqual(["AD"]);
  });

  test("haakjes met iets anders erin zijn geen uitleg", () => {
    expect(gevonden("De AD (zie hieronder) belt u.")).toEqual(["AD"]);
  });

  test("een naam in hoofdletters is geen afkorting", () => {
    expect(gevonden("U werkt bij HSK.")).toEqual(["HSK"]);
    expect(gevonden("U werkt bij HSK.", { namen: ["HSK"] })).toEqual([]);
  });

  test("in de juridische voetregel mag het", () => {
    const tekst = "U krijgt hulp.\n\nDit staat in de Wet WIA en de Awb.";
    const voet = { van: tekst.indexOf("Dit staat"), tot: tekst.length };
    expect(gevonden(tekst)).toEqual(["WIA", "Awb"]);
    expect(gevonden(tekst, { juridisch: [voet] })).toEqual([]);
  });
});
