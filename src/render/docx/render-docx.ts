import type { Document } from "../../document/document.ts";
import { type HouseStyle, neutralStyle } from "../../document/house-style.ts";
import { type Body, startBody } from "./body.ts";
import { packDocument } from "./pack-document.ts";
import { prepareStyle } from "./prepared-style.ts";
import { writeDocument } from "./write-document.ts";

/** A Word document with real headings, lists and header rows; the same document gives the same bytes. */
export async function renderDocx(document: Document, style: HouseStyle = neutralStyle): Promise<Uint8Array> {
  const prepared = prepareStyle(style);
  const body: Body = startBody(prepared.look);
  writeDocument(body, document, prepared.logo.length > 0);
  return packDocument(document, body, prepared);
}
