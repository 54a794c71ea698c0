import { styleText } from "node:util";
import type { Beslissing } from "../../besluit/beslissing/decide-beslissing.ts";
import { formatDatum } from "../../domein/datum.ts";
import { formatUren } from "../../domein/getal.ts";
import { describe, formatVerschil, tekst } from "./format-voorstel.ts";

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
    ...formatEerder(beslissing),
    ...section(
      "Anders dan voorgesteld",
      afwijkingen.map(({ wat, voorstel, besluit, reden }) => `${wat}: ${voorstel} werd ${besluit}. ${reden}`),
    ),
    ...section("Redenen", [
      ...beslissing.gronden.map(({ uitleg }) => uitleg),
      ...(beslissing.andereRegels === null ? [] : [beslissing.andereRegels]),
      ...redenen,
    ]),
    ...section(
      "Wat is gewogen",
      factoren.map(({ factor, weging, betekenis }) => `${weging}: ${factor}. ${betekenis}`),
    ),
    ...section("Verschil met wat is gevraagd", verschillen.map(formatVerschil)),
    ...section(
      "Eigen teksten in de brieven",
      beslissing.eigenTeksten.map(
        ({ plaats, voor, tekst, reden }) => `${plaats}, voor ${voor.join(" en ")}: ${tekst} Waarom: ${reden}`,
      ),
    ),
    ...section(
      "Berekening",
      beslissing.berekening.map(({ tekst }) => tekst),
    ),
  ].join("\n");
}

function section(kop: string, regels: readonly string[]): readonly string[] {
  return regels.length === 0 ? [] : ["", styleText("bold", kop), ...regels.map((regel) => `  ${regel}`)];
}

/** What there was before this decision, and what became of it. */
function formatEerder({ soort, vanaf, vorigeKeer, gebruik, terugvordering }: Beslissing): readonly string[] {
  const uren = (minuten: number): string => formatUren(Math.round((minuten * 100) / 60) / 100);
  return [
    ...(vanaf === null ? [] : [`${soort === "wijziging" ? "Geldt vanaf" : "Laatste dag:"} ${formatDatum(vanaf)}.`]),
    ...(vorigeKeer === null ? [] : [`Vorige keer: ${formatUren(vorigeKeer.uren)}, van ${tekst(vorigeKeer.periode)}.`]),
    ...(gebruik === null ? [] : [`Gedeclareerd: ${uren(gebruik.gebruikteMinuten)} van ${uren(gebruik.totNuMinuten)}.`]),
    ...(terugvordering?.van == null
      ? []
      : [`Terugvordering: ${terugvordering.van}. ${terugvordering.reden ?? ""}`.trim()]),
  ];
}

const wie = { client: "de werknemer", werkgever: "de werkgever" } as const;

function formatBezwaar({ rechtsgevolg }: Beslissing): string {
  const { bezwaar, uitleg } = rechtsgevolg;
  if (bezwaar === null) return uitleg;
  const door = bezwaar.door.map((een) => wie[een]).join(" en ");
  const tot = bezwaar.laatsteDag === null ? "" : `, tot en met ${formatDatum(bezwaar.laatsteDag)}`;
  return `${uitleg} Door ${door}${tot}.`;
}
