import type { Beslissing } from "../../besluit/beslissing/decide-beslissing.ts";
import { callout, fact, facts, paragraph, strong } from "../../document/build.ts";
import type { Block, Fact } from "../../document/document.ts";
import { formatDatum } from "../../domein/datum.ts";
import { besluiten, dagVan, leesbaar, periodeVan, urenVan, waarvoorWoorden } from "./woorden.ts";

/** What was decided, from when to when, how many hours, and until when someone can object. */
export function vatSamen(beslissing: Beslissing): readonly Block[] {
  const { toekenning, rechtsgevolg } = beslissing;
  const regels: readonly Fact[] = [
    ...(toekenning === null ? [] : [fact("Uren", urenVan(toekenning.uren))]),
    ...(toekenning?.periode ? [fact("Periode", periodeVan(toekenning.periode))] : []),
    ...vanaf(beslissing),
    ...(toekenning === null ? [] : [fact("Waarvoor", waarvoorWoorden[toekenning.waarvoor])]),
    ...(toekenning?.regime ? [fact("Regime", leesbaar(toekenning.regime))] : []),
    ...(rechtsgevolg.bezwaar === null ? [] : [fact("Bezwaar", describeBezwaar(rechtsgevolg.bezwaar))]),
  ];
  const gegevens = regels.length === 0 ? [] : [facts(...regels)];
  return [callout("info", paragraph(strong(kernzin(beslissing))), ...gegevens)];
}

/** The last day of what ends stands in its period too; here it has its name. */
function vanaf({ soort, vanaf: dag }: Beslissing): readonly Fact[] {
  if (dag === null) return [];
  return [fact(soort === "wijziging" ? "Geldt vanaf" : "Laatste dag", formatDatum(dag))];
}

function describeBezwaar({ laatsteDag, dagen }: NonNullable<Beslissing["rechtsgevolg"]["bezwaar"]>): string {
  if (laatsteDag !== null) return `kan tot en met ${dagVan(laatsteDag)}`;
  return dagen === null ? "kan, na het versturen" : `kan tot ${dagen} dagen na het versturen`;
}

function kernzin(beslissing: Beslissing): string {
  const { soort, gevraagd, toekenning, totNu, aanvulling, rechtsgevolg } = beslissing;
  const kern = `${besluiten[soort]}${toekenning === null ? "" : urenzin(beslissing)}.`;
  const erbij = [
    ...(soort === "gedeeltelijke-toekenning" ? [`Gevraagd was ${urenVan(gevraagd.uren)}.`] : []),
    ...(toekenning !== null && totNu !== null && toekenning.uren !== totNu.uren
      ? [`Tot nu was het ${urenVan(totNu.uren)}.`]
      : []),
    ...(soort === "aanvulling-gevraagd" && aanvulling !== null
      ? [`De aanvulling kan tot en met ${formatDatum(aanvulling.totEnMet)}.`]
      : []),
    ...(rechtsgevolg.opnieuwAanvragen ? ["De werknemer mag meteen opnieuw aanvragen."] : []),
  ];
  return [kern, ...erbij].join(" ");
}

/** `De uren veranderen: 33,23 uur, van … tot en met …`. */
function urenzin({ toekenning }: Beslissing): string {
  if (toekenning === null) return "";
  const { uren, periode } = toekenning;
  return `: ${urenVan(uren)}${periode === null ? "" : `, van ${periodeVan(periode)}`}`;
}
