import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the product: `src/shell` and `dist/shell` both lie two below it. */
export const productRoot = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
