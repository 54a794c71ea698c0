import { datum, formatDatum, readDatum } from "../../src/domein/datum.ts";
import { formatGetal, telWoord } from "../../src/domein/getal.ts";
import { isRegime } from "../../src/domein/regime.ts";

type Notatie = (getal: number) => string;

const dagen: Notatie = (getal) => telWoord(getal, "dag", "dagen");
const weken: Notatie = (getal) => telWoord(getal, "week", "weken");
const maanden: Notatie = (getal) => telWoord(getal, "maand", "maanden");
const jaren: Notatie = (getal) => `${formatGetal(getal)} jaar`;
const uren: Notatie = (getal) => `${formatGetal(getal)} uur`;
const procent: Notatie = (getal) => `${formatGetal(getal)}%`;
const honderdsten: Notatie = (getal) => procent(getal / 100);
export const euro: Notatie = (eurocent) => `€ ${formatGetal(eurocent / 100, 2)}`;

/** By the name of the parameter in the code, where its ending does not say it. */
const notaties: Readonly<Record<string, Notatie>> = {
  begeleidingspercentage: honderdsten,
  btw: honderdsten,
  leeftijdBijProefplaatsing: jaren,
  leeftijdVoorPensioenvraag: jaren,
  minimaleLoonwaardeBijGroei: procent,
  minimaleUrenBijGroei: uren,
  minimaleUrenPerWeek: uren,
  tabel2: honderdsten,
  uurtarief: euro,
  werkwekenPerJaar: weken,
  wettelijkMaximum: honderdsten,
};
const eindes: readonly (readonly [string, Notatie])[] = [
  ["InDagen", dagen],
  ["InWeken", weken],
  ["InMaanden", maanden],
  ["InJaren", jaren],
  ["InUren", uren],
  ["InProcent", procent],
];

/** A value of the law in words, with its unit. */
export function formatWaarde(naam: string, waarde: unknown): string {
  const notatie =
    notaties[naam] ?? eindes.find(([einde]) => naam.endsWith(einde))?.[1] ?? ((getal) => formatGetal(getal));
  return format(waarde, notatie);
}

function format(waarde: unknown, notatie: Notatie): string {
  if (waarde === null) return "niet bekend";
  if (typeof waarde === "number") return notatie(waarde);
  if (typeof waarde === "boolean") return waarde ? "ja" : "nee";
  if (typeof waarde === "string") return readDatum(waarde) === undefined ? waarde : formatDatum(datum(waarde));
  if (isTreden(waarde))
    return waarde.map((trede) => `${dagen(trede.dagen)} van ${euro(trede.euroPerDag * 100)}`).join(", ");
  if (Array.isArray(waarde)) return formatList(waarde, notatie);
  return Object.entries(waarde ?? {})
    .map(([naam, deel]) => `${naam}: ${format(deel, notatie)}`)
    .join("; ");
}

/** Three numbers are always years: the first, the second, and all that follow. */
function formatList(waarden: readonly unknown[], notatie: Notatie): string {
  if (waarden.length !== 3 || waarden.some((waarde) => typeof waarde !== "number"))
    return waarden.map((waarde) => format(waarde, notatie)).join(", ");
  const [een, twee, drie] = waarden.map((waarde) => format(waarde, notatie));
  return `jaar 1 ${een}, jaar 2 ${twee}, daarna ${drie}`;
}

function isTreden(waarde: unknown): waarde is readonly { readonly dagen: number; readonly euroPerDag: number }[] {
  return (
    Array.isArray(waarde) && waarde.every((deel) => typeof deel === "object" && deel !== null && "euroPerDag" in deel)
  );
}

/** `zeer-licht` as people write it. */
export function formatNaam(naam: string): string {
  return isRegime(naam) ? naam.replace("-", " ") : naam.replaceAll("-", " ");
}
