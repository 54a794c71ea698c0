import { nobreak, text, type Words } from "../../document/build.ts";
import { formatDatum, readDatum } from "../../domein/datum.ts";
import type { Veld } from "../../formulier/veld.ts";

const keuzewoorden: Readonly<Record<string, string>> = {
  client: "de werknemer",
  vertegenwoordiger: "de vertegenwoordiger",
  werkgever: "de werkgever",
  jobcoach: "de jobcoach",
  uwv: "UWV",
  wajong: "Wajong",
  wia: "WIA",
  participatiewet: "Participatiewet",
  digid: "DigiD",
};

/** An answer as people read it. */
export function describeAntwoord(veld: Veld, waarde: unknown): string {
  if (typeof waarde === "boolean") return waarde ? "ja" : "nee";
  if (typeof waarde === "number") return waarde.toString().replace(".", ",");
  const tekst = String(waarde);
  if (veld.keuze === true) return keuzewoorden[tekst] ?? tekst.replaceAll("-", " ");
  const dag = veld.formaat === "date" ? readDatum(tekst) : undefined;
  return dag === undefined ? tekst : formatDatum(dag);
}

/** The same in a cell of a table, where a day stays on one line. */
export function cellAntwoord(veld: Veld, waarde: unknown): Words {
  if (waarde === undefined) return "";
  const tekst = describeAntwoord(veld, waarde);
  return veld.formaat === "date" ? nobreak(tekst) : text(tekst);
}
