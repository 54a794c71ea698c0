import { describeHuisstijl } from "../src/shell/config.ts";

/** `schemas/huisstijl.schema.json`: what a house style file may hold, for who writes one in an editor. */
export function generateHuisstijlSchema(): string {
  return `${JSON.stringify(describeHuisstijl(), null, 2)}\n`;
}
