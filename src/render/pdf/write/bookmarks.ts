import type { Bookmark } from "../layout/strip.ts";
import { type PdfFile, put, ref, reserve } from "./pdf-file.ts";
import { textString } from "./pdf-string.ts";
import { elementOf, type Tree, toSpot } from "./structure.ts";

interface Node {
  readonly bookmark: Bookmark;
  readonly number: number;
  readonly kids: Node[];
}

/** One entry per heading, nested as the headings are. */
export function addBookmarks(file: PdfFile, tree: Tree): number {
  const root = reserve(file);
  const roots: Node[] = [];
  const open: Node[] = [];
  for (const bookmark of tree.spots.keys()) {
    const node: Node = { bookmark, number: reserve(file), kids: [] };
    while ((open.at(-1)?.bookmark.level ?? 0) >= bookmark.level) open.pop();
    (open.at(-1)?.kids ?? roots).push(node);
    open.push(node);
  }
  putKids(file, tree, roots, root);
  put(file, root, `<</Type/Outlines${ends(roots)}>>`);
  return root;
}

function putKids(file: PdfFile, tree: Tree, nodes: readonly Node[], parent: number): void {
  nodes.forEach(({ bookmark, number, kids }, index) => {
    const before = nodes[index - 1];
    const after = nodes[index + 1];
    const around = `${before === undefined ? "" : `/Prev ${ref(before.number)}`}${after === undefined ? "" : `/Next ${ref(after.number)}`}`;
    const element = `/SE ${ref(elementOf(tree, bookmark.tag).number)}`;
    const entries = `/Title ${textString(bookmark.title)}/Parent ${ref(parent)}${toSpot(tree.spots.get(bookmark))}${element}`;
    put(file, number, `<<${entries}${around}${ends(kids)}>>`);
    putKids(file, tree, kids, number);
  });
}

function ends(nodes: readonly Node[]): string {
  const first = nodes[0];
  const last = nodes.at(-1);
  if (first === undefined || last === undefined) return "";
  return `/First ${ref(first.number)}/Last ${ref(last.number)}/Count ${count(nodes)}`;
}

function count(nodes: readonly Node[]): number {
  return nodes.reduce((sum, { kids }) => sum + 1 + count(kids), 0);
}
