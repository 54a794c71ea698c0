import { readDatum } from "../../domein/datum.ts";
import type { Advies, Delen } from "../../formulier/formulier.ts";
import type { Besluitbron } from "./besluitbron.ts";
import { urenWoorden } from "./minuten.ts";
import type { Besluitgegevens } from "./vorm.ts";
import { dagWoorden, firstShown } from "./woorden.ts";

type Gegeven = Pick<Besluitgegevens, "advies" | "onderzoek">;

/** What the arbeidsdeskundige found; the law of municipalities calls it the examination, which only the client reads. */
export function gatherAdvies({ lezer, zichtbaar, beslissing }: Besluitbron): Gegeven {
  return {
    advies: lezer === "werkgever" ? null : describeAdvies(zichtbaar.advies),
    onderzoek: lezer === "client" ? describeOnderzoek(beslissing.onderzoek) : null,
  };
}

/** Whether the form lets this reader know what the advice says. */
export function leestAdvies({ advies }: Pick<Partial<Delen>, "advies">): boolean {
  return advies !== undefined && isGegeven(advies);
}

function isGegeven({ op, noodzakelijk, uren }: Advies): boolean {
  return readDatum(op) !== undefined || noodzakelijk !== undefined || uren !== undefined;
}

function describeAdvies(advies: Advies | undefined): Besluitgegevens["advies"] {
  if (advies === undefined || !isGegeven(advies)) return null;
  const { op, noodzakelijk, uren, stappen, onderzoek } = advies;
  const gesprek = onderzoek?.gesprekken?.find(({ rol }) => rol === "client");
  return {
    op: dagWoorden(op),
    gesprekOp: dagWoorden(gesprek?.op),
    nodig: noodzakelijk === true,
    uren: uren === undefined ? null : urenWoorden(uren),
    waarom: firstShown(stappen?.jobcoachNodig?.waarom),
  };
}

function describeOnderzoek(onderzoek: Besluitbron["beslissing"]["onderzoek"]): Besluitgegevens["onderzoek"] {
  if (onderzoek === null) return null;
  const noodzaak = firstShown(onderzoek.noodzaak?.bevinding);
  const omvang = firstShown(onderzoek.omvang?.bevinding);
  const duur = firstShown(onderzoek.duur?.bevinding);
  return noodzaak === null && omvang === null && duur === null ? null : { noodzaak, omvang, duur };
}
