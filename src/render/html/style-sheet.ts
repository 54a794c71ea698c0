import { type HouseStyle, neutralStyle } from "../../document/house-style.ts";
import { printRules } from "./print-rules.ts";
import { screenRules } from "./screen-rules.ts";

/** The rules of one house style, on screen and on paper. */
export function writeStyleSheet({ colors, fontFamily, margins }: HouseStyle): string {
  const neutral = neutralStyle.colors;
  const variables = [
    `--ink: ${pickColor(colors.ink, neutral.ink)};`,
    `--muted: ${pickColor(colors.muted, neutral.muted)};`,
    `--accent: ${pickColor(colors.accent, neutral.accent)};`,
    `--link: ${pickColor(colors.link, neutral.link)};`,
    `--rule: ${pickColor(colors.rule, neutral.rule)};`,
    `--info: ${pickColor(colors.infoGround, neutral.infoGround)};`,
    `--action: ${pickColor(colors.actionGround, neutral.actionGround)};`,
    `--font: ${quoteFont(fontFamily)}, "Segoe UI", system-ui, -apple-system, Roboto, "Helvetica Neue", Arial, sans-serif;`,
  ];
  return `\n:root { color-scheme: light; ${variables.join(" ")} }\n${screenRules}${printRules(margins)}`;
}

/** A style sheet takes colours and nothing that could be more. */
const pickColor = (color: string, otherwise: string) => (/^#[0-9a-f]{6}$/i.test(color) ? color : otherwise);
const quoteFont = (name: string) => `"${name.replace(/[^\p{L}\p{N} _-]/gu, "")}"`;
