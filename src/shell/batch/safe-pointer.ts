import type { Code } from "../../domein/bevinding/codes.ts";
import type { Finding } from "../../domein/bevinding/finding.ts";

/** These point at a name that someone typed and that no schema knows: it may be the name of a person, or a number. */
const foreign: ReadonlySet<Code> = new Set(["VELD_ONBEKEND", "SLEUTEL_DUBBEL", "SLEUTEL_VERBODEN"]);

/** Where a finding is, for a file that stays: without a name that is not ours, only what it stands in. */
export function safePointer({ code, pointer }: Pick<Finding, "code" | "pointer">): string {
  return foreign.has(code) ? pointer.slice(0, Math.max(0, pointer.lastIndexOf("/"))) : pointer;
}
