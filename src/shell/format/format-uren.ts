import type { Urenrapport } from "../../besluit/uren/urenrapport.ts";
import { formatDatum } from "../../domein/datum.ts";
import { formatGetal, telWoord } from "../../domein/getal.ts";
import { formatBron } from "../../regels/bron.ts";
import type { Stap } from "../../regels/uitleg.ts";
import type { Bedrag } from "../../regels/uren/bereken-bedrag.ts";
import type { Regimekeuze } from "../../regels/uren/pas-regime.ts";
import type { Urenuitkomst } from "../../regels/uren/uitkomst.ts";
import type { Halfjaar } from "../../regels/uren/vooruitblik.ts";
import { formatColumns, formatHanging } from "./columns.ts";
import { formatVragen } from "./format-vragen.ts";

const uur = (uren: number | null): string => (uren === null ? "?" : formatGetal(uren, 2));
const euro = (cent: number | null): string => (cent === null ? "?" : `€ ${formatGetal(cent / 100, 2)}`);

/** The hours for the terminal: the answer, the table, every step with its source, the money, the questions. */
export function formatUitkomst(uitkomst: Urenuitkomst, bedrag: Bedrag | null): string {
  return [
    ...formatAntwoord(uitkomst),
    "",
    formatSegmenten(uitkomst),
    ...formatStappen(uitkomst.stappen),
    ...formatBedrag(bedrag),
    ...formatVragen(uitkomst.vragen),
  ].join("\n");
}

/** The hours of a form: also the hours needed, the half-years ahead, an early end and other budgets. */
export function formatRapport(rapport: Urenrapport): string {
  const { uitkomst, keuze, vroegEinde, strippenkaarten, declaratie } = rapport;
  const eigen = [
    ...(vroegEinde?.stappen ?? []),
    ...strippenkaarten.flatMap(({ stappen }) => stappen),
    ...(declaratie?.stappen ?? []),
  ];
  return [
    ...(vroegEinde === null
      ? formatAntwoord(uitkomst)
      : [
          `Uren tot de laatste werkdag: ${uur(vroegEinde.naarVerhouding)}`,
          `Toegekend: ${uur(vroegEinde.toegekend)} uur`,
        ]),
    ...(rapport.soort === "wijziging" ? [`Toegekend voor de wijziging: ${uur(rapport.toegekend)} uur`] : []),
    "",
    formatSegmenten(uitkomst),
    ...formatStappen([...uitkomst.stappen, ...eigen]),
    ...formatKeuze(keuze),
    ...formatVooruitblik(rapport.vooruitblik),
    ...formatBedrag(rapport.bedrag),
    ...formatVragen(rapport.vragen),
  ].join("\n");
}

function formatAntwoord({ uren, regime, korting, vastheid, bovengrens, segmenten }: Urenuitkomst): readonly string[] {
  const bij = regime === null ? "" : ` (${regime})`;
  const kop = uren === null ? `Uren: nog niet te berekenen${bij}` : `Uren: ${uur(uren)}${bij}`;
  const begin = segmenten[0];
  const einde = segmenten.at(-1);
  return [
    kop,
    ...(begin && einde ? [`${formatDatum(begin.van)} tot en met ${formatDatum(einde.totEnMet)}`] : []),
    ...(uren !== null && vastheid === "te-bevestigen" ? ["Dit getal is nog niet zeker. Zie de vragen."] : []),
    ...(bovengrens === null ? [] : [`Met Tabel 1 zou het ${uur(bovengrens)} uur zijn. Meer wordt het niet.`]),
    ...(korting === null
      ? []
      : [
          `${telWoord(korting.dagen, "dag", "dagen")} te laat. Zonder korting ${uur(korting.urenZonderKorting)} uur, met korting ${uur(korting.urenMetKorting)} uur.`,
        ]),
  ];
}

