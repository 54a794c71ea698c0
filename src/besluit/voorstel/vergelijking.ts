import { daysBetween, readDatum } from "../../domein/datum.ts";
import type { Periode } from "../../domein/periode.ts";
import type { Delen, Doel, Periode as Formulierperiode } from "../../formulier/formulier.ts";
import { inHonderdsten, inUren } from "../honderdsten.ts";
import type { Doelvergelijking, Vergelijking } from "./voorstel.ts";

/** The plan of the coach beside the advice; null without an advice. */
export function vergelijkMetAdvies(formulier: Delen): Vergelijking | null {
  const { advies, plan, begeleiding } = formulier;
  if (advies === undefined) return null;
  const gevraagd = gevraagdeUren(formulier);
  const geadviseerd = advies.uren ?? null;
  const [onze, hunne] = [readPeriode(begeleiding?.periode), readPeriode(advies.periode)];
  const beide = onze !== null && hunne !== null;
  return {
    uren: {
      gevraagd,
      geadviseerd,
      verschil: gevraagd === null || geadviseerd === null ? null : minus(gevraagd, geadviseerd),
    },
    periode: {
      gevraagd: onze,
      geadviseerd: hunne,
      dagenLaterBegin: beide ? daysBetween(onze.van, hunne.van) : null,
      dagenEerderEinde: beide ? daysBetween(hunne.totEnMet, onze.totEnMet) : null,
    },
    oordeelDoelen: advies.stappen?.plan?.oordeel ?? null,
    oordeelUren: advies.stappen?.uren?.oordeel ?? null,
    doelen: (plan?.doelen ?? []).map((doel) => vergelijkDoel(doel, hunne, formulier)),
  };
}

/** An advice gives one number for the whole, so per goal there is what was asked, its last day and what was agreed. Its words may hold a name and stay out. */
function vergelijkDoel({ id, uren, voor }: Doel, advies: Periode | null, { viergesprek }: Delen): Doelvergelijking {
  const klaar = readDatum(voor);
  const besproken = viergesprek?.doelen?.find(({ doel }) => doel === id);
  return {
    doel: id,
    urenGevraagd: uren ?? null,
    klaarBinnenAdviesperiode: klaar === undefined || advies === null ? null : klaar <= advies.totEnMet,
    eensInGesprek: besproken?.eens ?? null,
  };
}

/** The hours of all goals together; null when no goal has any. */
export function gevraagdeUren({ plan }: Delen): number | null {
  const uren = (plan?.doelen ?? []).flatMap((doel) => (doel.uren === undefined ? [] : [inHonderdsten(doel.uren)]));
  return uren.length === 0 ? null : inUren(uren.reduce((som, deel) => som + deel, 0));
}

export function readPeriode(periode: Formulierperiode | undefined): Periode | null {
  const [van, totEnMet] = [readDatum(periode?.van), readDatum(periode?.totEnMet)];
  return van === undefined || totEnMet === undefined ? null : { van, totEnMet };
}

function minus(een: number, ander: number): number {
  return inUren(inHonderdsten(een) - inHonderdsten(ander));
}
