import { realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { type HouseStyle, neutralStyle } from "../../document/house-style.ts";
import { type Result, refuse, succeed } from "../../domein/result.ts";
import type { PdfResources } from "../../render/pdf/font/read-fonts.ts";
import { loadPdfResources } from "../assets.ts";
import { readJsonFile } from "../files.ts";
import { readHuisstijl } from "./read-huisstijl.ts";

/** What a document looks like in every format: the style, and the fonts a PDF carries. */
export interface Huisstijl {
  readonly style: HouseStyle;
  readonly resources: PdfResources;
}

let neutral: Huisstijl | undefined;

/** The look of Dakpan itself; read once. */
export function neutraleHuisstijl(): Huisstijl {
  neutral ??= { style: neutralStyle, resources: loadPdfResources() };
  return neutral;
}

/** A house style from its file, or from the folder with a `huisstijl.json`; all that is wrong with it comes at once. */
export function loadHuisstijl(path: string): Result<Huisstijl> {
  const file = isFolder(path) ? join(path, "huisstijl.json") : path;
  const json = readJsonFile(file);
  if (!json.ok) return json;
  const read = readHuisstijl(json.value, dirname(realpathSync(file)));
  if (!read.ok) return refuse(read.bevindingen);
  const { style, fonts } = read.value;
  const { resources } = neutraleHuisstijl();
  return succeed({ style, resources: fonts === undefined ? resources : { ...resources, fonts } });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
