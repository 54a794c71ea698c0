import { describe, expect, test } from "vitest";
import { elementen } from "../../../src/brieven/elementen/list-elementen.ts";
import { listProefzaken } from "../../../src/brieven/proef/list-proefzaken.ts";
import type { Lezer } from "../../../src/brieven/sjabloon.ts";
import { formatDatum, readDatum } from "../../../src/domein/datum.ts";
import { delenVan } from "../../../src/formulier/formulier.ts";
import { fouteElementen, type Gemaakt, schrijfVoor } from "./brieven.ts";
import { voegToe } from "./verander-document.ts";

const zaken = new Map(listProefzaken().map((proefzaak) => [proefzaak.naam, proefzaak]));

function brief(naam: string, lezer: Lezer): Gemaakt {
  const proefzaak = zaken.get(naam);
  if (proefzaak === undefined) throw new Error(`No such case: ${naam}`);
  return schrijfVoor(proefzaak, lezer);
}

function foutMet(gemaakt: Gemaakt, ...woorden: readonly string[]): readonly string[] {
  return fouteElementen({ ...gemaakt, document: voegToe(gemaakt.document, ...woorden) });
}

const toekenning = "toekenning; uwv-2019";
const gevallen: readonly (readonly [element: string, naam: string, lezer: Lezer, woorden: string])[] = [
  ["werkgever-gezondheid", toekenning, "werkgever", "Zij is ziek geweest."],
  ["werkgever-gezondheid", toekenning, "werkgever", "Dat komt door haar beperking."],
  ["werkgever-gezondheid", toekenning, "werkgever", "Zij heeft een Wajong-uitkering."],
  ["werkgever-gezondheid", toekenning, "werkgever", "Dat staat in de WIA."],
  ["werkgever-gezondheid", toekenning, "werkgever", "De SFB is vastgesteld."],
  ["werkgever-gezondheid", toekenning, "werkgever", "Dat volgt uit de Participatiewet."],
  ["werkgever-advies", toekenning, "werkgever", "De arbeidsdeskundige vond dat nodig."],
  ["jobcoach-gezondheid", toekenning, "jobcoach", "Wij hielden rekening met de ziekte."],
  ["jobcoach-gezondheid", toekenning, "jobcoach", "Dat staat in artikel 2:22 van de Wajong."],
  ["jobcoach-gezondheid", toekenning, "jobcoach", "De uitkering loopt door."],
  ["persoonlijke-ondersteuning", toekenning, "client", "U krijgt persoonlijke ondersteuning."],
  ["persoonlijke-ondersteuning", toekenning, "client", "De cliënt werkt door."],
  ["bsn", toekenning, "client", "Uw nummer is 999990007."],
  ["bsn", toekenning, "jobcoach", "Haar nummer is 1112.22.333."],
  ["bsn", toekenning, "werkgever", "Haar nummer is 111 222 333."],
  [
    "niet-zichtbaar",
    toekenning,
    "werkgever",
    "Zij woont aan de Kastanjelaan en wil zelf de ochtendploeg leren kennen. Bel 06-12345601.",
  ],
  [
    "niet-zichtbaar",
    "toekenning; uwv; zonder toestemming voor het advies",
    "jobcoach",
    "In het advies staat: In de bakkerij is het warm en erg druk.",
  ],
  [
    "werkgever-redenen",
    "toekenning; uwv; eigen keuze",
    "werkgever",
    "Olga doet vanaf de derde maand de helft van de begeleiding zelf.",
  ],
  ["werkgever-redenen", "toekenning; uwv; eigen reden", "werkgever", "Olga is elke ochtend op de werkvloer."],
  [
    "werkgever-gevraagd",
    "toekenning; uwv; eigen keuze",
    "werkgever",
    "Dat is 4 uur en 48 minuten minder dan gevraagd.",
  ],
  [
    "jobcoach-eigen-woorden",
    "toekenning; uwv; te laat",
    "jobcoach",
    "De aanvraag kon ook zonder contract binnenkomen.",
  ],
  ["jobcoach-eigen-woorden", "toekenning; uwv; met factoren", "jobcoach", "Een deel van de begeleiding kan Olga doen."],
  [
    "eigen-tekst-van-ander",
    "toekenning; uwv; eigen teksten voor client",
    "werkgever",
    "De ploeg is pas net begonnen. Dit geldt alleen voor clientzaken.",
  ],
  ["jobcoach-besloten-grond", "afwijzing van een aanvraag; uwv; RECHT_SFB", "jobcoach", "Bij punt 6 klopt iets niet."],
  ["geen-bezwaar", "verhuizing; uwv-2019", "client", "U kunt bezwaar maken."],
  ["geen-bezwaar", "aanvulling bij een aanvraag; uwv-2019", "client", "Een bezwaarschrift stuurt u naar ons."],
  ["geen-bezwaar", "aanvraag-ontvangen; uwv-2019", "jobcoach", "Bezwaar kan later."],
  ["geen-bezwaar-werkgever", toekenning, "werkgever", "U kunt bezwaar maken."],
  ["bezwaar-jobcoach", toekenning, "jobcoach", "U kunt bezwaar maken."],
  ["geen-afwijzing", "aanvraag niet behandeld; uwv-2019", "client", "Uw aanvraag is afgewezen."],
  ["geen-afwijzing", "aanvraag niet behandeld; uwv-2019", "jobcoach", "Wij wijzen de aanvraag af."],
  ["doorzending", "aanvraag-ontvangen; uwv-2019", "client", "Wij sturen uw aanvraag door naar de gemeente."],
  [
    "doorzending",
    "afwijzing van een aanvraag; uwv; RECHT_UITVOERDER",
    "client",
    "Uw aanvraag is doorgestuurd naar de gemeente.",
  ],
  ["verlengd-is-niet-stil", "termijn-verlengd; uwv-2019", "client", "De tijd voor onze beslissing staat stil."],
  ["stil-is-niet-verlengd", "termijn-stil; uwv-2019", "client", "Wij verlengen de termijn."],
  ["lege-plaats", toekenning, "client", "Het geldt tot en met."],
  ["lege-plaats", toekenning, "client", "Uw coach is undefined."],
  ["lege-plaats", toekenning, "client", "Wij bellen u , en daarna horen wij het."],
  ["lege-plaats", toekenning, "client", "U vroeg het.. Dan weten wij het."],
  ["lege-plaats", toekenning, "client", "U schreef: “” Dat lazen wij."],
  ["dubbele-spatie", toekenning, "client", "Wij bellen  u."],
  ["lege-tabel", toekenning, "client", ""],
  [
    "dubbele-alinea",
    toekenning,
    "client",
    "U mag ons altijd bellen. U kunt ook bezwaar maken tot en met 1 april 2026. Die dag verandert niet als u belt.",
  ],
  ["dag-klopt-niet", toekenning, "client", "Dat was op 3 mei 2031."],
  ["dag-klopt-niet", toekenning, "werkgever", "De laatste dag is 31 juni 2026."],
  ["uren-kloppen-niet", toekenning, "client", "U krijgt 61 uur en 1 minuut."],
  ["uren-kloppen-niet", toekenning, "werkgever", "Dat is ongeveer 9 uur per week."],
  ["uren-kloppen-niet", toekenning, "jobcoach", "Samen is dat 61,02 uur."],
  ["getal-klopt-niet", toekenning, "client", "Daarvan is 83% voor de jobcoach."],
  ["getal-klopt-niet", toekenning, "jobcoach", "Het tarief is € 97,13."],
];

