import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { checkSjablonen } from "../brieven/check-sjablonen.ts";
import { briefnamen } from "../brieven/situaties.ts";
import { type Bouwsteen, lezers, type Sjablonen, type Sjabloon } from "../brieven/sjabloon.ts";
import { Fault } from "../domein/fault.ts";
import { compileTemplate } from "../template/compile-template.ts";
import { locateProblem, sortProblems, type TemplateProblem } from "../template/problem.ts";
import { readTemplateFile, type TemplateFile } from "../template/read-template-file.ts";
import type { Template } from "../template/step.ts";
import { bouwsteenvoorwerkSchema, sjabloonvoorwerkSchema } from "./config.ts";
import { productRoot } from "./product-root.ts";
import { describeVoorwerk } from "./voorwerk.ts";

export interface GelezenSjablonen {
  readonly sjablonen: Sjablonen;
  /** What is wrong in them, in the order of the files. */
  readonly problems: readonly TemplateProblem[];
}

export const sjablonenMap = join(productRoot, "templates");

/** All words of the letters, checked and ready; what is wrong in them stops here, before any letter. */
export function loadSjablonen(root = sjablonenMap): Sjablonen {
  const { sjablonen, problems } = readSjablonen(root);
  if (problems.length > 0)
    throw new Fault("TEMPLATE_BROKEN", `${problems.slice(0, 20).map(locateProblem).join("; ")}; see dakpan lint`);
  return sjablonen;
}

/** The same with everything that is wrong, for who writes them. */
export function readSjablonen(root = sjablonenMap): GelezenSjablonen {
  const problems: TemplateProblem[] = [];
  const brieven = filesIn(join(root, "brieven")).flatMap((path) => {
    const sjabloon = readSjabloon(readFile(path, root), problems);
    return sjabloon === undefined ? [] : [[`${sjabloon.brief}.${sjabloon.lezer}`, sjabloon] as const];
  });
  const stenen = filesIn(join(root, "bouwstenen")).map(
    (path) => [nameOf(path, join(root, "bouwstenen")), readBouwsteen(readFile(path, root), problems)] as const,
  );
  const sjablonen = {
    brieven: Object.fromEntries(brieven),
    bouwstenen: Object.fromEntries(stenen.map(([naam, { body }]) => [naam, body])),
    voorwerk: Object.fromEntries(stenen.map(([naam, { bouwsteen }]) => [naam, bouwsteen])),
  };
  return { sjablonen, problems: sortProblems([...problems, ...checkSjablonen(sjablonen)]) };
}

function filesIn(directory: string): readonly string[] {
  if (!existsSync(directory)) throw new Fault("TEMPLATES_MISSING", directory);
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .toSorted()
    .map((file) => join(directory, file))
    .filter((path) => statSync(path).isFile());
}

function nameOf(path: string, directory: string): string {
  return relative(directory, path).replaceAll("\\", "/").replace(/\.md$/, "");
}

function readFile(path: string, root: string): TemplateFile {
  return readTemplateFile(relative(root, path).replaceAll("\\", "/"), readFileSync(path, "utf8"));
}

function readSjabloon(file: TemplateFile, problems: TemplateProblem[]): Sjabloon | undefined {
  const [brief, lezer, ...meer] = file.source.file
    .replace(/^brieven\//, "")
    .replace(/\.md$/, "")
    .split(".");
  const [bekendeBrief, bekendeLezer] = [
    briefnamen.find((naam) => naam === brief),
    lezers.find((naam) => naam === lezer),
  ];
  if (bekendeBrief === undefined || bekendeLezer === undefined || meer.length > 0) {
    problems.push({
      code: "SJABLOON_NAAM_ONBEKEND",
      file: file.source.file,
      line: 1,
      column: 1,
      params: { naam: file.source.file },
    });
    return undefined;
  }
  const front = sjabloonvoorwerkSchema.safeParse(file.front);
  problems.push(...describeVoorwerk(file, front.error));
  const uitleg = front.data?.uitleg ?? "";
  return { brief: bekendeBrief, lezer: bekendeLezer, uitleg, body: compileTemplate(file.source) };
}

/** Whom a piece is for is a condition like the others. */
function readBouwsteen(
  file: TemplateFile,
  problems: TemplateProblem[],
): { readonly body: Template; readonly bouwsteen: Bouwsteen } {
  const front = bouwsteenvoorwerkSchema.safeParse(file.front);
  problems.push(...describeVoorwerk(file, front.error));
  const { voor = [], wanneer, bron = "", uitleg = "", taal } = front.data ?? {};
  const readers =
    voor.length === lezers.length || voor.length === 0 ? [] : [voor.map((lezer) => `lezer.${lezer}`).join(" of ")];
  const conditions = [...readers, ...(wanneer === undefined ? [] : [wanneer])].join(", ");
  const when =
    conditions === "" ? {} : { when: { text: conditions, line: file.lines.wanneer ?? file.lines.voor ?? 1 } };
  return {
    body: compileTemplate({ ...file.source, ...when }),
    bouwsteen: { voor, bron, uitleg, juridisch: taal === "juridisch" },
  };
}
