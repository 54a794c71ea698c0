import type { Beslissing, Bewijsstuk } from "../../besluit/beslissing/beslissing.gen.ts";
import { fact, facts, heading } from "../../document/build.ts";
import { table } from "../../document/build-table.ts";
import type { Block } from "../../document/document.ts";
import { formatDatum } from "../../domein/datum.ts";
import { hoofdstuk } from "./hoofdstuk.ts";
import { describeParameterwaarde } from "./parameterwaarde.ts";
import { bronnenVan } from "./woorden.ts";

/** With what this decision was made, so that anyone can make it again and compare. */
export function vertelVerantwoording({ verantwoording, formulier, versie }: Beslissing): readonly Block[] {
  const { product, schemas, sjablonen, parameters, beleid, invoer, peildatum } = verantwoording;
  return hoofdstuk(
    "Verantwoording",
    facts(
      fact("Kenmerk van het formulier", formulier),
      fact("Versie van de beslissing", versie),
      fact("Versie van het programma", product),
      fact("Peildatum", formatDatum(peildatum)),
      fact("Schema's", schemas.join(", ")),
    ),
    ...(parameters.length === 0 ? [] : [heading(3, "Cijfers uit wet en protocol"), cijfers(parameters)]),
    heading(3, "Wat erin ging, met vingerafdruk (SHA-256)"),
    bewijs("Stuk", [...invoer, { ...beleid, naam: `beleid ${beleid.naam}` }]),
    ...(sjablonen.length === 0
      ? []
      : [heading(3, "Sjablonen van brieven, met vingerafdruk (SHA-256)"), bewijs("Sjabloon", sjablonen)]),
  );
}

function cijfers(parameters: Beslissing["verantwoording"]["parameters"]): Block {
  return table({
    header: ["Cijfer", "Waarde", "Waar het staat"],
    rows: parameters.map(({ naam, waarde, vanaf, bron, zekerheid, gecontroleerdOp }) => [
      naam,
      describeParameterwaarde(naam, waarde),
      `${bronnenVan([bron])}, vanaf ${formatDatum(vanaf)}; ${zekerheid}, gecontroleerd op ${formatDatum(gecontroleerdOp)}`,
    ]),
  });
}

function bewijs(wat: string, stukken: readonly Bewijsstuk[]): Block {
  return table({ header: [wat, "Vingerafdruk"], rows: stukken.map(({ naam, sha256 }) => [naam, sha256]) });
}
