import { changeAt, type Path } from "./change-at.ts";
import type { Json, JsonObject } from "./read-samples.ts";
import type { Readable } from "./render-and-read.ts";
import { isLeaf, listPlaces, type Place } from "./walk-schema.ts";

/** One planted answer: what to look for, in the ways it may be written, and what the schema says of its place. */
export interface Marker {
  readonly path: Path;
  readonly forms: readonly string[];
  readonly inzage: string;
  readonly invullers: readonly string[];
}

export interface Planted {
  readonly formulier: JsonObject;
  readonly markers: readonly Marker[];
}

interface Plant {
  readonly value: Json;
  readonly forms: readonly string[];
}

const maanden = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

/** A form in which every answer that can hold one has a mark of its own; days only on request, as they steer the letters. */
export function plantMarkers(formulier: JsonObject, withDays: boolean): Planted {
  const plants = listPlaces(formulier)
    .filter((place) => isLeaf(place) && !steers(place))
    .flatMap((place, number) => {
      const plant = plantFor(place, number, withDays);
      return plant === undefined ? [] : [{ place, plant }];
    });
  const markers = plants.map(({ place, plant }) => ({
    path: place.path,
    forms: plant.forms,
    inzage: place.inzage,
    invullers: place.invullers,
  }));
  const planted = plants.reduce<Json>(
    (value, { place, plant }) => changeAt(value, place.path, () => plant.value),
    formulier,
  );
  return { formulier: planted as JsonObject, markers };
}

/** The day of receipt decides which dates a letter names. */
function steers({ path }: Place): boolean {
  return path.at(-1) === "ontvangenOp";
}

function plantFor({ schema, value }: Place, number: number, withDays: boolean): Plant | undefined {
  const four = String(1000 + number);
  const word = `Zq${four}x`;
  if (typeof value === "number")
    return schema.maximum === 99999 ? { value: 70_000 + number, forms: [String(70_000 + number)] } : undefined;
  if (typeof value !== "string" || schema.enum !== undefined || schema.const !== undefined) return undefined;
  switch (schema.format) {
    case undefined:
      return plainText(schema, word);
    case "email":
      return { value: `${word.toLowerCase()}@voorbeeld.nl`, forms: [word] };
    case "postcode":
      return { value: `${four} QZ`, forms: [`${four} QZ`, `${four}QZ`] };
    case "telefoon":
      return { value: `06-7700${four}`, forms: [`7700${four}`] };
    case "kvk":
      return { value: `9077${four}`, forms: [`9077${four}`] };
    case "bsn":
      return bsnFrom(number);
    case "iban":
      return {
        value: `NL00 DAKP 0077 00${four.slice(0, 2)} ${four.slice(2)}`,
        forms: [`${four.slice(0, 2)} ${four.slice(2)}`, `007700${four}`],
      };
    default:
      return withDays ? dayFrom(number) : undefined;
  }
}

function plainText(schema: Place["schema"], word: string): Plant | undefined {
  const fits = [word, word.toLowerCase()].find(
    (text) => typeof schema.pattern !== "string" || new RegExp(schema.pattern, "u").test(text),
  );
  return fits === undefined ? undefined : { value: fits, forms: [word] };
}

/** A day no other answer has, in the far past, as written in data and in a letter. */
function dayFrom(number: number): Plant {
  const [year, month, day] = [
    1920 + (number % 60),
    1 + (Math.floor(number / 60) % 12),
    1 + (Math.floor(number / 720) % 28),
  ];
  const value = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return { value, forms: [value, `${day} ${maanden[month - 1]} ${year}`] };
}

/** The next test number that passes the elfproef. */
function bsnFrom(number: number): Plant {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const passes = (text: string): boolean =>
    weights.reduce((sum, weight, place) => sum + weight * Number(text[place]), 0) % 11 === 0;
  let candidate = 999_990_000 + number * 11;
  while (!passes(String(candidate))) candidate += 1;
  return { value: String(candidate), forms: [String(candidate)] };
}

export function holds({ text, raw }: Readable, { forms }: Marker): boolean {
  return forms
    .map((form) => form.toLowerCase())
    .some((form) => text.includes(form) || (form.startsWith("zq") && raw.includes(form)));
}
