import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Knoop } from "../../../src/formulier/veld.ts";
import { velden } from "../../../src/formulier/velden.gen.js";
import {
  composeOverzicht,
  noBekend,
  prefill,
  renderHtml,
  renderText,
  startAfsluiting,
  startEvaluatie,
  startWijziging,
} from "../../../src/index.ts";
import { asFormulier, casus, leesAls, nieuwBij, nieuwVoor, voorbeeld } from "./voorbeeld.ts";

test("E015 een verschil tussen werk en werknemer hoort bij een doel dat er is", () => {
  const hier = "/beeldvorming/kloof/0/doelen";
  expect(nieuwBij("vervolg", { [hier]: ["d9"] })).toEqual([`fout VERWIJZING_BESTAAT_NIET ${hier}/0`]);
  expect(nieuwBij("vervolg", { [hier]: undefined })).toEqual([`waarschuwing VERSCHIL_ZONDER_DOEL ${hier}`]);
});

test("E128 wat in de weg zit zonder knelpunt op deze werkplek, valt de arbeidsdeskundige op", () => {
  const plaats = Number(
    casusIcf().findIndex(({ werking, knelpunten }) => werking === "belemmert" && (knelpunten ?? []).length > 0),
  );
  expect(plaats).toBeGreaterThanOrEqual(0);
  const hier = `/advies/icf/${plaats}/knelpunten`;
  expect(nieuwVoor("arbeidsdeskundige", "vervolg", { [hier]: undefined })).toEqual([
    `waarschuwing ICF_ZONDER_KNELPUNT ${hier}`,
  ]);
});

function casusIcf(): readonly { readonly werking?: string; readonly knelpunten?: readonly string[] }[] {
  const formulier = voorbeeld("vervolg");
  return formulier.soort === "aanvraag" ? (formulier.advies?.icf ?? []) : [];
}

test("E018 een afdruk volgt de volgorde van het formulier en heeft geen gekleurde vlakken", () => {
  const overzicht = composeOverzicht(voorbeeld("eerste-aanvraag"), "beslisser", casus("eerste-aanvraag").peildatum);
  const koppen = overzicht.blocks.flatMap((block) => (block.kind === "heading" && block.level === 2 ? [block] : []));
  const titels = koppen.map(({ content }) => content.map((deel) => ("text" in deel ? deel.text : "")).join(""));
  const volgorde = Object.values(velden.aanvraag.velden).map(({ titel }) => titel);
  expect(titels).toEqual(volgorde.filter((titel) => titels.includes(titel)));
  expect(titels.length).toBeGreaterThan(8);
  const tekst = renderText(overzicht);
  for (const [nummer, titel] of titels.entries())
    expect(tekst.indexOf(titel, tekst.indexOf(titels[nummer - 1] ?? ""))).toBeGreaterThanOrEqual(0);
  expect(overzicht.blocks.some(({ kind }) => kind === "callout")).toBe(false);
  expect(renderHtml(overzicht)).toMatch(/@media print[\s\S]*body \{ background: none;/);
});

test("E019 boven elk onderdeel staat wie het invult, en dat werknemer en jobcoach het samen doen", () => {
  const tekst = leesAls("client", "eerste-aanvraag").replace(/\s+/g, " ");
  expect(tekst).toMatch(
    /Werknemer Wie vult dit in: [^.]*de werknemer[^.]*\. De werknemer en de jobcoach doen dit samen\./,
  );
  expect(tekst).toMatch(/Plan Wie vult dit in: de jobcoach\./);
});

test("E026 bij elke vraag die een mens beantwoordt, staat uitleg", () => {
  const schema: unknown = JSON.parse(readFileSync("schemas/formulier.schema.json", "utf8"));
  const zonder = questionsWithoutHelp(schema);
  expect(zonder).toEqual([]);
  expect(countQuestions(velden.aanvraag)).toBeGreaterThan(150);
});

type Json = { readonly [naam: string]: unknown };

function questionsWithoutHelp(node: unknown, help = false, systeem = false): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((item) => questionsWithoutHelp(item, help, systeem));
  if (!isJson(node)) return [];
  const invuller = node["x-invuller"];
  const nietMens = invuller === undefined ? systeem : JSON.stringify(invuller) === '["systeem"]';
  const vraag = ["string", "number", "integer", "boolean"].includes(String(node.type)) && node.const === undefined;
  if (vraag) return nietMens || help || node.description !== undefined ? [] : [String(node.title)];
  return Object.entries(node).flatMap(([naam, kind]) =>
    naam.startsWith("x-")
      ? []
      : questionsWithoutHelp(kind, naam === "items" && node.description !== undefined, nietMens),
  );
}

function isJson(node: unknown): node is Json {
  return typeof node === "object" && node !== null;
}

function countQuestions(knoop: Knoop): number {
  switch (knoop.kind) {
    case "veld":
      return 1;
    case "reeks":
      return countQuestions(knoop.item);
    case "keuze":
      return Object.values(knoop.takken).reduce((som, tak) => som + countQuestions(tak), 0);
    case "onderdeel":
      return Object.values(knoop.velden).reduce((som, kind) => som + countQuestions(kind), 0);
  }
}

test("E028 partijen, plan en doelen komen terug in elk volgend formulier van dezelfde zaak", () => {
  const vorig = voorbeeld("vervolg");
  const { peildatum } = casus("vervolg");
  const doelen = vorig.soort === "aanvraag" ? (vorig.plan?.doelen ?? []) : [];
  const afsluiting = startAfsluiting(vorig, "afsluiting-1", peildatum);
  expect(afsluiting.evaluatie?.doelen?.map(({ doel }) => doel)).toEqual(doelen.map(({ id }) => id));
  expect(startWijziging(vorig, "wijziging-1").werkgever?.naam).toBe("Tuincentrum De Wilgenhof B.V.");
  expect(startEvaluatie(vorig, "evaluatie-1", "werkgever").over?.werkgever).toBe("Tuincentrum De Wilgenhof B.V.");
  const terug = {
    afsluiting: ["/client/naam/achternaam", "/werkgever/naam", "/jobcoach/organisatie/naam", "/plan/doelen/0/watLukt"],
    wijziging: ["/client/naam/achternaam", "/werkgever/naam", "/jobcoach/organisatie/naam", "/plan/doelen/0/watLukt"],
    evaluatie: ["/over/client", "/over/werkgever", "/over/jobcoach"],
  };
  for (const [soort, plekken] of Object.entries(terug)) {
    const leeg = asFormulier({
      versie: "1.0",
      soort,
      id: `${soort}-2`,
      status: "concept",
      vorigFormulier: vorig.id,
      ...(soort === "evaluatie" ? { eigenEvaluatie: { door: "client" } } : {}),
    });
    const { ingevuld } = prefill(leeg, noBekend, soort === "evaluatie" ? "client" : "jobcoach", peildatum, vorig);
    const bronnen = new Map(ingevuld.map(({ pointer, bron }) => [pointer, bron]));
    for (const plek of plekken) expect(bronnen.get(plek), `${soort} ${plek}`).toBe("Vorig formulier");
  }
});
