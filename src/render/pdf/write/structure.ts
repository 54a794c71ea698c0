import type { Bookmark } from "../layout/strip.ts";
import type { Tag } from "../layout/tag.ts";
import { add, type PdfFile, put, ref, reserve } from "./pdf-file.ts";
import { literal, textString } from "./pdf-string.ts";
import type { Box, Event, LinkArea } from "./write-page.ts";

interface Element {
  readonly tag: Tag;
  readonly number: number;
  readonly parent: number;
  kids: string;
  page: number;
  box: Box | undefined;
}

/** Where a heading stands: its page, and how far from the bottom. */
export interface Spot {
  readonly page: number;
  readonly y: number;
}

/** The structure tree as it grows, page after page. */
export interface Tree {
  readonly file: PdfFile;
  readonly root: number;
  readonly elements: Map<Tag, Element>;
  /** ISO 32000-1, 14.7.4.4: per page the elements by number of marked content, per link its element. */
  readonly parents: string[];
  readonly spots: ReadonlyMap<Bookmark, Spot>;
}

export function openTree(file: PdfFile, spots: Tree["spots"]): Tree {
  return { file, root: reserve(file), elements: new Map(), parents: [], spots };
}

export interface PageTree {
  readonly key: number;
  readonly annotations: readonly number[];
}

export function addPageTree(tree: Tree, page: number, events: readonly Event[]): PageTree {
  let marked = "";
  const annotations: number[] = [];
  const key = tree.parents.push("") - 1;
  for (const event of events) {
    const element = elementOf(tree, event.tag);
    if (event.kind === "content") {
      marked += ` ${ref(element.number)}`;
      element.box = event.box ?? element.box;
      addMark(element, page, event.mcid);
    } else if (event.kind === "link") {
      const annotation = addLink(tree, page, event.link, element.number);
      annotations.push(annotation);
      element.kids += `<</Type/OBJR/Pg ${ref(page)}/Obj ${ref(annotation)}>>`;
    }
  }
  tree.parents[key] = ref(add(tree.file, `[${marked}]`));
  return { key, annotations };
}

function addMark(element: Element, page: number, mcid: number): void {
  if (element.page === 0) element.page = page;
  element.kids += element.page === page ? ` ${mcid}` : `<</Type/MCR/Pg ${ref(page)}/MCID ${mcid}>>`;
}

export function elementOf(tree: Tree, tag: Tag): Element {
  const known = tree.elements.get(tag);
  if (known !== undefined) return known;
  const parent = tag.parent === undefined ? undefined : elementOf(tree, tag.parent);
  const number = reserve(tree.file);
  const element: Element = { tag, number, parent: parent?.number ?? tree.root, kids: "", page: 0, box: undefined };
  if (parent !== undefined) parent.kids += ` ${ref(number)}`;
  tree.elements.set(tag, element);
  return element;
}

function addLink(tree: Tree, page: number, { style, text, box }: LinkArea, element: number): number {
  const key = tree.parents.push(ref(element)) - 1;
  const goes = style.target === undefined ? toUri(style.href ?? "") : toSpot(tree.spots.get(style.target));
  return add(
    tree.file,
    `<</Type/Annot/Subtype/Link/F 4/P ${ref(page)}/StructParent ${key}/Rect[${box.join(" ")}]/Border[0 0 0]/Contents ${textString(text)}${goes}>>`,
  );
}

function toUri(href: string): string {
  return `/A<</S/URI/URI ${literal(encodeURI(href.toWellFormed()).replace(/%25/g, "%"))}>>`;
}

export function toSpot(spot: Spot | undefined): string {
  return spot === undefined ? "" : `/Dest[${ref(spot.page)}/XYZ 0 ${spot.y} 0]`;
}

export function closeTree({ file, root, elements, parents }: Tree, document: Tag): void {
  for (const element of elements.values()) {
    const { tag, number, parent, kids, page } = element;
    const place = page === 0 ? "" : `/Pg ${ref(page)}`;
    const entries = `/P ${ref(parent)}${place}/K[${kids.trimStart()}]${attributes(element)}`;
    put(file, number, `<</S/${tag.role}${entries}>>`);
  }
  const numbers = parents.map((entry, key) => `${key} ${entry}`).join(" ");
  const parentTree = add(file, `<</Nums[${numbers}]>>`);
  const top = elements.get(document);
  const kids = top === undefined ? "" : ref(top.number);
  const entries = `/K[${kids}]/ParentTree ${ref(parentTree)}/ParentTreeNextKey ${parents.length}`;
  put(file, root, `<</Type/StructTreeRoot${entries}>>`);
}

function attributes({ tag, box }: Element): string {
  const { scope, numbering, title, alternative } = tag;
  let written = "";
  if (scope !== undefined) written += `/A<</O/Table/Scope/${scope}>>`;
  if (numbering !== undefined) written += `/A<</O/List/ListNumbering/${numbering}>>`;
  if (box !== undefined) written += `/A<</O/Layout/Placement/Block/BBox[${box.join(" ")}]>>`;
  if (title !== undefined) written += `/T ${textString(title)}`;
  if (alternative !== undefined) written += `/Alt ${textString(alternative)}`;
  return written;
}
