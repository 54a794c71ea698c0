import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generateRulebook } from "../../scripts/generate-rulebook.ts";
import { collectGebieden, collectGetallen } from "../../scripts/rulebook/collect.ts";
import { formatWaarde } from "../../scripts/rulebook/format-waarde.ts";
import { ingebouwd } from "../../src/regels/beleid/ingebouwd.ts";
import { formatBron } from "../../src/regels/bron.ts";

const root = join(import.meta.dirname, "../..");
const gebieden = await collectGebieden();
const regels = gebieden.flatMap((gebied) => gebied.regels);
const getallen = await collectGetallen();
const boek = await generateRulebook();

describe("Elke regel in het regelboek", () => {
  test.each(regels)("$id heeft een bron, een voorbeeld dat uitkomt, en een geval om na te spelen", (regel) => {
    expect(regel.id).toMatch(/^[a-z-]+\/[a-z0-9-]+$/);
    expect(regel.bronnen.length).toBeGreaterThan(0);
    expect(regel.voorbeelden.length).toBeGreaterThan(0);
    for (const { gegeven, reken } of regel.voorbeelden) {
      expect(gegeven).not.toBe("");
      expect(reken()).not.toMatch(/undefined|NaN|\[object|^$/);
    }
    expect(existsSync(join(root, "samples", regel.sample, "geval.json")), regel.sample).toBe(true);
  });
  test.each(regels)("$id staat met naam, uitleg en bronnen in het boek", ({ id, naam, wat, bronnen }) => {
    expect(boek).toContain(`### ${naam}\n\n${wat}\n`);
    expect(boek).toContain(`In de code: \`${id}\`.`);
    for (const bron of bronnen) expect(boek).toContain(formatBron(bron));
  });
  test("heeft een eigen naam", () => {
    expect(regels.map(({ id }) => id).toSorted()).toEqual([...new Set(regels.map(({ id }) => id))].toSorted());
    expect(gebieden.map(({ titel }) => titel)).toContain("Beleid");
  });
  test("gebruikt getallen die een eigen bestand hebben", () => {
    const bekend = new Set(getallen.map(({ parameter }) => parameter));
    expect(regels.flatMap(({ id, parameters }) => (parameters.every((een) => bekend.has(een)) ? [] : [id]))).toEqual(
      [],
    );
  });
});

describe("Elk getal", () => {
  const bestanden = readdirSync(join(root, "src/regels/parameters")).filter((naam) => naam !== "parameter.ts");
  test.each(bestanden)("%s staat in het boek", (bestand) => expect(boek).toContain(`| \`${bestand}\` |`));
  test.each(getallen)("$naam heeft een waarde die mensen lezen", ({ naam, parameter }) => {
    for (const { waarde } of parameter.waarden) {
      const tekst = formatWaarde(naam, waarde);
      expect(tekst).not.toMatch(/[{}[\]"]|undefined|NaN|null|object/);
      expect(tekst).toMatch(/[a-z%€]/);
      expect(boek).toContain(tekst);
    }
  });
  test.each<[string, unknown, string]>([
    ["beslistermijnInDagen", 56, "56 dagen"],
    ["beslistermijnInDagen", 1, "1 dag"],
    ["meerUrenInMaanden", 1, "1 maand"],
    ["groeitermijnInJaren", 1, "1 jaar"],
    ["uurtarief", 7478, "€ 74,78"],
    ["uurtarief", null, "niet bekend"],
    ["btw", 2100, "21%"],
    ["wettelijkMaximum", [1500, 750, 600], "jaar 1 15%, jaar 2 7,5%, daarna 6%"],
    ["tabel2", { licht: 600, midden: 1000 }, "licht: 6%; midden: 10%"],
    ["dwangsomtreden", [{ dagen: 14, euroPerDag: 23 }], "14 dagen van € 23,00"],
    ["gelijkgesteldeDagen", ["2026-05-15", "2027-05-07"], "15 mei 2026, 7 mei 2027"],
    ["iets", true, "ja"],
    ["iets", false, "nee"],
    ["iets", "woord", "woord"],
  ])("%s %j: %s", (naam, waarde, tekst) => expect(formatWaarde(naam, waarde)).toBe(tekst));
});

describe("Elk beleid", () => {
  test.each(ingebouwd)("$id staat er met wat bekend is en wat niet", ({ naam, id, onbekend, kwaliteitseisen }) => {
    const deel = boek.split("\n### ").find((stuk) => stuk.startsWith(naam)) ?? "";
    expect(deel).toContain(`In de code: \`${id}\`.`);
    for (const zin of [...onbekend, ...kwaliteitseisen]) expect(deel).toContain(`- ${zin}`);
  });
  test.each([
    ["| Hoe de uren volgen | regime zeer licht, licht, midden, intensief, met de percentages van UWV |"],
    ["| Hoe de uren volgen | regime licht, midden, met de percentages van UWV |"],
    ["| Langste duur | 36 maanden, daarna telkens 6 maanden erbij, steeds met een reden |"],
    ["| Langste duur | 24 maanden, daarna 2 keer 6 maanden erbij |"],
    ["| Langste duur | 24 maanden, en niet langer |"],
    ["| Werkuren per week | meer dan 12 uur |"],
    ["| Een van deze groepen | doelgroepregister, beperking, pro vso |"],
    ["| Minste loonwaarde | geen |"],
    ["| Evaluatie | elke 6 maanden |"],
    [
      "| Vast bedrag per jaar | € 800,00 voor werkbegeleiding (Nadere regels voorzieningen Participatiewet, artikel 4) |",
    ],
    [
      "| Uurtarief zonder btw | € 84,90 vanaf 1 januari 2023 tot en met 31 december 2023 (Nadere regels voorzieningen Participatiewet, artikel 3) |",
    ],
  ])("%s", (regel) => expect(boek).toContain(regel));
});

describe("Het boek is voor mensen", () => {
  test("geen regel lijkt op gegevens uit de machine", () => {
    const dumps = boek.split("\n").filter((regel) => /\{"|":|\[object|undefined|\bNaN\b|\bnull\b|=>/.test(regel));
    expect(dumps).toEqual([]);
  });
  test("elke verwijzing in het boek gaat naar een plek die er is", () => {
    const plekken = [...boek.matchAll(/\]\(#([^)]+)\)/g)].map(([, plek]) => plek);
    const koppen = [...boek.matchAll(/^#+ (.+)$/gm)].map(([, kop = ""]) => kop.toLowerCase().replaceAll(" ", "-"));
    const ankers = [...boek.matchAll(/<a id="([^"]+)">/g)].map(([, anker]) => anker);
    expect(plekken.filter((plek) => ![...koppen, ...ankers].includes(plek))).toEqual([]);
  });
  test.each(regels)("$id is in korte zinnen geschreven", ({ wat, gaten }) => {
    const zinnen = [wat, ...gaten].flatMap((tekst) => tekst.split(/(?<=[.?:])\s+/));
    expect(zinnen.filter((zin) => zin.split(/\s+/).length > 20)).toEqual([]);
  });
});
