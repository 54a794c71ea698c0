import { gatherVoorstel, geenKeuzes } from "../../besluit/feiten/gather-voorstel.ts";
import { formatDatum } from "../../domein/datum.ts";
import { telWoord } from "../../domein/getal.ts";
import type { Termijnen } from "../../regels/termijnen/bereken-termijnen.ts";
import { vindTermijn } from "./bericht-termijnen.ts";
import type { Briefvraag } from "./gather-brief.ts";
import { urenWoorden } from "./minuten.ts";
import type { Briefgegevens } from "./vorm.ts";

type TeLaat = NonNullable<Briefgegevens["bericht"]["teLaat"]>;

/** An application that came late: by how much, and the most there is with and without a good reason. */
export function gatherTeLaat(
  { zaak, zichtbaar }: Pick<Briefvraag, "zaak" | "zichtbaar">,
  termijnen: Termijnen,
): TeLaat | null {
  const indienen = vindTermijn(termijnen, "indienen");
  const laatsteDag = indienen?.nogTotEnMet ?? indienen?.laatsteDag ?? null;
  if (indienen === undefined || laatsteDag === null || indienen.dagenTeLaat === 0) return null;
  return {
    dagen: telWoord(indienen.dagenTeLaat, "dag", "dagen"),
    laatsteDagOpTijd: formatDatum(laatsteDag),
    ...urenVan(zaak),
    redenClient: zichtbaar.aanvraag?.redenTeLaat ?? null,
  };
}

/** Only hours that nothing else can change any more; else the days alone say what it costs. */
function urenVan({ formulier, dossier, beleid, op }: Briefvraag["zaak"]): Pick<TeLaat, "zonderKorting" | "metKorting"> {
  const feiten = gatherVoorstel({ formulier, dossier, beleid, peildatum: op }, geenKeuzes);
  const uren = feiten.ok ? (feiten.value.langer?.uren ?? feiten.value.uren) : null;
  const { urenMetKorting: met = null, urenZonderKorting: zonder = null } = uren?.korting ?? {};
  if (met === null || zonder === null || uren?.vastheid !== "vast") return { zonderKorting: null, metKorting: null };
  return { zonderKorting: urenWoorden(zonder), metKorting: urenWoorden(met) };
}