function formatSegmenten({ perioden, uren, wettelijkMaximum }: Urenuitkomst): string {
  const rijen = perioden.flatMap((periode) => [
    ...periode.segmenten.map((een) => [
      String(periode.nummer),
      een.van,
      een.totEnMet,
      een.dagenTeLaat === 0 ? String(een.dagen) : `${een.dagen}-${een.dagenTeLaat}`,
      formatGetal(een.werkurenPerWeek),
      een.percentage === null ? "-" : formatGetal(een.percentage),
      periode.soort === "proefplaatsing" ? "-" : String(een.jaar),
      uur(een.urenAfgerond),
    ]),
    ...(periode.bovengrens === null || periode.uren !== null
      ? []
      : [["", "", "", "", "", "", "hoogstens", uur(periode.bovengrens)]]),
  ]);
  const kop = ["periode", "van", "tot en met", "dagen", "uren/week", "%", "jaar", "uren"];
  const som = ["", "", "", "", "", "", "samen", uur(uren)];
  const wet = wettelijkMaximum === null ? [] : [["", "", "", "", "", "", "wet hoogstens", uur(wettelijkMaximum)]];
  return formatColumns([kop, ...rijen, som, ...wet], [3, 4, 5, 6, 7]);
}

function formatStappen(stappen: readonly Stap[]): readonly string[] {
  return [
    "",
    "Zo komen wij eraan",
    ...stappen.map(({ tekst, bronnen }, plaats) => {
      const bron = bronnen.length === 0 ? "" : ` [${bronnen.map(formatBron).join(", ")}]`;
      return formatHanging(`  ${String(plaats + 1).padStart(2)}. `, `${tekst}${bron}`, 100);
    }),
  ];
}

function formatKeuze(keuze: Regimekeuze | null): readonly string[] {
  if (keuze === null) return [];
  const rijen = keuze.regimes.map(({ regime, uren }) => [
    regime,
    uur(uren),
    uren === null
      ? ""
      : uren < keuze.gevraagd
        ? "te weinig"
        : regime === keuze.boven?.regime
          ? "past"
          : "meer dan nodig",
  ]);
  const doelen = keuze.perDoel.map(({ doel, gevraagd, onder, boven }) => [doel, uur(gevraagd), uur(onder), uur(boven)]);
  return [
    "",
    `Nodig: ${uur(keuze.gevraagd)} uur`,
    formatColumns([["regime", "uren", ""], ...rijen], [1]),
    ...(keuze.perDoel.every(({ onder, boven }) => onder === null && boven === null)
      ? []
      : [
          formatColumns(
            [["doel", "nodig", keuze.onder?.regime ?? "lager", keuze.boven?.regime ?? "hoger"], ...doelen],
            [1, 2, 3],
          ),
        ]),
  ];
}

const duurwoorden = { binnen: "", onbekend: "", verlenging: "alleen met verlenging", voorbij: "na het maximum" };

function formatVooruitblik(rijen: readonly Halfjaar[]): readonly string[] {
  if (rijen.every(({ uren }) => uren === null)) return [];
  const tabel = rijen.map((rij) => [
    String(rij.nummer),
    rij.van,
    rij.totEnMet,
    rij.percentages.map((een) => formatGetal(een)).join(", ") || "?",
    uur(rij.uren),
    rij.wettelijkMaximum === null ? "-" : uur(rij.wettelijkMaximum),
    [rij.naContract ? "na het contract" : "", duurwoorden[rij.duur.soort]].filter(Boolean).join(", "),
  ]);
  const kop = ["half jaar", "van", "tot en met", "%", "uren", "wet hoogstens", ""];
  return ["", "Zes halve jaren vooruit, als het werk zo doorgaat", formatColumns([kop, ...tabel], [3, 4, 5])];
}

function formatBedrag(bedrag: Bedrag | null): readonly string[] {
  if (bedrag === null) return [];
  const rijen = bedrag.perJaar.map(({ jaar, uren, tarief, tariefVanaf, exclusief, bronnen }) => [
    String(jaar),
    uur(uren),
    euro(tarief),
    euro(exclusief),
    tariefVanaf ?? "",
    bronnen.map(formatBron).join(", "),
  ]);
  const { exclusief, inclusief, btw, btwPercentage } = bedrag;
  if (bedrag.perJaar.every(({ tarief }) => tarief === null)) return ["", "Bedrag: het tarief is niet bekend."];
  return [
    "",
    "Bedrag",
    formatColumns([["jaar", "uren", "tarief", "zonder btw", "vanaf", "bron"], ...rijen], [1, 2, 3]),
    exclusief === null
      ? "  Het tarief is niet bekend. Een bedrag is er dus niet."
      : `  Zonder btw ${euro(exclusief)}, btw ${formatGetal(btwPercentage)}% ${euro(btw)}, met btw ${euro(inclusief)}.`,
  ];
}
