import { styleText } from "node:util";
import type { Toegekend, Vergelijking, Verschil, Voorstel, Voorstelsoort } from "../../besluit/voorstel/voorstel.ts";
import { naam } from "../../domein/bevinding/messages.nl.ts";
import { formatDatum } from "../../domein/datum.ts";
import { formatGetal } from "../../domein/getal.ts";
import type { Periode } from "../../domein/periode.ts";
import { formatBron } from "../../regels/bron.ts";
import type { Vraag } from "../../regels/uitleg.ts";
import { formatHanging } from "./columns.ts";

const breedte = 110;

const koppen: Readonly<Record<Voorstelsoort, string>> = {
  toekenning: "Voorstel: toekennen.",
  "gedeeltelijke-toekenning": "Voorstel: voor een deel toekennen.",
  afwijzing: "Voorstel: afwijzen.",
  "niet-behandelen": "Voorstel: niet behandelen. Dat is geen afwijzing.",
  "aanvulling-gevraagd": "Voorstel: vraag eerst om een aanvulling.",
  wijziging: "Voorstel: de uren veranderen.",
  "geen-wijziging": "Voorstel: de uren blijven gelijk.",
  "einde-van-rechtswege": "Voorstel: de jobcoach stopt.",
  intrekking: "Voorstel: de toekenning intrekken.",
  menselijkeBeoordeling: "Nog geen voorstel: eerst zijn er vragen.",
};

/** What is proposed comes first, then the questions, then why. */
export function formatVoorstel(voorstel: Voorstel): string {
  return [
    styleText("bold", koppen[voorstel.soort]),
    ...formatUren(voorstel),
    ...formatBesluitdag(voorstel),
    ...section(
      "Vragen",
      voorstel.vragen.flatMap((vraag) => formatVraag(vraag, voorstel)),
    ),
    ...section(
      "Wat nog ontbreekt",
      voorstel.ontbreekt.map(({ wie, wat }) => `${naam(wie)}: ${wat}`),
    ),
    ...section(
      "Waarom",
      voorstel.gronden.map(({ uitleg }) => uitleg),
    ),
    ...section("Verschil met wat is gevraagd", voorstel.verschillen.map(formatVerschil)),
    ...section("Langere periode", voorstel.langerePeriode === null ? [] : [voorstel.langerePeriode.reden]),
    ...section("Wie beoordeelt", formatBeoordelaar(voorstel)),
    ...section("Plan naast advies", voorstel.vergelijking === null ? [] : formatVergelijking(voorstel.vergelijking)),
    ...section("Onderzoek", formatOnderzoek(voorstel)),
    ...section("Stap", formatProces(voorstel)),
    ...section("Bezwaar", formatBezwaar(voorstel)),
    ...section(
      "Berekening",
      voorstel.stappen.map(({ tekst }) => tekst),
    ),
  ].join("\n");
}

function section(kop: string, regels: readonly string[]): readonly string[] {
  return regels.length === 0 ? [] : ["", styleText("bold", kop), ...regels.map(formatRegel)];
}

/** A line keeps its own indent when it goes on below. */
function formatRegel(regel: string): string {
  const inspringing = /^ */.exec(regel)?.[0] ?? "";
  return formatHanging(`  ${inspringing}`, regel.trimStart(), breedte);
}

function formatUren({ gevraagd, toekenning, totNu }: Voorstel): readonly string[] {
  return [
    ...(gevraagd.uren === null
      ? []
      : [`Gevraagd: ${uur(gevraagd.uren)}${gevraagd.periode === null ? "" : `, ${tekst(gevraagd.periode)}`}`]),
    ...(totNu === null ? [] : [`Tot nu: ${describe(totNu)}`]),
    ...(toekenning === null ? [] : [`Wordt: ${describe(toekenning)}`]),
  ];
}

export function describe({ uren, regime, periode, perioden }: Toegekend): string {
  const delen =
    perioden.length > 1 ? ` (${perioden.map((deel) => `${tekst(deel)}: ${uur(deel.uren)}`).join("; ")})` : "";
  return `${uur(uren)}${regime === null ? "" : `, ${regime}`}${periode === null ? "" : `, ${tekst(periode)}`}${delen}`;
}

