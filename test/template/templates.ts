import { compileTemplate } from "../../src/template/compile-template.ts";
import type { Data } from "../../src/template/data.ts";
import { type Filled, fillTemplate } from "../../src/template/fill-template.ts";
import type { Pieces } from "../../src/template/filling.ts";
import { readTemplateFile } from "../../src/template/read-template-file.ts";
import type { Template } from "../../src/template/step.ts";

export const template = (text: string, file = "brief.md"): Template =>
  compileTemplate(readTemplateFile(file, text).source);

export const pieces = (texts: Readonly<Record<string, string>>): Pieces =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, template(text, `${name}.md`)]));

export const fill = (text: string, data: Data = {}, parts: Readonly<Record<string, string>> = {}): Filled =>
  fillTemplate(template(text), pieces(parts), data);

export function blocksOf(filled: Filled) {
  return filled.ok ? filled.blocks : [];
}

export function problemsOf(filled: Filled): readonly string[] {
  return filled.ok ? [] : filled.problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}
