import { expect, test } from "vitest";
import { rollen } from "../../../src/index.ts";
import { begeleidingspercentage } from "../../../src/regels/parameters/begeleidingspercentage.ts";
import { findNieuw, type Json, readTekst } from "./voorbeeld.ts";
import { listOnder, listTeksten, schema, schemaVan } from "./vragen.ts";

interface Begrip {
  readonly woorden: readonly string[];
  readonly betekenis: string;
  readonly bron: string;
}

/** The rows of the glossary that explain a word: term, meaning, place, for developers, source. */
const begrippen: readonly Begrip[] = readTekst("WOORDENLIJST.md")
  .split("\n")
  .map((regel) => regel.split("|").map((cel) => cel.trim()))
  .filter((cellen) => cellen.length === 7 && !/^(term|deel|-+)$/.test(cellen[1] ?? ""))
  .map(([, term = "", betekenis = "", , , bron = ""]) => ({
    woorden: term.split(",").map((woord) => woord.trim()),
    betekenis,
    bron,
  }));

function findBegrip(woord: string): Begrip {
  const gevonden = begrippen.filter(({ woorden }) => woorden.includes(woord));
  expect([woord, gevonden.length]).toEqual([woord, 1]);
  const [begrip] = gevonden;
  if (begrip === undefined) throw new Error(woord);
  expect([woord, begrip.betekenis.split(" ").length > 8, begrip.bron !== ""]).toEqual([woord, true, true]);
  return begrip;
}

test("E156 de vormen van begeleiding hebben elk één omschrijving, met bron, en lopen niet door elkaar", () => {
  const vormen = [
    "interne jobcoaching",
    "externe jobcoaching",
    "jobcoaching in natura",
    "interne werkbegeleiding",
    "HARRIE",
  ].map(findBegrip);
  expect(new Set(vormen.map(({ betekenis }) => betekenis)).size).toBe(vormen.length);
  expect(findNieuw("vervolg", "/eerdereOndersteuning/interneJobcoach", { aangevraagd: true })).toEqual([
    "waarschuwing INTERN_EN_EXTERN /eerdereOndersteuning/interneJobcoach",
  ]);
});

test("E157 maatwerk, leidraad en elke functie hebben één vaste omschrijving", () => {
  for (const woord of ["maatwerk", "leidraad", ...rollen]) findBegrip(woord);
});

test("E158 de drie onderdelen van een SFB zijn uitgelegd, ook bij de vraag zelf", () => {
  const onderdelen = ["structureel", "functioneel", "beperking"].map(findBegrip);
  expect(new Set(onderdelen.map(({ betekenis }) => betekenis)).size).toBe(3);
  const uitleg = listTeksten(schemaVan("client")).find((tekst) => /ziekte of gebrek/.test(tekst)) ?? "";
  expect([/jaar/, /werk/, /ziekte of gebrek/].map((deel) => deel.test(uitleg))).toEqual([true, true, true]);
});

const regimes = ["zeer-licht", "licht", "midden", "intensief"];

test("E159 overal staan dezelfde vier regimes, en zwaar is geen regime", () => {
  const bekend: Json = JSON.parse(readTekst("schemas/bekend.schema.json"));
  const lijsten = [...listOnder("regime", schema), ...listOnder("regime", bekend)].flatMap((veld) =>
    listOnder("enum", veld),
  );
  expect(lijsten.length).toBeGreaterThan(2);
  for (const lijst of lijsten)
    expect(regimes).toEqual(expect.arrayContaining([...(Array.isArray(lijst) ? lijst : [])]));
  for (const { waarde } of begeleidingspercentage.waarden) expect(Object.keys(waarde)).toEqual(regimes);
  const regime = "/eerdereOndersteuning/perioden/0/regime";
  expect(findNieuw("einde-baan", regime, "zwaar")).toEqual([`fout KEUZE_ONBEKEND ${regime}`]);
  for (const naam of regimes) expect(findNieuw("einde-baan", regime, naam)).toEqual([]);
});
