import { gatherTermijnen } from "../../besluit/feiten/gather-termijnen.ts";
import { addDays } from "../../domein/datum.ts";
import type { Periode } from "../../domein/periode.ts";
import { dwangsomtreden } from "../../regels/parameters/dwangsom.ts";
import { valueOn } from "../../regels/parameters/parameter.ts";
import { berekenTermijnen, type Termijnen } from "../../regels/termijnen/bereken-termijnen.ts";
import { duurUitBeleid } from "../../regels/termijnen/duur-uit-beleid.ts";
import type { Gebeurtenissoort, Termijnfeiten } from "../../regels/termijnen/feiten.ts";
import { meerUren } from "../../regels/termijnen/meer-uren.ts";
import type { Briefzaak } from "../brief.ts";

/** Every term around a case: as the form has it, as the decision makes it, and as it was before it became longer. */
export function berekenTermijnenVan(zaak: Briefzaak): unknown {
  const { beleid, op } = zaak;
  const feiten = gatherTermijnen(zaak.formulier, zaak.dossier);
  const soorten = new Set(feiten.gebeurtenissen.map(({ soort }) => soort));
  const anders = [
    ...besluitfeiten(zaak, feiten),
    ...[...soorten].map((soort) => zonder(feiten, soort)),
    ...opnieuw(zaak, feiten),
    ...metAanvulling(zaak, feiten),
  ];
  const termijnen: readonly Termijnen[] = [feiten, ...anders].map((een) => berekenTermijnen(een, beleid, op));
  return {
    termijnen: termijnen.map(({ termijnen: lijst, dwangsom }) => ({
      lijst: lijst.map(({ laatsteDag, nogTotEnMet, start, dagen, gestopt, verlengd, verschoven }) => ({
        laatsteDag,
        nogTotEnMet,
        start,
        dagen,
        gestopt,
        verlengd,
        verschoven,
        dagNa: laatsteDag === null ? null : addDays(laatsteDag, 1),
      })),
      dwangsom,
    })),
    melden: duurUitBeleid(beleid, "wijzigingMelden", op)?.dagen,
    hoogsteDwangsom: valueOn(dwangsomtreden, op)?.waarde.reduce(
      (som, { dagen, euroPerDag }) => som + dagen * euroPerDag,
      0,
    ),
  };
}

/** A period that runs after the decision: more hours, a follow-up, the last invoice. */
function besluitfeiten({ beslissing }: Briefzaak, feiten: Termijnfeiten): readonly Termijnfeiten[] {
  const perioden: readonly Periode[] = [beslissing?.toekenning?.periode, beslissing?.totNu?.periode].flatMap(
    (een) => een ?? [],
  );
  return perioden.map((periode) => ({
    ...feiten,
    meerUrenIn: periode,
    baanEindigtOp: null,
    lopendePeriode: { einde: periode.totEnMet, vervolg: true, gefactureerdOp: null },
  }));
}

function zonder(feiten: Termijnfeiten, weg: Gebeurtenissoort): Termijnfeiten {
  return { ...feiten, gebeurtenissen: feiten.gebeurtenissen.filter(({ soort }) => soort !== weg) };
}

/** A request to complete stops the term from the day of the decision that asks. */
function metAanvulling({ beslissing }: Briefzaak, feiten: Termijnfeiten): readonly Termijnfeiten[] {
  if (beslissing === null || beslissing.aanvulling === null) return [];
  const { gevraagdOp, totEnMet } = beslissing.aanvulling;
  const vraag = { soort: "aanvulling-gevraagd", op: gevraagdOp, totEnMet } as const;
  return [{ ...feiten, gebeurtenissen: [...feiten.gebeurtenissen, vraag] }];
}

/** A new application for the same period. */
function opnieuw({ beslissing }: Briefzaak, feiten: Termijnfeiten): readonly Termijnfeiten[] {
  if (beslissing?.rechtsgevolg.opnieuwAanvragen !== true) return [];
  return [{ ...feiten, vraagtPeriode: true, vorigEinde: beslissing.vorigeKeer?.periode.totEnMet ?? null }];
}

/** The last day to ask for more hours in the period that runs; null when nobody knows it, or it has passed. */
export function laatsteDagMeerUren({ formulier, dossier, beslissing, beleid, op }: Briefzaak): string | null {
  const toekenning = beslissing?.toekenning;
  if (toekenning?.waarvoor !== "dienstverband" || toekenning.periode === null) return null;
  const feiten = { ...gatherTermijnen(formulier, dossier), meerUrenIn: toekenning.periode };
  const dag = meerUren(feiten, beleid, op).termijnen[0]?.laatsteDag ?? null;
  return dag === null || dag < op ? null : dag;
}
