import type { Finding } from "../../domein/bevinding/finding.ts";
import { describeFinding } from "../../domein/bevinding/messages.nl.ts";
import { telWoord } from "../../domein/getal.ts";
import type { BatchRecord, Outcome } from "./batch-record.ts";
import { describeFouten } from "./fouten-file.ts";

/** What would become of a record, as data. */
export function describeOutcome(outcome: Outcome): object {
  switch (outcome.kind) {
    case "made":
      return { wat: outcome.stukken === 0 ? "zonder stuk" : "maken", stukken: outcome.stukken };
    case "same":
      return { wat: "overslaan", stukken: outcome.stukken };
    case "refused":
      return { wat: "fouten", bevindingen: describeFouten(outcome.bevindingen) };
    case "broken":
    case "stopped":
      return { wat: "storing" };
  }
}

/** What would become of a record, as a line. */
export function formatOutcome(record: BatchRecord, outcome: Outcome): string {
  return `${formatPlace(record)}: ${words(outcome)}`;
}

function words(outcome: Outcome): string {
  switch (outcome.kind) {
    case "made":
      return outcome.stukken === 0 ? "geen stuk" : `${telWoord(outcome.stukken, "stuk", "stukken")} maken`;
    case "same":
      return "niet veranderd";
    case "refused":
      return firstFout(outcome.bevindingen);
    case "broken":
    case "stopped":
      return "er ging bij ons iets mis";
  }
}

function firstFout(bevindingen: readonly Finding[]): string {
  const fouten = bevindingen.filter(({ ernst }) => ernst === "fout");
  const meer = fouten.length > 1 ? ` (en nog ${fouten.length - 1})` : "";
  return fouten.slice(0, 1).map(describeFinding).join("") + meer;
}

/** Whatever someone put in the name of a file, the terminal shows it on one line. */
function formatPlace({ bestand, regel }: BatchRecord): string {
  const naam = bestand.replace(/\p{C}/gu, "?");
  return regel === undefined ? naam : `${naam}, regel ${regel}`;
}
