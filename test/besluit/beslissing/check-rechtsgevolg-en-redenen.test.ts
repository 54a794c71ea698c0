import { describe, expect, test } from "vitest";
import type { Beslissing } from "../../../src/besluit/beslissing/beslissing.gen.ts";
import {
  aanvulling,
  afwijzing,
  bezwaarVan,
  bijEerste,
  eigen,
  gedeeltelijk,
  goed,
  metBezwaar,
  regels,
} from "../goede-besluiten.ts";

describe("Een rechtsgevolg dat niet volgt", () => {
  test.each<[string, Beslissing, Partial<Beslissing>, readonly string[]]>([
    [
      "een toekenning als bericht",
      goed,
      { rechtsgevolg: { ...goed.rechtsgevolg, isBesluit: false } },
      ["BESLISSING_PAST_NIET /rechtsgevolg/isBesluit", "BESLISSING_PAST_NIET /rechtsgevolg/bezwaar"],
    ],
    [
      "een besluit zonder bezwaar",
      goed,
      { rechtsgevolg: { ...goed.rechtsgevolg, bezwaar: null } },
      ["BESLISSING_PAST_NIET /rechtsgevolg/bezwaar"],
    ],
    [
      "een bericht met bezwaar",
      aanvulling,
      { rechtsgevolg: { ...aanvulling.rechtsgevolg, bezwaar: bezwaarVan(goed) } },
      ["BESLISSING_PAST_NIET /rechtsgevolg/bezwaar"],
    ],
    ["bezwaar door niemand", goed, metBezwaar({ door: [] }), ["BESLISSING_PAST_NIET /rechtsgevolg/bezwaar/door"]],
    [
      "bij UWV bezwaar door de werkgever",
      goed,
      metBezwaar({ door: ["client", "werkgever"] }),
      ["BESLISSING_PAST_NIET /rechtsgevolg/bezwaar/door"],
    ],
    [
      "meteen opnieuw aanvragen na een toekenning",
      goed,
      { rechtsgevolg: { ...goed.rechtsgevolg, opnieuwAanvragen: true } },
      ["BESLISSING_PAST_NIET /rechtsgevolg/opnieuwAanvragen"],
    ],
  ])("%s", (_, beslissing, anders, verwacht) =>
    expect(regels(bijEerste({ ...beslissing, ...anders }))).toEqual(verwacht),
  );
});

describe("Niets zonder reden", () => {
  test.each<[string, Beslissing, Partial<Beslissing>, readonly string[]]>([
    ["een eigen verschil", gedeeltelijk, { verschillen: eigen }, ["BESLISSING_ZONDER_REDEN /verschillen/0"]],
    [
      "een verschil met alleen spaties",
      gedeeltelijk,
      { verschillen: eigen.map((een) => ({ ...een, oorzaak: "advies-lager", uitleg: " \n" })) },
      ["BESLISSING_ZONDER_REDEN /verschillen/0"],
    ],
    ["een afwijzing", afwijzing, { gronden: [], redenen: [], afwijkingen: [] }, ["BESLISSING_ZONDER_REDEN /gronden"]],
    [
      "horen, zonder hoe",
      afwijzing,
      { horen: { ...afwijzing.horen, hoe: null } },
      ["BESLISSING_ZONDER_REDEN /horen/hoe"],
    ],
    [
      "terugvordering, zonder van wie",
      goed,
      {
        terugvordering: {
          toekenning: "t1",
          gedeclareerdeMinuten: 4000,
          blijvendeMinuten: 3600,
          van: null,
          reden: null,
        },
      },
      ["BESLISSING_ZONDER_REDEN /terugvordering/van"],
    ],
  ])("%s", (_, beslissing, anders, verwacht) =>
    expect(regels(bijEerste({ ...beslissing, ...anders }))).toEqual(verwacht),
  );
});
