import { type Finding, fout } from "../domein/bevinding/finding.ts";
import { type Datum, readDatum } from "../domein/datum.ts";
import type { Werk } from "../regels/uren/urenvraag.ts";
import type { Delen, Werkrelatie } from "./formulier.ts";

/** The work that the hours follow from, or what lacks for it. */
export interface Werkfeiten {
  readonly werk: readonly Werk[];
  readonly bevindingen: readonly Finding[];
}

/** The contracts and placements of the form; for min–max the minimum counts (UWV 2023 B1.2). */
export function werkUitFormulier({ dienstverband }: Delen): Werkfeiten {
  const reeks = dienstverband?.reeks ?? [];
  const gelezen = reeks.map((relatie, plaats) => leesWerk(relatie, `/dienstverband/reeks/${plaats}`));
  return {
    werk: gelezen.flatMap(({ werk }) => werk),
    bevindingen:
      reeks.length === 0
        ? [fout("VELD_ONTBREEKT", "/dienstverband/reeks", { veld: "Contract of proefplaatsing" })]
        : gelezen.flatMap(({ bevindingen }) => bevindingen),
  };
}

function leesWerk(relatie: Werkrelatie, hier: string): Werkfeiten {
  const van = readDatum(relatie.van);
  const totEnMet = "totEnMet" in relatie ? readDatum(relatie.totEnMet) : undefined;
  const minmax = relatie.soort === "min-max";
  const urenPerWeek = minmax ? relatie.urenMinimaal : "urenPerWeek" in relatie ? relatie.urenPerWeek : undefined;
  if (van === undefined) return ontbreekt(`${hier}/van`, "Eerste dag");
  if (relatie.soort === "nul-uren") return { werk: [maak(relatie, van, totEnMet, 0)], bevindingen: [] };
  if (minmax && (relatie.urenMaximaal ?? 60) < (relatie.urenMinimaal ?? 0))
    return { werk: [], bevindingen: [fout("MINMAX_OMGEKEERD", `${hier}/urenMaximaal`)] };
  if (urenPerWeek === undefined)
    return ontbreekt(`${hier}/${minmax ? "urenMinimaal" : "urenPerWeek"}`, "Uren werk per week");
  return { werk: [maak(relatie, van, totEnMet, urenPerWeek)], bevindingen: [] };
}

function maak({ id, soort }: Werkrelatie, van: Datum, totEnMet: Datum | undefined, urenPerWeek: number): Werk {
  const werk: Werk = { id, soort: soort === "proefplaatsing" ? "proefplaatsing" : "contract", van, urenPerWeek };
  return totEnMet === undefined ? werk : { ...werk, totEnMet };
}

function ontbreekt(pointer: string, veld: string): Werkfeiten {
  return { werk: [], bevindingen: [fout("VELD_ONTBREEKT", pointer, { veld })] };
}
