import type { Delen } from "../../formulier/formulier.ts";
import { berekenDeclaratie, type Declaratie } from "../../regels/uren/bereken-declaratie.ts";
import { type Strippenkaartsaldo, saldoStrippenkaart } from "../../regels/uren/saldo-strippenkaart.ts";
import type { Dossier } from "../dossier/dossier.gen.ts";
import { dag, toekenningenInBaan } from "../feiten/toekenningen-in-baan.ts";

export function strippenkaartenUit({ strippenkaarten = [] }: Dossier): readonly Strippenkaartsaldo[] {
  return strippenkaarten.map(({ uren, gebruikt = [] }) => saldoStrippenkaart(uren, gebruikt));
}

/** The logboek of the form against the grant it belongs to and what was declared of it before. */
export function declaratieUit(formulier: Delen, dossier: Dossier): Declaratie | null {
  const regels = (formulier.logboek?.regels ?? []).flatMap(({ van, duurInMinuten }) => {
    const op = dag(van);
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
  return berekenDeclaratie(
    toekenning.uren,
    eerder.reduce((som, { minuten }) => som + minuten, 0),
    binnen,
  );
}
