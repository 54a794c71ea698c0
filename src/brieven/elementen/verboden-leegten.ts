import type { Block } from "../../document/document.ts";
import { plainText } from "../../document/plain-text.ts";
import { vlak } from "./briefbeeld.ts";
import { type Element, verboden } from "./element.ts";

const iedereen = ["client", "jobcoach", "werkgever"] as const;

/** Places that were not filled in, and what is left around them. */
const leeg: readonly (readonly [wat: string, vorm: RegExp])[] = [
  ["een waarde die er niet is", /\b(undefined|NaN|Infinity|\[object \w+\])|\bnull\b/gu],
  ["een spatie voor een leesteken", / [.,;:?!)](?=\s|$)/gu],
  ["twee leestekens na elkaar", /(?<!\.)[.,;:]{2}(?!\.)|[?!][.,]/gu],
  ["een woord waar een datum of getal na hoort", /\b(tot en met|vanaf|sinds|dan van)[.,;?](?=\s|$)/gu],
  ["lege haakjes of aanhalingstekens", /\(\s*\)|“\s*”/gu],
  ["een dag zonder begin of einde", /\bvan tot en met\b|\btot en met (?=en|,)/gu],
];

/** The letter says nothing where something should stand. */
export const verbodenLeegten: readonly Element[] = [
  verboden({ id: "lege-plaats", wat: "een plaats die leeg bleef", bron: "taal", voor: iedereen }, (beeld) => {
    const eigen = eigenWoorden(beeld.zaak.beslissing?.eigenTeksten.map(({ tekst }) => tekst) ?? []);
    return leeg.flatMap(([wat, vorm]) =>
      beeld.regels.flatMap((regel) =>
        eigen.has(regel)
          ? []
          : (regel.match(vorm) ?? []).map((gevonden) => `${wat}: “${gevonden}” in “${regel.slice(0, 80)}”`),
      ),
    );
  }),
  verboden({ id: "dubbele-spatie", wat: "twee spaties na elkaar", bron: "taal", voor: iedereen }, ({ regels }) =>
    regels.filter((regel) => /[ \u00a0]{2}/u.test(regel.trim())).map((regel) => regel.slice(0, 80)),
  ),
  verboden(
    { id: "kop-zonder-tekst", wat: "een kop zonder tekst eronder", bron: "taal", voor: iedereen },
    ({ document }) => koppenZonderTekst(document.blocks),
  ),
  verboden(
    { id: "lege-tabel", wat: "een tabel of lijst zonder inhoud", bron: "taal", voor: iedereen },
    ({ document }) => legeBlokken(document.blocks),
  ),
  verboden(
    { id: "dubbele-alinea", wat: "een alinea die twee keer in de brief staat", bron: "taal", voor: iedereen },
    ({ document }) => dubbele(document.blocks),
  ),
];

function eigenWoorden(teksten: readonly string[]): ReadonlySet<string> {
  return new Set(teksten);
}

function koppenZonderTekst(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, plaats) => {
    if (block.kind !== "heading") return [];
    const volgende = blocks[plaats + 1];
    const leegt =
      volgende === undefined ||
      volgende.kind === "signature" ||
      (volgende.kind === "heading" && volgende.level <= block.level);
    return leegt ? [plainText(block.content)] : [];
  });
}

function legeBlokken(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "table":
        return block.rows.length + block.totals.length === 0 ||
          block.rows.some((rij) => rij.every((cel) => plainText(cel).trim() === ""))
          ? ["een lege tabel of rij"]
          : [];
      case "list":
        return block.items.length === 0 || block.items.some((item) => item.length === 0) ? ["een lege lijst"] : [];
      case "paragraph":
      case "heading":
        return plainText(block.content).trim() === "" ? ["een lege alinea"] : [];
      default:
        return [];
    }
  });
}

/** A sentence may come back; a whole paragraph of several words may not. */
function dubbele(blocks: readonly Block[]): readonly string[] {
  const gezien = new Set<string>();
  return blocks.flatMap((block) => {
    if (block.kind !== "paragraph") return [];
    const tekst = vlak(plainText(block.content));
    if (tekst.length < 40 || !gezien.has(tekst)) {
      gezien.add(tekst);
      return [];
    }
    return [tekst.slice(0, 80)];
  });
}
