import { strong, text, toContent } from "../../document/build.ts";
import type { TableParts } from "../../document/build-table.ts";
import type { Content } from "../../document/inline.ts";
import type { Knoop } from "../../formulier/veld.ts";
import { isRecord } from "../../formulier/visit-velden.ts";
import { cellAntwoord, describeAntwoord } from "./antwoord.ts";
import { getalkolommen, type Kolom, kolommenVan, type Rij } from "./kolommen.ts";

/** More short answers would leave no room for the text. */
const mostShort = 4;

/** The lines of a log as a table: short answers each in a column, texts together in the last under their questions. */
export function alleRegels(item: Knoop, items: readonly unknown[]): TableParts | undefined {
  const rijen = items.filter(isRecord);
  const kolommen = kolommenVan(item, rijen) ?? [];
  const kort = kolommen.filter(({ kind }) => kind.vrij !== "tekst");
  const [eerste, ...meer] = kolommen.filter(({ kind }) => kind.vrij === "tekst");
  if (eerste === undefined || kort.length === 0 || kort.length > mostShort) return undefined;
  return {
    header: [...kort, eerste].map(({ kind }) => kind.titel),
    rows: rijen.map((rij) => [
      ...kort.map(({ vraag, kind }) => cellAntwoord(kind, rij[vraag])),
      [...toContent(cellAntwoord(eerste.kind, rij[eerste.vraag])), ...meer.flatMap((kolom) => asked(kolom, rij))],
    ]),
    endColumns: getalkolommen(kort, rijen),
  };
}

function asked({ vraag, kind }: Kolom, rij: Rij): Content {
  const waarde = rij[vraag];
  return waarde === undefined ? [] : [strong(` ${kind.titel} `), text(describeAntwoord(kind, waarde))];
}
