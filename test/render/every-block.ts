import {
  callout,
  chart,
  emphasis,
  fact,
  facts,
  figure,
  group,
  heading,
  link,
  list,
  nobreak,
  pageBreak,
  paragraph,
  signature,
  signers,
  strong,
  text,
  toContent,
} from "../../src/document/build.ts";
import { table } from "../../src/document/build-table.ts";
import type { Block, Document } from "../../src/document/document.ts";
import { sampleLetter } from "./sample-letter.ts";

/** A report with every kind of block; every text a person can have written is `words`. */
export function everyBlock(words: string): Document {
  return {
    ...sampleLetter,
    title: words,
    author: words,
    subject: words,
    frame: {
      kind: "report",
      sender: { name: words, lines: [words, words] },
      reference: [fact(words, words)],
      contents: true,
    },
    blocks: blocksWith(words),
  };
}

/** The same words in the frame of a letter. */
export function everyBlockAsLetter(words: string): Document {
  const sender = { name: words, lines: [words] };
  const frame = { kind: "letter", sender, addressee: [words, words], reference: [fact(words, words)] } as const;
  return { ...everyBlock(words), frame };
}

function blocksWith(words: string): readonly Block[] {
  const vector = { kind: "vector", width: 10, height: 10, shapes: [{ path: "M0 0h10v10z", fill: "#87361b" }] } as const;
  const numbers = { title: words, alternative: words, unit: words, category: words } as const;
  return [
    heading(1, words),
    paragraph([text(words), strong([emphasis(words)]), nobreak(words), link("https://a.example/x", words)]),
    paragraph(link(words, words)),
    heading(2, words),
    list(false, words, [paragraph(words), list(true, words, [paragraph(words), paragraph(words)])]),
    heading(3, words),
    facts(fact(words, words)),
    heading(2, words),
    table({ caption: words, header: [words, words], rows: [[words, words]], total: [words, words], endColumns: [1] }),
    {
      ...table({ header: ["", words, words], rows: [[words, words, words]], endColumns: [2] }),
      header: [["", words, words].map(toContent), [words, words, words].map(toContent)],
      headerColumns: 2,
    },
    callout("info", paragraph(words)),
    callout("action", heading(3, words), list(false, words)),
    figure({ picture: vector, alternative: words, caption: words, width: 40 }),
    chart({ ...numbers, form: "bars", categories: [words, words], series: [{ name: words, values: [1, null] }] }),
    chart({ ...numbers, form: "lines", categories: [words], series: [{ name: words, values: [2.5] }] }),
    pageBreak(),
    group(heading(2, words), signature(words, words)),
    signers({ role: words, name: words }, { role: words, name: words, signed: words }, { role: words }),
  ];
}

/** What people and machines put into forms. */
export const hostileTexts: readonly (readonly [string, string])[] = [
  ["een script", "<script>alert(1)</script>"],
  ["een plaatje dat iets doet", '"><img src=x onerror=alert(1)>'],
  ["een attribuut", "' onclick='x"],
  ["het einde van een blok gegevens", "]]>"],
  ["het einde van de opmaak", "</style><style>*{display:none}"],
  ["het einde van de titel", "</title><b>"],
  ["een verwijzing", "&lt;&#60;&amp;"],
  ["een adres dat iets doet", "javascript:alert(1)"],
  ["gegevens als adres", "data:text/html,<script>"],
  ["besturingstekens", "a\u0000b\u0007c\u001bd\u007fe\u0085f"],
  ["een halve letter", "a\ud800b\udc00c"],
  ["tekens die de richting keren", "\u202eomgekeerd\u202c \u2067x\u2069 \u200f"],
  ["emoji", "👩‍👩‍👧 🇳🇱 👍🏽"],
  ["een sjabloon", "{{naam}} {{{x}}} <%= z %>"],
  ["tekens van Markdown", "**vet** # kop | a | _b_ [c](d)"],
  ["regels", "een\ntwee\r\n\tdrie"],
  ["niets dan een spatie", " "],
];
