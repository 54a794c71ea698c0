import { describe, expect, test } from "vitest";
import { vondsten } from "./beoordeel.ts";

describe("Twee keer nee in één zin", () => {
  test.each([
    ["U kunt niet beginnen zonder plan.", "niet", "zonder"],
    ["Dat is niet ongebruikelijk.", "niet", "ongebruikelijk"],
    ["Wij beslissen niet eerder dan 3 maart.", "niet", "eerder dan"],
    ["Er zijn geen dagen die u niet werkt en geen uren niet geteld.", "geen", "niet"],
    ["Het is onmogelijk om niet te komen.", "onmogelijk", "niet"],
    ["U krijgt nooit geen antwoord.", "nooit", "geen"],
    ["Niemand krijgt geen uren.", "niemand", "geen"],
    ["Wij vinden niet dat u geen recht heeft.", "niet", "geen"],
    ["Het is niet zo dat u niets krijgt en niet dat u geen hulp krijgt.", "niet", "geen"],
    ["Dat is niet verboden.", "niet", "verboden"],
  ])("%s", (zin, eerste, tweede) => {
    expect(vondsten(zin, "DUBBELE_ONTKENNING").map(({ params }) => params)).toEqual([{ eerste, tweede }]);
  });

  test.each([
    "U krijgt niet alleen hulp, maar ook geld.",
    "Als u niet belt, dan krijgt u geen brief.",
    "Als u niet belt dan krijgt u geen brief.",
    "Dat is geen goede reden, omdat u de aanvraag ook zonder contract kon sturen.",
    "U heeft geen jobcoach en u werkt niet.",
    "U krijgt niet meer dan 57 uur.",
    "U hoeft niets te doen als u geen vragen heeft.",
    "U krijgt geen uren voor de dagen dat u niet werkt.",
    "Klopt het niet? Dan krijgt u geen uren.",
    "Zonder contract krijgt u geen uren.",
    "U wist niet dat u een plan moest maken.",
    "Dat hoeft niet, maar het is niet verkeerd.",
    "Het contract is niet onder de vier maanden.",
  ])("gewoon: %s", (zin) => expect(vondsten(zin, "DUBBELE_ONTKENNING")).toEqual([]));
});
