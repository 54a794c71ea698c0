import { describe, expect, test } from "vitest";
import type { Grond } from "../../../src/besluit/beslissing/decide-beslissing.ts";
import { grondcodes } from "../../../src/brieven/gegevens/vorm-grond.ts";
import { readFormulier } from "../../../src/formulier/read-formulier.ts";
import { value } from "../../besluit/geval.ts";
import { aan, besluitVoor, formulierMet, kaal } from "./geval.ts";

const grond = (code: string, uitleg = "Naam. De uitleg."): Grond => ({
  code,
  uitleg,
  bronnen: [{ wet: "WIA", artikel: "35" }],
});
const afgewezen = (...gronden: readonly Grond[]) => ({
  ...kaal,
  situatie: "afgewezen" as const,
  soort: "afwijzing" as const,
  gronden,
});
const zonderAdvies = formulierMet({ toestemmingen: { adviesNaarJobcoach: { keuze: "nee", op: "2026-03-01" } } });
const besloten = { uitleg: "De reden staat in de brief aan de werknemer.", bronnen: null };

describe("Welke grond het is", () => {
  test.each([
    ["RECHT_NUL_UREN", "nul-uren"],
    ["RECHT_GOEDKEURING_PROEFPLAATSING", "goedkeuring-proefplaatsing"],
    ["RECHT_DUUR", "duur"],
    ["GEEN_RECHT", "geen-recht"],
    ["ANDERE_OPLOSSING", "andere-oplossing"],
    ["PERIODE_VOORBIJ", "periode-voorbij"],
    ["OP_VERZOEK", "op-verzoek"],
    ["INGETROKKEN", "ingetrokken"],
    ["WERK_STOPT", "werk-stopt"],
    ["RECHT_SW_BEDRIJF", "andere"],
    ["NOOIT_VAN_GEHOORD", "andere"],
    ["constructor", "andere"],
  ])("%s wordt %s", (code, verwacht) => {
    const { gronden } = besluitVoor("client", afgewezen(grond(code)));
    expect(gronden.map((een) => aan(een.code))).toEqual([[verwacht]]);
  });

  test("elke grond heeft een code die er een is", () => {
    for (const code of grondcodes.filter((een) => een !== "faillissement" && een !== "andere")) {
      const naam = code.toUpperCase().replaceAll("-", "_");
      const { gronden } = besluitVoor("client", afgewezen(grond(`RECHT_${naam}`)));
      expect(gronden.map((een) => aan(een.code))).toEqual([[code]]);
    }
  });

  test("een faillissement staat in het formulier: in de afsluiting of in de wijziging", () => {
    const wijziging = {
      versie: "1.0",
      soort: "wijziging",
      id: "w1",
      status: "compleet",
      wijzigingen: [{ wat: "faillissement", op: "2026-03-01" }],
    };
    const { gronden } = besluitVoor("client", afgewezen(grond("WERK_STOPT")), {
      formulier: value(readFormulier(wijziging)),
    });
    expect(gronden.map((een) => aan(een.code))).toEqual([["faillissement"]]);
  });

  test("de naam van een voorwaarde is geen zin; een uitleg zonder naam blijft heel", () => {
    const gronden = [
      grond("RECHT_UREN", "Uren per week. Het werk is 8 uur. Dat is te weinig."),
      grond("GEEN_RECHT", "Eén zin. Nog een."),
    ];
    expect(besluitVoor("client", afgewezen(...gronden)).gronden.map(({ uitleg }) => uitleg)).toEqual([
      "Het werk is 8 uur. Dat is te weinig.",
      "Eén zin. Nog een.",
    ]);
  });

  test("wat de brief al zegt, en wat niets zegt, staat er niet bij", () => {
    const codes = [
      "ADVIES_LAGER",
      "TE_LAAT",
      "KEUZE_BESLISSER",
      "HERREKEND",
      "GEEN_GEVOLGEN",
      "GEEN_EXTRA_UREN",
      "LOSSE_UREN",
      "ONDERZOEKSFASE",
      "ANDERE_REGELS",
      "ONVOLLEDIG",
      "NIET_AANGEVULD",
    ];
    expect(
      besluitVoor("client", afgewezen(...codes.map((code) => grond(code)), grond("RECHT_UREN", "Uren. \u200b ")))
        .gronden,
    ).toEqual([]);
  });
});

describe("Wie welke grond leest", () => {
  test.each(["UITVOERDER", "WSW", "GRONDSLAG", "DOELGROEP", "DOELGROEPREGISTER", "SFB", "LOONWAARDE", "ZIEKTE"])(
    "de jobcoach leest niet dat het om %s gaat",
    (naam) => {
      const [een] = besluitVoor("jobcoach", afgewezen(grond(`RECHT_${naam}`, "Geheim. Geheim."))).gronden;
      expect(een).toMatchObject(besloten);
      expect(aan(een?.code ?? {})).toEqual(["andere"]);
    },
  );

  test("wat uit het advies komt, leest de jobcoach alleen als de werknemer dat goed vindt", () => {
    const beslissing = afgewezen(grond("ANDERE_OPLOSSING", "Iets anders past beter: geheim."));
    expect(besluitVoor("jobcoach", beslissing, { formulier: zonderAdvies }).gronden).toMatchObject([besloten]);
    const [met] = besluitVoor("jobcoach", beslissing).gronden;
    expect(met?.uitleg).toBe("Iets anders past beter: geheim.");
  });

  test("wat besloten blijft, staat er één keer; de rest gewoon, zonder de wet van de uitkering", () => {
    const gronden = [grond("RECHT_SFB"), grond("RECHT_UREN"), grond("RECHT_ZIEKTE"), grond("ONBEKEND")];
    const gelezen = besluitVoor("jobcoach", afgewezen(...gronden)).gronden;
    expect(gelezen.map((een) => aan(een.code)[0])).toEqual(["andere", "uren"]);
    expect(gelezen.map(({ bronnen }) => bronnen)).toEqual([null, null]);
  });

  test("de werknemer leest de bron, de werkgever leest geen enkele grond", () => {
    expect(besluitVoor("client", afgewezen(grond("RECHT_SFB"))).gronden[0]?.bronnen).toBe("artikel 35 van de Wet WIA");
    expect(besluitVoor("werkgever", afgewezen(grond("RECHT_UREN"))).gronden).toEqual([]);
  });
});
