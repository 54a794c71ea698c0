import { type JSONVisitor, type ParseErrorCode, visit } from "jsonc-parser";
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

function inspect(text: string): readonly Finding[] {
  const bevindingen: Finding[] = [];
  const sleutels: Set<string>[] = [];
  const visitor: JSONVisitor = {
    onObjectBegin: () => void sleutels.push(new Set()),
    onObjectEnd: () => void sleutels.pop(),
    onObjectProperty(naam, _offset, _lengte, regel, _kolom, pad) {
      const gezien = sleutels.at(-1);
      const hier = toPointer([...pad(), naam]);
      if (verboden.has(naam)) bevindingen.push(fout("SLEUTEL_VERBODEN", hier, { regel: regel + 1 }));
      else if (gezien?.has(naam) === true) bevindingen.push(fout("SLEUTEL_DUBBEL", hier, { regel: regel + 1 }));
      gezien?.add(naam);
    },
    onError(_code: ParseErrorCode, _offset, _lengte, regel, kolom) {
      if (!bevindingen.some(({ code }) => code === "JSON_ONGELDIG"))
        bevindingen.push(fout("JSON_ONGELDIG", "", { regel: regel + 1, kolom: kolom + 1 }));
    },
  };
  visit(text, visitor, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  return bevindingen.length > 0 ? bevindingen : strictFault(text);
}

/** What the lenient walk let through but JSON does not allow. */
function strictFault(text: string): readonly Finding[] {
  try {
    JSON.parse(text);
    return [];
  } catch {
    return [fout("JSON_ONGELDIG", "", { regel: 1, kolom: 1 })];
  }
}
