import { addDays, addMonths, type Datum } from "../../domein/datum.ts";
import { eerste, eindeNaMaanden, type Periode } from "../../domein/periode.ts";
import type { Werk } from "./urenvraag.ts";

export interface Deelperiode extends Periode {
  readonly soort: Werk["soort"];
}

/**
 * The asked period as separate periods of grant (UWV 2023 §2.3).
 * A proefplaatsing stands on its own. What is left is one period when it fits; else it ends with each contract,
 * and a contract of a year or longer goes by `maanden`: 13 months are 6 + 6 + 1. Days without work are left out.
 */
export function verdeelInPerioden(
  gevraagd: Periode,
  werk: readonly Werk[],
  maanden: number | null,
): readonly Deelperiode[] {
  const delen: Deelperiode[] = [];
  let van: Datum | undefined = eersteWerkdag(werk, gevraagd.van);
  while (van !== undefined && van <= gevraagd.totEnMet) {
    const deel: Deelperiode = volgende({ van, totEnMet: gevraagd.totEnMet }, werk, maanden);
    delen.push(deel);
    van = eersteWerkdag(werk, addDays(deel.totEnMet, 1));
  }
  return delen;
}

function volgende(rest: Periode, werk: readonly Werk[], maanden: number | null): Deelperiode {
  const nu = werkOp(werk, rest.van);
  const soort = nu?.soort ?? "contract";
  const grens = eindeVanSoort(rest, werk, soort);
  if (soort === "proefplaatsing" || maanden === null) return { soort, van: rest.van, totEnMet: grens };
  const heel = eindeNaMaanden(rest.van, maanden);
  if (grens <= heel) return { soort, van: rest.van, totEnMet: grens };
  const contracteinde = eerste(grens, nu?.totEnMet ?? grens);
  const kort = nu !== undefined && !isLang(nu) && nu.totEnMet !== undefined;
  return { soort, van: rest.van, totEnMet: kort ? contracteinde : eerste(heel, contracteinde) };
}

/** The last day before the kind of work changes from contract to placement or back. */
function eindeVanSoort({ van, totEnMet }: Periode, werk: readonly Werk[], soort: Werk["soort"]): Datum {
  if (soort === "proefplaatsing") return eerste(totEnMet, werkOp(werk, van)?.totEnMet ?? totEnMet);
  const andere = werk.find((een) => een.soort === "proefplaatsing" && een.van > van);
  return andere === undefined ? totEnMet : eerste(totEnMet, addDays(andere.van, -1));
}

/** What someone works under on a day; `werk` is in the order of its first days. */
export function werkOp(werk: readonly Werk[], dag: Datum): Werk | undefined {
  return werk.findLast(({ van, totEnMet }) => van <= dag && (totEnMet === undefined || dag <= totEnMet));
}

function eersteWerkdag(werk: readonly Werk[], vanaf: Datum): Datum | undefined {
  if (werkOp(werk, vanaf) !== undefined) return vanaf;
  return werk.find(({ van }) => van > vanaf)?.van;
}

/** Twelve months or longer, or without an end (Tabel 1). */
export function isLang({ van, totEnMet }: Werk): boolean {
  return totEnMet === undefined || addMonths(van, 12) <= addDays(totEnMet, 1);
}
