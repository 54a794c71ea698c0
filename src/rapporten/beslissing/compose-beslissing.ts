import type { Beslissing } from "../../besluit/beslissing/decide-beslissing.ts";
import { fact } from "../../document/build.ts";
import type { Document, Fact } from "../../document/document.ts";
import { formatDatum } from "../../domein/datum.ts";
import { vertelBerekening } from "./berekening.ts";
import { zetNaastElkaar } from "./naast-elkaar.ts";
import { vertelRechtsgevolg } from "./rechtsgevolg.ts";
import { vertelRedenen } from "./redenen.ts";
import { vatSamen } from "./samenvatting.ts";
import { vertelVerantwoording } from "./verantwoording.ts";
import { besluiten } from "./woorden.ts";

/** Which municipality is not in the decision: that is for the house style. */
const afzenders: Readonly<Record<Beslissing["uitvoerder"], string>> = { uwv: "UWV", gemeente: "" };

/** A decision as a report for who decided and for the archive: what, why, how it was worked out, and with what. */
export function composeBeslissing(beslissing: Beslissing): Document {
  const titel = besluiten[beslissing.soort];
  const afzender = afzenders[beslissing.uitvoerder];
  return {
    title: titel,
    language: "nl-NL",
    author: afzender || "Gemeente",
    subject: beslissing.zaaknummer === null ? "Beslissing" : `Beslissing in zaak ${beslissing.zaaknummer}`,
    date: beslissing.beslotenOp,
    frame: {
      kind: "report",
      sender: { name: afzender, lines: [] },
      reference: references(beslissing),
      contents: false,
    },
    blocks: [
      ...vatSamen(beslissing),
      ...zetNaastElkaar(beslissing),
      ...vertelRedenen(beslissing),
      ...vertelBerekening(beslissing),
      ...vertelRechtsgevolg(beslissing),
      ...vertelVerantwoording(beslissing),
    ],
  };
}

/** Who decided is told by the function, never by name. */
function references({ zaaknummer, beslotenOp, bekendgemaaktOp, beslisserfunctie }: Beslissing): readonly Fact[] {
  return [
    ...(zaaknummer === null ? [] : [fact("Zaaknummer", zaaknummer)]),
    fact("Besloten op", formatDatum(beslotenOp)),
    fact("Verstuurd op", bekendgemaaktOp === null ? "nog niet" : formatDatum(bekendgemaaktOp)),
    fact("Besloten door", beslisserfunctie),
  ];
}
