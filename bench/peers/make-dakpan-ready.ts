import { readFileSync, writeFileSync } from "node:fs";
import { generateValidator } from "../../scripts/generate-validator.ts";
import { documentFile, placeIn } from "./places.ts";
import { buildProduct } from "./product.ts";

/** The generator wants a profile to exist; these schemas use none. */
const profielen = ["iedereen"];

/** The product as it is installed, and the checks of both documents as ready-made code, as Dakpan's own are. */
export function makeDakpanReady(): void {
  buildProduct();
  for (const kind of ["letter", "report"] as const) {
    const schema = JSON.parse(readFileSync(documentFile(`${kind}.schema.json`), "utf8"));
    writeFileSync(placeIn("checks", `${kind}.js`), generateValidator(schema, profielen));
  }
}
