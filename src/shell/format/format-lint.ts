import { styleText } from "node:util";
import type { Lintverslag } from "../../brieven/lint/lint-sjablonen.ts";
import type { Lintvondst } from "../../brieven/lint/lintvondst.ts";
import { type Lezer, lezers } from "../../brieven/sjabloon.ts";
import { formatGetal, telWoord } from "../../domein/getal.ts";

const kleuren = { fout: "red", waarschuwing: "yellow" } as const;
const aan: Readonly<Record<Lezer, string>> = { client: "werknemer", jobcoach: "jobcoach", werkgever: "werkgever" };

/** Per file what could be better, in the order of its lines, and the numbers at the end. */
export function formatLint({ vondsten, cijfers }: Lintverslag): string {
  const files = [...new Set(vondsten.map(({ file }) => file))];
  const fouten = vondsten.filter(({ ernst }) => ernst === "fout").length;
  return [
    ...files.flatMap((file) => [file, ...vondsten.filter((een) => een.file === file).map(formatVondst), ""]),
    `${telWoord(fouten, "fout", "fouten")}, ${telWoord(vondsten.length - fouten, "waarschuwing", "waarschuwingen")}`,
    "",
    `${"brieven aan".padEnd(13)}${["brieven", "zinnen", "woorden per zin", "leesscore"].map((kop) => kop.padStart(16)).join("")}`,
    ...lezers.map((lezer) => formatCijfers(lezer, cijfers)),
    "",
    "De leesscore is die van Flesch-Douma: hoe hoger, hoe makkelijker. Wij willen 70 of meer voor de werknemer.",
    "Deze regels helpen op weg naar taalniveau B1. Of een lezer de brief begrijpt, vraagt u aan lezers.",
  ].join("\n");
}

function formatVondst({ ernst, line, column, melding, zin, code, proefzaak, lezers: voor }: Lintvondst): string {
  const wie = voor.length === 0 ? "" : `  (${voor.map((lezer) => aan[lezer]).join(", ")})`;
  return [
    `  regel ${line}, teken ${column}  ${styleText(kleuren[ernst], ernst)}  ${code}${wie}`,
    `    ${melding}`,
    ...(zin === null ? [] : [`    > ${zin}`]),
    ...(zin !== null || proefzaak === null ? [] : [`    Bijvoorbeeld bij: ${proefzaak}`]),
  ].join("\n");
}

function formatCijfers(lezer: Lezer, cijfers: Lintverslag["cijfers"]): string {
  const { brieven, zinnen, woordenPerZin, fleschDouma } = cijfers[lezer];
  const getallen = [
    formatGetal(brieven),
    formatGetal(zinnen),
    formatGetal(woordenPerZin, 1),
    formatGetal(fleschDouma, 1),
  ];
  return `${aan[lezer].padEnd(13)}${getallen.map((getal) => getal.padStart(16)).join("")}`;
}
