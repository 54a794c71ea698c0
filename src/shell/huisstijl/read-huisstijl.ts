import { checkColors, checkLogo, checkMargins, type HouseStyleFinding } from "../../document/check-house-style.ts";
import type { Colors, HouseStyle, Logo, Margins } from "../../document/house-style.ts";
import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import { toPointer } from "../../domein/pointer.ts";
import { type Result, refuse, succeed } from "../../domein/result.ts";
import { type Huisstijlbestand, huisstijlSchema } from "../config.ts";
import { checkShape, maxBevindingen } from "./check-shape.ts";
import { type Fonts, loadFonts } from "./load-fonts.ts";
import { loadLogo } from "./load-logo.ts";

/** A style, and the fonts it brings itself. */
export interface Gelezen {
  readonly style: HouseStyle;
  readonly fonts?: Fonts;
}

/** Data → a house style, or everything that is wrong with it: its shape, its looks and the files it names. */
export function readHuisstijl(data: unknown, folder: string): Result<Gelezen> {
  const vorm = checkShape(data);
  const delen = readDelen(data);
  const logo = delen.logo === undefined ? undefined : loadLogo(delen.logo, folder);
  const fonts = delen.bestanden === undefined ? undefined : loadFonts(delen.bestanden, folder);
  const bevindingen = [
    ...vorm,
    ...checkColors(delen.colors).map(toFinding),
    ...(delen.margins === undefined ? [] : checkMargins(delen.margins).map(toFinding)),
    ...(logo === undefined ? [] : logo.ok ? checkLogo(logo.value).map(toFinding) : logo.bevindingen),
    ...(fonts === undefined || fonts.ok ? [] : fonts.bevindingen),
  ];
  const read = huisstijlSchema.safeParse(data);
  if (!read.success || bevindingen.length > 0) return refuse(bevindingen.slice(0, maxBevindingen));
  return succeed({
    style: toStyle(read.data, logo?.ok === true ? logo.value : undefined),
    ...(fonts?.ok === true ? { fonts: fonts.value } : {}),
  });
}

interface Delen {
  readonly colors: Partial<Colors>;
  readonly margins?: Margins;
  readonly logo?: Huisstijlbestand["logo"];
  readonly bestanden?: Parameters<typeof loadFonts>[0];
}

const { kleuren, marges, logo, lettertype } = huisstijlSchema.shape;

/** The parts that have the right shape, also where another part has not. */
function readDelen(data: unknown): Delen {
  const part = (name: string): unknown =>
    typeof data === "object" && data !== null ? Reflect.get(data, name) : undefined;
  const margins = marges.safeParse(part("marges"));
  const sign = logo.safeParse(part("logo"));
  const type = lettertype.safeParse(part("lettertype"));
  return {
    colors: readColors(part("kleuren")),
    ...(margins.success ? { margins: toMargins(margins.data) } : {}),
    ...(sign.success ? { logo: sign.data } : {}),
    ...(type.success && type.data.bestanden !== undefined ? { bestanden: type.data.bestanden } : {}),
  };
}

/** Our names beside those in the file. */
const colorNames = [
  ["ink", "tekst"],
  ["muted", "rustig"],
  ["accent", "accent"],
  ["link", "link"],
  ["rule", "lijn"],
  ["infoGround", "vlak"],
  ["actionGround", "vlakActie"],
] as const;

function readColors(data: unknown): Partial<Colors> {
  return Object.fromEntries(
    colorNames.flatMap(([name, key]) => {
      const value = typeof data === "object" && data !== null ? Reflect.get(data, key) : undefined;
      const read = kleuren.shape[key].safeParse(value);
      return read.success ? [[name, read.data.toLowerCase()] as const] : [];
    }),
  );
}

function toMargins({ boven, rechts, onder, links }: Huisstijlbestand["marges"]): Margins {
  return { top: boven, right: rechts, bottom: onder, left: links };
}

function toStyle(
  { naam, afzender, kleuren: colors, lettertype: type, marges: margins }: Huisstijlbestand,
  sign: Logo | undefined,
): HouseStyle {
  const color = (name: keyof typeof colors): string => colors[name].toLowerCase();
  return {
    name: naam,
    ...(afzender === undefined ? {} : { sender: { name: afzender.naam, lines: afzender.regels } }),
    colors: {
      ink: color("tekst"),
      muted: color("rustig"),
      accent: color("accent"),
      link: color("link"),
      rule: color("lijn"),
      infoGround: color("vlak"),
      actionGround: color("vlakActie"),
    },
    fontFamily: type.familie,
    ...(sign === undefined ? {} : { logo: sign }),
    margins: toMargins(margins),
  };
}

const keys: Readonly<Record<string, string>> = {
  ...Object.fromEntries(colorNames),
  colors: "kleuren",
  margins: "marges",
  top: "boven",
  right: "rechts",
  bottom: "onder",
  left: "links",
  width: "breedte",
  alternative: "tekst",
};

/** The same finding, at its place in the file. */
function toFinding({ code, path, params }: HouseStyleFinding): Finding {
  return fout(code, toPointer(path.map((step) => keys[step] ?? step)), params);
}
