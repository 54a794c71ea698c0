import { checkChart } from "./check/check-chart.ts";
import { checkHeadings } from "./check/check-headings.ts";
import { checkLinks } from "./check/check-links.ts";
import { checkFigure } from "./check/check-picture.ts";
import { checkTable } from "./check/check-table.ts";
import { type DocumentFinding, fout, isBlank } from "./check/finding.ts";
import { listBlocks, listContents } from "./check/walk.ts";
import type { Document, Facts, List, Signature } from "./document.ts";
import { titledBlocks } from "./titled-blocks.ts";
import { type BlockVisitor, visitBlock } from "./visit.ts";

export type { DocumentCode, DocumentFinding } from "./check/finding.ts";

/** What would keep a reader with a screen reader from following the document; empty when all is well. */
export function checkDocument(document: Document): readonly DocumentFinding[] {
  const blocks = listBlocks(document.blocks, "/blocks");
  const startsAt = titledBlocks(document) === document.blocks ? 0 : 1;
  return [
    ...checkWhole(document),
    ...checkHeadings(blocks, startsAt),
    ...blocks.flatMap(({ item, pointer }) => visitBlock(visitor, item, pointer)),
    ...checkLinks(listContents(document, blocks)),
  ];
}

/** Language says how a screen reader speaks; a file made elsewhere may hold another. */
function checkWhole({ title, language }: Document): readonly DocumentFinding[] {
  const taal: string = language;
  return [
    ...(isBlank(title) ? [fout("TITEL_LEEG", "/title")] : []),
    ...(taal === "nl-NL" ? [] : [fout("TAAL_ONBEKEND", "/language", { taal })]),
  ];
}

const visitor: BlockVisitor<string, readonly DocumentFinding[]> = {
  heading: () => [],
  paragraph: () => [],
  list: checkList,
  table: checkTable,
  facts: checkFacts,
  callout: () => [],
  figure: checkFigure,
  chart: checkChart,
  signature: checkSignature,
  pageBreak: () => [],
  group: () => [],
};

function checkList({ items }: List, pointer: string): readonly DocumentFinding[] {
  if (items.length === 0) return [fout("LIJST_LEEG", pointer)];
  return items.flatMap((item, index) => (item.length === 0 ? [fout("LIJST_LEEG", `${pointer}/items/${index}`)] : []));
}

function checkFacts({ facts }: Facts, pointer: string): readonly DocumentFinding[] {
  return facts.flatMap(({ term }, index) =>
    isBlank(term) ? [fout("FEIT_ZONDER_TERM", `${pointer}/facts/${index}/term`)] : [],
  );
}

function checkSignature({ signers }: Signature, pointer: string): readonly DocumentFinding[] {
  return signers.flatMap(({ role }, index) =>
    isBlank(role) ? [fout("ONDERTEKENAAR_ZONDER_ROL", `${pointer}/signers/${index}/role`)] : [],
  );
}
