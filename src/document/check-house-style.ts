import { contrastRatio } from "./contrast.ts";
import type { Colors, HouseStyle, Logo, Margins } from "./house-style.ts";
import type { Picture } from "./picture.ts";

export type HouseStyleCode =
  | "HUISSTIJL_CONTRAST_LAAG"
  | "HUISSTIJL_MARGE_TE_KLEIN"
  | "HUISSTIJL_ADRES_BUITEN_VENSTER"
  | "HUISSTIJL_BLAD_TE_VOL"
  | "HUISSTIJL_LOGO_BREEDTE"
  | "HUISSTIJL_LOGO_TE_HOOG"
  | "HUISSTIJL_LOGO_ZONDER_TEKST";

export interface HouseStyleFinding {
  readonly code: HouseStyleCode;
  /** The names of the properties that lead to the place. */
  readonly path: readonly string[];
  readonly params: Readonly<Record<string, string | number>>;
}

/** What would keep people from reading documents in this style; empty when all is well. */
export function checkHouseStyle({ colors, margins, logo }: HouseStyle): readonly HouseStyleFinding[] {
  return [...checkColors(colors), ...checkMargins(margins), ...(logo === undefined ? [] : checkLogo(logo))];
}

/** Text on the grounds it stands on; `white` is the paper. */
export type TextColor = "ink" | "muted" | "accent" | "link";
export type Ground = "white" | "infoGround" | "actionGround";

export interface Contrast {
  readonly text: TextColor;
  readonly ground: Ground;
  readonly ratio: number;
}

/** WCAG 2, 1.4.3: text of normal size. */
export const leastContrast = 4.5;
const white = "#ffffff";
const pairs: readonly (readonly [TextColor, Ground])[] = [
  ["ink", "white"],
  ["muted", "white"],
  ["accent", "white"],
  ["link", "white"],
  ["ink", "infoGround"],
  ["link", "infoGround"],
  ["accent", "infoGround"],
  ["ink", "actionGround"],
  ["link", "actionGround"],
  ["accent", "actionGround"],
];

/** The contrast of each pair of which both colours are there. */
export function measureContrasts(colors: Partial<Colors>): readonly Contrast[] {
  return pairs.flatMap(([text, ground]) => {
    const [front, back] = [colors[text], ground === "white" ? white : colors[ground]];
    return front === undefined || back === undefined ? [] : [{ text, ground, ratio: contrastRatio(front, back) }];
  });
}

/** Lines are ornament, so nothing is asked of them. */
export function checkColors(colors: Partial<Colors>): readonly HouseStyleFinding[] {
  return measureContrasts(colors).flatMap(({ text, ground, ratio }) =>
    ratio >= leastContrast
      ? []
      : [
          {
            code: "HUISSTIJL_CONTRAST_LAAG",
            path: ["colors", text],
            // Rounded down, so that 4.49 never reads as the 4.5 it should be.
            params: { vlak: ground, contrast: Math.floor(ratio * 100) / 100, minstens: leastContrast },
          } as const,
        ],
  );
}

const sheet = { width: 210, height: 297 };
const leastText = { width: 100, height: 180 };
const leastMargin = 10;
/**
 * The window of a C5 or DL envelope shows 20 to 110 mm from its left edge. A folded sheet has 10 mm of play in a DL and
 * 19 mm in a C5: from 20 mm the address never begins left of the window, up to 30 mm at least 61 mm of each line shows.
 */
const window = { minstens: 20, hoogstens: 30 };

export function checkMargins(margins: Margins): readonly HouseStyleFinding[] {
  const { top, right, bottom, left } = margins;
  const narrow = (["top", "right", "bottom", "left"] as const).filter((side) => margins[side] < leastMargin);
  const [width, height] = [sheet.width - left - right, sheet.height - top - bottom];
  return [
    ...narrow.map(
      (side): HouseStyleFinding => ({
        code: "HUISSTIJL_MARGE_TE_KLEIN",
        path: ["margins", side],
        params: { minstens: leastMargin },
      }),
    ),
    ...(left < leastMargin || (left >= window.minstens && left <= window.hoogstens)
      ? []
      : [{ code: "HUISSTIJL_ADRES_BUITEN_VENSTER", path: ["margins", "left"], params: window } as const]),
    ...(width >= leastText.width && height >= leastText.height
      ? []
      : [
          {
            code: "HUISSTIJL_BLAD_TE_VOL",
            path: ["margins"],
            params: { breedte: width, hoogte: height, minsteBreedte: leastText.width, minsteHoogte: leastText.height },
          } as const,
        ]),
  ];
}

const logoWidth = { minstens: 10, hoogstens: 80 };
/** It stands above the window of the envelope. */
const mostLogoHeight = 25;

export function checkLogo({ picture, alternative, width }: Logo): readonly HouseStyleFinding[] {
  const height = width * heightPerWidth(picture);
  return [
    ...(width >= logoWidth.minstens && width <= logoWidth.hoogstens
      ? []
      : [{ code: "HUISSTIJL_LOGO_BREEDTE", path: ["logo", "width"], params: logoWidth } as const]),
    ...(height <= mostLogoHeight
      ? []
      : [
          {
            code: "HUISSTIJL_LOGO_TE_HOOG",
            path: ["logo", "width"],
            params: { hoogte: Math.ceil(height * 10) / 10, hoogstens: mostLogoHeight },
          } as const,
        ]),
    ...(alternative.trim() === ""
      ? [{ code: "HUISSTIJL_LOGO_ZONDER_TEKST", path: ["logo", "alternative"], params: {} } as const]
      : []),
  ];
}

function heightPerWidth(picture: Picture): number {
  if (picture.kind === "vector") return picture.height / picture.width;
  // A PNG says how wide and high it is right after its signature.
  const header = new DataView(picture.bytes.buffer, picture.bytes.byteOffset, picture.bytes.byteLength);
  return header.byteLength < 24 ? 0 : header.getUint32(20) / header.getUint32(16);
}
