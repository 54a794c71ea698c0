import { realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Result, refuse, succeed } from "../../domein/result.ts";
import { readJsonFile } from "../files.ts";
import { type Huisstijl, neutraleHuisstijl } from "./huisstijl.ts";
import { readHuisstijl } from "./read-huisstijl.ts";

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
