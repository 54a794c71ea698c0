import { type Finding, fout, waarschuwing } from "../../domein/bevinding/finding.ts";
import { type Datum, readDatum } from "../../domein/datum.ts";
import type { Werkrelatie } from "../formulier.ts";
import { type Context, eindeVan } from "./context.ts";

/** Contracts that fit each other, and a period that fits the contracts. */
export function checkWerk(context: Context): readonly Finding[] {
  const reeks = context.formulier.dienstverband?.reeks ?? [];
  return [...checkReeks(context, reeks), ...checkPeriode(context, reeks), ...checkInlener(context, reeks)];
}

function* checkReeks({ formulier }: Context, reeks: readonly Werkrelatie[]): Iterable<Finding> {
  const inDienst = readDatum(formulier.dienstverband?.inDienstSinds);
  for (const [plaats, relatie] of reeks.entries()) {
    const hier = `/dienstverband/reeks/${plaats}`;
    const van = readDatum(relatie.van);
    if (van === undefined) continue;
    if (overlapsEarlier(reeks.slice(0, plaats), van, readDatum(eindeVan(relatie))))
      yield fout("CONTRACTEN_OVERLAPPEN", `${hier}/van`);
    if (relatie.soort !== "proefplaatsing" && inDienst !== undefined && van < inDienst)
      yield fout("CONTRACT_VOOR_INDIENST", "/dienstverband/inDienstSinds");
    if (relatie.soort === "min-max" && (relatie.urenMaximaal ?? 60) < (relatie.urenMinimaal ?? 0))
      yield fout("MINMAX_OMGEKEERD", `${hier}/urenMaximaal`);
  }
}

/** Two relations overlap when each begins before the other ends, in whatever order they stand. */
function overlapsEarlier(eerder: readonly Werkrelatie[], van: Datum, einde: Datum | undefined): boolean {
  return eerder.some((relatie) => {
    const begin = readDatum(relatie.van);
    const slot = readDatum(eindeVan(relatie));
    return begin !== undefined && (einde === undefined || begin <= einde) && (slot === undefined || van <= slot);
  });
}

/** A grant begins with the first day of work and ends where the last contract ends, in whatever order they stand. */
function* checkPeriode({ formulier }: Context, reeks: readonly Werkrelatie[]): Iterable<Finding> {
  const van = readDatum(formulier.begeleiding?.periode?.van);
  const totEnMet = readDatum(formulier.begeleiding?.periode?.totEnMet);
  const begin = reeks.flatMap((relatie) => readDatum(relatie.van) ?? []).toSorted()[0];
  if (van === undefined || totEnMet === undefined || begin === undefined) return;
  if (van < begin) yield fout("PERIODE_VOOR_CONTRACT", "/begeleiding/periode/van", { begin });
  const einden = reeks.map((relatie) => readDatum(eindeVan(relatie)));
  const einde = einden.includes(undefined) ? undefined : einden.toSorted().at(-1);
  if (einde !== undefined && totEnMet > einde)
    yield fout("PERIODE_BUITEN_CONTRACT", "/begeleiding/periode/totEnMet", { einde });
}

function* checkInlener({ formulier }: Context, reeks: readonly Werkrelatie[]): Iterable<Finding> {
  const ingeleend = reeks.some((relatie) => "inlening" in relatie && relatie.inlening !== undefined);
  if (formulier.werkgever?.inlener !== undefined && reeks.length > 0 && !ingeleend)
    yield waarschuwing("INLENER_ZONDER_INLENING", "/werkgever/inlener");
}
