import { createHash } from "node:crypto";
import { join, relative } from "node:path";
import type { Bewijsstuk, Herkomstbewijs } from "../../besluit/beslissing/verantwoording.ts";
import type { Beleid } from "../../regels/beleid/beleid.ts";
import { listDirectory, readText } from "../files.ts";
import { productRoot } from "../product-root.ts";

/** Versions and fingerprints of all that a decision rests on; the input by its names, never by its place. */
export function collectBewijs(beleid: Beleid, invoer: ReadonlyMap<string, unknown>): Herkomstbewijs {
  return {
    product: JSON.parse(readText(join(productRoot, "package.json"))).version,
    schemas: listDirectory(join(productRoot, "schemas"))
      .filter((file) => file.endsWith(".schema.json"))
      .map((file) => JSON.parse(readText(join(productRoot, "schemas", file))).$id),
    sjablonen: templates(join(productRoot, "templates")),
    beleid: { naam: beleid.id, sha256: fingerprintOf(beleid) },
    invoer: [...invoer].map(([naam, data]) => ({ naam, sha256: fingerprintOf(data) })),
  };
}

/** The same data gives the same fingerprint, in whatever order its keys came. */
export function fingerprintOf(data: unknown): string {
  return fingerprint(canonical(data));
}

function templates(root: string): readonly Bewijsstuk[] {
  const maps = listDirectory(root).flatMap((map) => {
    const here = join(root, map);
    return listFiles(here);
  });
  return maps.map((path) => ({
    naam: relative(root, path).replaceAll("\\", "/"),
    sha256: fingerprint(readText(path)),
  }));
}

function listFiles(map: string): readonly string[] {
  return listDirectory(map).flatMap((name) => (name.endsWith(".md") ? [join(map, name)] : listFiles(join(map, name))));
}

function canonical(data: unknown): string {
  return JSON.stringify(data, (_, value) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([een], [ander]) => (een < ander ? -1 : 1)))
      : value,
  );
}

function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
