import { describe, expect, test } from "vitest";
import { beoordeel, codes, vondsten } from "./beoordeel.ts";

const zin = (woorden: number) => `U krijgt ${"heel ".repeat(woorden - 3)}veel.`;

describe("De lengte van zinnen", () => {
  test("20 woorden mag, 21 niet", () => {
    expect(codes(zin(20))).not.toContain("ZIN_TE_LANG");
    expect(vondsten(zin(21), "ZIN_TE_LANG")[0]?.params).toEqual({ woorden: 21, hoogstens: 20 });
  });

  test("in een zakelijke brief 30, en als waarschuwing", () => {
    expect(codes(zin(30), { lezer: "jobcoach" })).not.toContain("ZIN_TE_LANG");
    expect(vondsten(zin(31), "ZIN_TE_LANG", { lezer: "werkgever" })[0]?.ernst).toBe("waarschuwing");
    expect(vondsten(zin(31), "ZIN_TE_LANG")[0]?.ernst).toBe("fout");
  });

  test("een punt van een lijst heeft een eigen melding", () => {
    expect(codes(`U krijgt hulp.\n\n- ${zin(21)}`)).toContain("PUNT_TE_LANG");
    expect(codes(`U krijgt hulp.\n\n- ${"papier en ".repeat(11)}pen`)).toContain("PUNT_TE_LANG");
  });

  test("het gemiddelde: 12 mag, meer niet", () => {
    expect(codes(`${zin(12)} ${zin(12)}`)).not.toContain("ZINNEN_GEMIDDELD_TE_LANG");
    expect(vondsten(`${zin(12)} ${zin(13)}`, "ZINNEN_GEMIDDELD_TE_LANG")[0]?.params).toEqual({
      gemiddeld: 12.5,
      hoogstens: 12,
    });
    expect(codes(`${zin(18)} ${zin(18)}`, { lezer: "jobcoach" })).not.toContain("ZINNEN_GEMIDDELD_TE_LANG");
    expect(codes(`${zin(18)} ${zin(19)}`, { lezer: "jobcoach" })).toContain("ZINNEN_GEMIDDELD_TE_LANG");
  });

  test.each([
    ["een kop", "# Een kop die niet meetelt voor het gemiddelde"],
    ["een tabel", "| Een cel die niet meetelt | en nog een |\n|---|---|\n| a b c d | e f g h |"],
    ["een kenmerk", "10 januari 2026 · ons kenmerk 26-1 · uw brief van 3 januari"],
    ["een aanhef", "Beste mevrouw De Wit,"],
    ["een groet", "Met vriendelijke groet,\nnamens de gemeente, Noor Jansen"],
    ["een punt zonder werkwoord", "- een kopie van het contract\n- de handtekening"],
    ["een adres", "Kerkstraat 1\n3512 AB Utrecht"],
  ])("%s telt niet als zin", (_, blok) => {
    expect(beoordeel(`${blok}\n\nU krijgt hulp. Dat is fijn.`).cijfers).toMatchObject({ zinnen: 2, woordenPerZin: 3 });
  });

  test.each([
    ["een punt met een werkwoord", "- U leert goed plannen", 2],
    ["een zin voor een lijst", "Dit missen wij nog:\n\n- een pen", 2],
    ["een zin in een kader", "::: info\nU leert goed plannen.\n:::", 2],
  ])("%s telt wel", (_, blok, zinnen) => {
    expect(beoordeel(`${blok}\n\nU krijgt hulp.`).cijfers.zinnen).toBe(zinnen);
  });

  test("een telefoonnummer is één woord, een datum drie", () => {
    expect(beoordeel("Bel ons op 088 123 45 67.").cijfers.woordenPerZin).toBe(4);
    expect(beoordeel("Bel ons op 12 maart 2026.").cijfers.woordenPerZin).toBe(6);
    expect(beoordeel("Bel ons op 030-123 45 67, 24 uur.").cijfers.woordenPerZin).toBe(6);
  });

  test("een alinea van 80 woorden mag, van 81 niet", () => {
    const alinea = (laatste: number) => `${`${zin(10)} `.repeat(7)}${zin(laatste)}`;
    expect(codes(alinea(10))).not.toContain("ALINEA_TE_LANG");
    expect(vondsten(alinea(11), "ALINEA_TE_LANG")[0]?.params).toEqual({ woorden: 81, hoogstens: 80 });
  });

  test("de juridische voetregel telt nergens mee", () => {
    const tekst = `U krijgt hulp.\n\n${zin(100)}`;
    const juridisch = [{ van: tekst.indexOf("U krijgt heel"), tot: tekst.length }];
    expect(beoordeel(tekst, { juridisch })).toEqual({
      vondsten: [],
      cijfers: { zinnen: 1, woordenPerZin: 3, fleschDouma: expect.any(Number) },
    });
  });
});

describe("De leesscore van Flesch en Douma", () => {
  test("de som klopt", () => {
    // 3 words, 1 + 1 + 1 syllables: 206,84 − 0,93 × 3 − 77 × 1.
    expect(beoordeel("U krijgt hulp.").cijfers.fleschDouma).toBe(127.1);
    // 11 words in 2 sentences, 14 syllables: 206,84 − 0,93 × 5,5 − 77 × 14 / 11.
    expect(beoordeel("Uw jobcoach helpt u. Bel Karim voor hulp bij 57 uren.").cijfers).toEqual({
      zinnen: 2,
      woordenPerZin: 5.5,
      fleschDouma: 103.7,
    });
  });

  test("lange woorden maken een brief te moeilijk, een getal niet", () => {
    expect(codes("U ontmoet verzekeringsdeskundigen, ontwikkelingspsychologen.")).toContain("LEESSCORE_TE_LAAG");
    expect(codes("U ontmoet verzekeringsdeskundigen, ontwikkelingspsychologen.", { lezer: "jobcoach" })).not.toContain(
      "LEESSCORE_TE_LAAG",
    );
    expect(codes("U krijgt 1.442,75 euro.")).not.toContain("LEESSCORE_TE_LAAG");
  });

  test("een brief zonder zinnen heeft geen score om te verliezen", () => {
    expect(beoordeel("")).toEqual({ vondsten: [], cijfers: { zinnen: 0, woordenPerZin: 0, fleschDouma: 100 } });
    expect(codes("# Kop\n\n| a | b |\n|---|---|\n| c | d |")).toEqual([]);
  });
});
