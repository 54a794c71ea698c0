import { type Datum, readDatum } from "../../domein/datum.ts";
import { laatsteHersteldag } from "../../regels/termijnen/laatste-beslisdag.ts";
import type { Delen, Werkrelatie } from "../formulier.ts";

/** What every check gets: the form by its parts, today, and what a register already confirms. */
export interface Context {
  readonly formulier: Delen;
  readonly peildatum: Datum;
  /** Pointers whose value a register knows too, so that no paper proof is asked. */
  readonly bevestigd: ReadonlySet<string>;
  /** The last day to complete, counted from today; worked out when first asked. */
  readonly hersteldag: () => Datum | undefined;
}

export function createContext(formulier: Delen, peildatum: Datum, bevestigd: ReadonlySet<string>): Context {
  let hersteldag: { readonly waarde: Datum | undefined } | undefined;
  return {
    formulier,
    peildatum,
    bevestigd,
    hersteldag() {
      hersteldag ??= { waarde: laatsteHersteldag(peildatum)?.waarde };
      return hersteldag.waarde;
    },
  };
}

/** The placement or contract that holds on a day: the last one that started. */
export function werkrelatieOp(formulier: Delen, op: Datum): Werkrelatie | undefined {
  return formulier.dienstverband?.reeks?.findLast((relatie) => loopt(relatie, op));
}

/** The relations that overlap a period. */
export function loopt(relatie: Werkrelatie, op: Datum): boolean {
  const van = readDatum(relatie.van);
  const einde = readDatum(eindeVan(relatie));
  return van !== undefined && van <= op && (einde === undefined || op <= einde);
}

export function eindeVan(relatie: Werkrelatie): string | undefined {
  return "totEnMet" in relatie ? relatie.totEnMet : undefined;
}

/** Contract hours a week; for min–max the minimum (UWV 2023, B1.2). */
export function urenPerWeek(relatie: Werkrelatie): number | undefined {
  if (relatie.soort === "min-max") return relatie.urenMinimaal;
  return "urenPerWeek" in relatie ? relatie.urenPerWeek : undefined;
}

/** Goals of now and of the past period: ids live on. */
export function knownDoelen({ plan, evaluatie }: Delen): ReadonlySet<string> {
  const nu = plan?.doelen?.map(({ id }) => id) ?? [];
  const toen = evaluatie?.doelen?.map(({ doel }) => doel) ?? [];
  return new Set([...nu, ...toen]);
}
