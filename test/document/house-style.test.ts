import { describe, expect, test } from "vitest";
import { checkHouseStyle, leastContrast, measureContrasts } from "../../src/document/check-house-style.ts";
import { contrastRatio } from "../../src/document/contrast.ts";
import { type HouseStyle, neutralStyle } from "../../src/document/house-style.ts";

const found = (style: Partial<HouseStyle>): readonly string[] =>
  checkHouseStyle({ ...neutralStyle, ...style }).map(({ code, path }) => `${code} ${path.join("/")}`);
const colors = (changed: Partial<HouseStyle["colors"]>): Partial<HouseStyle> => ({
  colors: { ...neutralStyle.colors, ...changed },
});
const margins = (changed: Partial<HouseStyle["margins"]>): Partial<HouseStyle> => ({
  margins: { ...neutralStyle.margins, ...changed },
});
const square = { kind: "vector", width: 10, height: 10, shapes: [{ path: "M0 0H10V10H0Z", fill: "#000000" }] } as const;

describe("Contrast zoals WCAG het telt", () => {
  test.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#000000", 21],
    ["#777777", "#ffffff", 4.478],
    ["#767676", "#ffffff", 4.542],
    ["#ff0000", "#ffffff", 3.998],
    ["#0000ff", "#ffffff", 8.592],
    ["#1a1e24", "#1a1e24", 1],
  ])("%s op %s is %d", (one, other, ratio) => expect(contrastRatio(one, other)).toBeCloseTo(ratio, 3));
});

describe("De neutrale huisstijl", () => {
  test("is overal goed te lezen", () => {
    expect(checkHouseStyle(neutralStyle)).toEqual([]);
    expect(measureContrasts(neutralStyle.colors)).toHaveLength(10);
    for (const { ratio } of measureContrasts(neutralStyle.colors)) expect(ratio).toBeGreaterThan(leastContrast);
  });
});

describe("Een kleur die slecht te lezen is", () => {
  test("wordt bij elk vlak genoemd waarop hij staat", () => {
    expect(found(colors({ link: "#777777" }))).toEqual([
      "HUISSTIJL_CONTRAST_LAAG colors/link",
      "HUISSTIJL_CONTRAST_LAAG colors/link",
      "HUISSTIJL_CONTRAST_LAAG colors/link",
    ]);
    expect(found(colors({ muted: "#777777" }))).toEqual(["HUISSTIJL_CONTRAST_LAAG colors/muted"]);
  });
  test("net te weinig wordt niet naar boven afgerond", () => {
    const [finding] = checkHouseStyle({ ...neutralStyle, ...colors({ muted: "#777777" }) });
    expect(finding?.params).toEqual({ vlak: "white", contrast: 4.47, minstens: 4.5 });
    expect(found(colors({ muted: "#767676" }))).toEqual([]);
  });
  test("ook een donker vlak onder donkere tekst", () =>
    expect(new Set(found(colors({ infoGround: "#333333" })))).toEqual(
      new Set(["ink", "link", "accent"].map((name) => `HUISSTIJL_CONTRAST_LAAG colors/${name}`)),
    ));
  test("een lijn is versiering: die mag zo licht als men wil", () =>
    expect(found(colors({ rule: "#fefefe" }))).toEqual([]));
});

describe("Marges", () => {
  test.each<[string, Partial<HouseStyle["margins"]>, readonly string[]]>([
    ["10 is genoeg", { top: 10, right: 10, bottom: 10 }, []],
    ["onder 10 print niet elke printer", { top: 9.9, right: 0 }, ["MARGE_TE_KLEIN /top", "MARGE_TE_KLEIN /right"]],
    ["links 20 en 30 houden het adres in het venster", { left: 20 }, []],
    ["links 30", { left: 30 }, []],
    ["links 19,9", { left: 19.9 }, ["ADRES_BUITEN_VENSTER /left"]],
    ["links 30,1", { left: 30.1 }, ["ADRES_BUITEN_VENSTER /left"]],
    ["links 5 is alleen te klein", { left: 5 }, ["MARGE_TE_KLEIN /left"]],
    ["100 bij 180 blijft over", { left: 25, right: 85, top: 60, bottom: 57 }, []],
    ["iets smaller", { left: 25, right: 85.1 }, ["BLAD_TE_VOL "]],
    ["iets lager", { top: 60, bottom: 57.1 }, ["BLAD_TE_VOL "]],
  ])("%s", (_, changed, codes) => {
    const short = found(margins(changed)).map((each) => each.replace("HUISSTIJL_", "").replace("margins", ""));
    expect(short).toEqual(codes);
  });
});

describe("Een logo", () => {
  const logo = (changed: object): readonly string[] =>
    found({ logo: { picture: square, alternative: "Dakpan", width: 20, ...changed } });
  test.each<[string, object, readonly string[]]>([
    ["goed", {}, []],
    ["te smal", { width: 9 }, ["HUISSTIJL_LOGO_BREEDTE logo/width"]],
    [
      "te breed, en dus ook te hoog",
      { width: 81 },
      ["HUISSTIJL_LOGO_BREEDTE logo/width", "HUISSTIJL_LOGO_TE_HOOG logo/width"],
    ],
    ["25 hoog past", { width: 25 }, []],
    ["hoger past niet boven het adres", { width: 25.1 }, ["HUISSTIJL_LOGO_TE_HOOG logo/width"]],
    ["zonder woorden", { alternative: "  " }, ["HUISSTIJL_LOGO_ZONDER_TEKST logo/alternative"]],
  ])("%s", (_, changed, codes) => expect(logo(changed)).toEqual(codes));

  test("van een PNG staat de hoogte vooraan in het bestand", () => {
    const bytes = new Uint8Array(24);
    new DataView(bytes.buffer).setUint32(16, 100);
    new DataView(bytes.buffer).setUint32(20, 200);
    expect(logo({ picture: { kind: "png", bytes } })).toEqual(["HUISSTIJL_LOGO_TE_HOOG logo/width"]);
    expect(logo({ picture: { kind: "png", bytes }, width: 12 })).toEqual([]);
    expect(logo({ picture: { kind: "png", bytes: new Uint8Array(3) } })).toEqual([]);
  });
});
