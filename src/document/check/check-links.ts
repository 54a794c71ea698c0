import type { Content, Link } from "../inline.ts";
import { isSafeHref } from "../safe-href.ts";
import { type DocumentFinding, fout, isBlank, waarschuwing } from "./finding.ts";
import type { Placed } from "./walk.ts";

/** Words that say nothing in a list of links, as a screen reader gives it. */
const vague: ReadonlySet<string> = new Set([
  "hier",
  "klik",
  "klik hier",
  "klik dan hier",
  "deze link",
  "deze pagina",
  "deze website",
  "link",
  "website",
  "meer",
  "meer informatie",
  "meer lezen",
  "lees meer",
  "lees hier meer",
  "lees verder",
  "verder",
  "download",
  "ga naar",
]);

export function checkLinks(contents: readonly Placed<Content>[]): readonly DocumentFinding[] {
  const links = contents.flatMap(linksIn);
  return [...links.flatMap(checkLink), ...checkDoubles(links)];
}

function linksIn({ item, pointer }: Placed<Content>): readonly Placed<Link>[] {
  return item.flatMap((inline, index): readonly Placed<Link>[] => {
    const at = `${pointer}/${index}`;
    if (inline.kind === "link") return [{ item: inline, pointer: at }];
    if (inline.kind === "strong" || inline.kind === "emphasis") {
      return linksIn({ item: inline.content, pointer: `${at}/content` });
    }
    return [];
  });
}

function checkLink({ item: { href, text }, pointer }: Placed<Link>): readonly DocumentFinding[] {
  const address = isSafeHref(href) ? [] : [fout("LINK_ADRES_ONBEKEND", pointer)];
  if (isBlank(text)) return [...address, fout("LINK_LEEG", pointer)];
  if (vague.has(wordsOf(text))) return [...address, waarschuwing("LINK_TEKST_VAAG", pointer, { tekst: wordsOf(text) })];
  return /^\s*(?:https?|mailto|tel):/i.test(text) ? [...address, waarschuwing("LINK_TEKST_ADRES", pointer)] : address;
}

/** The same words that lead to different places: who hears only the words cannot choose. */
function checkDoubles(links: readonly Placed<Link>[]): readonly DocumentFinding[] {
  const first = new Map<string, string>();
  return links.flatMap(({ item: { href, text }, pointer }) => {
    const words = wordsOf(text);
    const known = first.get(words);
    if (known === undefined) first.set(words, href);
    const differs = known !== undefined && known !== href && words !== "";
    return differs ? [waarschuwing("LINK_TEKST_DUBBEL", pointer)] : [];
  });
}

/** Without capitals and the signs around the words. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
