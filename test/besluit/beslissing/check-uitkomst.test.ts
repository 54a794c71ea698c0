import { describe, expect, test } from "vitest";
import type { Beslissing } from "../../../src/besluit/beslissing/beslissing.gen.ts";
import { checkBeslissing } from "../../../src/besluit/beslissing/check-beslissing.ts";
import {
  aanvulling,
  afwijzing,
  bijEerste,
  gedeeltelijk,
  gevalVan,
  goed,
  laatste,
  regels,
  toegekendIn,
  wijziging,
} from "../goede-besluiten.ts";

describe("Een uitkomst die niet past", () => {
  const geen = { toekenning: null };
  test.each<[string, Beslissing, Partial<Beslissing>, readonly string[]]>([
    ["een toekenning zonder uren", goed, { ...geen, verschillen: [] }, ["BESLISSING_PAST_NIET /toekenning"]],
    [
      "een toekenning van 0 uur",
      goed,
      { toekenning: { ...toegekendIn(goed), uren: 0, perioden: [] }, gevraagd: { ...goed.gevraagd, uren: 0 } },
      ["BESLISSING_PAST_NIET /toekenning", "BESLISSING_ANDER_FORMULIER /gevraagd/uren"],
    ],
    [
      "minder uren, en toch een hele toekenning",
      gedeeltelijk,
      { soort: "toekenning" },
      ["BESLISSING_PAST_NIET /soort"],
    ],
    [
      "alle uren, en toch gedeeltelijk",
      goed,
      { soort: "gedeeltelijke-toekenning" },
      ["BESLISSING_PAST_NIET /soort", "BESLISSING_PAST_NIET /verschillen"],
    ],
    [
      "een afwijzing met uren",
      afwijzing,
      { toekenning: toegekendIn(gedeeltelijk) },
      ["BESLISSING_PAST_NIET /toekenning", "BESLISSING_TELT_NIET_OP /toekenning/uren"],
    ],
    [
      "een toekenning met de brief van een afwijzing",
      goed,
      { situatie: "afgewezen" },
      ["BESLISSING_PAST_NIET /situatie"],
    ],
    [
      "losse uren bij een eerste aanvraag",
      goed,
      { situatie: "losse-uren" },
      ["BESLISSING_PAST_NIET /toekenning/waarvoor"],
    ],
    [
      "iets anders dan het formulier vraagt",
      goed,
      { gevraagd: { ...goed.gevraagd, wat: "afsluiting" } },
      ["BESLISSING_PAST_NIET /gevraagd/wat"],
    ],
    ["een dag waarop iets stopt", goed, { vanaf: laatste }, ["BESLISSING_PAST_NIET /vanaf"]],
    [
      "andere regels zonder die situatie",
      goed,
      { andereRegels: "Beschut werk." },
      ["BESLISSING_PAST_NIET /andereRegels"],
    ],
    ["een aanvulling zonder wat ontbreekt", aanvulling, { ontbreekt: [] }, ["BESLISSING_PAST_NIET /ontbreekt"]],
    ["een aanvulling zonder laatste dag", aanvulling, { aanvulling: null }, ["BESLISSING_PAST_NIET /aanvulling"]],
  ])("%s", (_, beslissing, anders, verwacht) =>
    expect(regels(bijEerste({ ...beslissing, ...anders }))).toEqual(verwacht),
  );

  const bijWijziging = (anders: Partial<Beslissing>) =>
    regels(checkBeslissing({ ...wijziging, ...anders }, gevalVan("wijziging-meer-uren").formulier));
  test.each<[string, Partial<Beslissing>, readonly string[]]>([
    [
      "geen wijziging met andere uren",
      { soort: "geen-wijziging", situatie: "geen-extra-uren", vanaf: null },
      ["BESLISSING_PAST_NIET /toekenning/uren"],
    ],
    [
      "een wijziging met dezelfde uren",
      { totNu: wijziging.toekenning, gebruik: null },
      ["BESLISSING_PAST_NIET /soort"],
    ],
    [
      "geen extra uren, en ook niet wat blijft",
      { soort: "geen-wijziging", situatie: "geen-extra-uren", vanaf: null, toekenning: null },
      ["BESLISSING_PAST_NIET /toekenning"],
    ],
    ["een wijziging zonder uren", { toekenning: null }, ["BESLISSING_PAST_NIET /toekenning"]],
    ["een wijziging zonder dag", { vanaf: null }, ["BESLISSING_PAST_NIET /vanaf"]],
    [
      "een einde op een andere dag dan de laatste",
      { soort: "intrekking", situatie: "beeindiging-ondersteuning" },
      ["BESLISSING_PAST_NIET /vanaf"],
    ],
    ["andere regels, zonder welke", { situatie: "ander-protocol" }, ["BESLISSING_ZONDER_REDEN /andereRegels"]],
    [
      "een toekenning op een wijziging",
      { soort: "toekenning", situatie: "voortzetting", vanaf: null },
      ["BESLISSING_PAST_NIET /soort"],
    ],
  ])("%s", (_, anders, verwacht) => expect(bijWijziging(anders)).toEqual(verwacht));
});
