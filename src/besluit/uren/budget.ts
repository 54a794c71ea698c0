import { type Datum, readDatum } from "../../domein/datum.ts";
import type { Delen } from "../../formulier/formulier.ts";
import { berekenDeclaratie, type Declaratie } from "../../regels/uren/bereken-declaratie.ts";
import { type Strippenkaartsaldo, saldoStrippenkaart } from "../../regels/uren/saldo-strippenkaart.ts";
import type { Dossier } from "../dossier/dossier.gen.ts";
import { toekenningenInBaan } from "../feiten/toekenningen-in-baan.ts";

export function strippenkaartenUit({ strippenkaarten = [] }: Dossier): readonly Strippenkaartsaldo[] {
  return strippenkaarten.map(({ uren, gebruikt = [] }) => saldoStrippenkaart(uren, gebruikt));
}

/**
 * What can still be declared: the hours of the logboek that were not declared before, against what is left of the grant.
 * A job that ended early leaves only its share of the grant.
 */
export function declaratieUit(formulier: Delen, dossier: Dossier, naVroegEinde?: number): Declaratie | null {
  const regels = (formulier.logboek?.regels ?? []).flatMap(({ van, duurInMinuten }) => {
    const op = readDatum(van);
    return op === undefined || duurInMinuten === undefined ? [] : [{ op, minuten: duurInMinuten }];
  });
  const laatste = regels
    .map(({ op }) => op)
    .toSorted()
    .at(-1);
  const toekenning = toekenningenInBaan(formulier, dossier).find(
    ({ van, totEnMet }) => laatste !== undefined && van <= laatste && laatste <= totEnMet,
  );
  if (toekenning === undefined) return null;
  const eerder = (dossier.declaraties ?? []).filter((een) => een.toekenning === toekenning.kenmerk);
  const binnen = regels.filter(({ op }) => toekenning.van <= op && op <= toekenning.totEnMet);
  const gedeclareerd = eerder.reduce((som, { minuten }) => som + minuten, 0);
  return berekenDeclaratie(naVroegEinde ?? toekenning.uren, gedeclareerd, nogNietGedeclareerd(binnen, gedeclareerd));
}

interface Keer {
  readonly op: Datum;
  readonly minuten: number;
}

/** The first hours made are the first declared. */
function nogNietGedeclareerd(regels: readonly Keer[], gedeclareerd: number): readonly Keer[] {
  let over = gedeclareerd;
  return regels
    .toSorted((een, ander) => (een.op < ander.op ? -1 : een.op > ander.op ? 1 : 0))
    .flatMap(({ op, minuten }) => {
      const weg = Math.min(minuten, Math.max(0, over));
      over -= weg;
      return minuten > weg ? [{ op, minuten: minuten - weg }] : [];
    });
}
