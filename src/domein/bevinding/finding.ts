import type { Code } from "./codes.ts";

/** `fout` must be mended, `waarschuwing` should be, `signaal` is good to know. */
export type Ernst = "fout" | "waarschuwing" | "signaal";
export type Params = Readonly<Record<string, string | number>>;

/** What a person can mend: where (JSON Pointer), what, and the facts for the sentence. Never holds personal data. */
export interface Finding {
  readonly code: Code;
  readonly ernst: Ernst;
  readonly pointer: string;
  readonly params: Params;
}

export function fout(code: Code, pointer: string, params: Params = {}): Finding {
  return { code, ernst: "fout", pointer, params };
}

export function waarschuwing(code: Code, pointer: string, params: Params = {}): Finding {
  return { code, ernst: "waarschuwing", pointer, params };
}

export function signaal(code: Code, pointer: string, params: Params = {}): Finding {
  return { code, ernst: "signaal", pointer, params };
}

export function hasFout(bevindingen: readonly Finding[]): boolean {
  return bevindingen.some(({ ernst }) => ernst === "fout");
}
