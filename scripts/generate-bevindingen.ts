import { readFileSync } from "node:fs";
import { codes } from "../src/domein/bevinding/codes.ts";
import { describeFinding } from "../src/domein/bevinding/messages.nl.ts";

/** Example facts, so that every sentence reads as it will. */
const voorbeeld = {
  veld: "Wat lukt er straks zonder hulp?",
  vragen: "Wat lukt er straks zonder hulp?",
  wie: "werkgever",
  uiterlijk: "2026-06-30",
  hoogstens: 5,
  regel: 12,
  kolom: 8,
  bekend: "1.0",
  verwacht: "een getal",
  keuzes: "ja, nee",
  grens: "hoogstens 60",
  einde: "2026-10-31",
  begin: "2026-01-01",
  waarnaar: "doel",
  nummer: 2,
  doel: "20",
  activiteiten: "18",
  gevraagd: "80",
  midden: "57,6",
  bijlage: "contract",
  bron: "het Handelsregister",
  op: "2026-01-05",
  reden: "dit gegeven ontbreekt",
};

/** `docs/bevindingen.md`: one row per code, in groups as in `codes.ts`. */
export function generateBevindingenDoc(): string {
  const groups = readGroups();
  const rows = codes.map((code) => {
    const title = groups.get(code);
    const head = title === undefined ? [] : ["", `## ${title}`, "", "| code | what the person reads |", "|---|---|"];
    return [
      ...head,
      `| \`${code}\` | ${describeFinding({ code, ernst: "fout", pointer: "", params: voorbeeld })} |`,
    ].join("\n");
  });
  return `# Findings\n\nEvery finding is \`{ code, ernst, pointer, params }\`; the sentence is in \`src/domein/bevinding/messages.nl.ts\`. Codes are never reused.\n${rows.join("\n")}\n`;
}

/** The comments between the codes are the titles of the groups. */
function readGroups(): ReadonlyMap<string, string> {
  const text = readFileSync("src/domein/bevinding/codes.ts", "utf8");
  return new Map([...text.matchAll(/\/\/ (.+)\n\s+"(\w+)"/g)].map(([, title = "", code = ""]) => [code, title]));
}
