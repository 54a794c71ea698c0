import { describe, expect, test } from "vitest";
import { leesDagen, leesUren } from "../../../src/brieven/elementen/lees-vermeldingen.ts";
import { listProefzaken } from "../../../src/brieven/proef/list-proefzaken.ts";
import { listTexts } from "../../../src/document/list-texts.ts";
import { fouteElementen, schrijf } from "./brieven.ts";
import { wisselTekst } from "./verander-document.ts";

const namen = new Set([
  "toekenning; uwv-2019",
  "toekenning; uwv; vijf redenen",
  "voortzetting; tot 29 februari",
  "extra uren; uwv; uren gebruikt",
  "baan stopt; uwv; teruggevorderd van werknemer",
  "aanvraag niet behandeld; uwv-2019",
  "dwangsom; uwv-2019",
  "voortzetting; uwv; vorige keer een hoger percentage",
  "reden-te-laat-gevraagd; uwv; met uren die vaststaan",
]);
const brieven = listProefzaken()
  .filter(({ naam }) => namen.has(naam))
  .flatMap(schrijf);

const blokken = (document: (typeof brieven)[number]["document"]): string =>
  listTexts({ ...document, frame: { kind: "plain" } })
    .map(({ text }) => text)
    .join("\n");

describe("Een dag of getal dat niet klopt, wordt gezien, waar het ook staat", () => {
  test("de brieven zijn er", () => expect(new Set(brieven.map(({ naam }) => naam))).toEqual(namen));

  test.each(brieven.map((brief) => [brief.naam, brief.lezer, brief] as const))("%s, aan de %s", (_, __, brief) => {
    const tekst = blokken(brief.document).replaceAll("\u00a0", " ");
    const dagen = new Set(leesDagen(tekst).flatMap(({ jaar, tekst: dag }) => (jaar === null ? [] : [dag])));
    for (const dag of dagen) {
      const anders = dag.replace(/\d{4}$/u, (jaar) => String(Number(jaar) + 40));
      const document = wisselTekst(brief.document, (deel) => deel.replaceAll("\u00a0", " ").replaceAll(dag, anders));
      expect(fouteElementen({ ...brief, document })).toContain("dag-klopt-niet");
    }
    for (const { tekst: uren, ongeveer } of leesUren(tekst)) {
      if (ongeveer) continue;
      const document = wisselTekst(brief.document, (deel) =>
        deel.replaceAll("\u00a0", " ").replaceAll(uren, "733 uur en 7 minuten"),
      );
      expect(fouteElementen({ ...brief, document })).toContain("uren-kloppen-niet");
    }
  });
});

describe("Wat een brief over tijd zegt", () => {
  test.each([
    ["57 uur en 36 minuten", 3_456],
    ["1 uur", 60],
    ["1 minuut", 1],
    ["57,60 uur", 3_456],
    ["1.234 uur en 34 minuten", 74_074],
    ["2 en een half uur", 150],
  ])("%s", (woorden, minuten) => {
    expect(leesUren(`Dat is ${woorden}.`).map((uren) => Math.round(uren.minuten))).toEqual([minuten]);
  });

  test.each(["uur", "half uur", "12 uurloon", "24 personen"])("%s is geen aantal uren", (woorden) => {
    expect(leesUren(woorden)).toEqual([]);
  });

  test("een dag zonder jaar telt ook", () => {
    expect(
      leesDagen("van 1 januari tot en met 30 juni 2026").map(({ dag, maand, jaar }) => [dag, maand, jaar]),
    ).toEqual([
      [1, 1, null],
      [30, 6, 2026],
    ]);
  });
});
