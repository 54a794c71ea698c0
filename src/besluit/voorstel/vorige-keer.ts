import { toekenningenInBaan } from "../feiten/toekenningen-in-baan.ts";
import type { Voorstelfeiten } from "../feiten/voorstelfeiten.ts";
import { readPeriode } from "./vergelijking.ts";
import type { VorigeKeer } from "./voorstel.ts";

/** The latest period with this employer that began before the one that is asked; null for a first one. */
export function leesVorigeKeer({ formulier, dossier }: Voorstelfeiten): VorigeKeer | null {
  const gevraagd = readPeriode(formulier.begeleiding?.periode);
  const { werkgever } = formulier;
  if (gevraagd === null || (werkgever?.kvk === undefined && werkgever?.naam === undefined)) return null;
  const vorige = toekenningenInBaan(formulier, dossier).findLast(
    ({ soort, van }) => soort === "periode" && van < gevraagd.van,
  );
  if (vorige === undefined) return null;
  const { van, totEnMet, uren, regime, urenPerWeek } = vorige;
  return {
    uren,
    periode: { van, totEnMet },
    regime: regime ?? null,
    urenPerWeek: urenPerWeek === 0 ? null : urenPerWeek,
  };
}
