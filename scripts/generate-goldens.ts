import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readFormulier } from "../src/formulier/read-formulier.ts";
import { writeBrieven } from "../src/pipeline.ts";
import { renderHtml } from "../src/render/render-html.ts";
import { renderText } from "../src/render/render-text.ts";
import { decideCasus } from "../src/shell/demo/write-besluit.ts";
import { briefzaakVan } from "../src/shell/demo/write-brieven.ts";
import { readCasus } from "../src/shell/geval.ts";
import { loadSjablonen } from "../src/shell/sjablonen-files.ts";
import { golden } from "./list-goldens.ts";

const samples = "samples";

/** The decision and the letters of every sample that is decided, as a beslisser reads them: path → content. */
export function generateGoldens(): ReadonlyMap<string, string> {
  const sjablonen = loadSjablonen();
  return new Map(
    readdirSync(samples, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .toSorted()
      .flatMap((name) => goldensOf(name, sjablonen)),
  );
}

function goldensOf(name: string, sjablonen: ReturnType<typeof loadSjablonen>): readonly (readonly [string, string])[] {
  const casus = readCasus(join(samples, name));
  const read = readFormulier(casus.submission);
  if (!read.ok) throw new Error(`${name}: the form is refused`);
  const beslissing = decideCasus(read.value, casus);
  if (beslissing === undefined) return [];
  if (!beslissing.ok) throw new Error(`${name}: ${JSON.stringify(beslissing.bevindingen)}`);
  const brieven = writeBrieven(briefzaakVan(read.value, beslissing.value, casus), sjablonen);
  if (!brieven.ok) throw new Error(`${name}: ${JSON.stringify(brieven.bevindingen)}`);
  const place = (file: string) => `${golden}/${name}/${file}`;
  return [
    [place("beslissing.json"), `${JSON.stringify(withoutFingerprints(beslissing.value), null, 2)}\n`],
    ...brieven.value.flatMap(({ brief, lezer, document }): readonly (readonly [string, string])[] => [
      [place(`brief-${brief}-${lezer}.txt`), renderText(document)],
      [place(`brief-${brief}-${lezer}.html`), withoutStyle(renderHtml(document))],
    ]),
  ];
}

/** How every letter looks, with the fingerprint of that, is tested once, elsewhere; here it would stand in every file again. */
function withoutStyle(html: string): string {
  return html.replace(/<style>[\s\S]*?<\/style>\n?/, "").replace(/<meta http-equiv="Content-Security-Policy".*>\n/, "");
}

/** A word changed in a template, or a new version, changes no decision. */
function withoutFingerprints<T extends { readonly verantwoording: object }>(beslissing: T): object {
  const { verantwoording, ...rest } = beslissing;
  const dropped: readonly string[] = ["product", "schemas", "sjablonen", "beleid", "invoer"];
  const kept = Object.entries(verantwoording).filter(([naam]) => !dropped.includes(naam));
  return { ...rest, verantwoording: Object.fromEntries(kept) };
}
