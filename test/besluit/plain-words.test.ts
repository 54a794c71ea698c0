import { describe, expect, test } from "vitest";
import * as vragen from "../../src/besluit/voorstel/vragen.ts";
import * as lopend from "../../src/besluit/voorstel/vragen-over-toekenning.ts";
import { codes } from "../../src/domein/bevinding/codes.ts";
import { fout } from "../../src/domein/bevinding/finding.ts";
import { describeFinding } from "../../src/domein/bevinding/messages.nl.ts";
import { datum } from "../../src/domein/datum.ts";
import { gemeente } from "../../src/regels/beleid/gemeente.ts";
import { besluitcodes } from "./codes.ts";

const halfjaar = { van: datum("2025-09-01"), totEnMet: datum("2026-02-28") };
const alleVragen = [
  vragen.vraagAdvies("Bij aanvraag 2 in deze baan hoort dat advies."),
  vragen.vraagNummer(null),
  vragen.vraagNummer(3),
  vragen.vraagProefplaatsingBeoordelaar(),
  vragen.vraagBesteOplossing("Een hulpmiddel is genoeg."),
  vragen.vraagAdviesHoger(60, 64),
  vragen.vraagAdviesNulUren(60),
  vragen.vraagAdviesPeriode(halfjaar, { ...halfjaar, totEnMet: datum("2026-01-31") }),
  vragen.vraagGevraagdeUren(),
  vragen.vraagUren(),
  vragen.vraagUrenBevestigen(48),
  vragen.vraagRecht("Beantwoord eerst de losse vragen."),
  vragen.vraagZevende(7, undefined),
  vragen.vraagZevende(7, "Omdat het nog nodig is."),
  vragen.vraagHoren(["minder uren dan gevraagd: 6,00 uur minder in het advies"], "4:7"),
  vragen.vraagTeLaatOmNietTeBehandelen(datum("2026-04-06")),
  vragen.vraagAanvullingNodig(1),
  vragen.vraagAanvullingNodig(2),
  vragen.vraagAanvullingOnvoldoende(),
  vragen.vraagAanvultermijn(gemeente),
  vragen.vraagOnderzoek("noodzaak"),
  vragen.vraagOnderzoek("omvang"),
  vragen.vraagOnderzoek("duur"),
  lopend.vraagTerugvordering(3.5),
  lopend.vraagToekenning(),
  lopend.vraagToekenningBevestigen(60),
  lopend.vraagStrippenkaart(gemeente),
];

function longSentences(tekst: string): readonly string[] {
  return tekst.split(/(?<=[.?!:])\s+/).filter((zin) => zin.split(/\s+/).length > 20);
}

describe("Gewone taal", () => {
  test.each(alleVragen.map((vraag) => [vraag.code, vraag] as const))("de vraag %s heeft korte zinnen", (_, vraag) => {
    const teksten = [vraag.vraag, ...(vraag.antwoorden ?? []).map(({ gevolg }) => gevolg)];
    expect(teksten.flatMap(longSentences)).toEqual([]);
    for (const tekst of teksten) expect(tekst).toMatch(/^[A-Z].*[.?]$/s);
    expect(vraag.code).toMatch(/^[A-Z0-9]+(_[A-Z0-9]+)*$/);
  });

  test("elke functie die een vraag maakt, is hier nagekeken", () => {
    const makers = Object.entries({ ...vragen, ...lopend }).filter(
      ([naam, waarde]) => naam !== "vraagOpen" && typeof waarde === "function",
    );
    expect(makers.length).toBe(new Set(alleVragen.map(({ code }) => code.replace(/^ONDERZOEK_.*/, "ONDERZOEK"))).size);
  });

  test.each(Object.entries(besluitcodes))("de melding %s heeft korte zinnen", (naam, params) => {
    const code = codes.find((een) => een === naam);
    const melding = code === undefined ? "" : describeFinding(fout(code, "", params));
    expect(melding).toMatch(/^[A-Z].*[.?]$/s);
    expect(melding).not.toMatch(/undefined|null| {2}/);
    expect(longSentences(melding)).toEqual([]);
  });

  test("zonder open vragen zegt een onbekende vraag dat er geen zijn", () => {
    expect(describeFinding(fout("VRAAG_ONBEKEND", "", { vragen: "" }))).toContain("Er staan geen vragen open");
  });
});
