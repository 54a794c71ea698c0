import { describe, expect, test } from "vitest";
import type { Code } from "../../src/domein/bevinding/codes.ts";
import { fout, type Params } from "../../src/domein/bevinding/finding.ts";
import { describeFinding } from "../../src/domein/bevinding/messages.nl.ts";

const says = (code: Code, params: Params = {}) => describeFinding(fout(code, "/x", params));

describe("Een melding zegt wat iemand kan doen", () => {
  test.each<[Code, Params, string]>([
    ["VELD_ONTBREEKT", {}, "Deze vraag is nog open. Vul een antwoord in."],
    ["VELD_ONTBREEKT", { veld: "Wie vraagt aan?" }, "Deze vraag is nog open: Wie vraagt aan? Vul een antwoord in."],
    ["VELD_ONTBREEKT", { veld: "Plaats" }, "Deze vraag is nog open: Plaats. Vul een antwoord in."],
    ["KEUZE_ONBEKEND", { keuzes: "ja, nee" }, "Dit antwoord kan hier niet. Kies uit: ja, nee."],
    ["KEUZE_ONBEKEND", {}, "Dit antwoord kan hier niet. Kies een van de antwoorden uit het formulier."],
    ["GETAL_BUITEN_BEREIK", { grens: "hoogstens 60" }, "Dit getal kan niet kloppen. Vul hoogstens 60 in."],
    [
      "AANVULLING_HANDTEKENING",
      { wie: "werkgever", uiterlijk: "2026-04-07" },
      "De handtekening van de werkgever komt nog. Graag tot en met 7 april 2026.",
    ],
    ["AANVULLING_HANDTEKENING", { wie: "client" }, "De handtekening van de werknemer komt nog."],
    [
      "AANVULLING_ANTWOORD",
      { veld: "Visie", vragen: "Visie", wie: "arbeidsdeskundige" },
      "De arbeidsdeskundige moet nog antwoord geven: Visie.",
    ],
    [
      "AANVULLING_BIJLAGE",
      { bijlage: "loonstrook", wie: "client", uiterlijk: "2026-04-07" },
      "Er mist nog een stuk: de laatste loonstrook. Stuur een kopie. Graag tot en met 7 april 2026.",
    ],
    ["AANVULLING_BIJLAGE", { bijlage: "iets" }, "Er mist nog een stuk: een bijlage. Stuur een kopie."],
    [
      "HANDTEKENING_AANVRAGER",
      { wie: "vertegenwoordiger" },
      "Zonder handtekening van de vertegenwoordiger is dit geen aanvraag. Laat de vertegenwoordiger tekenen.",
    ],
    [
      "INTENSIEF_ZONDER_ONDERBOUWING",
      { gevraagd: "60", midden: "58,23" },
      "U vraagt 60 uur. Zonder uitleg kan hoogstens 58,23 uur. Schrijf waarom er meer nodig is, of vraag minder uren.",
    ],
    [
      "PERIODE_VOOR_CONTRACT",
      { begin: "2026-03-02" },
      "De periode begint voor de eerste dag van het werk (2 maart 2026). Kies een latere begindatum.",
    ],
  ])("%s %j", (code, params, zin) => expect(says(code, params)).toBe(zin));

  test.each<[Params, string]>([
    [{ dag: "2026-03-02", totEnMet: "2025-12-31" }, "Het geldt tot en met 31 december 2025."],
    [{ dag: "2026-03-02", vanaf: "2026-04-01" }, "Het geldt vanaf 1 april 2026."],
  ])("BELEID_NIET_GELDIG %j", (params, zin) =>
    expect(says("BELEID_NIET_GELDIG", params)).toBe(
      `Dit beleid geldt niet op 2 maart 2026. ${zin} Kies het beleid van die dag.`,
    ),
  );
  test("wie onbekend is, heet niet undefined", () => {
    expect(says("AANVULLING_EVALUATIE", {})).toBe(
      "Wij vragen iemand anders zelf om een evaluatie. De aanvraag wacht daar niet op.",
    );
  });
});
