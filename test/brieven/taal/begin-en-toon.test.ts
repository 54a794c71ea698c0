import { describe, expect, test } from "vitest";
import { codes, vondsten } from "./beoordeel.ts";

const brief = (eerste: string) =>
  `# Kop\n\nBeste mevrouw De Wit,\n\n${eerste} U krijgt hulp.\n\nNaar huis gaat u later.`;

describe("De hoofdzaak voorop", () => {
  test.each([
    "Naar aanleiding van uw brief bellen wij u.",
    "Hierbij sturen wij u onze beslissing.",
    "Met deze brief laten wij u iets weten.",
    "In uw brief van 3 maart vroeg u hulp.",
    "Onlangs vroeg u een jobcoach aan.",
    "Graag informeren wij u over uw aanvraag.",
    "Zoals u weet vroeg u een jobcoach aan.",
    "Op 3 maart 2026 vroeg u een jobcoach aan.",
    "Wij sturen u deze brief over uw jobcoach.",
    "U krijgt deze brief omdat u iets vroeg.",
    "Deze brief gaat over uw aanvraag.",
    "U heeft op 3 maart iets gevraagd.",
    "Bedankt voor uw aanvraag.",
  ])("een inleiding: %s", (zin) => {
    const [vondst] = vondsten(brief(zin), "BEGIN_IS_INLEIDING");
    expect(vondst?.zin).toBe(zin);
    expect(brief(zin).slice(vondst?.van).startsWith(zin)).toBe(true);
  });

  test.each([
    "U krijgt een jobcoach.",
    "U krijgt geen jobcoach.",
    "Op 3 maart 2026 kregen wij uw aanvraag voor een jobcoach.",
    "Uw jobcoach stopt op 3 maart.",
    "Wij behandelen uw aanvraag niet.",
    "U houdt uw uren.",
    "Zondag begint uw jobcoach.",
    "Hij helpt u.",
  ])("meteen gezegd: %s", (zin) => expect(codes(brief(zin))).not.toContain("BEGIN_IS_INLEIDING"));

  test("een inleiding later in de brief telt niet", () => {
    expect(codes("Beste heer Smit,\n\nU krijgt hulp. Hierbij helpt Karim.")).not.toContain("BEGIN_IS_INLEIDING");
  });

  test("zonder aanhef is de eerste alinea het begin, en een kop of lijst niet", () => {
    expect(codes("# Hierbij uw brief\n\nU krijgt hulp.")).not.toContain("BEGIN_IS_INLEIDING");
    expect(codes("Hierbij krijgt u hulp.")).toContain("BEGIN_IS_INLEIDING");
  });

  test("de eerste zin van een zakelijke brief heeft hoogstens 20 woorden", () => {
    const lang = `U krijgt ${"heel ".repeat(19)}veel.`;
    expect(codes(brief(lang), { lezer: "jobcoach" })).toContain("BEGIN_TE_LANG");
    expect(codes(brief(lang))).toContain("ZIN_TE_LANG");
    expect(codes(brief(lang))).not.toContain("BEGIN_TE_LANG");
  });
});

describe("De aanspreekvorm", () => {
  test.each(["je", "jij", "jouw", "men", "ondergetekende", "cliënt"])("%s voor de lezer", (woord) =>
    expect(vondsten(`U ziet dat ${woord} hulp krijgt.`, "AANSPREEKVORM_ONJUIST")).toHaveLength(1),
  );

  test("in een zakelijke brief mag het over de cliënt gaan", () => {
    expect(codes("U helpt de cliënt.", { lezer: "jobcoach" })).not.toContain("AANSPREEKVORM_ONJUIST");
  });

  test("de woorden van een ander tussen aanhalingstekens blijven", () => {
    expect(codes('U schreef: "Je helpt mij goed." Dat lezen wij.')).not.toContain("AANSPREEKVORM_ONJUIST");
    expect(codes('U schreef: "Dat is goed." Dat vind je ook.')).toContain("AANSPREEKVORM_ONJUIST");
  });

  test("een brief zonder u", () => {
    expect(codes("De hulp stopt op 3 maart.")).toContain("AANSPREEKVORM_ONTBREEKT");
    expect(codes("Uw hulp stopt op 3 maart.")).not.toContain("AANSPREEKVORM_ONTBREEKT");
    expect(codes("# Alleen een kop")).not.toContain("AANSPREEKVORM_ONTBREEKT");
  });
});

describe("De toon", () => {
  test("een uitroepteken", () => {
    expect(vondsten("U krijgt hulp! Dat is goed.", "UITROEPTEKEN").map(({ zin }) => zin)).toEqual(["U krijgt hulp!"]);
    expect(codes("## Let op!")).toContain("UITROEPTEKEN");
  });

  test.each(["U moet dit NIET doen.", "LET op uw brief.", "U moet ALTIJD bellen.", "Dit is BELANGRIJKE informatie."])(
    "hoofdletters: %s",
    (zin) => expect(vondsten(zin, "HOOFDLETTERS_VOOR_NADRUK")).toHaveLength(1),
  );

  test.each(["Bel UWV.", "Mevrouw DE WIT belt u.", "U krijgt uw ID."])("geen nadruk: %s", (zin) =>
    expect(vondsten(zin, "HOOFDLETTERS_VOOR_NADRUK", { namen: ["DE WIT"] })).toEqual([]),
  );

  test("de toon telt ook in de juridische voetregel", () => {
    const tekst = "U krijgt hulp.\n\nMen kan dit NIET weigeren inzake de Awb!";
    const juridisch = [{ van: tekst.indexOf("Men"), tot: tekst.length }];
    expect(codes(tekst, { juridisch })).toEqual(["UITROEPTEKEN", "HOOFDLETTERS_VOOR_NADRUK", "AANSPREEKVORM_ONJUIST"]);
  });
});
