import type { Chart, Series } from "../../document/document.ts";
import { drawnSeries, lookOfSeries, type SeriesLook } from "../drawing/chart/series-look.ts";
import { columnName, sheetName } from "./chart-workbook.ts";
import { escapeXml } from "./escape-xml.ts";
import { type Look, toHex } from "./look.ts";
import { xmlStart } from "./namespaces.ts";

const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const namespaces = `xmlns:c="${chartNamespace}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;
const off = 'val="0"';
/** With more bars than this there is no room for their numbers. */
const mostLabels = 16;

/** A chart as Word draws it: with its numbers, so that it shows without opening the workbook. */
export function writeChartPart(chart: Chart, look: Look): string {
  const { title, series } = chart;
  const shown = series.slice(0, drawnSeries);
  const ink = { color: look.colors.ink, size: 900, fontFamily: look.fontFamily };
  const legend = shown.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay ${off}/></c:legend>` : "";
  const plot = `<c:plotArea><c:layout/>${writePlot(chart, shown, look)}${writeAxes(chart, look)}</c:plotArea>`;
  const heading =
    title.trim() === ""
      ? `<c:autoTitleDeleted val="1"/>`
      : `${writeTitle(title, 1050, true, look)}<c:autoTitleDeleted ${off}/>`;
  const blanks = '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>';
  const ground = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";
  return `${xmlStart}<c:chartSpace ${namespaces}><c:lang val="nl-NL"/><c:roundedCorners ${off}/><c:chart>${heading}${plot}${legend}${blanks}</c:chart>${ground}${writeFont(ink)}<c:externalData r:id="cijfers"><c:autoUpdate ${off}/></c:externalData></c:chartSpace>`;
}

interface Lettering {
  readonly color: string;
  readonly size: number;
  readonly fontFamily: string;
}

const writeFont = ({ color, size, fontFamily }: Lettering) =>
  `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill><a:latin typeface="${fontFamily}"/></a:defRPr></a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr>`;

function writeTitle(text: string, size: number, strong: boolean, { colors, fontFamily }: Look): string {
  const properties = `lang="nl-NL" sz="${size}" b="${strong ? 1 : 0}"`;
  const fill = `<a:solidFill><a:srgbClr val="${colors.ink}"/></a:solidFill><a:latin typeface="${fontFamily}"/>`;
  const run = `<a:r><a:rPr ${properties}>${fill}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p>${run}</a:p></c:rich></c:tx><c:overlay ${off}/></c:title>`;
}

function writePlot({ form, categories }: Chart, shown: readonly Series[], look: Look): string {
  const series = shown
    .map((each, index) => writeSeries(each, index, form, categories, lookOfSeries(index, look.style.colors)))
    .join("");
  const axes = `<c:axId val="1"/><c:axId val="2"/>`;
  if (form === "lines")
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors ${off}/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  const labelled = shown.length * categories.length <= mostLabels;
  const labels = labelled
    ? `<c:dLbls><c:showLegendKey ${off}/><c:showVal val="1"/><c:showCatName ${off}/><c:showSerName ${off}/><c:showPercent ${off}/><c:showBubbleSize ${off}/></c:dLbls>`
    : "";
  return `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors ${off}/>${series}${labels}<c:gapWidth val="60"/>${axes}</c:barChart>`;
}