describe("Wat er niet mag staan, wordt gezien", () => {
  test.each(gevallen)("%s (%s, %s): %s", (element, naam, lezer, woorden) => {
    const gemaakt = brief(naam, lezer);
    expect(fouteElementen(gemaakt)).toEqual([]);
    expect(foutMet(gemaakt, woorden)).toContain(element);
  });

  test.each(["client", "jobcoach", "werkgever"] as const)("een geboortedatum aan de %s", (lezer) => {
    const gemaakt = brief(toekenning, lezer);
    const geboren = readDatum(delenVan(gemaakt.zaak.formulier).client?.geboortedatum);
    if (geboren === undefined) throw new Error("No day of birth");
    expect(foutMet(gemaakt, `Geboren op ${formatDatum(geboren)}.`)).toContain("geboortedatum");
  });

  test("een kop waar niets onder staat", () => {
    const { document, ...rest } = brief(toekenning, "client");
    const kop = { kind: "heading", level: 2, content: [{ kind: "text", text: "Waarom?" }] } as const;
    const blocks = [...document.blocks.slice(0, -1), kop, ...document.blocks.slice(-1)];
    expect(fouteElementen({ ...rest, document: { ...document, blocks } })).toEqual(["kop-zonder-tekst"]);
  });

  test("elk verboden element is hier ten minste een keer gezien", () => {
    const gezien = new Set<string>([...gevallen.map(([element]) => element), "geboortedatum", "kop-zonder-tekst"]);
    expect(elementen.filter(({ id, soort }) => soort === "verboden" && !gezien.has(id)).map(({ id }) => id)).toEqual(
      [],
    );
  });
});

describe("Wat wel mag, is geen fout", () => {
  test.each([
    ["de naam van een bedrijf", toekenning, "werkgever", "De jobcoach is van Stap Verder."],
    ["een telefoonnummer", toekenning, "client", "Bel 088-0001234."],
    [
      "een dag zonder jaar, als die in de gegevens staat",
      toekenning,
      "client",
      "Van 1 januari tot en met 30 juni 2026.",
    ],
    ["dat het geen afwijzing is", "aanvraag niet behandeld; uwv-2019", "client", "Dit is dus geen afwijzing."],
    ["doorsturen als dat gebeurd is", "doorgezonden; uwv-2019", "client", "Wij stuurden uw aanvraag door."],
  ] as const)("%s", (_, naam, lezer, woorden) => {
    expect(foutMet(brief(naam, lezer), woorden)).toEqual([]);
  });
});
