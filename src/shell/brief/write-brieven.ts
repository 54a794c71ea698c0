import { join } from "node:path";
import type { Brief } from "../../brieven/brief.ts";
import { writeWhole } from "../files.ts";
import type { Huisstijl } from "../huisstijl/huisstijl.ts";
import { formatFindings, type Output } from "../output.ts";
import { type Formaat, renderDocument } from "../render-document.ts";

/** Where the letters go and how they look. */
export interface Briefopdracht {
  readonly map: string;
  /** The name of the file that was asked about, without its ending. */
  readonly naam: string;
  readonly formaten: readonly Formaat[];
  readonly huisstijl: Huisstijl;
}

/** Every letter in every format, named after its letter and its reader. */
export async function writeBriefFiles(
  brieven: readonly Brief[],
  { map, naam, formaten, huisstijl }: Briefopdracht,
  output: Output,
): Promise<void> {
  for (const { brief, lezer, document } of brieven)
    for (const formaat of formaten) {
      const path = join(map, `${naam}-${brief}-${lezer}.${formaat}`);
      const { bytes, bevindingen } = await renderDocument(document, formaat, huisstijl);
      writeWhole(path, bytes);
      output.out(path);
      if (bevindingen.length > 0) output.err(`${path}\n${formatFindings(bevindingen)}`);
    }
}
