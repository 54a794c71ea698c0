import type { TableParts } from "../../document/build-table.ts";
import type { Knoop } from "../../formulier/veld.ts";
import { isRecord } from "../../formulier/visit-velden.ts";
import { cellAntwoord, describeAntwoord } from "./antwoord.ts";
import { getalkolommen, kolommenVan } from "./kolommen.ts";

/** More columns would be too narrow to read, longer answers too high. */
const mostColumns = 6;
const longestCell = 160;

/** A list of a few short answers each, as a table under its questions; undefined where that reads worse. */
export function alsTabel(item: Knoop, items: readonly unknown[]): TableParts | undefined {
  const rijen = items.filter(isRecord);
  const kolommen = kolommenVan(item, rijen) ?? [];
  if (rijen.length < 2 || kolommen.length < 2 || kolommen.length > mostColumns) return undefined;
  const isLong = kolommen.some(({ vraag, kind }) =>
    rijen.some((rij) => rij[vraag] !== undefined && describeAntwoord(kind, rij[vraag]).length > longestCell),
  );
  if (isLong) return undefined;
  return {
    header: kolommen.map(({ kind }) => kind.titel),
    rows: rijen.map((rij) => kolommen.map(({ vraag, kind }) => cellAntwoord(kind, rij[vraag]))),
    endColumns: getalkolommen(kolommen, rijen),
  };
}
