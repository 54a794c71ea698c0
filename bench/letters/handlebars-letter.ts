import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";
import { briefvorm } from "../../src/brieven/gegevens/vorm.ts";
import { type Condition, readConditions, type Term } from "../../src/template/condition.ts";
import { readTemplateFile } from "../../src/template/read-template-file.ts";

const templates = join(import.meta.dirname, "../../templates");

/** The same letter by Handlebars itself: compiled once, the pieces as partials, their conditions as blocks of its own. It does not escape, so that it does as little as it can. */
export function compileLetter(name: string): (data: unknown) => string {
  const hbs = Handlebars.create();
  const root = join(templates, "bouwstenen");
  for (const file of readdirSync(root, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".md")) continue;
    const { front, source } = readTemplateFile(file, readFileSync(join(root, file), "utf8"));
    const piece = file.replace(/\.md$/, "").replaceAll("\\", "/");
    hbs.registerPartial(piece, hbs.compile(withConditions(piece, source.text, conditionsOf(front), hbs), options));
  }
  const { source } = readTemplateFile(name, readFileSync(join(templates, "brieven", `${name}.md`), "utf8"));
  return hbs.compile(source.text, options);
}

const options = { noEscape: true };

function conditionsOf({ voor = "", wanneer }: Readonly<Record<string, string>>): readonly Condition[] {
  const readers = voor.split(/\s*,\s*/);
  const text = [
    ...(readers.length === 3 ? [] : [readers.map((reader) => `lezer.${reader}`).join(" of ")]),
    ...(wanneer === undefined ? [] : [wanneer]),
  ].join(", ");
  return text === "" ? [] : (readConditions(text, { line: 1, column: 1 }) ?? []);
}

/** `a of b, c` → `{{#if c}}{{#if a}}text{{else}}{{#if b}}text{{/if}}{{/if}}{{/if}}`; a text that is needed twice is a partial. */
function withConditions(piece: string, text: string, conditions: readonly Condition[], hbs: typeof Handlebars): string {
  const twice = conditions.some(({ anyOf }) => anyOf.length > 1);
  if (twice) hbs.registerPartial(`${piece}--text`, hbs.compile(text, options));
  const inner = twice ? `{{> ${piece}--text}}` : text;
  return conditions.reduceRight((body, { anyOf }) => anyOfBlocks(anyOf, body), inner);
}

function anyOfBlocks([first, ...others]: readonly Term[], body: string): string {
  if (first === undefined) return "";
  const block = first.not ? "unless" : "if";
  const rest = others.length === 0 ? "" : `{{else}}${anyOfBlocks(others, body)}`;
  return `{{#${block} ${nameOf(first)}}}${body}${rest}{{/${block}}}`;
}

/** Pieces stand inside lists too: what is of the whole letter is named from its root. */
function nameOf({ path }: Term): string {
  return Object.hasOwn(briefvorm.fields, path.parts[0] ?? "") ? `@root.${path.name}` : path.name;
}