function formatBesluitdag({ laatsteBeslisdag, gevraagd }: Voorstel): readonly string[] {
  const ontvangen = `Ontvangen op ${formatDatum(gevraagd.ontvangenOp)}.`;
  return [
    laatsteBeslisdag === null
      ? ontvangen
      : `${ontvangen} Laatste dag om te beslissen: ${formatDatum(laatsteBeslisdag)}.`,
  ];
}

function formatVraag({ code, aan, vraag, antwoorden = [], bronnen }: Vraag, { mogelijk }: Voorstel): readonly string[] {
  const bron = bronnen.length === 0 ? "" : `  (${bronnen.map(formatBron).join("; ")})`;
  return [
    `${code}, aan ${naam(aan)}: ${vraag}${bron}`,
    ...antwoorden.map(({ waarde, gevolg }) => {
      const uitkomst = mogelijk.find((een) => een.vraag === code && een.antwoord === waarde);
      const na =
        uitkomst === undefined ? "" : ` [${uitkomst.soort}${uitkomst.uren === null ? "" : `, ${uur(uitkomst.uren)}`}]`;
      return `    ${waarde}: ${gevolg}${na}`;
    }),
  ];
}

export function formatVerschil({ minder, uitleg, reden }: Pick<Verschil, "minder" | "uitleg" | "reden">): string {
  return `${formatGetal(-minder, 2).padStart(10)}  ${reden === null ? uitleg : `${uitleg} ${reden}`}`;
}

function formatBeoordelaar({ beoordelaar }: Voorstel): readonly string[] {
  if (beoordelaar === null) return [];
  const weg = beoordelaar.vervallenStappen;
  return [beoordelaar.uitleg, ...(weg.length === 0 ? [] : [`Dit hoeft niet meer: ${weg.join(", ")}.`])];
}

function formatVergelijking({ uren, periode, doelen }: Vergelijking): readonly string[] {
  const getal = (waarde: number | null): string => (waarde === null ? "-" : formatGetal(waarde, 2));
  return [
    `Uren: gevraagd ${getal(uren.gevraagd)}, advies ${getal(uren.geadviseerd)}, verschil ${getal(uren.verschil)}.`,
    `Periode: gevraagd ${periode.gevraagd === null ? "-" : tekst(periode.gevraagd)}; advies ${periode.geadviseerd === null ? "-" : tekst(periode.geadviseerd)}.`,
    ...doelen.map(({ doel, urenGevraagd, klaarBinnenAdviesperiode, eensInGesprek }) =>
      [
        `Doel ${doel}: ${getal(urenGevraagd)} uur gevraagd`,
        ...(klaarBinnenAdviesperiode === null
          ? []
          : [klaarBinnenAdviesperiode ? "klaar binnen de periode" : "klaar na de periode van het advies"]),
        ...(eensInGesprek === null ? [] : [eensInGesprek ? "eens in het gesprek" : "niet eens in het gesprek"]),
      ].join(", "),
    ),
  ];
}

function formatOnderzoek({ onderzoek }: Voorstel): readonly string[] {
  if (onderzoek === null) return [];
  return [onderzoek.noodzaak, onderzoek.omvang, onderzoek.duur].flatMap((deel) =>
    deel === null ? [] : [`${deel.bevinding} (${deel.bron})`],
  );
}

function formatProces({ proces }: Voorstel): readonly string[] {
  if (proces === null) return [];
  return [`Nu: ${proces.nu}`, ...(proces.daarna === null ? [] : [`Daarna: ${proces.daarna}`])];
}

function formatBezwaar({ rechtsgevolg }: Voorstel): readonly string[] {
  return rechtsgevolg === null ? [] : [rechtsgevolg.uitleg];
}

export const uur = (uren: number): string => `${formatGetal(uren, 2)} uur`;

export function tekst({ van, totEnMet }: Periode): string {
  return `${formatDatum(van)} tot en met ${formatDatum(totEnMet)}`;
}
