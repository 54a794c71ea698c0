import type { Datum } from "../../domein/datum.ts";
import type { Delen } from "../../formulier/formulier.ts";
import type { Vraag } from "../../regels/uitleg.ts";
import type { Dossier, Toekenning } from "../dossier/dossier.gen.ts";
import { isSameWerkgever } from "../dossier/same-werkgever.ts";
import type { Voorstelfeiten } from "../feiten/voorstelfeiten.ts";
import { inUren } from "../honderdsten.ts";
import { readPeriode } from "./vergelijking.ts";
import type { Gebruik, Terugvordering, Toegekend } from "./voorstel.ts";
import { vraagToekenning, vraagToekenningBevestigen } from "./vragen-over-toekenning.ts";

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

/** What the form tells about its periods, when the dossier has none; a person confirms it. */
export function toekenningUitFormulier({ eerdereOndersteuning, werkgever }: Delen, op: Datum): Toekenning | undefined {
  for (const [plaats, periode] of (eerdereOndersteuning?.perioden ?? []).entries()) {
    const gelezen = readPeriode(periode);
    if (gelezen === null || periode.urenToegekend === undefined || op < gelezen.van || op > gelezen.totEnMet) continue;
    return {
      kenmerk: `formulier-${plaats + 1}`,
      soort: "periode",
      ...gelezen,
      werkgever: {
        ...(werkgever?.kvk === undefined ? {} : { kvk: werkgever.kvk }),
        ...(werkgever?.naam === undefined ? {} : { naam: werkgever.naam }),
      },
      ...(periode.regime === undefined ? {} : { regime: periode.regime }),
      urenPerWeek: 0,
      uren: periode.urenToegekend,
    };
  }
  return undefined;
}

export interface Gevonden {
  readonly toekenning: Toekenning | undefined;
  readonly vragen: readonly Vraag[];
}

/** The grant a change or an end is about, from the dossier, else from the form to be confirmed, else asked. */
export function zoekToekenning(
  { formulier, dossier }: Pick<Voorstelfeiten, "formulier" | "dossier">,
  op: Datum,
): Gevonden {
  const lopend = lopendeToekenning(formulier, dossier, op);
  if (lopend !== undefined) return { toekenning: lopend, vragen: [] };
  const gezegd = toekenningUitFormulier(formulier, op);
  return gezegd === undefined
    ? { toekenning: undefined, vragen: [vraagToekenning()] }
    : { toekenning: gezegd, vragen: [vraagToekenningBevestigen(gezegd.uren)] };
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

function telGedeclareerd({ declaraties = [] }: Dossier, { kenmerk }: Toekenning): number {
  return declaraties.filter(({ toekenning }) => toekenning === kenmerk).reduce((som, { minuten }) => som + minuten, 0);
}

/** What was declared on a grant of the dossier; null when the dossier does not hold the grant, or says nothing of declaring. */
export function telGebruik(dossier: Dossier, toekenning: Toekenning): Gebruik | null {
  const bekend = dossier.toekenningen?.some(({ kenmerk }) => kenmerk === toekenning.kenmerk) === true;
  if (!bekend || dossier.declaraties === undefined) return null;
  return {
    gebruikteMinuten: telGedeclareerd(dossier, toekenning),
    totNuMinuten: Math.round(toekenning.uren * 60),
  };
}

/** Minutes declared above what remains; null when nothing is. */
export function bepaalTerugvordering(
  dossier: Dossier,
  toekenning: Toekenning,
  blijvendeUren: number,
): Terugvordering | null {
  const gedeclareerdeMinuten = telGedeclareerd(dossier, toekenning);
  const blijvendeMinuten = Math.round(blijvendeUren * 60);
  return gedeclareerdeMinuten > blijvendeMinuten
    ? { toekenning: toekenning.kenmerk, gedeclareerdeMinuten, blijvendeMinuten }
    : null;
}

/** Hours declared above what remains, two decimals. */
export function telTeVeel({ gedeclareerdeMinuten, blijvendeMinuten }: Terugvordering): number {
  return inUren(Math.round(((gedeclareerdeMinuten - blijvendeMinuten) * 100) / 60));
}
