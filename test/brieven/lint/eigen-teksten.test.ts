import { describe, expect, test } from "vitest";
import type { Beslissing } from "../../../src/besluit/beslissing/decide-beslissing.ts";
import { lintEigenTeksten } from "../../../src/brieven/lint/lint-eigen-teksten.ts";
import { enkele } from "./lint.ts";

const beslissing = enkele.flatMap(({ zaak }) => zaak.beslissing ?? [])[0];
const leeg = { redenen: [], eigenTeksten: [], verschillen: [], andereRegels: null, terugvordering: null } as const;
const lint = (delen: Partial<Beslissing>) => {
  if (beslissing === undefined) throw new Error("No decision");
  const horen = { ...beslissing.horen, reden: null };
  return lintEigenTeksten({ ...beslissing, ...leeg, horen, ...delen }).map(
    ({ pointer, zin, vondst }) => `${pointer} ${zin} ${vondst.code}`,
  );
};
const eigen = (tekst: string, voor: Beslissing["eigenTeksten"][number]["voor"] = ["client"]) => ({
  eigenTeksten: [{ plaats: "slot", voor, tekst, reden: "Dat hoort erbij." } as const],
});
const moeilijk = "U belt ons. Wij bellen u indien u dat wilt.";

describe("De eigen woorden van de beslisser", () => {
  test.each<[string, Partial<Beslissing>, readonly string[]]>([
    ["een eigen tekst", eigen(moeilijk), ["/eigenTeksten/0/tekst 2 KANTOORWOORD"]],
    ["een reden", { redenen: ["U werkt goed.", moeilijk] }, ["/redenen/1 2 KANTOORWOORD"]],
    ["andere regels", { andereRegels: moeilijk }, ["/andereRegels 2 KANTOORWOORD"]],
    ["gewone woorden", { ...eigen("U kunt ons altijd bellen."), redenen: ["U werkt hier nog maar kort."] }, []],
    ["niets", {}, []],
  ])("%s", (_, delen, verwacht) => expect(lint(delen)).toEqual(verwacht));

  test("een reden bij een oorzaak", () => {
    const [verschil] = enkele.flatMap(({ zaak }) => zaak.beslissing?.verschillen ?? []);
    const basis = verschil ?? {
      oorzaak: "keuze-beslisser" as const,
      minder: 2,
      doel: null,
      getallen: {},
      uitleg: "Anders.",
      bronnen: [],
    };
    expect(lint({ verschillen: [{ ...basis, reden: moeilijk }] })).toEqual(["/verschillen/0/reden 2 KANTOORWOORD"]);
  });

  test("wat alleen van een hele brief te zeggen is, wordt niet gezegd", () => {
    expect(lint(eigen("Nog een prettige dag."))).toEqual([]);
  });

  test("opmaak en accolades zijn gewone tekst", () => {
    expect(lint(eigen("**U** belt {{ons}} [hier](x) | # ja."))).toEqual([]);
  });
});
