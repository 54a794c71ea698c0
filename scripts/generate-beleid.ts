import { describeBeleid } from "../src/shell/config.ts";

/** `schemas/beleid.schema.json`: what a policy file may hold, for who writes one in an editor. */
export function generateBeleidSchema(): string {
  return `${JSON.stringify(describeBeleid(), null, 2)}\n`;
}
