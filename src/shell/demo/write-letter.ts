import type { Lezer } from "../../brieven/sjabloon.ts";
import { neutralStyle } from "../../document/house-style.ts";
import { titledBlocks } from "../../document/titled-blocks.ts";
import { writeBlocks } from "../../render/html/write-blocks.ts";
import type { Brieflink } from "./write-brieven.ts";

const aan: Readonly<Record<Lezer, string>> = {
  client: "Aan de werknemer",
  jobcoach: "Aan de jobcoach",
  werkgever: "Aan de werkgever",
};
const formaatnamen: Readonly<Record<string, string>> = { pdf: "PDF", docx: "Word", html: "webpagina", txt: "tekst" };

/** A letter as it is read, in a column of the page, with its files above it. */
export function writeLetter(geval: string, { brief, lezer, document, bestanden }: Brieflink): string {
  const links = bestanden.map(
    ({ formaat, href }) =>
      `<a href="${href}" aria-label="${aan[lezer]}, ${formaatnamen[formaat] ?? formaat}">${formaatnamen[formaat] ?? formaat}</a>`,
  );
  const page = { style: neutralStyle, headings: [], tables: 0, figures: 0 };
  const tekst = lowerHeadings(writeBlocks(titledBlocks(document), page), `${geval}-${brief}-${lezer}`);
  return `<section class="brief ${lezer}" aria-label="${aan[lezer]}">
<h4>${aan[lezer]}</h4>
<p class="formaten">${links.join(" ")}</p>
<div class="blad">
${tekst}
</div>
</section>`;
}

/** On this page a letter stands under a case and a reader; and its addresses must be its own. Words of a letter never hold a tag. */
function lowerHeadings(html: string, prefix: string): string {
  const level = (name: string): number => Math.min(6, Number(name) + 4);
  return html
    .replace(
      /<(\/?)h([1-3])([ >])/g,
      (_, close: string, name: string, rest: string) => `<${close}h${level(name)}${rest}`,
    )
    .replace(/ (id|aria-labelledby)="/g, (_, name: string) => ` ${name}="${prefix}-`);
}
