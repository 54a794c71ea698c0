import type { Finding } from "../../domein/bevinding/finding.ts";
import { naam, stuk } from "../../domein/bevinding/messages.nl.ts";
import type { Lezer } from "../sjabloon.ts";

/** What one party owes, as items of a list. Its own letter names every question; to others their number is enough, unless they must pass it on. */
export function listAanvulling(
  bevindingen: readonly Finding[],
  wie: Lezer,
  lezer: Lezer,
  voluit = wie === lezer,
): readonly string[] {
  const open = bevindingen.filter(({ params }) => sameParty(params.wie, wie));
  const vragen = unique(
    open.filter(({ code }) => code === "AANVULLING_ANTWOORD").flatMap(({ params }) => String(params.vragen).split("|")),
  );
  return [
    ...(voluit
      ? vragen.map((vraag) => `${wie === lezer ? "uw" : "het"} antwoord op de vraag: ${vraag}`)
      : countVragen(vragen)),
    ...unique(open.flatMap((bevinding) => describeStuk(bevinding, wie === lezer))),
  ];
}

function countVragen(vragen: readonly string[]): readonly string[] {
  if (vragen.length < 2) return vragen.map((vraag) => `het antwoord op de vraag: ${vraag}`);
  return [`de antwoorden op ${vragen.length} vragen uit het formulier`];
}

function describeStuk({ code, params }: Finding, eigen: boolean): readonly string[] {
  if (code === "AANVULLING_HANDTEKENING")
    return [eigen ? "uw handtekening" : `de handtekening van ${naam(params.wie)}`];
  return code === "AANVULLING_BIJLAGE" ? [`een kopie van ${stuk(params.bijlage)}`] : [];
}

function unique(items: readonly string[]): readonly string[] {
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
