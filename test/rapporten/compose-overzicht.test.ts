import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkDocument } from "../../src/document/check-document.ts";
import type { Block, Chart, Document, Signer } from "../../src/document/document.ts";
import { rollen } from "../../src/domein/rol.ts";
import type { Formulier } from "../../src/formulier/formulier.ts";
import { composeOverzicht } from "../../src/rapporten/overzicht/compose-overzicht.ts";
import { readCasus, readForm } from "../../src/shell/geval.ts";
import { samples } from "../samples/read-samples.ts";
import { cellen, koppen, tabelOnder } from "./beslissingen.ts";

const formulier = (naam: string): Formulier => readForm(join("samples", naam, "formulier.json"));
const overzicht = (naam: string, rol: (typeof rollen)[number] = "beslisser"): Document =>
  composeOverzicht(formulier(naam), rol, readCasus(join("samples", naam)).peildatum);
function ongetekend(naam: string): Formulier {
  const aanvraag = formulier(naam);
  if (aanvraag.soort !== "aanvraag") throw new Error(`${naam} is no application`);
  return { ...aanvraag, ondertekening: [] };
}
const grafieken = ({ blocks }: Document): readonly Chart[] => blocks.filter((block) => block.kind === "chart");
const tekenaars = ({ blocks }: Document): readonly Signer[] =>
  blocks.flatMap((block: Block) => (block.kind === "signature" ? block.signers : []));

describe("Het overzicht van een formulier", () => {
  test.each(samples.map(({ name }) => name))("%s: voor elke lezer goed te volgen", (naam) => {
    for (const rol of rollen) expect(checkDocument(overzicht(naam, rol)), rol).toEqual([]);
  });
  test("een formulier van veel bladzijden heeft een inhoud, een kort formulier niet", () => {
    expect(overzicht("eerste-aanvraag").frame).toMatchObject({ kind: "report", contents: true });
    expect(overzicht("evaluatie-client").frame).toMatchObject({ kind: "report", contents: false });
  });
  test("afzender en zaaknummer staan boven de tekst", () =>
    expect(overzicht("einde-baan").frame).toMatchObject({
      sender: { name: "UWV" },
      reference: [{ term: "Datum" }, { term: "Zaaknummer", value: [{ text: "25-003318" }] }],
    }));
  test("dezelfde kop komt niet terug bij elk doel", () => {
    const alle = koppen(overzicht("eerste-aanvraag"));
    expect(alle.filter((kop) => kop === "Wilt u de aanpak in stappen opdelen?")).toEqual([]);
    expect(new Set(alle).size).toBe(alle.length);
  });
  test("een doel heeft het kenmerk waarmee andere antwoorden het noemen", () => {
    const tekst = JSON.stringify(overzicht("einde-baan"));
    expect(tekst).toContain('"Doel 2 (d2)"');
    expect(tekst).toContain('"Knelpunt 3 (k3)"');
  });
});

describe("Korte antwoorden staan in een tabel", () => {
  test("het logboek: een regel per keer, de tekst met de vraag erbij", () => {
    const tabel = tabelOnder(overzicht("einde-baan"), "Wat heeft u gedaan?");
    const [eerste = []] = cellen(tabel?.rows ?? []);
    expect(tabel?.rows).toHaveLength(13);
    expect(eerste.slice(0, 3)).toEqual(["3 maart 2026", "d1", "150"]);
    expect(eerste[3]).toMatch(/^Met Łucja .* gemaakt\. Wat leverde het op\? Twee kaarten/);
    expect(tabel?.columns.map(({ align }) => align)).toEqual(["start", "start", "end", "start"]);
  });
  test("een logboek van tweeduizend regels is één tabel", () => {
    const einde = formulier("einde-baan");
    if (einde.soort !== "afsluiting") throw new Error("No end");
    const [regel] = einde.logboek?.regels ?? [];
    if (regel === undefined) throw new Error("No log");
    const regels = Array.from({ length: 2000 }, (_, plaats) => ({ ...regel, id: `r${plaats}` }));
    const lang: Formulier = { ...einde, logboek: { ...einde.logboek, regels } };
    const document = composeOverzicht(lang, "beslisser", readCasus("samples/einde-baan").peildatum);
    expect(tabelOnder(document, "Wat heeft u gedaan?")?.rows).toHaveLength(2000);
  });
  test("perioden, met de uren achteraan", () =>
    expect(cellen(tabelOnder(overzicht("einde-baan"), "Eerdere perioden met een jobcoach")?.rows ?? [])).toEqual([
      ["1", "1 september 2025", "28 februari 2026", "midden", "66,83", "64,5"],
      ["2", "1 maart 2026", "31 augustus 2026", "midden", "67,94", "35,5"],
    ]));
});

