import ts from "typescript";
import { describe, expect, test } from "vitest";
import { readSources, type Source, visitNodes } from "./read-sources.ts";

const tests = readSources("test");

describe("Tests", () => {
  const forbidden: ReadonlySet<string> = new Set([
    "only",
    "skip",
    "todo",
    "mock",
    "fn",
    "spyOn",
    "stubGlobal",
    "useFakeTimers",
  ]);
  const callees: ReadonlySet<string> = new Set(["test", "it", "describe", "vi"]);

  function tricks(source: Source): readonly string[] {
    const found: string[] = [];
    visitNodes(source, (node) => {
      if (!ts.isPropertyAccessExpression(node) || !forbidden.has(node.name.text)) return;
      if (callees.has(node.expression.getText().split(".")[0] ?? "")) found.push(`${source.path}: ${node.getText()}`);
    });
    return found;
  }

  test("niets wordt nagebootst, uitgezet of als enige gedraaid", () => expect(tests.flatMap(tricks)).toEqual([]));

  test.each(["test.only('a', b)", "describe.skip('a', b)", "vi.mock('x')", "vi.fn()", "test.concurrent.skip('a')"])(
    "%s wordt gezien",
    (text) => expect(tricks({ path: "x.test.ts", text })).not.toEqual([]),
  );

  test("elke test staat in een bestand dat vitest vindt", () => {
    const lost = tests.filter(
      ({ path, text }) => /^(describe|test)(\.\w+)*\(/m.test(text) && !path.endsWith(".test.ts"),
    );
    expect(lost.map(({ path }) => path)).toEqual([]);
  });
});
