import type { Colors, HouseStyle } from "../../document/house-style.ts";

/** A house style in the measures of DOCX: lengths in twentieths of a point, colours as 1A1E24. */
export interface Look {
  readonly style: HouseStyle;
  readonly colors: Colors;
  readonly fontFamily: string;
  readonly margins: HouseStyle["margins"];
  readonly textWidth: number;
  readonly textHeight: number;
}

/** A4. */
export const sheet = { width: 11_906, height: 16_838 } as const;
export const twipsPerMillimetre = 1440 / 25.4;
/** The unit of drawings. */
export const emuPerMillimetre = 36_000;
export const emuPerTwip = 635;

export const toTwips = (millimetres: number): number => Math.round(millimetres * twipsPerMillimetre);

export function lookOf(style: HouseStyle): Look {
  const { ink, muted, accent, link, rule, infoGround, actionGround } = style.colors;
  const margins = {
    top: toTwips(style.margins.top),
    right: toTwips(style.margins.right),
    bottom: toTwips(style.margins.bottom),
    left: toTwips(style.margins.left),
  };
  return {
    style,
    colors: {
      ink: toHex(ink),
      muted: toHex(muted),
      accent: toHex(accent),
      link: toHex(link),
      rule: toHex(rule),
      infoGround: toHex(infoGround),
      actionGround: toHex(actionGround),
    },
    fontFamily: style.fontFamily.replace(/[^\p{L}\p{N} ._-]/gu, ""),
    margins,
    textWidth: sheet.width - margins.left - margins.right,
    textHeight: sheet.height - margins.top - margins.bottom,
  };
}

/** What is no colour is black. */
export function toHex(color: string): string {
  return /^#[0-9a-f]{6}$/i.test(color) ? color.slice(1).toUpperCase() : "000000";
}
