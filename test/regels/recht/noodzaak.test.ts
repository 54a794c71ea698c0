import { describe, expect, test } from "vitest";
import { formatBron } from "../../../src/regels/bron.ts";
import type { Rechtsfeiten } from "../../../src/regels/recht/feiten.ts";
import { bijGemeente, feit, gemeenteMet, goedAdvies, kort, voorwaarde, zonderAdvies } from "./feiten-voor-test.ts";

const bronnen = (een: ReturnType<typeof voorwaarde>) => een?.bronnen.map(formatBron);
const zonder = { advies: zonderAdvies };

describe("Begeleiding is nodig (Reintegratiebesluit 18 lid 2)", () => {
  const advies = (noodzakelijk: boolean | null, jobcoachNodig: Rechtsfeiten["advies"]["jobcoachNodig"]["waarde"]) => ({
    advies: {
      ...zonderAdvies,
      noodzakelijk: feit("noodzakelijk", noodzakelijk),
      jobcoachNodig: feit("jobcoachNodig", jobcoachNodig),
    },
  });
  test.each<[boolean | null, Rechtsfeiten["advies"]["jobcoachNodig"]["waarde"], string, string]>([
    [true, "ja", "voldoet", "De arbeidsdeskundige vindt een jobcoach nodig."],
    [true, "deels", "voldoet", "De arbeidsdeskundige vindt een jobcoach nodig."],
    [true, null, "voldoet", "De arbeidsdeskundige vindt een jobcoach nodig."],
    [true, "nee", "menselijkeBeoordeling → arbeidsdeskundige", "Het advies spreekt zichzelf tegen."],
    [false, "nee", "voldoet-niet", "De arbeidsdeskundige vindt een jobcoach niet nodig."],
    [false, "deels", "voldoet-niet", "De arbeidsdeskundige vindt een jobcoach niet nodig."],
    [false, "ja", "menselijkeBeoordeling → arbeidsdeskundige", "Het advies spreekt zichzelf tegen."],
    [
      null,
      "ja",
      "menselijkeBeoordeling → arbeidsdeskundige",
      "Of een jobcoach nodig is, heeft nog niemand beoordeeld.",
    ],
  ])("noodzakelijk %s en stap 4 %s: %s", (noodzakelijk, stap, uitkomst, uitleg) => {
    const een = voorwaarde("noodzaak", advies(noodzakelijk, stap));
    expect(kort(een)).toBe(uitkomst);
    expect(een?.uitleg).toBe(uitleg);
    expect(bronnen(een)).toEqual(["Reintegratiebesluit 18 lid 2 onder a en b", "UWV 2023 §2.4"]);
  });
  test.each<[number | null, string]>([
    [null, "arbeidsdeskundige"],
    [1, "arbeidsdeskundige"],
    [2, "arbeidsdeskundige"],
    [3, "beslisser"],
    [4, "beslisser"],
    [5, "beslisser"],
    [6, "arbeidsdeskundige"],
    [7, "beslisser"],
    [12, "beslisser"],
  ])("zonder advies: aanvraag %s beoordeelt de %s", (nummer, wie) =>
    expect(voorwaarde("noodzaak", { ...zonder, nummer: feit("nummer", nummer) })?.vraag?.aan).toBe(wie),
  );
  test("bij een gemeente altijd de arbeidsdeskundige, volgens de Participatiewet", () => {
    const een = voorwaarde("noodzaak", { ...bijGemeente, ...zonder, nummer: feit("nummer", 3) }, gemeenteMet({}));
    expect(een?.vraag?.aan).toBe("arbeidsdeskundige");
    expect(bronnen(een)).toEqual(["Participatiewet 10 lid 4"]);
  });

  test.each<[Rechtsfeiten["advies"]["voorwaarden"]["waarde"], string | undefined, string | undefined]>([
    [null, undefined, undefined],
    ["ja", undefined, undefined],
    ["deels", "menselijkeBeoordeling → beslisser", "De arbeidsdeskundige is nog niet zeker van alle voorwaarden."],
    [
      "nee",
      "menselijkeBeoordeling → beslisser",
      "De arbeidsdeskundige vindt dat de werknemer niet aan de voorwaarden voldoet.",
    ],
  ])("twijfel van de arbeidsdeskundige raakt niet weg: %s", (oordeel, uitkomst, uitleg) => {
    const een = voorwaarde("oordeel-voorwaarden", {
      advies: { ...goedAdvies, voorwaarden: feit("voorwaarden", oordeel) },
    });
    expect(kort(een)).toBe(uitkomst);
    expect(een?.uitleg).toBe(uitleg);
  });
});
