import type { Bereik } from "./taalvondst.ts";

/** A stop behind these never ends a sentence. */
const nooitEinde: ReadonlySet<string> = new Set(
  "dhr mw mevr mej drs mr dr ir ing prof ds st nr nrs art artt tel blz pag bijv bv vb ca vgl zgn resp afd afz evt incl excl par hfst".split(
    " ",
  ),
);
/** Behind these it does when a capital or a number follows. */
const kanEinde: ReadonlySet<string> = new Set(
  "b.v n.v v.o.f c.v e.d e.a e.e.a a.s jl a.u.b m.m.v z.s.m z.o.z p.p p.m e.v".split(" "),
);
const maanden: ReadonlySet<string> = new Set("jan feb febr mrt apr jun jul aug sep sept okt nov dec".split(" "));
/** A sentence begins with these; a name after initials does not. */
const zinsbegin =
  /^(?:U|Uw|Wij|Dat|Dit|Dan|Daar|Daarna|Deze|Die|Het|Hij|Zij|Ons|Onze|Er|Wilt|Bel|Heeft|Kunt|Nu)(?=[\s,])/;

const grens = /(?<![.?!…])[.?!…]+["'”’»)\]]*(?=\s|$)/g;
const opening = /^(?:(?!['’][nst]\s)["'“‘„«([–—-]\s?)*/;
const begint = /^(?:[\p{Lu}\p{Nd}€+]|['’][nst] ?\p{Lu})/u;

/** Where the sentences of one piece of plain text begin and end. A stop inside one of `heel` (names) ends nothing. */
export function splitZinnen(tekst: string, heel: readonly Bereik[] = []): readonly Bereik[] {
  const zinnen: Bereik[] = [];
  let van = skipWit(tekst, 0);
  grens.lastIndex = 0;
  for (let teken = grens.exec(tekst); teken !== null; teken = grens.exec(tekst)) {
    const tot = grens.lastIndex;
    const volgende = skipWit(tekst, tot);
    const binnen = heel.some((naam) => naam.van < tot && tot < naam.tot);
    if (binnen || (volgende < tekst.length && !isEinde(tekst, van, teken.index, volgende))) continue;
    zinnen.push({ van, tot });
    van = volgende;
  }
  if (van < tekst.length) zinnen.push({ van, tot: van + tekst.slice(van).trimEnd().length });
  return zinnen;
}

function isEinde(tekst: string, van: number, teken: number, volgende: number): boolean {
  const rest = tekst.slice(volgende, volgende + 24).replace(opening, "");
  if (!begint.test(rest)) return false;
  return tekst[teken] !== "." || isZinspunt(woordVoor(tekst, van, teken), tekst.slice(van, teken), rest);
}

function isZinspunt(woord: string, zin: string, rest: string): boolean {
  if (/^(?:\d+|\p{L})$/u.test(zin)) return false;
  const klein = woord.toLowerCase();
  if (nooitEinde.has(klein)) return false;
  if (kanEinde.has(klein)) return true;
  if (maanden.has(klein)) return !/^\d/.test(rest);
  if (/^(?:\p{Lu}[\p{Ll}]?\.)*\p{Lu}$/u.test(woord)) return zinsbegin.test(rest);
  return !/^\p{L}\.(?:\p{L}\.?)+$/u.test(woord);
}

/** The word that a stop stands behind, without an opening bracket. */
function woordVoor(tekst: string, van: number, teken: number): string {
  let begin = teken;
  while (begin > van && !/[\s("'“‘/]/.test(tekst.charAt(begin - 1))) begin -= 1;
  return tekst.slice(begin, teken);
}

function skipWit(tekst: string, van: number): number {
  let at = van;
  while (at < tekst.length && /\s/.test(tekst.charAt(at))) at += 1;
  return at;
}
