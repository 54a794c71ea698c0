import { type Datum, datum } from "../../../src/domein/datum.ts";
import type { Beleid, Beleidstermijnen } from "../../../src/regels/beleid/beleid.ts";
import { gemeente } from "../../../src/regels/beleid/gemeente.ts";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";
import { berekenTermijnen, type Termijnen } from "../../../src/regels/termijnen/bereken-termijnen.ts";
import type { Gebeurtenis, Gebeurtenissoort, Termijnfeiten } from "../../../src/regels/termijnen/feiten.ts";
import type { Termijn, TermijnId } from "../../../src/regels/termijnen/termijn.ts";

const leeg: Termijnfeiten = {
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

export { gemeente, uwv2019 };

export function gebeurtenis(soort: Gebeurtenissoort, op: string, totEnMet?: string, reden?: string): Gebeurtenis {
  return {
    soort,
    op: datum(op),
    ...(totEnMet === undefined ? {} : { totEnMet: datum(totEnMet) }),
    ...(reden === undefined ? {} : { reden }),
  };
}

export function feiten(anders: Partial<Termijnfeiten>): Termijnfeiten {
  return { ...leeg, ...anders };
}

/** An application that was received on a day, and what happened then. */
export function ontvangen(op: string, ...gebeurtenissen: readonly Gebeurtenis[]): Termijnfeiten {
  return feiten({ ontvangenOp: datum(op), vraagtBesluit: true, gebeurtenissen });
}

export function beleidMet(termijnen: Partial<Beleidstermijnen>, basis: Beleid = uwv2019): Beleid {
  return { ...basis, id: "eigen", termijnen: { ...basis.termijnen, ...termijnen } };
}

export function op(dag: string, gegeven: Termijnfeiten, beleid: Beleid = uwv2019): Termijnen {
  return berekenTermijnen(gegeven, beleid, datum(dag));
}

/** The only term of this kind; a test that expects none asks `alle`. */
export function een(id: TermijnId, dag: string, gegeven: Termijnfeiten, beleid: Beleid = uwv2019): Termijn {
  const [termijn, ...rest] = alle(id, dag, gegeven, beleid);
  if (termijn === undefined || rest.length > 0) throw new Error(`${rest.length + 1} or no terms of ${id}`);
  return termijn;
}

export function alle(id: TermijnId, dag: string, gegeven: Termijnfeiten, beleid: Beleid = uwv2019): readonly Termijn[] {
  return op(dag, gegeven, beleid).termijnen.filter((termijn) => termijn.id === id);
}

export function codes({ vragen }: Termijnen): readonly string[] {
  return vragen.map(({ code }) => code);
}

export function artikelen({ bronnen }: Pick<Termijn, "bronnen">): readonly string[] {
  return bronnen.map(({ wet, artikel }) => `${wet} ${artikel}`);
}

export const d = (text: string): Datum => datum(text);
