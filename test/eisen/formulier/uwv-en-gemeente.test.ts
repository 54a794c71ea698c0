import { expect, test } from "vitest";
import { bevindingenBij, nieuwBij, voorbeeld } from "./voorbeeld.ts";

test("E112 hetzelfde formulier past bij UWV en bij een gemeente, zonder fout door een regel van UWV alleen", () => {
  expect(voorbeeld("gemeente").versie).toBe(voorbeeld("eerste-aanvraag").versie);
  expect(bevindingenBij("gemeente").filter(({ ernst }) => ernst === "fout")).toEqual([]);
  const anders = {
    "/jobcoach/organisatie/erkenning": undefined,
    "/plan/doelen/0/uren": 500,
    "/plan/doelen/0/activiteiten": undefined,
  };
  expect(nieuwBij("gemeente", anders)).toEqual([]);
  expect(nieuwBij("eerste-aanvraag", anders)).toEqual([
    "fout VELD_ONTBREEKT /jobcoach/organisatie/erkenning",
    "fout INTENSIEF_ZONDER_ONDERBOUWING /begeleiding/motivatieIntensief",
  ]);
});
