import { describe, expect, test } from "vitest";
import { enkele, inBouwstenen, lint, steen } from "./lint.ts";

const kop = "# Over uw werk\n\n{{aanhef}},\n\nU krijgt van ons deze brief.\n\n";

/** What is said of this text, which begins on line 11 of its file. */
const judge = (tekst: string, voorwerk = "") => lint(steen(`${kop}${tekst}`, voorwerk));

describe("Elke zin die moeilijk is, wordt één keer genoemd waar zij staat", () => {
  test("een kantoorwoord: bestand, regel, de zin, en wat beter is", () => {
    const verslag = judge("U belt ons. Wij bellen u\nindien u dat wilt.");
    const [vondst] = verslag.vondsten.filter(({ code }) => code === "KANTOORWOORD");
    expect(vondst).toMatchObject({
      file: "bouwstenen/a.md",
      line: 12,
      column: 13,
      ernst: "fout",
      over: "indien",
      zin: "Wij bellen u indien u dat wilt.",
      melding: expect.stringContaining("als"),
      lezers: expect.arrayContaining(["client"]),
    });
  });

  test("een zin van meer dan twintig woorden", () => {
    const lang = `U krijgt ${"heel ".repeat(20)}veel.`;
    expect(inBouwstenen(judge(lang))).toContain("bouwstenen/a.md:12:1 fout ZIN_TE_LANG");
  });

  test("twee woorden in één zin zijn twee vondsten, en dezelfde zin in een lijst is er één", () => {
    expect(inBouwstenen(judge("Wij bellen u indien u dat wenst teneinde te praten.")).join(" ")).toMatch(
      /indien.*teneinde/,
    );
    const lijst = judge(
      "{{#if besluit}}{{#each besluit.doelen}}\nIndien u doel {{nummer}} haalt, belt u ons.\n{{/each}}{{/if}}",
    );
    expect(inBouwstenen(lijst).filter((een) => een.includes("indien"))).toHaveLength(1);
  });

  test("een zin over drie lezers telt een keer, voor wie het een fout is zo zwaar als het is", () => {
    const [vondst] = judge("Wij bellen u indien u dat wilt.").vondsten.filter(({ code }) => code === "KANTOORWOORD");
    expect(vondst?.ernst).toBe("fout");
    expect(vondst?.lezers).toEqual(["client", "jobcoach", "werkgever"]);
  });

  test("een gewone brief krijgt geen enkele vondst over taal", () => {
    expect(inBouwstenen(judge("U hoeft niets te doen. Wij bellen u."))).toEqual([]);
  });
});

describe("Wat anderen schreven, weegt lichter", () => {
  const moeilijk = (verslag: ReturnType<typeof judge>) =>
    verslag.vondsten.filter(({ code, over }) => code === "KANTOORWOORD" && over === "indien").map(({ ernst }) => ernst);
  const metEigenTekst = (tekst: string) =>
    lint(
      steen(`${kop}{{#if besluit}}{{#each besluit.redenen}}\n${tekst}\n{{/each}}{{/if}}`),
      zaken("Wij bellen u indien u dat wilt."),
    );

  test("in de eigen woorden van de beslisser: een waarschuwing", () => {
    expect(moeilijk(metEigenTekst("{{this}}"))).toEqual(["waarschuwing"]);
  });

  test("hetzelfde woord in het sjabloon ernaast blijft een fout", () => {
    expect(moeilijk(metEigenTekst("{{this}}\n\nBel ons indien u dat wilt."))).toContain("fout");
  });
});

describe("De voetregel met de wet", () => {
  const wet = "Dit staat in artikel 35 van de wet, indien die van toepassing is.";
  test("met taal: juridisch mag zij moeilijke woorden hebben", () => {
    expect(inBouwstenen(judge(wet)).join(" ")).toContain("indien");
    expect(inBouwstenen(judge(wet, "taal: juridisch\n")).join(" ")).not.toContain("indien");
  });
});

/** The cases with another own reason in their decision. */
function zaken(reden: string): typeof enkele {
  return enkele.map((proef) =>
    proef.zaak.beslissing === null
      ? proef
      : { ...proef, zaak: { ...proef.zaak, beslissing: { ...proef.zaak.beslissing, redenen: [reden] } } },
  );
}
