import type { TemplateCode, TemplateProblem } from "../template/problem.ts";
import type { TemplateFile } from "../template/read-template-file.ts";

interface Fout {
  readonly issues: readonly {
    readonly code?: string | undefined;
    readonly path: readonly PropertyKey[];
    readonly input?: unknown;
    readonly keys?: readonly string[];
  }[];
}

/** What is wrong above a template, each with its own line. */
export function describeVoorwerk(
  { source: { file }, front, lines, unended }: TemplateFile,
  fout: Fout | undefined,
): readonly TemplateProblem[] {
  const at = (code: TemplateCode, naam: string): TemplateProblem => ({
    code,
    file,
    line: lines[naam] ?? 1,
    column: 1,
    params: { naam },
  });
  if (unended) return [at("VOORWERK_NIET_GESLOTEN", "---")];
  return (fout?.issues ?? []).flatMap(({ code, path, keys }) => {
    if (code === "unrecognized_keys") return (keys ?? []).map((naam) => at("VOORWERK_ONBEKEND", naam));
    const naam = String(path[0] ?? "");
    return [at(Object.hasOwn(front, naam) ? "VOORWERK_ONGELDIG" : "VOORWERK_ONTBREEKT", naam)];
  });
}
