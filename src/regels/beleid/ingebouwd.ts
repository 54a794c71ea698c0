import type { Beleid } from "./beleid.ts";
import { g42015 } from "./g4-2015.ts";
import { gemeente } from "./gemeente.ts";
import { kompas } from "./kompas.ts";
import { rotterdam } from "./rotterdam.ts";
import { utrecht } from "./utrecht.ts";
import { uwv2019 } from "./uwv-2019.ts";

/** The policies that come with Dakpan. */
export const ingebouwd: readonly Beleid[] = [uwv2019, g42015, rotterdam, utrecht, kompas, gemeente];

export function findBeleid(id: string): Beleid | undefined {
  return ingebouwd.find((beleid) => beleid.id === id);
}
