import type { Finding } from "../../domein/bevinding/finding.ts";
import { naam, stuk } from "../../domein/bevinding/messages.nl.ts";
import type { Lezer } from "../sjabloon.ts";

/** What one party still owes, as items of a list in a letter for this reader. */
export function describeAanvulling({ code, params }: Finding, lezer: Lezer): readonly string[] {
  switch (code) {
    case "AANVULLING_ANTWOORD":
      return String(params.vragen)
        .split("|")
        .map((vraag) => `${params.wie === lezer ? "uw" : "het"} antwoord op de vraag: ${vraag}`);
    case "AANVULLING_HANDTEKENING":
      return [params.wie === lezer ? "uw handtekening" : `de handtekening van ${naam(params.wie)}`];
    case "AANVULLING_BIJLAGE":
      return [`een kopie van ${stuk(params.bijlage)}`];
    default:
      return [];
  }
}

/** The items one party owes, each once. */
export function listAanvulling(bevindingen: readonly Finding[], wie: Lezer, lezer: Lezer): readonly string[] {
  const items = bevindingen.filter(({ params }) => sameParty(params.wie, wie)).flatMap((bevinding) => describeAanvulling(bevinding, lezer));
  return [...new Set(items)];
}

function sameParty(wie: unknown, partij: Lezer): boolean {
  return wie === partij || (wie === "vertegenwoordiger" && partij === "client");
}

/** The last day to send it, the same for all items of one letter. */
export function uiterlijkeDag(bevindingen: readonly Finding[]): string | undefined {
  const dagen = bevindingen.flatMap(({ params }) => (typeof params.uiterlijk === "string" ? [params.uiterlijk] : []));
  return dagen.toSorted().at(-1);
}
