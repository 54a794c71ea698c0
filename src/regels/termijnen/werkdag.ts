import { addDays, type Datum, jaarVan, weekdag } from "../../domein/datum.ts";
import { type Bron, termijnenwet } from "../bron.ts";
import { gelijkgesteldeDagen } from "../parameters/gelijkgestelde-dagen.ts";
import { valueOn } from "../parameters/parameter.ts";
import { feestdagenIn } from "./feestdagen.ts";

export type Vrij = "zaterdag" | "zondag" | "feestdag" | "gelijkgestelde-dag";

/** That a last day moved on: where it would have been, what that day is, and by how many days it moved. */
export interface Verschuiving {
  readonly van: Datum;
  readonly waarom: Vrij;
  readonly dagen: number;
}

export interface Werkdag {
  readonly waarde: Datum;
  readonly verschoven: Verschuiving | null;
  readonly bronnen: readonly Bron[];
}

/** What kind of day off it is; undefined on a working day (Algemene termijnenwet 1 and 3). */
export function isVrij(dag: Datum): Vrij | undefined {
  if (feestdagenIn(jaarVan(dag)).has(dag)) return "feestdag";
  if (weekdag(dag) === 6) return "zaterdag";
  if (weekdag(dag) === 7) return "zondag";
  return valueOn(gelijkgesteldeDagen, dag)?.waarde.includes(dag) === true ? "gelijkgestelde-dag" : undefined;
}

/** Algemene termijnenwet 1 lid 1: a term that ends on a day off lasts until the next day that is none. */
export function eersteWerkdag(dag: Datum): Werkdag {
  const vrij = vrijeDagenVanaf(dag);
  const [waarom] = vrij;
  if (waarom === undefined) return { waarde: dag, verschoven: null, bronnen: [] };
  const bronnen = [termijnenwet("1 lid 1")];
  if (vrij.includes("gelijkgestelde-dag")) bronnen.push(termijnenwet("3 lid 3"));
  return { waarde: addDays(dag, vrij.length), verschoven: { van: dag, waarom, dagen: vrij.length }, bronnen };
}

function vrijeDagenVanaf(dag: Datum): readonly Vrij[] {
  const vrij = isVrij(dag);
  return vrij === undefined ? [] : [vrij, ...vrijeDagenVanaf(addDays(dag, 1))];
}
