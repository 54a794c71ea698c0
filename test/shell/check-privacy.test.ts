import { describe, expect, test } from "vitest";
import { changeAt, type Path } from "../samples/change-at.ts";
import { type Json, readObject, samples, samplesFolder } from "../samples/read-samples.ts";
import { at } from "../samples/required-places.ts";
import { isLeaf, listPlaces } from "../samples/walk-schema.ts";
import { dakpan, temporaryFolder } from "./run-dakpan.ts";

const folder = temporaryFolder();
const form = readObject(`${samplesFolder}/eerste-aanvraag/formulier.json`);

describe("Nakijken verklapt niets", () => {
  const secrets = (name: string): readonly string[] => {
    const { formulier } = samples.find((sample) => sample.name === name) ?? { formulier: form };
    const client = (...path: readonly string[]): Json | undefined => at(formulier, "client", ...path);
    return [
      client("bsn"),
      client("naam", "achternaam"),
      client("geboortedatum"),
      client("telefoon"),
      client("email"),
      at(formulier, "over", "client"),
    ]
      .filter((secret) => secret !== undefined)
      .map(String);
  };

  test.each(samples.map(({ name, path, peildatum }) => [name, path, peildatum] as const))(
    "%s: nagekeken zonder fout, en zonder iets persoonlijks te noemen",
    (name, path, peildatum) => {
      const run = dakpan("check", path, "--op", peildatum);
      expect(run).toMatchObject({ code: 0, err: "" });
      expect(secrets(name).length).toBeGreaterThan(0);
      for (const secret of secrets(name)) expect(run.out).not.toContain(secret);
    },
  );

  test("wat iemand verkeerd invult, komt nooit terug in de melding", () => {
    const texts = listPlaces(form).filter((place) => isLeaf(place) && typeof place.value === "string");
    const paths: readonly Path[] = texts.map(({ path }) => path).filter((path) => path.join() !== "soort");
    const changed = paths.reduce((value, path) => changeAt(value, path, () => "Geheim 999990007 \u0001"), form as Json);
    const run = dakpan("check", folder.put("geheim.json", JSON.stringify(changed)), "--json", "--op", "2025-10-06");
    expect(run.code).toBe(1);
    expect(run.out + run.err).not.toMatch(/Geheim|999990007/);
  });
});
