import { existsSync, readdirSync } from "node:fs";

export const golden = "test/samples/golden";

/** The golden files that are there, whoever made them. */
export function listGoldens(): readonly string[] {
  if (!existsSync(golden)) return [];
  return readdirSync(golden, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath.replaceAll("\\", "/")}/${name}`)
    .toSorted();
}
