import { join } from "node:path";
import { Fault } from "../domein/fault.ts";
import { type Herkomst, type OudDocument, traceHerkomst } from "../formulier/herkomst/herkomst.ts";
import { bladeren, onderdelen } from "../formulier/herkomst/plaatsen.gen.js";
import { oudDocumentSchema } from "./config.ts";
import { listDirectory, readText } from "./files.ts";
import { productRoot } from "./product-root.ts";

export interface Herkomsten {
  readonly documenten: readonly OudDocument[];
  readonly vragen: readonly Herkomst[];
}

/** The decisions per document, joined with the places of the form. */
export function loadHerkomst(): Herkomsten {
  const map = join(productRoot, "schemas", "herkomst");
  const documenten = listDirectory(map).map((file) => {
    const checked = oudDocumentSchema.safeParse(JSON.parse(readText(join(map, file))));
    if (!checked.success) throw new Fault("HERKOMST_BROKEN", file, checked.error);
    return checked.data;
  });
  return { documenten, vragen: traceHerkomst(documenten, [...bladeren, ...onderdelen]) };
}
