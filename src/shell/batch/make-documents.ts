import { readBeslissing } from "../../besluit/beslissing/read-beslissing.ts";
import { emptyDossier } from "../../besluit/dossier/read-dossier.ts";
import type { Document } from "../../document/document.ts";
import { type Finding, fout, hasFout } from "../../domein/bevinding/finding.ts";
import { type Result, refuse, succeed } from "../../domein/result.ts";
import { isRecord } from "../../formulier/visit-velden.ts";
import { receiveSubmission, writeBrieven } from "../../pipeline.ts";
import { composeBeslissing } from "../../rapporten/beslissing/compose-beslissing.ts";
import { composeOverzicht } from "../../rapporten/overzicht/compose-overzicht.ts";
import { loadBeleid } from "../zaak/beleid-files.ts";
import type { Opdracht } from "./job.ts";

export interface NamedDocument {
  /** As `ontvangst-client`. */
  readonly naam: string;
  readonly document: Document;
}

export interface Made {
  readonly documents: readonly NamedDocument[];
  readonly bevindingen: readonly Finding[];
}

/** One form or decision → the documents that were asked for, or every reason why there are none. */
export function makeDocuments(data: unknown, opdracht: Opdracht): Result<Made> {
  if (isRecord(data) && "beslisserfunctie" in data) return fromBeslissing(data, opdracht);
  if (isRecord(data) && !("soort" in data)) return refuse([fout("GEEN_FORMULIER", "")]);
  return fromFormulier(data, opdracht);
}

function fromBeslissing(data: unknown, { soorten }: Opdracht): Result<Made> {
  const read = readBeslissing(data);
  if (!read.ok) return read;
  const documents = soorten.includes("beslissing")
    ? [{ naam: "beslissing-beslisser", document: composeBeslissing(read.value) }]
    : [];
  return succeed({ documents, bevindingen: [] });
}

function fromFormulier(data: unknown, { soorten, op, sjablonen }: Opdracht): Result<Made> {
  const received = receiveSubmission(data, { invuller: "pijplijn", peildatum: op });
  if (!received.ok) return received;
  const { formulier, bevindingen } = received.value;
  const documents: NamedDocument[] = [];
  if (soorten.includes("ontvangst")) {
    if (formulier.indiening === undefined) return refuse([fout("NIET_INGEDIEND", "/indiening")]);
    if (hasFout(bevindingen)) return refuse(bevindingen);
    const beleid = loadBeleid(undefined, formulier.uitvoerder?.soort);
    if (!beleid.ok) return beleid;
    const zaak = { formulier, dossier: emptyDossier, beleid: beleid.value, bevindingen, beslissing: null, op };
    const brieven = writeBrieven(zaak, sjablonen);
    if (!brieven.ok) return brieven;
    for (const { lezer, document } of brieven.value) documents.push({ naam: `ontvangst-${lezer}`, document });
  }
  if (soorten.includes("formulier"))
    documents.push({ naam: "formulier-beslisser", document: composeOverzicht(formulier, "beslisser", op) });
  return succeed({ documents, bevindingen });
}
