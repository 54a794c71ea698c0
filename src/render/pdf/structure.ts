import {
  add,
  assign,
  dict,
  literal,
  name,
  type PdfObjects,
  type PdfValue,
  type Ref,
  reserve,
  textString,
} from "./pdf-value.ts";
import type { Tag } from "./tag.ts";
import type { Event, LinkArea } from "./write-page.ts";

interface Element {
  readonly tag: Tag;
  readonly ref: Ref;
  readonly kids: PdfValue[];
  page: Ref | undefined;
}

/** The structure tree as it grows, page after page. */
export interface Tree {
  readonly objects: PdfObjects;
  readonly root: Ref;
  readonly elements: Map<Tag, Element>;
  /** ISO 32000-1, 14.7.4.4: per page the elements by number of marked content, per link its element. */
  readonly parents: (Ref | readonly Ref[])[];
}

export function openTree(objects: PdfObjects): Tree {
  return { objects, root: reserve(objects), elements: new Map(), parents: [] };
}

export interface PageTree {
  readonly key: number;
  readonly annotations: readonly Ref[];
}

export function addPageTree(tree: Tree, page: Ref, events: readonly Event[]): PageTree {
  const marked: Ref[] = [];
  const annotations: Ref[] = [];
  const key = tree.parents.push(marked) - 1;
  for (const event of events) {
    const element = elementOf(tree, event.tag);
    if (event.kind === "content") {
      marked.push(element.ref);
      addKid(element, page, event.mcid);
    } else if (event.kind === "link") {
      const annotation = addLink(tree, page, event.link, element.ref);
      annotations.push(annotation);
      element.kids.push(dict({ Type: name("OBJR"), Pg: page, Obj: annotation }));
    }
  }
  return { key, annotations };
}

function addKid(element: Element, page: Ref, mcid: number): void {
  element.page ??= page;
  const isHere = element.page.ref === page.ref;
  element.kids.push(isHere ? mcid : dict({ Type: name("MCR"), Pg: page, MCID: mcid }));
}

export function elementOf(tree: Tree, tag: Tag): Element {
  const known = tree.elements.get(tag);
  if (known !== undefined) return known;
  const parent = tag.parent === undefined ? undefined : elementOf(tree, tag.parent);
  const element: Element = { tag, ref: reserve(tree.objects), kids: [], page: undefined };
  parent?.kids.push(element.ref);
  tree.elements.set(tag, element);
  return element;
}

function addLink(tree: Tree, page: Ref, { href, text, box }: LinkArea, element: Ref): Ref {
  const key = tree.parents.push(element) - 1;
  return add(
    tree.objects,
    dict({
      Type: name("Annot"),
      Subtype: name("Link"),
      F: 4,
      P: page,
      StructParent: key,
      Rect: box,
      Border: [0, 0, 0],
      Contents: textString(text),
      A: dict({ S: name("URI"), URI: literal(encodeURI(href).replace(/%25/g, "%")) }),
    }),
  );
}

export function closeTree(tree: Tree, document: Tag): void {
  const { objects, root, parents } = tree;
  const top = elementOf(tree, document);
  for (const { tag, ref, kids, page } of tree.elements.values()) {
    const parent = tag.parent === undefined ? root : elementOf(tree, tag.parent).ref;
    const title = tag.title === undefined ? undefined : textString(tag.title);
    const entries = { Type: name("StructElem"), S: name(tag.role), P: parent, A: attributes(tag), T: title };
    assign(objects, ref, dict({ ...entries, Pg: page, K: kids }));
  }
  const numbers = parents.flatMap((entry, index) => [index, "ref" in entry ? entry : add(objects, entry)]);
  const parentTree = add(objects, dict({ Nums: numbers }));
  const entries = { Type: name("StructTreeRoot"), K: [top.ref], ParentTree: parentTree };
  assign(objects, root, dict({ ...entries, ParentTreeNextKey: parents.length }));
}

function attributes({ scope, numbering }: Tag): PdfValue | undefined {
  if (scope !== undefined) return dict({ O: name("Table"), Scope: name(scope) });
  return numbering === undefined ? undefined : dict({ O: name("List"), ListNumbering: name(numbering) });
}
