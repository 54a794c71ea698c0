import { describe, expect, test } from "vitest";
import type { Beleid, Tarief } from "../../../src/regels/beleid/beleid.ts";
import { checkBeleid } from "../../../src/regels/beleid/check-beleid.ts";
import { completeBeleid, type Eigenbeleid } from "../../../src/regels/beleid/complete-beleid.ts";

const bij = (eigen: Partial<Eigenbeleid>): Beleid =>
  completeBeleid({ id: "eigen", naam: "Eigen", uitvoerder: "gemeente", ...eigen });
const meldt = (eigen: Partial<Eigenbeleid>): readonly string[] =>
  checkBeleid(bij(eigen)).map(({ ernst, code, pointer }) => `${ernst} ${code} ${pointer}`);
const regime = (regimes: readonly string[], percentages: object | null): Partial<Eigenbeleid> =>
  ({ intensiteit: { soort: "regime", regimes, percentages } }) as unknown as Partial<Eigenbeleid>;
const tarief = (vanaf: string, totEnMet: string | null): Tarief => ({ vanaf, totEnMet, eurocent: 9000, bron: "b" });

describe("Dagen in een beleid", () => {
  const omgekeerd = "fout BELEID_PERIODE_OMGEKEERD";
  test.each<[string | null, string | null, readonly string[]]>([
    ["2026-01-01", "2025-12-31", [`${omgekeerd} /geldigTotEnMet`]],
    ["2026-01-01", "2026-01-01", []],
    ["2026-01-01", null, []],
    [null, "2025-12-31", []],
  ])("geldig van %s tot en met %s", (geldigVan, geldigTotEnMet, verwacht) =>
    expect(meldt({ geldigVan, geldigTotEnMet })).toEqual(verwacht),
  );

  test("de bevinding noemt beide dagen", () =>
    expect(checkBeleid(bij({ geldigVan: "2026-01-01", geldigTotEnMet: "2025-12-31" }))[0]?.params).toEqual({
      begin: "2026-01-01",
      einde: "2025-12-31",
    }));
});

describe("Tarieven", () => {
  const dubbel = (plaats: number): string => `fout BELEID_TARIEVEN_OVERLAPPEN /tarieven/${plaats}/vanaf`;
  test.each<[string, readonly Tarief[], readonly string[]]>([
    ["een jaar na het andere", [tarief("2025-01-01", "2025-12-31"), tarief("2026-01-01", null)], []],
    ["een dag samen", [tarief("2025-01-01", "2026-01-01"), tarief("2026-01-01", null)], [dubbel(1)]],
    ["het eerste zonder einde", [tarief("2025-01-01", null), tarief("2026-01-01", null)], [dubbel(1)]],
    ["in de andere volgorde", [tarief("2026-01-01", null), tarief("2025-01-01", "2026-01-01")], [dubbel(0)]],
    ["samen beginnen", [tarief("2026-01-01", null), tarief("2026-01-01", null)], [dubbel(1)]],
    ["een gat ertussen", [tarief("2024-01-01", "2024-06-30"), tarief("2026-01-01", null)], []],
    ["één dag", [tarief("2024-01-01", "2024-01-01")], []],
    ["omgekeerd", [tarief("2024-01-02", "2024-01-01")], ["fout BELEID_PERIODE_OMGEKEERD /tarieven/0/totEnMet"]],
  ])("%s", (_, tarieven, verwacht) => expect(meldt({ tarieven })).toEqual(verwacht));

  test("de bevinding noemt de dag met twee tarieven", () =>
    expect(checkBeleid(bij({ tarieven: [tarief("2025-01-01", null), tarief("2026-02-01", null)] }))[0]?.params).toEqual(
      { begin: "2026-02-01" },
    ));
});

describe("Regimes met eigen percentages", () => {
  test.each<[string, Partial<Eigenbeleid>, readonly string[]]>([
    ["voor elk regime een lijst", regime(["licht", "midden"], { licht: [5], midden: [9] }), []],
    ["zonder eigen percentages", regime(["licht"], null), []],
    [
      "een regime zonder percentages",
      regime(["licht", "midden"], { licht: [5] }),
      ["fout BELEID_VELD_ONTBREEKT /intensiteit/percentages/midden"],
    ],
    [
      "percentages zonder regime",
      regime(["licht"], { licht: [5], intensief: [15] }),
      ["fout BELEID_TEGENSTRIJDIG /intensiteit/percentages/intensief"],
    ],
    [
      "twee keer hetzelfde regime",
      regime(["licht", "midden", "licht"], null),
      ["fout BELEID_DUBBEL /intensiteit/regimes/2"],
    ],
  ])("%s", (_, eigen, verwacht) => expect(meldt(eigen)).toEqual(verwacht));

  test("de bevinding zegt wat er mist, of wat te veel is", () => {
    expect(checkBeleid(bij(regime(["midden"], {})))[0]?.params).toEqual({
      verwacht: "een lijst met een percentage per jaar",
    });
    expect(checkBeleid(bij(regime(["licht"], { licht: [5], midden: [9] })))[0]?.params).toEqual({
      reden: "percentages voor midden, maar dat regime is er niet",
    });
  });
});

