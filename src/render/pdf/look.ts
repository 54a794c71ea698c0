import type { Tone } from "../../document/document.ts";
import type { Face } from "./font.ts";

/** All lengths in points; A4. */
export const page = { width: 595.28, height: 841.89, left: 70.87, right: 85.04, top: 70.87, bottom: 76 } as const;
export const bodyWidth = page.width - page.left - page.right;
export const millimetre = 72 / 25.4;

export const ink = "0.102 0.118 0.141";
export const muted = "0.329 0.361 0.408";
export const accent = "0.529 0.212 0.106";
export const linkInk = "0.043 0.286 0.412";
export const ruleInk = "0.776 0.796 0.820";

export interface TextLook {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
  readonly color: string;
}

export const body: TextLook = { face: "regular", size: 10.5, leading: 14.5, color: ink };
export const bodyStrong: TextLook = { ...body, face: "strong" };
export const small: TextLook = { face: "regular", size: 8.5, leading: 11.5, color: muted };
export const cell: TextLook = { face: "regular", size: 10, leading: 13.5, color: ink };
export const cellStrong: TextLook = { ...cell, face: "strong" };
export const senderName: TextLook = { face: "strong", size: 13, leading: 17, color: accent };

export const headings: Readonly<Record<1 | 2 | 3, TextLook>> = {
  1: { face: "strong", size: 18, leading: 23, color: ink },
  2: { face: "strong", size: 12, leading: 16, color: ink },
  3: { face: "strong", size: 10.5, leading: 14.5, color: muted },
};

export const panels: Readonly<Record<Tone, { readonly fill: string; readonly bar: string }>> = {
  info: { fill: "0.945 0.957 0.969", bar: linkInk },
  action: { fill: "0.980 0.949 0.929", bar: accent },
};
