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
  // Half-years count from their first day, so that two of them are exactly a year, also from the 31st on.
  let [anker, nummer] = [van, 1];
  while (van !== undefined && anker !== undefined && van <= gevraagd.totEnMet) {
    const heel = maanden === null ? undefined : eindeNaMaanden(anker, maanden * nummer);
    const deel: Deelperiode = volgende({ van, totEnMet: gevraagd.totEnMet }, werk, heel);
    delen.push(deel);
    van = eersteWerkdag(werk, addDays(deel.totEnMet, 1));
    [anker, nummer] = deel.totEnMet === heel ? [anker, nummer + 1] : [van, 1];
  }
  return delen;
}

/** `heel` is the last day of a whole period; without it there is no such cut. */
function volgende(rest: Periode, werk: readonly Werk[], heel: Datum | undefined): Deelperiode {
  const nu = werkOp(werk, rest.van);
  const soort = nu?.soort ?? "contract";
  const grens = eindeVanSoort(rest, werk, soort);
  if (soort === "proefplaatsing" || heel === undefined) return { soort, van: rest.van, totEnMet: grens };
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