describe("Duur", () => {
  test.each<[number | null, number, readonly string[]]>([
    [24, 24, []],
    [25, 24, ["fout BELEID_TEGENSTRIJDIG /periodeMaanden"]],
    [null, 24, []],
  ])("een periode van %s maanden bij een maximum van %s", (periodeMaanden, maanden, verwacht) =>
    expect(meldt({ periodeMaanden, maximaleDuur: { maanden, verlenging: null } })).toEqual(verwacht),
  );
  test("een periode zonder maximum mag", () => expect(meldt({ periodeMaanden: 25 })).toEqual([]));
  test("de bevinding noemt beide", () =>
    expect(
      checkBeleid(bij({ periodeMaanden: 25, maximaleDuur: { maanden: 24, verlenging: null } }))[0]?.params,
    ).toEqual({ reden: "een periode van 25 maanden is langer dan het maximum van 24" }));
});

describe("Grenzen van het recht", () => {
  const fout = (veld: string): string => `fout BELEID_TEGENSTRIJDIG /recht/${veld}`;
  test.each<[Eigenbeleid["recht"], readonly string[]]>([
    [{ minimaleUren: 12, meerDanUren: 12 }, [fout("meerDanUren")]],
    [{ minimaleUren: 12, minimaleUrenBijGroei: 12 }, []],
    [{ minimaleUren: 12, minimaleUrenBijGroei: 13 }, [fout("minimaleUrenBijGroei")]],
    [{ meerDanUren: 12, minimaleUrenBijGroei: 13 }, [fout("minimaleUrenBijGroei")]],
    [{ minimaleUrenBijGroei: 13 }, []],
    [{ minimaleLoonwaarde: 30, minimaleLoonwaardeBijGroei: 30 }, []],
    [{ minimaleLoonwaarde: 30, minimaleLoonwaardeBijGroei: 31 }, [fout("minimaleLoonwaardeBijGroei")]],
    [{ minimaleLoonwaarde: null, minimaleLoonwaardeBijGroei: 31 }, []],
    [{ doelgroepregister: "een-van", doelgroepen: ["pro-vso"] }, []],
    [{ doelgroepregister: "een-van" }, ["fout BELEID_VELD_ONTBREEKT /recht/doelgroepen"]],
    [{ doelgroepregister: "voorwaarde", doelgroepen: ["pro-vso"] }, [fout("doelgroepen")]],
    [{ doelgroepregister: "voorwaarde" }, []],
    [
      { doelgroepregister: "een-van", doelgroepen: ["pro-vso", "pro-vso"] },
      ["fout BELEID_DUBBEL /recht/doelgroepen/1"],
    ],
    [{ uitgesloten: ["stage", "nul-uren", "stage"] }, ["fout BELEID_DUBBEL /recht/uitgesloten/2"]],
  ])("%j", (recht, verwacht) => expect(meldt({ recht: recht ?? {} })).toEqual(verwacht));

  test.each<[Eigenbeleid["recht"], string]>([
    [{ minimaleUren: 10, meerDanUren: 12 }, "minstens 10 uur en meer dan 12 uur"],
    [{ minimaleUren: 12, minimaleUrenBijGroei: 13 }, "bij groei 13 uur, en anders 12 uur"],
    [{ minimaleLoonwaarde: 30, minimaleLoonwaardeBijGroei: 31 }, "bij groei 31%, en anders 30%"],
    [{ doelgroepen: ["pro-vso"] }, "er zijn doelgroepen, maar bij het doelgroepregister staat niet een-van"],
  ])("%j: %s", (recht, reden) => expect(checkBeleid(bij({ recht: recht ?? {} }))[0]?.params).toEqual({ reden }));
  test("doelgroepen missen: er hoort een lijst", () =>
    expect(checkBeleid(bij({ recht: { doelgroepregister: "een-van" } }))[0]?.params).toEqual({
      verwacht: "een lijst met doelgroepen",
    }));
});

describe("Twee keer hetzelfde", () => {
  const stap = (id: string) => ({ id, naam: id, wie: [], dagen: null });
  test.each<[string, Partial<Eigenbeleid>, readonly string[]]>([
    ["vormen", { vormen: ["extern", "extern"] }, ["fout BELEID_DUBBEL /vormen/1"]],
    ["bezwaar", { bezwaar: ["client", "client"] }, ["fout BELEID_DUBBEL /bezwaar/1"]],
    ["stappen", { processtappen: [stap("a"), stap("b"), stap("a")] }, ["fout BELEID_DUBBEL /processtappen/2"]],
    ["verschillende stappen", { processtappen: [stap("a"), stap("b")] }, []],
  ])("%s", (_, eigen, verwacht) => expect(meldt(eigen)).toEqual(verwacht));
});

test("alles wat niet klopt komt in één keer", () => {
  const eigen: Partial<Eigenbeleid> = {
    geldigVan: "2026-01-01",
    geldigTotEnMet: "2025-01-01",
    periodeMaanden: 30,
    maximaleDuur: { maanden: 24, verlenging: null },
    recht: { minimaleUren: 12, meerDanUren: 12 },
    tarieven: [tarief("2025-01-01", null), tarief("2026-01-01", null)],
    vormen: ["extern", "extern"],
  };
  expect(meldt(eigen).map((een) => een.split(" ")[2])).toEqual([
    "/geldigTotEnMet",
    "/periodeMaanden",
    "/recht/meerDanUren",
    "/tarieven/1/vanaf",
    "/vormen/1",
  ]);
});
