import { chartTable } from "../../document/chart-table.ts";
import type { Chart, Figure } from "../../document/document.ts";
import { type Body, type Place, partOf } from "./body.ts";
import { emuPerMillimetre, emuPerTwip } from "./look.ts";
import { openParagraph } from "./paragraph.ts";
import { runLook, writeRun } from "./runs.ts";
import { countIds, inLine, type Naming, type Size, sizeOf, writeChartFrame, writePicture } from "./write-drawing.ts";
import { writeTable } from "./write-table.ts";

/** Room that a picture leaves on its page for its caption and a heading. */
const leftOver = 2000;

export function writeFigure(body: Body, { picture, alternative, caption, width }: Figure, place: Place): void {
  const isAlone = caption === undefined;
  const open = openParagraph(body, partOf(place, isAlone), { style: "Figuur", keepNext: !isAlone });
  const size = sizeOf(picture, width, roomIn(body, place));
  if (size === undefined) body.xml += `${open}${writeRun(alternative, runLook.plain)}</w:p>`;
  else {
    const naming = nameNext(body, "Figuur", alternative, countIds(picture));
    const relation = picture.kind === "png" ? `beeld${pictureNumber(body, picture.bytes)}` : "";
    body.xml += `${open}${writePicture(picture, size, naming, inLine, relation)}</w:p>`;
  }
  if (caption !== undefined) writeCaption(body, caption, place);
}

function roomIn({ look: { textWidth, textHeight } }: Body, { indent }: Place): Size {
  return { width: (textWidth - indent) * emuPerTwip, height: (textHeight - leftOver) * emuPerTwip };
}

function nameNext(body: Body, kind: string, alternative: string, ids: number): Naming {
  const id = firstDrawing + body.drawings;
  body.drawings += ids;
  return { id, name: `${kind} ${id}`, alternative };
}

/** The logo in the header comes before. */
const firstDrawing = 1001;

function pictureNumber({ pictures }: Body, bytes: Uint8Array): number {
  const known = pictures.get(bytes);
  if (known !== undefined) return known;
  pictures.set(bytes, pictures.size + 1);
  return pictures.size;
}

const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

/** A caption that counts for itself. */
const counted = /^(?:figuur|afbeelding)\s*\d/i;

/** Word counts the figures, so that one can be put in between. */
function writeCaption(body: Body, caption: string, place: Place): void {
  const open = openParagraph(body, place, { style: "Caption" });
  const label = counted.test(caption) ? "" : writeNumber(body);
  body.xml += `${open}${label}${writeRun(caption, runLook.plain)}</w:p>`;
}

function writeNumber(body: Body): string {
  body.figures += 1;
  const code = '<w:r><w:instrText xml:space="preserve"> SEQ Figuur \\* ARABIC </w:instrText></w:r>';
  const number = `${field("begin")}${code}${field("separate")}${writeRun(`${body.figures}`, runLook.plain)}${field("end")}`;
  return `${writeRun("Figuur ", runLook.plain)}${number}${writeRun(". ", runLook.plain)}`;
}

const chartHeight = 75 * emuPerMillimetre;

/** The chart itself is a part of its own, which Word draws; the numbers follow. */
export function writeChart(body: Body, chart: Chart, place: Place): void {
  if (chart.series.length > 0 && chart.categories.length > 0) {
    body.charts.push(chart);
    const size = { width: roomIn(body, place).width, height: chartHeight };
    const naming = { ...nameNext(body, "Grafiek", chart.alternative, 1), title: chart.title };
    const open = openParagraph(body, partOf(place, false), { style: "Figuur", keepNext: true });
    body.xml += `${open}${writeChartFrame(size, naming, `grafiek${body.charts.length}`)}</w:p>`;
  } else {
    const open = openParagraph(body, partOf(place, false), { keepNext: true });
    body.xml += `${open}${writeRun(chart.alternative, runLook.plain)}</w:p>`;
  }
  writeTable(body, chartTable(chart), place);
}