function writeSeries(
  { name, values }: Series,
  index: number,
  form: Chart["form"],
  categories: readonly string[],
  look: SeriesLook,
): string {
  const column = columnName(index + 1);
  const end = categories.length + 1;
  const label = `<c:tx><c:strRef><c:f>${sheetName}!$${column}$1</c:f><c:strCache><c:ptCount val="1"/>${writePoint(0, escapeXml(name))}</c:strCache></c:strRef></c:tx>`;
  const style = form === "bars" ? writeBarStyle(look) : writeLineStyle(look);
  const names = categories.map((category, at) => writePoint(at, escapeXml(category))).join("");
  const numbers = categories.map((_, at) => writeNumber(at, values[at] ?? null)).join("");
  const count = `<c:ptCount val="${categories.length}"/>`;
  const cat = `<c:cat><c:strRef><c:f>${sheetName}!$A$2:$A$${end}</c:f><c:strCache>${count}${names}</c:strCache></c:strRef></c:cat>`;
  const val = `<c:val><c:numRef><c:f>${sheetName}!$${column}$2:$${column}$${end}</c:f><c:numCache><c:formatCode>General</c:formatCode>${count}${numbers}</c:numCache></c:numRef></c:val>`;
  const smooth = form === "lines" ? `<c:smooth ${off}/>` : "";
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${label}${style}${cat}${val}${smooth}</c:ser>`;
}

const writePoint = (index: number, value: string) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;
const writeNumber = (index: number, value: number | null) =>
  value === null || !Number.isFinite(value) ? "" : writePoint(index, `${value}`);

const solid = (color: string) => `<a:solidFill><a:srgbClr val="${toHex(color)}"/></a:solidFill>`;

/** Told apart by pattern too: the second four have dots or another slant. */
function writeBarStyle({ color, fill, core }: SeriesLook): string {
  const line = `<a:ln w="12700">${solid(color)}</a:ln>`;
  return `<c:spPr>${writeFill(color, fill, core)}${line}</c:spPr><c:invertIfNegative ${off}/>`;
}

function writeFill(color: string, fill: SeriesLook["fill"], core: boolean): string {
  switch (fill.kind) {
    case "solid":
      return core ? pattern("pct75", color, "FFFFFF") : solid(color);
    case "framed":
      return core ? pattern("pct25", color, toHex(fill.inside)) : solid(fill.inside);
    case "halved":
      return pattern(core ? "dkHorz" : "dkVert", color, "FFFFFF");
    case "striped":
      return pattern(core ? "wdDnDiag" : "wdUpDiag", color, "FFFFFF");
  }
}

const pattern = (preset: string, color: string, ground: string) =>
  `<a:pattFill prst="${preset}"><a:fgClr><a:srgbClr val="${toHex(color)}"/></a:fgClr><a:bgClr><a:srgbClr val="${ground}"/></a:bgClr></a:pattFill>`;

const symbols = { disc: "circle", square: "square", triangle: "triangle", diamond: "diamond" } as const;
/** By the first length of the dash; 0 is a whole line. */
const dashes: ReadonlyMap<number, string> = new Map([
  [0, "solid"],
  [6, "dash"],
  [1.5, "sysDot"],
  [9, "lgDashDot"],
]);

/** The marker is filled on a whole line, open on a broken one. */
function writeLineStyle({ color, dash, marker }: SeriesLook): string {
  const line = `<a:ln w="22225" cap="rnd">${solid(color)}<a:prstDash val="${dashes.get(dash[0] ?? 0) ?? "dash"}"/><a:round/></a:ln>`;
  const fill = solid(dash.length === 0 ? color : "#ffffff");
  const sign = `<c:symbol val="${symbols[marker]}"/><c:size val="7"/><c:spPr>${fill}<a:ln w="12700">${solid(color)}</a:ln></c:spPr>`;
  return `<c:spPr>${line}</c:spPr><c:marker>${sign}</c:marker>`;
}

function writeAxes({ category, unit, series }: Chart, look: Look): string {
  const { colors } = look;
  const { ends, step } = scaleOf(series);
  const axis = (id: number, place: string, between: string, name: string) =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${id === 2 ? ends : ""}</c:scaling><c:delete ${off}/><c:axPos val="${place}"/>${between}${name.trim() === "" ? "" : writeTitle(name, 900, false, look)}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>`;
  const line = `<c:spPr><a:ln w="9525">${solid(`#${colors.ink}`)}</a:ln></c:spPr>`;
  const grid = `<c:majorGridlines><c:spPr><a:ln w="6350">${solid(`#${colors.rule}`)}</a:ln></c:spPr></c:majorGridlines>`;
  const names = `<c:catAx>${axis(1, "b", "", category)}${line}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto ${off}/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
  const values = `<c:valAx>${axis(2, "l", grid, unit)}<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>${step}</c:valAx>`;
  return names + values;
}

/** Nothing is always on the axis, so that no difference looks larger than it is; a few whole numbers are counted one by one. */
function scaleOf(series: readonly Series[]): { readonly ends: string; readonly step: string } {
  let [low, high, whole] = [0, 0, true];
  for (const { values } of series)
    for (const value of values) {
      if (value === null || !Number.isFinite(value)) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
      whole &&= Number.isInteger(value);
    }
  const ends = low === 0 ? `<c:min ${off}/>` : high === 0 ? `<c:max ${off}/>` : "";
  return { ends, step: whole && high - low <= 8 ? '<c:majorUnit val="1"/>' : "" };
}
