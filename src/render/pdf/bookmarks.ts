import { page } from "./look.ts";
import { assign, dict, name, type PdfObjects, type Ref, reserve, textString } from "./pdf-value.ts";
import type { Bookmark } from "./strip.ts";

export interface Target {
  readonly bookmark: Bookmark;
  readonly page: Ref;
  readonly element: Ref;
  /** From the top of the page. */
  readonly y: number;
}

interface Node {
  readonly target: Target;
  readonly ref: Ref;
  readonly kids: Node[];
}

/** One entry per heading, nested as the headings are. */
export function addBookmarks(objects: PdfObjects, targets: readonly Target[]): Ref {
  const root = reserve(objects);
  const roots: Node[] = [];
  let open: readonly Node[] = [];
  for (const target of targets) {
    const node = { target, ref: reserve(objects), kids: [] };
    open = open.filter((outer) => outer.target.bookmark.level < target.bookmark.level);
    (open.at(-1)?.kids ?? roots).push(node);
    open = [...open, node];
  }
  assignKids(objects, roots, root);
  assign(objects, root, dict({ Type: name("Outlines"), ...ends(roots) }));
  return root;
}

function assignKids(objects: PdfObjects, nodes: readonly Node[], parent: Ref): void {
  nodes.forEach(({ target, ref, kids }, index) => {
    const destination = [target.page, name("XYZ"), 0, Math.round(page.height - target.y + 4), 0];
    const entries = { Title: textString(target.bookmark.title), Parent: parent, Dest: destination, SE: target.element };
    const around = { Prev: nodes[index - 1]?.ref, Next: nodes[index + 1]?.ref };
    assign(objects, ref, dict({ ...entries, ...around, ...(kids.length === 0 ? {} : ends(kids)) }));
    assignKids(objects, kids, ref);
  });
}

function ends(nodes: readonly Node[]) {
  return { First: nodes[0]?.ref, Last: nodes.at(-1)?.ref, Count: count(nodes) };
}

function count(nodes: readonly Node[]): number {
  return nodes.reduce((sum, { kids }) => sum + 1 + count(kids), 0);
}
