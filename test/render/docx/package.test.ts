import { dirname, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { isSafeHref } from "../../../src/document/safe-href.ts";
import { checksums, type OpenDocx, openDocx } from "./open-docx.ts";
import { attribute, findAll, parseXml, visitElements, type XmlElement } from "./parse-xml.ts";
import { sampleDocuments } from "./sample-documents.ts";

const values = (element: XmlElement, name: string, key = "w:val"): readonly string[] =>
  findAll(element, name).map((each) => attribute(each, key));

const isXml = (path: string) => /\.(?:xml|rels)$/.test(path);

/** `word/document.xml` → where its relationships are. */
const relationsOf = (path: string) => `${dirname(path)}/_rels/${posix.basename(path)}.rels`.replace(/^\.\//, "");

interface Relation {
  readonly id: string;
  readonly target: string;
  readonly outside: boolean;
}

function readRelations(docx: OpenDocx, path: string): readonly Relation[] {
  if (!docx.parts.has(relationsOf(path))) return [];
  return findAll(docx.xml(relationsOf(path)), "Relationship").map((relation) => ({
    id: attribute(relation, "Id"),
    target: attribute(relation, "Target"),
    outside: relation.attributes.get("TargetMode") === "External",
  }));
}

function usedRelations(part: XmlElement): readonly string[] {
  const used: string[] = [];
  visitElements(part, ({ attributes }) => {
    for (const [key, value] of attributes) if (/^r:(?:id|embed)$/.test(key)) used.push(value);
  });
  return used;
}

describe.each(sampleDocuments)("Het pakket van %s", (_, document, style) => {
  const opened = openDocx(document, style);

  test("elk deel is goede XML, en staat met zijn soort in de lijst", async () => {
    const docx = await opened;
    const types = docx.xml("[Content_Types].xml");
    const extensions = new Set(values(types, "Default", "Extension"));
    const overrides = new Set(values(types, "Override", "PartName"));
    for (const path of docx.parts.keys()) {
      if (isXml(path)) expect(() => docx.xml(path), path).not.toThrow();
      if (path.endsWith(".xml") && path !== "[Content_Types].xml") expect(overrides, path).toContain(`/${path}`);
      else expect(extensions).toContain(path.split(".").at(-1));
    }
    for (const path of overrides) expect([...docx.parts.keys()]).toContain(path.slice(1));
    expect([...docx.parts.keys()][0]).toBe("[Content_Types].xml");
  });

  test("de controlegetallen kloppen", async () => {
    for (const [found, given] of checksums((await opened).bytes)) expect(given).toBe(found);
  });

  test("elke verwijzing komt ergens uit, en niets is er voor niets", async () => {
    const docx = await opened;
    const reached = new Set<string>(["[Content_Types].xml"]);
    for (const path of ["", ...docx.parts.keys()].filter((each) => each === "" || isXml(each))) {
      const relations = readRelations(docx, path);
      if (relations.length > 0) reached.add(relationsOf(path));
      for (const { target, outside } of relations) {
        if (outside) expect(isSafeHref(target)).toBe(true);
        else reached.add(posix.join(dirname(path), target));
      }
      const used = path === "" || path.endsWith(".rels") ? [] : usedRelations(docx.xml(path));
      const known = relations.map(({ id }) => id);
      expect(new Set(known).size, path).toBe(known.length);
      for (const id of used) expect(known, path).toContain(id);
    }
    expect([...docx.parts.keys()].sort()).toEqual([...reached].sort());
  });

  test("elke stijl en elke lijst bestaat", async () => {
    const docx = await opened;
    const styles = docx.xml("word/styles.xml");
    const known = values(styles, "w:style", "w:styleId");
    expect(new Set(known).size).toBe(known.length);
    const used = ["w:pStyle", "w:rStyle", "w:tblStyle"].flatMap((name) => values(docx.body, name));
    for (const id of [...used, ...values(styles, "w:basedOn"), ...values(styles, "w:next")])
      expect(known).toContain(id);
    const numbering = docx.xml("word/numbering.xml");
    const lists = values(numbering, "w:num", "w:numId");
    for (const id of values(docx.body, "w:numId")) expect(lists).toContain(id);
    const kinds = values(numbering, "w:abstractNum", "w:abstractNumId");
    for (const list of findAll(numbering, "w:num")) expect(kinds).toContain(values(list, "w:abstractNumId")[0]);
  });

  test("tekeningen en bladwijzers hebben elk een eigen nummer en naam", async () => {
    const docx = await opened;
    const headers = [...docx.parts.keys()].filter((path) => path.startsWith("word/header")).map(docx.xml);
    const drawings = [docx.body, ...headers].flatMap((part) => [
      ...values(part, "wp:docPr", "id"),
      ...values(part, "wps:cNvPr", "id"),
    ]);
    expect(new Set(drawings).size).toBe(drawings.length);
    const names = values(docx.body, "w:bookmarkStart", "w:name");
    const ids = values(docx.body, "w:bookmarkStart", "w:id");
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(values(docx.body, "w:bookmarkEnd", "w:id")).toEqual(ids);
    for (const name of names) expect(name).toMatch(/^[A-Za-z_]\w{0,39}$/);
    const anchors = findAll(docx.body, "w:hyperlink").flatMap(({ attributes }) => attributes.get("w:anchor") ?? []);
    for (const anchor of anchors) expect(names).toContain(anchor);
  });

  test("elk veld begint, heeft een uitkomst en eindigt", async () => {
    const docx = await opened;
    const parts = [...docx.parts.keys()]
      .filter((path) => /^word\/(?:document|footer\d)\.xml$/.test(path))
      .map(docx.xml);
    for (const part of parts) {
      const open: string[] = [];
      for (const type of values(part, "w:fldChar", "w:fldCharType")) {
        if (type === "begin") open.push(type);
        else
          expect(open.splice(-1, 1, ...(type === "separate" ? [type] : []))).toEqual([
            type === "separate" ? "begin" : "separate",
          ]);
      }
      expect(open).toEqual([]);
    }
  });

  test("van de merktekens voor een huisstijl blijft niets staan", async () => {
    const docx = await opened;
    for (const [path, part] of docx.parts)
      if (isXml(path)) expect(part.toString("utf8")).not.toMatch(/0A0A0\d|DAKPAN-|2980\d|undefined|NaN/);
  });
});

test("XML die niet klopt wordt gezien", () => {
  for (const wrong of [
    "<a><b></a>",
    "<a b='1'/>",
    "<a>&nbsp;</a>",
    "<a>\u0001</a>",
    "<a/><b/>",
    '<a b="1" b="2"/>',
    "<a>]]></a>",
  ])
    expect(() => parseXml(wrong), wrong).toThrow();
});
