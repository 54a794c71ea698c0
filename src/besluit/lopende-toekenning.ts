import type { Datum } from "../domein/datum.ts";
import type { Delen } from "../formulier/formulier.ts";
import type { Dossier, Toekenning } from "./dossier.gen.ts";
import { isSameWerkgever } from "./same-werkgever.ts";
import type { Terugvordering, Toegekend } from "./voorstel.ts";

/** The grant that runs on a day, with this employer when the form names one. */
export function lopendeToekenning(
  { werkgever }: Delen,
  { toekenningen = [] }: Dossier,
  op: Datum,
): Toekenning | undefined {
  return toekenningen.find(
    ({ soort, van, totEnMet, ingetrokkenOp, werkgever: bij }) =>
      (soort === "periode" || soort === "proefplaatsing") &&
      ingetrokkenOp === undefined &&
      van <= op &&
      op <= totEnMet &&
      (werkgever === undefined || isSameWerkgever(bij, werkgever)),
  );
}

export function alsToegekend({ soort, van, totEnMet, regime, uren }: Toekenning): Toegekend {
  return {
    waarvoor: soort === "proefplaatsing" ? "proefplaatsing" : "dienstverband",
    periode: { van, totEnMet },
    regime: regime ?? null,
    uren,
    perioden: [{ van, totEnMet, uren }],
  };
}

/** Minutes declared above what remains; null when nothing is. */
export function bepaalTerugvordering(
  { declaraties = [] }: Dossier,
  { kenmerk }: Toekenning,
  blijvendeUren: number,
): Terugvordering | null {
  const gedeclareerdeMinuten = declaraties
    .filter(({ toekenning }) => toekenning === kenmerk)
    .reduce((som, { minuten }) => som + minuten, 0);
  const blijvendeMinuten = Math.round(blijvendeUren * 60);
  return gedeclareerdeMinuten > blijvendeMinuten
    ? { toekenning: kenmerk, gedeclareerdeMinuten, blijvendeMinuten }
    : null;
}
