import type { Margins } from "../../document/house-style.ts";

/** On paper: the margins of the house, no grounds under text, and nothing torn apart that belongs together. */
export function printRules({ top, right, bottom, left }: Margins): string {
  const margin = [top, right, bottom, left].map((length) => `${Number.isFinite(length) ? length : 25}mm`).join(" ");
  return `@media print {
  @page { size: A4; margin: ${margin}; @bottom-right { content: "Pagina " counter(page) " van " counter(pages); font: 8.5pt var(--font); color: #545c68; } }
  html { font-size: 10pt; }
  body { background: none; font-size: 1.05rem; line-height: 1.38; }
  .sheet { max-width: none; margin: 0; padding: 0; border: 0; }
  h1, h2, h3, .contents, caption, .chart > figcaption { break-after: avoid; }
  p, li, dd { orphans: 2; widows: 2; }
  tr, .callout, .signature, .signers > li, .group, .chart > .scroll:first-of-type, figure:not(.chart), dl > div { break-inside: avoid; }
  .signature, dl > div:last-child { break-before: avoid; }
  p:has(+ ul), p:has(+ ol), dl > div:first-child { break-after: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  .scroll { overflow: visible; }
  tfoot, tbody tr:last-child { break-before: avoid; }
  .chart svg { min-width: 0; }
  .callout, .callout.action { background: none; }
  .page-break { break-before: page; }
  footer { display: none; }
}
`;
}
