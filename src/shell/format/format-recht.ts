import { styleText } from "node:util";
import { formatBron } from "../../regels/bron.ts";
import type { Rechtsuitkomst } from "../../regels/recht/beoordeel-recht.ts";
import type { Rechtsoordeel, Voorwaarde } from "../../regels/recht/voorwaarde.ts";
import { wrapWords } from "./columns.ts";
import { formatVragen } from "./format-vragen.ts";

const woorden: Readonly<Record<Rechtsoordeel, string>> = {
  voldoet: "voldoet",
  "voldoet-niet": "voldoet niet",
  onbekend: "onbekend",
  menselijkeBeoordeling: "mens beslist",
};
const kleuren = {
  voldoet: "green",
  "voldoet-niet": "red",
  onbekend: "yellow",
  menselijkeBeoordeling: "cyan",
} as const;
/** What may be said at the top: never more than a proposal, the beslisser decides. */
const slotzinnen: Readonly<Record<Rechtsuitkomst["toets"], Readonly<Record<Rechtsoordeel, string>>>> = {
  volledig: {
    voldoet: "Aan alle voorwaarden voor een jobcoach is voldaan. De beslisser beslist.",
    "voldoet-niet": "Niet aan alle voorwaarden voor een jobcoach is voldaan. De beslisser beslist.",
    onbekend: "Of er recht is op een jobcoach, is nog niet duidelijk.",
    menselijkeBeoordeling: "Of er recht is op een jobcoach, moet een mens nog beoordelen.",
  },
  criteria: {
    voldoet: "Aan alle voorwaarden om te starten is voldaan. De beslisser beslist.",
    "voldoet-niet": "Niet aan alle voorwaarden om te starten is voldaan. De beslisser beslist.",
    onbekend: "Of de jobcoach kan starten, is nog niet duidelijk.",
    menselijkeBeoordeling: "Of de jobcoach kan starten, moet een mens nog beoordelen.",
  },
};
/** What needs attention stands first. */
const volgorde: readonly Rechtsoordeel[] = ["voldoet-niet", "menselijkeBeoordeling", "onbekend", "voldoet"];
const breedten = [14, 30, 58, 34] as const;

/** The outcome first, then every condition in a table, then who must say what. */
export function formatRecht(recht: Rechtsuitkomst): string {
  const { toets, uitkomst, voorwaarden, vragen, opmerkingen, onderzoeksfase } = recht;
  const rijen = volgorde.flatMap((oordeel) => voorwaarden.filter((een) => een.uitkomst === oordeel));
  return [
    styleText("bold", slotzinnen[toets][uitkomst]),
    countPerOordeel(voorwaarden),
    `Beleid: ${recht.beleid}`,
    "",
    formatRow(["Uitkomst", "Voorwaarde", "Uitleg", "Bron"]),
    "─".repeat(breedten.reduce((som, breedte) => som + breedte + 2, -2)),
    ...rijen.map(formatVoorwaarde),
    ...formatVragen(vragen),
    ...(onderzoeksfase === undefined ? [] : ["", onderzoeksfase.uitleg]),
    ...(opmerkingen.length === 0 ? [] : ["", ...opmerkingen]),
  ].join("\n");
}

function formatVoorwaarde({ uitkomst, naam: wat, uitleg, uitzondering, bronnen }: Voorwaarde): string {
  const tekst = uitzondering === undefined ? uitleg : `${uitleg} Uitzondering: ${uitzondering}.`;
  const regel = formatRow([woorden[uitkomst], wat, tekst, bronnen.map(formatBron).join("; ")]);
  const woord = woorden[uitkomst];
  return styleText(kleuren[uitkomst], woord) + regel.slice(woord.length);
}

function countPerOordeel(voorwaarden: readonly Voorwaarde[]): string {
  const delen = volgorde.flatMap((oordeel) => {
    const aantal = voorwaarden.filter(({ uitkomst }) => uitkomst === oordeel).length;
    return aantal === 0 ? [] : [`${woorden[oordeel]}: ${aantal}`];
  });
  return `Voorwaarden: ${voorwaarden.length} (${delen.join(", ")})`;
}

/** Long cells go on below, in their own column. */
function formatRow(cellen: readonly string[]): string {
  const kolommen = cellen.map((cel, plaats) => wrapWords(cel, breedten[plaats] ?? 40));
  const hoogte = Math.max(...kolommen.map(({ length }) => length));
  return Array.from({ length: hoogte }, (_, regel) =>
    kolommen
      .map((kolom, plaats) => (kolom[regel] ?? "").padEnd(breedten[plaats] ?? 40))
      .join("  ")
      .trimEnd(),
  ).join("\n");
}
