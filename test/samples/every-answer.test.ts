import { describe, expect, test } from "vitest";
import { changeAt, pointerTo } from "./change-at.ts";
import { faultPlaces } from "./find-findings.ts";
import { type Json, type Sample, samples } from "./read-samples.ts";
import { requiredPlaces } from "./required-places.ts";
import { isLeaf, listPlaces, type Place } from "./walk-schema.ts";

const complete = samples.filter(({ formulier }) => formulier.status === "compleet");
const named = (list: readonly Sample[]) => list.map((sample) => [sample.name, sample] as const);

describe("Een compleet voorbeeld waar één verplicht antwoord uit is gehaald, wordt op die plaats geweigerd", () => {
  test.each(named(complete))("%s", (_, { formulier, peildatum }) => {
    const places = requiredPlaces(formulier);
    const missed = places
      .filter(({ path }) => path.length > 0)
      .filter(
        ({ path }) =>
          !faultPlaces(
            changeAt(formulier, path, () => undefined),
            peildatum,
          ).includes(pointerTo(path)),
      );
    expect(missed.map(({ path }) => pointerTo(path))).toEqual([]);
    expect(places.length).toBeGreaterThan(10);
  });
});

describe("Een voorbeeld waarin één antwoord van het verkeerde soort is, wordt op die plaats geweigerd", () => {
  test.each(named(samples))("%s", (_, { formulier, peildatum }) => {
    const places = listPlaces(formulier);
    const missed = places.flatMap((place) =>
      wrongTypes(place)
        .filter(
          (wrong) =>
            !faultPlaces(
              changeAt(formulier, place.path, () => wrong),
              peildatum,
            ).includes(pointerTo(place.path)),
        )
        .map((wrong) => `${pointerTo(place.path)} = ${JSON.stringify(wrong)}`),
    );
    expect(missed).toEqual([]);
    expect(places.filter(isLeaf).length).toBeGreaterThan(40);
  });
});

describe("Een naam die het formulier niet kent, wordt op die plaats geweigerd", () => {
  test.each(named(samples))("%s", (_, { formulier, peildatum }) => {
    const groups = listPlaces(formulier).filter(
      ({ value }) => typeof value === "object" && value !== null && !Array.isArray(value),
    );
    const missed = groups.filter(({ path }) => {
      const changed = changeAt(formulier, path, (old) =>
        typeof old === "object" && old !== null ? { ...old, nietBekend: "x" } : old,
      );
      return !faultPlaces(changed, peildatum).includes(pointerTo([...path, "nietBekend"]));
    });
    expect(missed.map(({ path }) => pointerTo(path))).toEqual([]);
    expect(groups.length).toBeGreaterThan(5);
  });
});

/** Every kind of JSON that the answer is not. */
function wrongTypes({ value }: Place): readonly Json[] {
  const all: readonly Json[] = ["tekst", 17, true, null, [], {}];
  return all.filter((other) => kindOf(other) !== kindOf(value));
}

function kindOf(value: Json): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}
