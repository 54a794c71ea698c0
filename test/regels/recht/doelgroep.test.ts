import { describe, expect, test } from "vitest";
import { formatBron } from "../../../src/regels/bron.ts";
import type { Rechtsfeiten } from "../../../src/regels/recht/feiten.ts";
import {
  bijGemeente,
  feit,
  feiten,
  gemeenteMet,
  goedAdvies,
  kort,
  uwvMet,
  voorwaarde,
  voorwaardenBij,
  zonderAdvies,
} from "./feiten-voor-test.ts";

const bronnen = (een: ReturnType<typeof voorwaarde>) => een?.bronnen.map(formatBron);
const zonder = { advies: zonderAdvies };

describe("Doelgroep: een voorwaarde, iets om te weten, of niets", () => {
  const bij = (recht: Parameters<typeof gemeenteMet>[0], anders: Partial<Rechtsfeiten> = {}) =>
    voorwaardenBij({ ...bijGemeente, ...zonder, ...anders }, gemeenteMet(recht)).filter(({ id }) =>
      id.startsWith("doelgroep"),
    );
  const register = (waarde: boolean | null) => ({ doelgroepregister: feit("doelgroepregister", waarde) });
  test.each<[boolean | null, string, string]>([
    [true, "voldoet", "De werknemer staat in het doelgroepregister. Dit beleid vraagt dat."],
    [false, "voldoet-niet", "De werknemer staat niet in het doelgroepregister. Dit beleid vraagt dat wel."],
    [null, "onbekend → client", "Of de werknemer in het doelgroepregister staat, is nog niet bekend."],
  ])("voorwaarde, en in het register %s: %s", (waarde, uitkomst, uitleg) => {
    const [een, ...rest] = bij({ doelgroepregister: "voorwaarde" }, register(waarde));
    expect(rest).toEqual([]);
    expect(een?.id).toBe("doelgroepregister");
    expect(kort(een)).toBe(uitkomst);
    expect(een?.uitleg).toBe(uitleg);
    expect(bronnen(een)).toEqual(["Beleid mijn-gemeente", "Participatiewet 8a lid 2 onder e"]);
  });
  test.each(["weten", "niet"] as const)("%s: geen voorwaarde", (doelgroepregister) =>
    expect(bij({ doelgroepregister }, register(false))).toEqual([]),
  );
  test("onbekend: een mens zoekt het op", () => {
    expect(bij({}).map(kort)).toEqual(["menselijkeBeoordeling → beslisser"]);
    expect(bij({}, { advies: goedAdvies }).map(kort)).toEqual(["voldoet"]);
    expect(voorwaarde("doelgroep", zonder, uwvMet({ doelgroepregister: null }))?.bronnen.map(formatBron)).toEqual([
      "Beleid uwv-2019",
    ]);
  });

  const groepen = ["doelgroepregister", "beperking", "pro-vso"] as const;
  const vastgesteld = feiten().sfb;
  const open = { ...vastgesteld, status: feit("status", null) };
  test.each<[string, boolean | null, Rechtsfeiten["sfb"], readonly (typeof groepen)[number][], string]>([
    ["in het register", true, open, groepen, "voldoet"],
    ["een beperking", false, vastgesteld, groepen, "voldoet"],
    ["geen van beide", false, open, groepen, "onbekend → client"],
    ["een beperking die niet telt", false, vastgesteld, ["doelgroepregister", "pro-vso"], "onbekend → client"],
    ["een register dat niet telt", true, open, ["pro-vso"], "onbekend → client"],
    ["nog niemand weet het", null, open, groepen, "onbekend → client"],
  ])("een van meer groepen: %s", (_, waarde, sfb, doelgroepen, uitkomst) => {
    const [een] = bij({ doelgroepregister: "een-van", doelgroepen }, { ...register(waarde), sfb });
    expect(kort(een)).toBe(uitkomst);
  });
  test("de vraag noemt de groepen van dit beleid", () => {
    const [een] = bij({ doelgroepregister: "een-van", doelgroepen: ["doelgroepregister", "pro-vso"] }, { sfb: open });
    expect(een?.uitleg).toBe(
      "Eén hiervan is nodig: in het doelgroepregister staan, of praktijkonderwijs of voortgezet speciaal onderwijs volgen of hebben gevolgd.",
    );
    expect(een?.vraag?.antwoorden?.map(({ waarde }) => waarde)).toEqual(["doelgroepregister", "pro-vso"]);
  });
});
