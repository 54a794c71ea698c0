import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export interface Source {
  /** From the root of the project, as in `src/domein/datum.ts`. */
  readonly path: string;
  readonly text: string;
}

const root = join(import.meta.dirname, "../..");

export function readSources(folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((path) => /\.(ts|js)$/.test(path))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

export function isGenerated({ path }: Source): boolean {
  return /\.gen\.(d\.ts|ts|js)$/.test(path);
}

/** Everything the file asks for by name: imports of values and of types, exports from elsewhere and `import()`. */
export function importsOf(source: Source): readonly string[] {
  const names: string[] = [];
  visitNodes(source, (node) => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined;
    if (specifier !== undefined && ts.isStringLiteral(specifier)) names.push(specifier.text);
  });
  return names;
}

export function visitNodes({ path, text }: Source, look: (node: ts.Node) => void): void {
  const walk = (node: ts.Node): void => {
    look(node);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
}
