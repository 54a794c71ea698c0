import { styleText } from "node:util";
import { naam } from "../../domein/bevinding/messages.nl.ts";
import { formatBron } from "../../regels/bron.ts";
import type { Rechtsuitkomst } from "../../regels/recht/beoordeel-recht.ts";
import type { Rechtsoordeel, Voorwaarde } from "../../regels/recht/voorwaarde.ts";
import type { Vraag } from "../../regels/uitleg.ts";

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
const slotzinnen: Readonly<Record<Rechtsoordeel, string>> = {
  voldoet: "Er is recht op een jobcoach: aan alle voorwaarden is voldaan.",
  "voldoet-niet": "Er is geen recht op een jobcoach: aan een voorwaarde is niet voldaan.",
  onbekend: "Nog niet duidelijk: er is nog niet genoeg bekend.",
  menselijkeBeoordeling: "Nog niet duidelijk: een mens moet nog iets beoordelen.",
};
const startzinnen: Readonly<Record<Rechtsoordeel, string>> = {
  voldoet: "De jobcoach kan starten: aan alle voorwaarden om te starten is voldaan.",
  "voldoet-niet": "De jobcoach kan niet starten: aan een voorwaarde is niet voldaan.",
  onbekend: "Of de jobcoach kan starten, is nog niet duidelijk: er is nog niet genoeg bekend.",
  menselijkeBeoordeling: "Of de jobcoach kan starten, beslist een mens.",
};
/** What needs attention stands first. */
const volgorde: readonly Rechtsoordeel[] = ["voldoet-niet", "menselijkeBeoordeling", "onbekend", "voldoet"];
const breedten = [14, 30, 58, 34] as const;

/** The outcome first, then every condition in a table, then who must say what. */
export function formatRecht(recht: Rechtsuitkomst): string {
  const { toets, uitkomst, voorwaarden, vragen, opmerkingen, onderzoeksfase } = recht;
  const slot = (toets === "criteria" ? startzinnen : slotzinnen)[uitkomst];
  const rijen = volgorde.flatMap((oordeel) => voorwaarden.filter((een) => een.uitkomst === oordeel));
  return [
    styleText("bold", slot),
    `Beleid: ${recht.beleid}`,
    "",
    formatRow(["Uitkomst", "Voorwaarde", "Uitleg", "Bron"]),
    "─".repeat(breedten.reduce((som, breedte) => som + breedte + 2, -2)),
    ...rijen.map(formatVoorwaarde),
    ...(vragen.length === 0 ? [] : ["", "Wie moet nog iets zeggen?", ...vragen.map(formatVraag)]),
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

function formatVraag({ aan, vraag, antwoorden = [] }: Vraag): string {
  const keuzes = antwoorden.map(({ waarde, gevolg }) => `      ${waarde}: ${gevolg}`);
  return [`  Aan ${naam(aan)}: ${vraag}`, ...keuzes].join("\n");
}

/** Long cells go on below, in their own column. */
function formatRow(cellen: readonly string[]): string {
  const kolommen = cellen.map((cel, plaats) => wrap(cel, breedten[plaats] ?? 40));
  const hoogte = Math.max(...kolommen.map(({ length }) => length));
  return Array.from({ length: hoogte }, (_, regel) =>
    kolommen
      .map((kolom, plaats) => (kolom[regel] ?? "").padEnd(breedten[plaats] ?? 40))
      .join("  ")
      .trimEnd(),
  ).join("\n");
}

function wrap(tekst: string, breedte: number): readonly string[] {
  const regels: string[] = [];
  let regel = "";
  for (const woord of tekst.split(" ")) {
    if (regel !== "" && regel.length + 1 + woord.length > breedte) {
      regels.push(regel);
      regel = woord;
    } else regel = regel === "" ? woord : `${regel} ${woord}`;
  }
  return [...regels, regel];
}
