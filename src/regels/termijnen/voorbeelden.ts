import { datum, formatDatum } from "../../domein/datum.ts";
import { formatGetal } from "../../domein/getal.ts";
import { uwv2019 } from "../beleid/uwv-2019.ts";
import type { Voorbeeld } from "../regel.ts";
import { berekenTermijnen, type Termijnen } from "./bereken-termijnen.ts";
import type { Gebeurtenis, Gebeurtenissoort, Termijnfeiten } from "./feiten.ts";
import type { TermijnId } from "./termijn.ts";

const geenFeiten: Termijnfeiten = {
  ontvangenOp: null,
  vraagtBesluit: false,
  vraagtPeriode: false,
  vraagtMeerUren: false,
  periodeVan: null,
  vorigEinde: null,
  sfbInOnderzoek: false,
  adviesOp: null,
  veranderingen: [],
  baanEindigtOp: null,
  meerUrenIn: null,
  lopendePeriode: null,
  gebeurtenissen: [],
};

export function gebeurd(soort: Gebeurtenissoort, op: string, totEnMet?: string): Gebeurtenis {
  return { soort, op: datum(op), ...(totEnMet === undefined ? {} : { totEnMet: datum(totEnMet) }) };
}

export function feitenMet(feiten: Partial<Termijnfeiten>): Termijnfeiten {
  return { ...geenFeiten, ...feiten };
}

/** An application of which only the day of receipt counts. */
export function aanvraagVan(ontvangenOp: string, ...gebeurtenissen: readonly Gebeurtenis[]): Termijnfeiten {
  return feitenMet({ ontvangenOp: datum(ontvangenOp), vraagtBesluit: true, gebeurtenissen });
}

/** A worked case whose outcome is the last day of one term under UWV's policy. */
export function laatsteDagVan(gegeven: string, id: TermijnId, feiten: Termijnfeiten, peildatum: string): Voorbeeld {
  return {
    gegeven,
    reken: () => {
      const termijn = op(feiten, peildatum).termijnen.find((een) => een.id === id);
      const dag = termijn?.laatsteDag;
      return dag ? `tot en met ${formatDatum(dag)}` : "onbekend, een mens beslist";
    },
  };
}

export function dagenTeLaatVan(gegeven: string, feiten: Termijnfeiten, peildatum: string): Voorbeeld {
  return { gegeven, reken: () => `${op(feiten, peildatum).termijnen[0]?.dagenTeLaat ?? 0} dagen te laat` };
}

export function dwangsomVan(gegeven: string, feiten: Termijnfeiten, peildatum: string): Voorbeeld {
  return { gegeven, reken: () => `${formatGetal(op(feiten, peildatum).dwangsom?.euro ?? 0)} euro` };
}

function op(feiten: Termijnfeiten, peildatum: string): Termijnen {
  return berekenTermijnen(feiten, uwv2019, datum(peildatum));
}
