import { type Datum, datum } from "../../domein/datum.ts";
import { begeleidingspercentage } from "../../regels/parameters/begeleidingspercentage.ts";
import { bezwaarInDagen } from "../../regels/parameters/bezwaartermijn.ts";
import { herstelInDagen } from "../../regels/parameters/hersteltermijn.ts";
import { indientermijnInDagen } from "../../regels/parameters/indientermijn.ts";
import { nietBehandelenInDagen } from "../../regels/parameters/niet-behandelen.ts";
import { type Parameter, valueOn } from "../../regels/parameters/parameter.ts";
import { strippenkaartInUren } from "../../regels/parameters/strippenkaart.ts";
import { tabel2 } from "../../regels/parameters/tabel-2.ts";
import { werkwekenPerJaar } from "../../regels/parameters/werkweken.ts";
import { wettelijkMaximum } from "../../regels/parameters/wettelijk-maximum.ts";
import type { Urenuitkomst } from "../../regels/uren/uitkomst.ts";
import type { Parameterwaarde } from "./beslissing.gen.ts";
import type { Besluit } from "./kies-besluit.ts";

export interface Bewijsstuk {
  readonly naam: string;
  readonly sha256: string;
}

/** What only the shell knows: versions and fingerprints. */
export interface Herkomstbewijs {
  readonly product: string;
  readonly schemas: readonly string[];
  readonly sjablonen: readonly Bewijsstuk[];
  readonly beleid: Bewijsstuk;
  readonly invoer: readonly Bewijsstuk[];
}

/** The figures of law and protocol this decision rests on, as they were on its days. */
export function gebruikteParameters(
  { soort, toekenning }: Besluit,
  uren: Urenuitkomst | null,
  ontvangenOp: Datum,
  besloten: Datum,
): readonly Parameterwaarde[] {
  const dagen = (uren?.segmenten ?? []).map(({ van }) => van);
  const perTabel = uren?.segmenten.some(({ tabel }) => tabel === "tabel-2") === true ? [tabel2] : [];
  const metUren = uren === null ? [] : [begeleidingspercentage, wettelijkMaximum, werkwekenPerJaar, ...perTabel];
  const aanvulling = soort === "niet-behandelen" || soort === "aanvulling-gevraagd";
  return [
    ...metUren.flatMap((parameter) => opDagen(parameter, dagen)),
    ...(uren === null ? [] : opDagen(indientermijnInDagen, [ontvangenOp])),
    ...(aanvulling ? [herstelInDagen, nietBehandelenInDagen].flatMap((een) => opDagen(een, [ontvangenOp])) : []),
    ...(toekenning?.waarvoor === "losse-uren" ? opDagen(strippenkaartInUren, [besloten]) : []),
    ...opDagen(bezwaarInDagen, [besloten]),
  ];
}

/** Each value once, whatever the number of days it held. */
function opDagen(parameter: Parameter<unknown>, dagen: readonly Datum[]): readonly Parameterwaarde[] {
  const waarden = new Set(dagen.flatMap((dag) => valueOn(parameter, dag) ?? []));
  return [...waarden].map(({ vanaf, waarde, bron, zekerheid }) => ({
    naam: parameter.naam,
    vanaf: datum(vanaf),
    waarde: JSON.stringify(waarde),
    bron: { wet: bron.wet, artikel: bron.artikel },
    zekerheid,
    gecontroleerdOp: datum(parameter.gecontroleerdOp),
  }));
}
