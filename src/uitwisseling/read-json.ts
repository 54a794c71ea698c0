import { type JSONVisitor, visit } from "jsonc-parser";
import { type Finding, fout } from "../domein/bevinding/finding.ts";
import { toPointer } from "../domein/pointer.ts";
import { type Result, refuse, succeed } from "../domein/result.ts";

export const maxBytes = 5 * 1024 * 1024;
const maxDiepte = 64;
const verboden: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Bytes → data, or every reason why not: size, encoding, depth, grammar, double and forbidden keys. */
export function readJson(bytes: Uint8Array): Result<unknown> {
  if (bytes.byteLength > maxBytes) return refuse([fout("BESTAND_TE_GROOT", "", { hoogstens: maxBytes / 1024 / 1024 })]);
  const text = decode(bytes);
  if (text === undefined) return refuse([fout("CODERING_ONJUIST", "")]);
  if (text.trim() === "") return refuse([fout("BESTAND_LEEG", "")]);
  if (isTooDeep(text)) return refuse([fout("JSON_TE_DIEP", "", { hoogstens: maxDiepte })]);
  const bevindingen = inspect(text);
  return bevindingen.length > 0 ? refuse(bevindingen) : succeed(JSON.parse(text));
}

/** UTF-8 with or without a byte order mark; anything else is refused rather than guessed. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\u0000") ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Counts open brackets outside texts, before any parser walks the depth. */
function isTooDeep(text: string): boolean {
  let diepte = 0;
  let inTekst = false;
  for (let plaats = 0; plaats < text.length; plaats++) {
    const teken = text[plaats];
    if (inTekst) {
      if (teken === "\\") plaats++;
      else if (teken === '"') inTekst = false;
    } else if (teken === '"') inTekst = true;
    else if (teken === "{" || teken === "[") {
      if (++diepte > maxDiepte) return true;
    } else if (teken === "}" || teken === "]") diepte--;
  }
  return false;
}

/** Grammar first; only what JSON allows is searched for double and forbidden keys. */
function inspect(text: string): readonly Finding[] {
  return isJson(text) ? findBadKeys(text) : [fout("JSON_ONGELDIG", "", findFirstError(text))];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The parser goes on after an error and may find millions, so the first one ends the walk. */
function findFirstError(text: string): Readonly<Record<"regel" | "kolom", number>> {
  let first = { regel: 1, kolom: 1 };
  const stop = new Error("first error found");
  const onError: JSONVisitor["onError"] = (_code, _offset, _lengte, regel, kolom) => {
    first = { regel: regel + 1, kolom: kolom + 1 };
    throw stop;
  };
  try {
    visit(text, { onError }, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  } catch (error) {
    if (error !== stop) throw error;
  }
  return first;
}

/** More than this of one kind helps nobody. */
const maxBadKeys = 100;

function findBadKeys(text: string): readonly Finding[] {
  const bevindingen: Finding[] = [];
  const sleutels: Set<string>[] = [];
  visit(text, {
    onObjectBegin() {
      sleutels.push(new Set());
    },
    onObjectEnd() {
      sleutels.pop();
    },
    onObjectProperty(naam, _offset, _lengte, regel, _kolom, pad) {
      const gezien = sleutels.at(-1);
      const code = verboden.has(naam) ? "SLEUTEL_VERBODEN" : gezien?.has(naam) === true ? "SLEUTEL_DUBBEL" : undefined;
      if (code !== undefined && bevindingen.length < maxBadKeys)
        bevindingen.push(fout(code, toPointer([...pad(), naam]), { regel: regel + 1 }));
      gezien?.add(naam);
    },
  });
  return bevindingen;
}
