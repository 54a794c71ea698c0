import { createHash } from "node:crypto";
import type { HouseStyle } from "../../document/house-style.ts";
import { writeStyleSheet } from "./style-sheet.ts";
import { writePicture } from "./write-figure.ts";

/** What every page in one house style has the same. */
export interface PreparedStyle {
  readonly css: string;
  /** Allows this style sheet and no other. */
  readonly policy: string;
  readonly logo: string;
}

const prepared = new WeakMap<HouseStyle, PreparedStyle>();

export function prepareStyle(style: HouseStyle): PreparedStyle {
  const known = prepared.get(style);
  if (known !== undefined) return known;
  const css = writeStyleSheet(style);
  const hash = createHash("sha256").update(css).digest("base64");
  const { logo } = style;
  const made: PreparedStyle = {
    css,
    policy: `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    logo:
      logo === undefined ? "" : `<div class="logo">${writePicture(logo.picture, logo.alternative, logo.width)}</div>`,
  };
  prepared.set(style, made);
  return made;
}
