import { inflateSync } from "node:zlib";

/** The operators of every page, as they are painted. */
export function readPages(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes).toString("latin1");
  return [...file.matchAll(/stream\n([\s\S]*?)\nendstream/g)].flatMap(([, body = ""]) => {
    const text = inflate(body);
    return / Tm |\/Artifact/.test(text) ? [text] : [];
  });
}

function inflate(body: string): string {
  try {
    return inflateSync(Buffer.from(body, "latin1")).toString("latin1");
  } catch {
    return "";
  }
}

/** Operators without the strings they show, which may hold any byte. */
export function withoutStrings(operators: string): string {
  return operators.replace(/\((?:\\[\s\S]|[^\\()])*\)/g, "()");
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function textPoints(operators: string): readonly Point[] {
  const found = withoutStrings(operators).matchAll(/(-?[\d.]+) (-?[\d.]+) Tm/g);
  return [...found].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

/** What is wrong with the marks of a page: something painted outside them, or marks within marks. */
export function markFaults(operators: string): readonly string[] {
  const faults: string[] = [];
  let depth = 0;
  for (const [token] of withoutStrings(operators).matchAll(/\b(?:BDC|BMC|EMC|TJ|re f|Do|S)\b/g)) {
    if (token === "EMC") depth -= 1;
    else if (token === "BDC" || token === "BMC") {
      if (depth !== 0) faults.push("marks within marks");
      depth += 1;
    } else if (depth === 0) faults.push(`${token} outside marks`);
    if (depth < 0) faults.push("more ends than starts");
  }
  return depth === 0 ? faults : [...faults, "a mark is not ended"];
}
