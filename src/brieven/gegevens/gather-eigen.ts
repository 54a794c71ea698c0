import type { EigenTekst } from "../../besluit/beslissing/decide-beslissing.ts";
import type { Briefvraag } from "./gather-brief.ts";
import type { Briefgegevens } from "./vorm.ts";
import { firstShown } from "./woorden.ts";

/** The own paragraphs of the beslisser that are meant for this reader, by their place in the letter. */
export function gatherEigen({ zaak, lezer }: Briefvraag): Briefgegevens["eigen"] {
  const teksten = zaak.beslissing?.eigenTeksten ?? [];
  if (teksten.length === 0) return geen;
  const op = (plaats: EigenTekst["plaats"]): readonly string[] =>
    teksten.flatMap((een) => (een.plaats === plaats && een.voor.includes(lezer) ? splitAlineas(een.tekst) : []));
  return {
    naBesluit: op("na-besluit"),
    bijRedenen: op("bij-redenen"),
    bijUren: op("bij-uren"),
    bijDoen: op("bij-doen"),
    slot: op("slot"),
  };
}

/** Who starts a new line, means a new paragraph. */
function splitAlineas(tekst: string): readonly string[] {
  return tekst.split(/\r\n|\r|\n/).filter((alinea) => firstShown(alinea) !== null);
}

const geen: Briefgegevens["eigen"] = { naBesluit: [], bijRedenen: [], bijUren: [], bijDoen: [], slot: [] };
