import { describe, expect, test } from "vitest";
import { openDocx } from "./open-docx.ts";
import { childNames, parseXml, visitElements, type XmlElement } from "./parse-xml.ts";
import { sampleDocuments } from "./sample-documents.ts";

/** The order ISO 29500-1 asks for. Word calls a file broken when it is another. */
const orders: Readonly<Record<string, string>> = {
  "w:pPr":
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens spacing ind contextualSpacing jc textAlignment outlineLvl rPr",
  "w:rPr": "rStyle rFonts b bCs i iCs caps color spacing kern sz szCs highlight u lang",
  "w:tblPr":
    "tblStyle tblpPr bidiVisual tblStyleRowBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
  "w:tcPr": "cnfStyle tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
  "w:tcBorders": "top left bottom right insideH insideV",
  "w:tblBorders": "top left bottom right insideH insideV",
  "w:pBdr": "top left bottom right between bar",
  "w:tblCellMar": "top left bottom right",
  "w:tbl": "tblPr tblGrid tr",
  "w:tr": "trPr tc",
  "w:tc": "tcPr p",
  "w:sdt": "sdtPr sdtContent",
  "w:sectPr": "headerReference footerReference pgSz pgMar cols titlePg docGrid",
  "w:style": "name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr",
  "w:lvl": "start numFmt suff lvlText lvlJc pPr rPr",
  "w:abstractNum": "nsid multiLevelType tmpl lvl",
  "w:numbering": "abstractNum num",
  "w:settings":
    "zoom defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps characterSpacingControl compat themeFontLang decimalSymbol listSeparator",
  "c:chartSpace": "lang roundedCorners chart spPr txPr externalData",
  "c:chart": "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs",
  "c:barChart": "barDir grouping varyColors ser dLbls gapWidth overlap axId",
  "c:lineChart": "grouping varyColors ser dLbls marker axId",
  "c:ser": "idx order tx spPr invertIfNegative marker dLbls cat val smooth",
  "c:catAx":
    "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl",
  "c:valAx":
    "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit",
  "c:scaling": "orientation max min",
  "wp:inline": "extent effectExtent docPr cNvGraphicFramePr graphic",
  "wp:anchor": "simplePos positionH positionV extent effectExtent wrapNone docPr cNvGraphicFramePr graphic",
  "a:ln": "noFill solidFill prstDash round",
};

function misplaced(part: XmlElement): readonly string[] {
  const wrong: string[] = [];
  visitElements(part, (element) => {
    const order = orders[element.name]?.split(" ");
    // The drawing of a chart in the text has the name of the chart itself.
    if (order === undefined || element.children.length === 0) return;
    const places = childNames(element).map((name) => order.indexOf(name.replace(/^\w+:/, "")));
    if (places.some((place, index) => place < (places[index - 1] ?? 0)))
      wrong.push(`${element.name}: ${childNames(element)}`);
  });
  return wrong;
}

describe("Alles staat in de volgorde van het schema", () => {
  test.each(sampleDocuments)("in %s", async (_, document, style) => {
    const docx = await openDocx(document, style);
    const parts = [...docx.parts.keys()].filter((path) => path.startsWith("word/") && path.endsWith(".xml"));
    for (const path of parts) expect(misplaced(docx.xml(path)), path).toEqual([]);
  });

  test("een cel, een tekst en een document eindigen zoals het moet", async () => {
    for (const [, document, style] of sampleDocuments) {
      const { body } = await openDocx(document, style);
      visitElements(body, (element) => {
        if (element.name === "w:tc") expect(childNames(element).at(-1)).toBe("w:p");
        if (element.name !== "w:body") return;
        expect(childNames(element).slice(-2)).toEqual(["w:p", "w:sectPr"]);
        expect(childNames(element).join(" ")).not.toContain("w:tbl w:tbl");
      });
    }
  });

  test.each(["<w:pPr><w:spacing/><w:keepNext/></w:pPr>", "<w:tcPr><w:onzin/></w:tcPr>"])("%s wordt gezien", (xml) =>
    expect(misplaced(parseXml(xml))).toHaveLength(1),
  );
});
