import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import { type Datum, daysBetween, formatDatum, readDatum } from "../../domein/datum.ts";
import { telWoord } from "../../domein/getal.ts";
import type { Periode } from "../../domein/periode.ts";
import type { Regime } from "../../domein/regime.ts";
import { type Result, refuse, succeed } from "../../domein/result.ts";
import type { Delen } from "../../formulier/formulier.ts";
import { werkUitFormulier } from "../../formulier/werk-uit-formulier.ts";
import { uwv2023 } from "../../regels/bron.ts";
import type { Stap } from "../../regels/uitleg.ts";
import type { EigenPercentage, Jaartelling, Tabelkeuze, Urenvraag } from "../../regels/uren/urenvraag.ts";
import type { Dossier, Toekenning } from "../dossier/dossier.gen.ts";
import { eerdereContracten, toekenningenInBaan } from "./toekenningen-in-baan.ts";

/** What a person already chose for the hours. */
export interface Urenkeuze {
  readonly regime?: Regime;
  readonly redenTeLaat?: "goed" | "niet-goed";
  readonly jaartelling?: Jaartelling;
  readonly tabelkeuze?: Tabelkeuze;
  readonly eigenPercentages?: readonly EigenPercentage[];
  /** How a change works out on a grant that was not what the sum gave. */
  readonly afwijkendeToekenning?: "naar-verhouding" | "volgens-som";
  /** From which day hours count that were told late. */
  readonly laatGemeld?: "vanaf-wijziging" | "vanaf-vier-weken";
}

/** An application as the hours see it. */
export interface Urenfeiten {
  readonly vraag: Urenvraag;
  /** Hours the goals need together. */
  readonly gevraagd: number;
  readonly doelen: readonly { readonly doel: string; readonly uren: number }[];
  /** A return after a gap in the same job, told as a step. */
  readonly voortzetting: readonly Stap[];
}

/** The application's own facts; refused with every place that is still empty or impossible. */
export function gatherUrenvraag(formulier: Delen, dossier: Dossier, keuze: Urenkeuze): Result<Urenfeiten> {
  const periode = leesPeriode(formulier);
  const { werk, bevindingen } = werkUitFormulier(formulier);
  const fouten = [...(periode.ok ? [] : periode.bevindingen), ...bevindingen];
  if (!periode.ok || fouten.length > 0) return refuse(fouten);
  const toekenningen = toekenningenInBaan(formulier, dossier);
  const alle = [...werk, ...eerdereContracten(toekenningen, werk)];
  const inDienst = eersteDag([
    readDatum(formulier.dienstverband?.inDienstSinds),
    ...toekenningen.map((een) => een.inDienstSinds),
  ]);
  const ontvangenOp = readDatum(formulier.indiening?.ontvangenOp);
  const verlening = verleningSinds(formulier, toekenningen, periode.value.van, inDienst);
  const doelen = (formulier.plan?.doelen ?? []).flatMap(({ id, uren }) =>
    uren === undefined ? [] : [{ doel: id, uren }],
  );
  return succeed({
    vraag: {
      periode: periode.value,
      regime: keuze.regime ?? null,
      regimewissels: [],
      werk: alle,
      urenwijzigingen: [],
      ...(inDienst === undefined ? {} : { inDienstSinds: inDienst }),
      ...(verlening === undefined ? {} : { verleningSinds: verlening }),
      ...(ontvangenOp === undefined ? {} : { ontvangenOp }),
      ...gekozen(keuze),
      kortingVooraf: false,
      motivatieIntensief: formulier.begeleiding?.motivatieIntensief !== undefined,
    },
    gevraagd: doelen.reduce((som, { uren }) => Math.round((som + uren) * 100) / 100, 0),
    doelen,
    voortzetting: voortzetting(toekenningen, periode.value.van),
  });
}

export function gekozen({
  redenTeLaat = undefined,
  jaartelling,
  tabelkeuze,
  eigenPercentages = [],
}: Urenkeuze): Pick<Urenvraag, "redenTeLaat" | "jaartelling" | "tabelkeuze" | "eigenPercentages"> {
  return {
    redenTeLaat: redenTeLaat ?? "gevraagd",
    ...(jaartelling === undefined ? {} : { jaartelling }),
    ...(tabelkeuze === undefined ? {} : { tabelkeuze }),
    eigenPercentages,
  };
}

function leesPeriode({ begeleiding }: Delen): Result<Periode> {
  const van = readDatum(begeleiding?.periode?.van);
  const totEnMet = readDatum(begeleiding?.periode?.totEnMet);
  const leeg: Finding[] = [];
  if (van === undefined) leeg.push(fout("VELD_ONTBREEKT", "/begeleiding/periode/van", { veld: "Van" }));
  if (totEnMet === undefined)
    leeg.push(fout("VELD_ONTBREEKT", "/begeleiding/periode/totEnMet", { veld: "Tot en met" }));
  return van === undefined || totEnMet === undefined ? refuse(leeg) : succeed({ van, totEnMet });
}

/**
 * The first day of the first grant in this job; what ended before the job began was for a proefplaatsing and does not count.
 * For a first application: the first day asked.
 */
function verleningSinds(
  formulier: Delen,
  toekenningen: readonly Toekenning[],
  van: Datum,
  inDienst: Datum | undefined,
): Datum | undefined {
  const uitFormulier = formulier.eerdereOndersteuning?.perioden ?? [];
  const eerder = [
    ...toekenningen.filter(({ soort }) => soort === "periode"),
    ...uitFormulier.map((een) => ({ van: readDatum(een.van), totEnMet: readDatum(een.totEnMet) })),
  ].filter(({ totEnMet }) => inDienst === undefined || totEnMet === undefined || totEnMet >= inDienst);
  const eerste = eersteDag(eerder.map((een) => een.van));
  if (eerste === undefined && formulier.aanvraag?.aard === "vervolg") return undefined;
  const begin = eerste === undefined || van < eerste ? van : eerste;
  return inDienst !== undefined && begin < inDienst ? inDienst : begin;
}

export function eersteDag(dagen: readonly (Datum | undefined)[]): Datum | undefined {
  return dagen.filter((een) => een !== undefined).toSorted()[0];
}

/** UWV 2023 §2.3: who comes back to the same job, even after years, goes on in the table where it stood. */
function voortzetting(toekenningen: readonly Toekenning[], van: Datum): readonly Stap[] {
  const eerder = toekenningen.filter(({ soort, totEnMet }) => soort === "periode" && totEnMet < van).at(-1);
  if (eerder === undefined) return [];
  const dagen = daysBetween(eerder.totEnMet, van) - 1;
  if (dagen === 0) return [];
  return [
    {
      soort: "voortzetting",
      tekst: `De vorige periode liep tot en met ${formatDatum(eerder.totEnMet)}. Daarna was er ${telWoord(dagen, "dag", "dagen")} geen jobcoach. Het is dezelfde baan: de jaren tellen door.`,
      getallen: { dagen },
      bronnen: [uwv2023("§2.3")],
    },
  ];
}
