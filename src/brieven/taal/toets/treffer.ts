import type { Taalcode } from "../taalcode.ts";
import type { Params } from "../taalvondst.ts";

/** What a rule finds in one sentence; the place comes from the sentence. */
export interface Treffer {
  readonly code: Taalcode;
  readonly params: Params;
}
