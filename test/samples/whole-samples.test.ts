import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { datum } from "../../src/domein/datum.ts";
import { readCasus } from "../../src/shell/geval.ts";
import { faultPlaces } from "./find-findings.ts";
import { isObject, readObject, type Sample, samples, samplesFolder } from "./read-samples.ts";
import { at } from "./required-places.ts";
import { isLeaf, listPlaces } from "./walk-schema.ts";

const each = samples.map((sample) => [sample.name, sample] as const);
const gevalOf = ({ name }: Sample) => readObject(join(samplesFolder, name, "geval.json"));

describe("Elk voorbeeld is heel", () => {
  test("elke soort formulier en elke uitvoerder komt voor", () => {
    expect(new Set(samples.map(({ formulier }) => formulier.soort))).toEqual(
      new Set(["aanmelding", "aanvraag", "wijziging", "afsluiting", "evaluatie"]),
    );
    expect(new Set(samples.map(({ formulier }) => at(formulier, "uitvoerder", "soort")))).toEqual(
      new Set(["uwv", "gemeente"]),
    );
  });

  test.each(each)("%s: de vorm en de betekenis kloppen", (_, { formulier, peildatum }) => {
    expect(faultPlaces(formulier, peildatum)).toEqual([]);
  });

  test.each(each)("%s: geval.json klopt en noemt alle bestanden in de map", (_, sample) => {
    const folder = join(samplesFolder, sample.name);
    const { geval } = readCasus(folder);
    const named = Object.values(geval.bestanden).filter((path) => path !== undefined);
    const loose = /^(geval\.json|uitleg\.md|beleid-[a-z-]+\.json)$/;
    const there = readdirSync(folder).filter((file) => !loose.test(file));
    expect(named.filter((path) => !path.startsWith("../")).toSorted()).toEqual(there.toSorted());
    expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  test.each(each)("%s: de dagen in geval.json zijn die van het formulier", (_, sample) => {
    const { ontvangenOp, peildatum } = gevalOf(sample);
    expect(ontvangenOp).toBe(at(sample.formulier, "indiening", "ontvangenOp"));
    expect(datum(String(peildatum)) >= String(ontvangenOp ?? "")).toBe(true);
  });

  test.each(each)("%s: er is uitleg voor wie beslist", (_, { name }) => {
    const text = readFileSync(join(samplesFolder, name, "uitleg.md"), "utf8");
    expect(text.match(/^#{1,2} .*$/gm)?.slice(1)).toEqual([
      "## Wat er speelt",
      "## Waar u op let",
      "## Wat er nog moet komen",
    ]);
  });
});

describe("In de voorbeelden staan alleen verzonnen mensen", () => {
  const values = (key: string) =>
    samples.flatMap(({ name, formulier }) =>
      listPlaces(formulier)
        .filter((place) => isLeaf(place) && place.schema.format === key)
        .map(({ value }) => `${name}: ${value}`),
    );

  test("elk burgerservicenummer is een testnummer", () => {
    expect(values("bsn").filter((text) => !/: 99999\d{4}$/.test(text))).toEqual([]);
    expect(values("bsn").length).toBeGreaterThan(10);
  });

  test("elk KvK-nummer is verzonnen", () =>
    expect(values("kvk").filter((text) => !/: 9000\d{4}$/.test(text))).toEqual([]));

  test("elk e-mailadres is op een adres dat niemand kan hebben", () => {
    expect(
      values("email").filter(
        (text) => !/@(voorbeeld\.nl|example\.(com|org|net)|[a-z0-9.-]+\.(example|test|invalid))$/.test(text),
      ),
    ).toEqual([]);
  });

  test("twee mensen hebben niet hetzelfde nummer", () => {
    const people = new Map<string, Set<string>>();
    for (const { formulier } of samples) {
      const [bsn, born] = [at(formulier, "client", "bsn"), at(formulier, "client", "geboortedatum")];
      if (typeof bsn === "string" && isObject(formulier.client))
        people.set(bsn, (people.get(bsn) ?? new Set()).add(String(born)));
    }
    expect([...people].filter(([, born]) => born.size > 1)).toEqual([]);
  });
});
