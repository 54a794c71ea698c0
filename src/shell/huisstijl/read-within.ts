import { readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { type Finding, fout } from "../../domein/bevinding/finding.ts";

/** The folder a file may come from, the most it may hold, and the place in the house style that names it. */
export interface Allowed {
  readonly folder: string;
  readonly maxBytes: number;
  readonly pointer: string;
}

/** A file beside the house style; never one outside its folder, also not by way of a link. */
export function readWithin(name: string, { folder, maxBytes, pointer }: Allowed): Uint8Array | Finding {
  if (!isPlainPath(name)) return fout("HUISSTIJL_BESTAND_BUITEN_MAP", pointer);
  try {
    const path = realpathSync(join(folder, name));
    if (!isInside(path, realpathSync(folder))) return fout("HUISSTIJL_BESTAND_BUITEN_MAP", pointer);
    const stats = statSync(path);
    if (!stats.isFile()) return fout("HUISSTIJL_BESTAND_ONTBREEKT", pointer);
    if (stats.size > maxBytes) return fout("HUISSTIJL_BESTAND_TE_GROOT", pointer, { hoogstens: maxBytes / 1000 });
    return readFileSync(path);
  } catch {
    return fout("HUISSTIJL_BESTAND_ONTBREEKT", pointer);
  }
}

/** No address, no root, no drive, no step up: only names of folders and a file. */
function isPlainPath(name: string): boolean {
  return !isAbsolute(name) && !/[\\:\0]/.test(name) && !name.split("/").includes("..");
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
