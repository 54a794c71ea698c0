import { styleText } from "node:util";
import type { Beslissing } from "../../besluit/beslissing/decide-beslissing.ts";
import { formatDatum } from "../../domein/datum.ts";
import { describe, formatVerschil } from "./format-voorstel.ts";

const koppen: Readonly<Record<Beslissing["soort"], string>> = {
  toekenning: "Besloten: toegekend.",
  "gedeeltelijke-toekenning": "Besloten: voor een deel toegekend.",
  afwijzing: "Besloten: afgewezen.",
  "niet-behandelen": "Besloten: niet behandeld. De werknemer mag meteen opnieuw aanvragen.",
  "aanvulling-gevraagd": "Er is om een aanvulling gevraagd.",
  wijziging: "Besloten: de uren veranderen.",
  "geen-wijziging": "Besloten: de uren blijven gelijk.",
  "einde-van-rechtswege": "De jobcoach stopt.",
  intrekking: "Besloten: de toekenning is ingetrokken.",
};

/** What was decided, why, and what someone can do about it. */
export function formatBeslissing(beslissing: Beslissing): string {
  const { toekenning, afwijkingen, factoren, redenen, verschillen } = beslissing;
  return [
    styleText("bold", koppen[beslissing.soort]),
    ...(toekenning === null ? [] : [describe(toekenning)]),
    `Besloten op ${formatDatum(beslissing.beslotenOp)}.${beslissing.bekendgemaaktOp === null ? "" : ` Verstuurd op ${formatDatum(beslissing.bekendgemaaktOp)}.`}`,
    formatBezwaar(beslissing),
    ...section(
      "Anders dan voorgesteld",
      afwijkingen.map(({ wat, voorstel, besluit, reden }) => `${wat}: ${voorstel} werd ${besluit}. ${reden}`),
    ),
    ...section("Redenen", [...beslissing.gronden.map(({ uitleg }) => uitleg), ...redenen]),
    ...section(
      "Wat is gewogen",
      factoren.map(({ factor, weging, betekenis }) => `${weging}: ${factor}. ${betekenis}`),
    ),
    ...section("Verschil met wat is gevraagd", verschillen.map(formatVerschil)),
    ...section(
      "Berekening",
      beslissing.berekening.map(({ tekst }) => tekst),
    ),
  ].join("\n");
}

function section(kop: string, regels: readonly string[]): readonly string[] {
  return regels.length === 0 ? [] : ["", styleText("bold", kop), ...regels.map((regel) => `  ${regel}`)];
}

const wie = { client: "de werknemer", werkgever: "de werkgever" } as const;

function formatBezwaar({ rechtsgevolg }: Beslissing): string {
  const { bezwaar, uitleg } = rechtsgevolg;
  if (bezwaar === null) return uitleg;
  const door = bezwaar.door.map((een) => wie[een]).join(" en ");
  const tot = bezwaar.laatsteDag === null ? "" : `, tot en met ${formatDatum(bezwaar.laatsteDag)}`;
  return `${uitleg} Door ${door}${tot}.`;
}
