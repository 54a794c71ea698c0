import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { lezers } from "../../src/brieven/sjabloon.ts";
import { datum } from "../../src/domein/datum.ts";
import { composeOverzicht } from "../../src/rapporten/overzicht/compose-overzicht.ts";
import { berichtzaak, briefAan, heeftWoorden, krijgers } from "../brieven/bericht.ts";
import { changeAt, pointerTo } from "./change-at.ts";
import { decisions } from "./decisions.ts";
import { makeAll, readPlanted } from "./make-all.ts";
import { holds, type Marker, plantMarkers } from "./plant-markers.ts";
import { type JsonObject, type Sample, samples } from "./read-samples.ts";
import { readAll } from "./render-and-read.ts";
import { at } from "./required-places.ts";
import { maySee } from "./who-may-see.ts";

const formats = ["txt", "html", "docx", "pdf"] as const;
const folder = mkdtempSync(join(tmpdir(), "dakpan-marker-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function leaks(
  source: JsonObject,
  peildatum: string,
  days: boolean,
  how: readonly (typeof formats)[number][],
): Promise<readonly string[]> {
  const { formulier, markers } = plantMarkers(source, days);
  const found: string[] = [];
  for (const { role, kind, document } of makeAll(readPlanted(formulier), datum(peildatum))) {
    const secret = markers.filter(({ inzage }) => !maySee(role, inzage, formulier));
    for (const format of how) {
      const text = await readAll(document, format, folder);
      found.push(
        ...secret
          .filter((marker) => holds(text, marker))
          .map((marker) => `${kind} ${role} ${format}: ${pointerTo(marker.path)}`),
      );
    }
  }
  return found;
}

const each = samples.map((sample) => [sample.name, sample] as const);
const without = (formulier: JsonObject, name: string): JsonObject =>
  changeAt(formulier, [name], () => undefined) as JsonObject;

describe("Geen brief en geen overzicht bevat wat de lezer niet mag zien", () => {
  test.each(each)("%s: in tekst, HTML, Word en PDF", { timeout: 120_000 }, async (_, { formulier, peildatum }) => {
    expect(await leaks(formulier, peildatum, false, formats)).toEqual([]);
  });

  test.each(each)("%s: ook geen dag", async (_, { formulier, peildatum }) => {
    expect(await leaks(formulier, peildatum, true, ["txt", "html"])).toEqual([]);
  });

  test.each(each)("%s: ook niet voor het is ingediend", async (_, { formulier, peildatum }) => {
    expect(await leaks(without(formulier, "indiening"), peildatum, true, ["txt"])).toEqual([]);
  });

  const decided = decisions.map((decision) => [decision.name, decision] as const);
  test.each(decided)("%s: ook de brieven over de beslissing", { timeout: 120_000 }, async (name, { zaak }) => {
    const sample = samples.find((one) => one.name === name);
    if (sample === undefined) throw new Error(name);
    const { formulier, markers } = plantMarkers(sample.formulier, false);
    const planted = { ...zaak, formulier: readPlanted(formulier) };
    for (const lezer of lezers.filter((een) => heeftWoorden(planted, een))) {
      const secret = markers.filter(({ inzage }) => !maySee(lezer, inzage, formulier, true));
      const document = briefAan(planted, lezer);
      for (const format of ["txt", "html", "docx"] as const) {
        const text = await readAll(document, format, folder);
        const found = secret.filter((marker) => holds(text, marker)).map(({ path }) => pointerTo(path));
        expect([lezer, format, found]).toEqual([lezer, format, []]);
      }
    }
  });

  const asked = each.filter(([, { formulier }]) => at(formulier, "toestemmingen", "adviesNaarJobcoach") !== undefined);
  test.each(asked.flatMap(([name, sample]) => ["ja", "nee"].map((keuze) => [name, keuze, sample] as const)))(
    "%s: ook als het advies naar de jobcoach mag: %s",
    async (_, keuze, { formulier, peildatum }) => {
      const changed = changeAt(formulier, ["toestemmingen", "adviesNaarJobcoach", "keuze"], () => keuze) as JsonObject;
      expect(await leaks(changed, peildatum, false, ["txt"])).toEqual([]);
    },
  );
});

describe("Wat de lezer mag zien, is er wel", () => {
  test("ook wat in een bestand verstopt zit, wordt gelezen: titel, onderwerp en schrijver", async () => {
    const marker: Marker = { path: [], forms: ["Zq0000x"], inzage: "", invullers: [] };
    const [sample] = samples;
    if (sample === undefined) throw new Error("No samples");
    const document = composeOverzicht(readPlanted(sample.formulier), "beslisser", datum(sample.peildatum));
    for (const format of ["html", "docx", "pdf"] as const) {
      expect(holds(await readAll(document, format, folder), marker), format).toBe(false);
      const hidden = { ...document, subject: "Zq0000x", title: "Zq0000x", author: "Zq0000x" };
      expect(holds(await readAll(hidden, format, folder), marker), format).toBe(true);
    }
  });

  const asksSelf = ({ formulier }: Sample): boolean =>
    formulier.soort === "aanvraag" &&
    !["curator", "bewindvoerder", "mentor", "ouder", "voogd"].includes(
      String(at(formulier, "client", "vertegenwoordiger", "soort")),
    );

  test.each(each.filter(([, sample]) => asksSelf(sample)))(
    "%s: de achternaam in de brief aan de werknemer, in elk formaat",
    async (_, { formulier, peildatum }) => {
      const planted = plantMarkers(formulier, false);
      const name = planted.markers.find(({ path }) => pointerTo(path) === "/client/naam/achternaam");
      const form = readPlanted(planted.formulier);
      const letter = makeAll(form, datum(peildatum)).find(({ role, kind }) => role === "client" && kind === "brief");
      expect(krijgers(berichtzaak(form, datum(peildatum)))).toContain("client");
      for (const format of formats)
        expect(letter && name && holds(await readAll(letter.document, format, folder), name), format).toBe(true);
    },
  );

  test.each(each)("%s: elk overzicht heeft alles wat de lezer mag zien", async (_, { formulier, peildatum }) => {
    const planted = plantMarkers(formulier, true);
    const bySystem = ({ invullers }: Marker): boolean => invullers.every((invuller) => invuller === "systeem");
    for (const { role, kind, document } of makeAll(readPlanted(planted.formulier), datum(peildatum))) {
      if (kind === "brief") continue;
      const visible = planted.markers.filter(
        (marker) => maySee(role, marker.inzage, planted.formulier) && !bySystem(marker),
      );
      const text = await readAll(document, "txt", folder);
      expect(visible.filter((marker) => !holds(text, marker)).map(({ path }) => `${role}: ${pointerTo(path)}`)).toEqual(
        [],
      );
    }
  });
});
