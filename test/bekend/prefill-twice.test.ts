import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Prefill, prefill } from "../../src/bekend/prefill.ts";
import { datum } from "../../src/domein/datum.ts";
import { toPointer } from "../../src/domein/pointer.ts";
import { type Rol, rollen } from "../../src/domein/rol.ts";
import { findKnoop } from "../../src/formulier/find-knoop.ts";
import { delenVan, type Formulier } from "../../src/formulier/formulier.ts";
import { magZien } from "../../src/formulier/inzage.ts";
import { isRecord, visitVelden } from "../../src/formulier/visit-velden.ts";
import { asBekend, asFormulier } from "./gegevens.ts";

interface Casus {
  readonly naam: string;
  readonly begin: Formulier;
  readonly formulier: Formulier;
  readonly vul: (formulier: Formulier, rol: Rol) => Prefill;
}

const json = (path: string) => JSON.parse(readFileSync(path, "utf8"));

function readCasus(naam: string): Casus {
  const map = join("samples", naam);
  const { peildatum, bestanden } = json(join(map, "geval.json"));
  const bekend = asBekend(
    Object.fromEntries(
      readdirSync(join(map, "bekend")).map((file) => [file.replace(".json", ""), json(join(map, "bekend", file))]),
    ),
  );
  const vorig = bestanden.vorig === undefined ? undefined : asFormulier(json(join(map, bestanden.vorig)));
  return {
    naam,
    begin: asFormulier(json(join(map, "begin.json"))),
    formulier: asFormulier(json(join(map, "formulier.json"))),
    vul: (formulier, rol) => prefill(formulier, bekend, rol, datum(peildatum), vorig),
  };
}

const casussen = readdirSync("samples")
  .filter((naam) => existsSync(join("samples", naam, "bekend")))
  .map(readCasus);

function antwoorden(formulier: Formulier): ReadonlyMap<string, unknown> {
  const gevonden = new Map<string, unknown>();
  visitVelden(formulier, { veld: (_, waarde, pad) => gevonden.set(toPointer(pad), waarde) });
  return gevonden;
}

/** The form without some of its answers. */
function without(formulier: Formulier, weg: readonly string[], pad = ""): unknown {
  const gesnoeid = (waarde: unknown, hier: string): unknown =>
    isRecord(waarde)
      ? Object.fromEntries(
          Object.entries(waarde)
            .filter(([naam]) => !weg.includes(`${hier}/${naam}`))
            .map(([naam, deel]) => [naam, gesnoeid(deel, `${hier}/${naam}`)]),
        )
      : waarde;
  return gesnoeid(formulier, pad);
}

function removable(formulier: Formulier): readonly string[] {
  const vast = ["/versie", "/soort", "/id", "/status", "/vorigFormulier"];
  const paden = [...antwoorden(formulier).keys()].filter((pointer) => !/\/(\d+|aspecten)\//.test(pointer));
  const delen = paden.flatMap((pointer) =>
    pointer
      .split("/")
      .slice(1)
      .map((_, plaats, stappen) => `/${stappen.slice(0, plaats + 1).join("/")}`),
  );
  return [...new Set(delen)].filter((pointer) => !vast.includes(pointer));
}

function expectHonest(casus: Casus, typed: Formulier, rol: Rol): void {
  const eerst = casus.vul(typed, rol);
  expect(asFormulier(eerst.formulier)).toEqual(eerst.formulier);
  const tweede = casus.vul(eerst.formulier, rol);
  expect(tweede.formulier).toEqual(eerst.formulier);
  expect({ ...tweede, ingevuld: eerst.ingevuld }).toEqual(eerst);
  expect(tweede.ingevuld).toEqual([]);
  const na = antwoorden(eerst.formulier);
  for (const [pointer, waarde] of antwoorden(typed)) expect([pointer, na.get(pointer)]).toEqual([pointer, waarde]);
  expect(new Set(eerst.ingevuld.map(({ pointer }) => pointer))).toEqual(
    new Set([...na.keys()].filter((pointer) => !antwoorden(typed).has(pointer))),
  );
  for (const { pointer } of eerst.ingevuld) {
    const veld = findKnoop(eerst.formulier, pointer);
    expect(veld.kind === "veld" && magZien(rol, veld.inzage, "invullen", delenVan(eerst.formulier))).toBe(true);
  }
}

describe.each(casussen)("Voorbeeld $naam", (casus) => {
  test.each([...rollen])("twee keer invullen is hetzelfde als een keer, voor %s", (rol) => {
    expectHonest(casus, casus.begin, rol);
    expectHonest(casus, casus.formulier, rol);
  });

  test("welke antwoorden er ook al zijn: niets verandert, en alles heeft een bron die de lezer mag zien", () => {
    const weg = fc.subarray([...removable(casus.formulier)]);
    fc.assert(
      fc.property(weg, fc.constantFrom(...rollen), (pointers, rol) =>
        expectHonest(casus, asFormulier(without(casus.formulier, pointers)), rol),
      ),
      { numRuns: 60 },
    );
  });

  test("het ingevulde begin zegt nergens iets anders dan het formulier dat werd ingediend, behalve wat de registers anders weten", () => {
    const { formulier, ingevuld } = casus.vul(casus.begin, "jobcoach");
    expect(ingevuld.length).toBeGreaterThan(50);
    const [gevuld, ingediend] = [antwoorden(formulier), antwoorden(casus.formulier)];
    const registers = ingevuld.filter(({ bron }) => bron !== "Vorig formulier").map(({ pointer }) => pointer);
    const anders = registers.filter(
      (pointer) => ingediend.has(pointer) && ingediend.get(pointer) !== gevuld.get(pointer),
    );
    expect(anders).toEqual([]);
  });
});

test("er zijn voorbeelden met bekende gegevens", () => {
  expect(casussen.length).toBeGreaterThan(0);
});
