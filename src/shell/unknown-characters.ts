import { type Finding, waarschuwing } from "../domein/bevinding/finding.ts";

/** More than this of one document helps nobody. */
const most = 100;

/** Characters the font of a PDF does not have, as findings; the pointer is a place in the document. */
export function describeUnknown(
  missing: readonly { readonly character: string; readonly place: string }[],
): readonly Finding[] {
  return missing.slice(0, most).map(({ character, place }) =>
    waarschuwing("TEKEN_ONBEKEND", place, {
      teken: isVisible(character) ? character : "",
      code: codePoint(character),
      plaats: nameOf(place),
    }),
  );
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Marks that steer a terminal or hang on the character before them are only named by number. */
function isVisible(character: string): boolean {
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character);
}

const places: readonly (readonly [RegExp, string])[] = [
  [/^\/title/, "de titel"],
  [/^\/frame\/sender/, "de afzender"],
  [/^\/frame\/addressee/, "het adres"],
  [/^\/frame\/reference/, "de gegevens boven de tekst"],
];

function nameOf(place: string): string {
  const [, name = "de tekst"] = places.find(([pattern]) => pattern.test(place)) ?? [];
  return name;
}