describe("Grafieken komen uit de getallen van het formulier", () => {
  test("een afsluiting: per periode, per maand en per doel", () => {
    const alle = grafieken(overzicht("einde-baan"));
    expect(alle.map(({ title }) => title)).toEqual(["Uren per periode", "Uren per maand", "Uren per doel"]);
    expect(alle[1]).toMatchObject({
      categories: ["maart 2026", "april 2026", "mei 2026"],
      series: [{ name: "Gebruikt", values: [13.75, 11.75, 10] }],
    });
    expect(alle[2]?.series).toEqual([
      { name: "Gevraagd", values: [26, 24, 16] },
      { name: "Gebruikt", values: [16.5, 13.5, 5.5] },
    ]);
  });
  test("bij een vervolg horen logboek en plan bij verschillende perioden: dan niet per doel", () =>
    expect(grafieken(overzicht("vervolg")).map(({ title }) => title)).not.toContain("Uren per doel"));
  test("wie het logboek niet mag zien, ziet ook geen uren per maand of doel", () =>
    expect(grafieken(overzicht("einde-baan", "werkgever")).map(({ title }) => title)).toEqual(["Uren per periode"]));
  test.each([
    [
      "een maand zonder regel telt als nul",
      [
        { van: "2026-01-31", duurInMinuten: 90 },
        { van: "2026-03-01", duurInMinuten: 100 },
      ],
      [
        ["januari 2026", "februari 2026", "maart 2026"],
        [1.5, 0, 1.67],
      ],
    ],
    [
      "over een jaargrens",
      [{ van: "2025-12-31" }, { van: "2026-01-01" }],
      [
        ["december 2025", "januari 2026"],
        [1, 1],
      ],
    ],
    [
      "een regel over twee maanden: liever geen grafiek dan een verkeerde",
      [{ van: "2026-01-05", totEnMet: "2026-02-04" }, { van: "2026-03-01" }],
      undefined,
    ],
    ["alles in één maand", [{ van: "2026-01-05" }, { van: "2026-01-06" }], undefined],
    ["honderd jaar uit elkaar", [{ van: "1926-01-05" }, { van: "2026-01-06" }], undefined],
  ] as const)("%s", (_, regels, verwacht) => {
    const einde = formulier("einde-baan");
    if (einde.soort !== "afsluiting") throw new Error("No end");
    const logboek = {
      vorm: "per-keer" as const,
      regels: regels.map((regel, plaats) => ({ duurInMinuten: 60, ...regel, id: `r${plaats}`, doel: "d1" })),
    };
    const document = composeOverzicht({ ...einde, logboek }, "beslisser", readCasus("samples/einde-baan").peildatum);
    const grafiek = grafieken(document).find(({ title }) => title === "Uren per maand");
    expect(grafiek && [grafiek.categories, grafiek.series[0]?.values]).toEqual(verwacht);
  });
});

describe("Ondertekening", () => {
  test("wie tekende, hoe en wanneer", () =>
    expect(tekenaars(overzicht("einde-baan"))).toEqual([
      { role: "De werknemer", name: "Łucja Nowak", signed: "op papier, op 1 juni 2026" },
      { role: "De jobcoach", name: "Birgit Sommer", signed: "digitaal, op 3 juni 2026" },
    ]));
  test("wie nog moet tekenen, krijgt ruimte", () => {
    const alle = tekenaars(overzicht("vervolg"));
    expect(alle.filter(({ signed }) => signed === undefined)).toEqual([{ role: "De werkgever" }]);
  });
  test("zonder een handtekening is er ruimte voor alle drie", () => {
    const document = composeOverzicht(
      ongetekend("eerste-aanvraag"),
      "jobcoach",
      readCasus("samples/eerste-aanvraag").peildatum,
    );
    expect(tekenaars(document)).toEqual([{ role: "De werknemer" }, { role: "De jobcoach" }, { role: "De werkgever" }]);
  });
  test("wie namens de werknemer tekent, blijkt niet als de lezer dat niet mag zien", () => {
    const zonder = ongetekend("wettelijk-vertegenwoordiger");
    const { peildatum } = readCasus("samples/wettelijk-vertegenwoordiger");
    const rollenVan = (lezer: "beslisser" | "werkgever"): readonly string[] =>
      tekenaars(composeOverzicht(zonder, lezer, peildatum)).map(({ role }) => role);
    expect(rollenVan("beslisser")[0]).toBe("De vertegenwoordiger");
    expect(rollenVan("werkgever")).toHaveLength(3);
  });
  test("een naam die de lezer niet mag zien, staat er niet", () =>
    expect(tekenaars(overzicht("einde-baan", "pijplijn")).every(({ name }) => name === undefined)).toBe(true));
  test("een evaluatie wordt niet getekend", () => expect(tekenaars(overzicht("evaluatie-client"))).toEqual([]));
});
