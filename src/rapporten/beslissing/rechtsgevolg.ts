import type { Beslissing } from "../../besluit/beslissing/decide-beslissing.ts";
import { fact, facts, paragraph } from "../../document/build.ts";
import type { Block } from "../../document/document.ts";
import { telWoord } from "../../domein/getal.ts";
import { hoofdstuk } from "./hoofdstuk.ts";
import { bronnenVan, dagVan, jaNee, wieVan } from "./woorden.ts";

/** What this decision is in law, who can object and until when. */
export function vertelRechtsgevolg({ rechtsgevolg, soort }: Beslissing): readonly Block[] {
  const { isBesluit, bezwaar, opnieuwAanvragen, uitleg, bronnen } = rechtsgevolg;
  return hoofdstuk(
    "Wat iemand ertegen kan doen",
    paragraph(uitleg),
    facts(
      fact("Is dit een besluit?", jaNee(isBesluit)),
      ...(bezwaar === null ? [] : describeBezwaar(bezwaar)),
      ...(soort === "niet-behandelen" ? [fact("Meteen opnieuw aanvragen?", jaNee(opnieuwAanvragen))] : []),
      ...(bronnen.length === 0 ? [] : [fact("Bronnen", bronnenVan(bronnen))]),
    ),
  );
}

function describeBezwaar(bezwaar: NonNullable<Beslissing["rechtsgevolg"]["bezwaar"]>) {
  const { door, dagen, eersteDag, laatsteDag, perPostTotEnMet } = bezwaar;
  return [
    fact("Wie kan bezwaar maken?", door.map(wieVan).join(" en ")),
    ...(dagen === null ? [] : [fact("Hoe lang?", telWoord(dagen, "dag", "dagen"))]),
    ...(eersteDag === null ? [] : [fact("Eerste dag", dagVan(eersteDag))]),
    ...(laatsteDag === null ? [] : [fact("Laatste dag", dagVan(laatsteDag))]),
    ...(perPostTotEnMet === null ? [] : [fact("Per post binnen op", dagVan(perPostTotEnMet))]),
  ];
}
