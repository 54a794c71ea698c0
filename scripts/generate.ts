import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { assembleSchema } from "./assemble-schema.ts";
import { declarations } from "./declarations.ts";
import { generateBekendSchema, generateBekendValidator } from "./generate-bekend.ts";
import { generateBeleidSchema } from "./generate-beleid.ts";
import { generateBesluit } from "./generate-besluit.ts";
import { generateDocxParts } from "./generate-docx.ts";
import { generateFonts } from "./generate-fonts.ts";
import { generateHerkomst } from "./generate-herkomst.ts";
import { generateHuisstijlSchema } from "./generate-huisstijl.ts";
import { generateInzageTabel } from "./generate-inzage-tabel.ts";
import { generateTypes } from "./generate-types.ts";
import { generateValidator } from "./generate-validator.ts";
import { generateVelden } from "./generate-velden.ts";
import { listGoldens } from "./list-goldens.ts";

/** Everything that is made from something else: path → content. */
async function generateAll(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const schema = assembleSchema("schemas/onderdelen");
  const inzage = readFileSync("schemas/inzage.json", "utf8");
  const { profielen: tabel } = JSON.parse(inzage);
  const profielen = Object.keys(tabel);
  return new Map<string, string | Uint8Array>([
    ["schemas/formulier.schema.json", `${JSON.stringify(schema, null, 2)}\n`],
    ["src/formulier/formulier.gen.ts", await generateTypes(schema)],
    ["src/formulier/vorm.gen.js", generateValidator(schema, profielen)],
    ["src/formulier/velden.gen.js", generateVelden(schema)],
    ["src/formulier/inzage.gen.js", generateInzageTabel(tabel)],
    ["src/formulier/herkomst/plaatsen.gen.js", generateHerkomst(schema)],
    ["schemas/bekend.schema.json", `${JSON.stringify(generateBekendSchema(schema), null, 2)}\n`],
    ["src/bekend/vorm.gen.js", generateBekendValidator(schema, profielen)],
    ["schemas/beleid.schema.json", generateBeleidSchema()],
    ["schemas/huisstijl.schema.json", generateHuisstijlSchema()],
    ["src/render/docx/parts.gen.ts", await generateDocxParts()],
    ...(await generateBesluit()),
    ...declarations,
    ...(await generateFonts()),
  ]);
}

/** Pages and letters made from what was generated before, so they come second. */
async function generateDocs(): Promise<ReadonlyMap<string, string>> {
  const { generateInzageDoc } = await import("./generate-inzage.ts");
  const { generateBevindingenDoc } = await import("./generate-bevindingen.ts");
  const { generateRulebook } = await import("./generate-rulebook.ts");
  const { loadHerkomst } = await import("../src/shell/herkomst-files.ts");
  const { generateGoldens } = await import("./generate-goldens.ts");
  const { formatMarkdown } = await import("../src/formulier/herkomst/format-herkomst.ts");
  const { documenten, vragen } = loadHerkomst();
  return new Map([
    ["docs/herkomst.md", formatMarkdown(documenten, vragen)],
    ["docs/inzage.md", generateInzageDoc()],
    ["docs/bevindingen.md", generateBevindingenDoc()],
    ["docs/rulebook.md", await generateRulebook()],
    ...generateGoldens(),
  ]);
}

/** `--check`: nothing is written; a file that is not fresh is named and the exit code is 1. */
async function main(check: boolean): Promise<void> {
  const first = update(await generateAll(), check);
  const docs = await generateDocs();
  const stale = [...first, ...update(docs, check), ...dropLeftovers(docs, check)];
  if (check && stale.length > 0) {
    console.error(`Not fresh, run npm run generate:\n${stale.join("\n")}`);
    process.exitCode = 1;
  } else console.log(check ? "Generated files are fresh." : `Written: ${stale.length}`);
}

function update(files: ReadonlyMap<string, string | Uint8Array>, check: boolean): readonly string[] {
  const stale = [...files].filter(
    ([path, content]) => !existsSync(path) || !readFileSync(path).equals(Buffer.from(content)),
  );
  for (const [path, content] of check ? [] : stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return stale.map(([path]) => path);
}

/** A letter that is no longer written leaves no golden file behind. */
function dropLeftovers(files: ReadonlyMap<string, string>, check: boolean): readonly string[] {
  const left = listGoldens().filter((path) => !files.has(path));
  for (const path of check ? [] : left) rmSync(path);
  return left;
}

await main(process.argv.includes("--check"));
