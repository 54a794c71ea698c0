import { addDays, type Datum, readDatum } from "../domein/datum.ts";
import {
  type Begeleiding,
  type Delen,
  delenVan,
  type EerdereOndersteuning,
  type Formulier,
  type Jobcoachperiode,
} from "../formulier/formulier.ts";
import { carryPartijen, carryToestemmingen } from "./carry-partijen.ts";
import { carryPlan } from "./carry-plan.ts";

/**
 * The concept of a follow-up: who, where, the story and the goals go on, the past period becomes what is looked back
 * on. Hours, and dates that are over, are asked again.
 */
export function startVervolg(vorig: Formulier, id: string, peildatum: Datum): Formulier {
  const delen = delenVan(vorig);
  const { zaaknummer, aanvraag, beeldvorming, plan, toestemmingen } = delen;
  const begin = dayAfter(delen.begeleiding?.periode?.totEnMet);
  const nogTeGaan = begin !== undefined && begin > peildatum ? begin : peildatum;
  return {
    versie: "1.0",
    soort: "aanvraag",
    id,
    ...(zaaknummer !== undefined && { zaaknummer }),
    status: "concept",
    vorigFormulier: vorig.id,
    aanvraag: { aard: "vervolg", ...(aanvraag?.aanvrager && { aanvrager: aanvraag.aanvrager }) },
    ...carryPartijen(withoutZiekte(delen)),
    ...addPeriode(delen),
    ...lookBack(delen),
    ...(beeldvorming && { beeldvorming }),
    ...(plan && { plan: carryPlan(plan, nogTeGaan) }),
    ...carryBegeleiding(delen.begeleiding, begin),
    ...(toestemmingen && { toestemmingen: carryToestemmingen(toestemmingen) }),
  };
}

function withoutZiekte(delen: Delen): Delen {
  if (delen.client === undefined) return delen;
  const { ziekte: _, ...client } = delen.client;
  return { ...delen, client };
}

/** One entry for each past goal; whether it was reached is the question. */
function lookBack({ begeleiding, plan }: Delen): Pick<Delen, "evaluatie"> {
  const periode = begeleiding?.periode;
  const doelen =
    plan?.doelen?.map(({ id, watLukt }) => ({ doel: id, ...(watLukt !== undefined && { watLukt }) })) ?? [];
  if (periode === undefined && doelen.length === 0) return {};
  return { evaluatie: { ...(periode && { periode }), ...(doelen.length > 0 && { doelen }) } };
}

/** The past period joins the earlier ones, with the next number when all of those are numbered. */
function addPeriode(delen: Delen): { readonly eerdereOndersteuning?: EerdereOndersteuning } {
  const eerder = delen.eerdereOndersteuning ?? {};
  const perioden = eerder.perioden ?? [];
  const { van, totEnMet } = delen.begeleiding?.periode ?? {};
  if (van === undefined || totEnMet === undefined || perioden.some((periode) => periode.van === van))
    return delen.eerdereOndersteuning ? { eerdereOndersteuning: eerder } : {};
  const nummer = nextNummer(perioden, delen.aanvraag?.aard === "eerste");
  const voorbij: Jobcoachperiode = { ...(nummer !== undefined && { nummer }), van, totEnMet };
  return { eerdereOndersteuning: { ...eerder, perioden: [...perioden, voorbij] } };
}

function nextNummer(perioden: readonly Jobcoachperiode[], wasEerste: boolean): number | undefined {
  if (perioden.length === 0) return wasEerste ? 1 : undefined;
  const nummers = perioden.map(({ nummer }) => nummer).filter((nummer) => nummer !== undefined);
  return nummers.length === perioden.length ? Math.max(...nummers) + 1 : undefined;
}

/** The new period starts the day after the past one; its end and a reason for intensive help are asked again. */
function carryBegeleiding(oud: Begeleiding | undefined, begin: Datum | undefined): { begeleiding?: Begeleiding } {
  const { periode: _, motivatieIntensief: __, ...rest } = oud ?? {};
  const begeleiding: Begeleiding = { ...(begin && { periode: { van: begin } }), ...rest };
  return Object.keys(begeleiding).length === 0 ? {} : { begeleiding };
}

function dayAfter(dag: string | undefined): Datum | undefined {
  const laatste = dag === undefined ? undefined : readDatum(dag);
  return laatste && addDays(laatste, 1);
}
