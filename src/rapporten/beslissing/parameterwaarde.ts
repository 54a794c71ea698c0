import { formatGetal, telWoord } from "../../domein/getal.ts";
import { begeleidingspercentage } from "../../regels/parameters/begeleidingspercentage.ts";
import { bezwaarInDagen } from "../../regels/parameters/bezwaartermijn.ts";
import { herstelInDagen } from "../../regels/parameters/hersteltermijn.ts";
import { indientermijnInDagen } from "../../regels/parameters/indientermijn.ts";
import { nietBehandelenInDagen } from "../../regels/parameters/niet-behandelen.ts";
import { strippenkaartInUren } from "../../regels/parameters/strippenkaart.ts";
import { tabel2 } from "../../regels/parameters/tabel-2.ts";
import { werkwekenPerJaar } from "../../regels/parameters/werkweken.ts";
import { wettelijkMaximum } from "../../regels/parameters/wettelijk-maximum.ts";
import { leesbaar } from "./woorden.ts";

type Notatie = (getal: number) => string;

const dagen: Notatie = (getal) => telWoord(getal, "dag", "dagen");
/** Percentages are kept as hundredths of a percent. */
const procent: Notatie = (getal) => `${formatGetal(getal / 100)}%`;

/** By the name a decision gives the figure. */
const notaties: ReadonlyMap<string, Notatie> = new Map<string, Notatie>([
  [begeleidingspercentage.naam, procent],
  [tabel2.naam, procent],
  [wettelijkMaximum.naam, procent],
  [werkwekenPerJaar.naam, (getal) => telWoord(getal, "week", "weken")],
  [strippenkaartInUren.naam, (getal) => `${formatGetal(getal)} uur`],
  ...[bezwaarInDagen, herstelInDagen, indientermijnInDagen, nietBehandelenInDagen].map(
    ({ naam }) => [naam, dagen] as const,
  ),
]);

/** The value of a figure of law as people read it; what we do not know stays as it was written. */
export function describeParameterwaarde(naam: string, waarde: string): string {
  const notatie = notaties.get(naam);
  const gelezen = notatie === undefined ? undefined : parse(waarde);
  return notatie === undefined || gelezen === undefined ? waarde : describe(gelezen, notatie);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function describe(waarde: unknown, notatie: Notatie): string {
  if (typeof waarde === "number") return notatie(waarde);
  if (Array.isArray(waarde)) return waarde.map((deel, plaats) => inJaar(describe(deel, notatie), plaats)).join(", ");
  if (typeof waarde !== "object" || waarde === null) return String(waarde);
  return Object.entries(waarde)
    .map(([naam, deel]) => `${leesbaar(naam)}: ${describe(deel, notatie)}`)
    .join("; ");
}

/** The third value holds for every year after the second. */
function inJaar(waarde: string, plaats: number): string {
  return plaats < 2 ? `${waarde} in jaar ${plaats + 1}` : `daarna ${waarde}`;
}
