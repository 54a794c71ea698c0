import type { Datum } from "../../domein/datum.ts";
import type { Segment, Urenuitkomst } from "../../regels/uren/uitkomst.ts";
import { uitgangVan } from "./urengrenzen.ts";
import type { Getallen } from "./verschil.ts";

/** The regime and what it gives; a ceiling also says what it was worked out from. */
export function regimeUit(uren: Urenuitkomst, grens: number, heel: boolean): Getallen {
  const uitgang = heel ? null : uitgangVan(uren);
  return {
    ...(uren.regime === null ? {} : { regime: uren.regime }),
    grens,
    ...(uitgang === null || uitgang.percentage === null ? {} : { percentage: uitgang.percentage }),
    ...(uitgang === null ? {} : { urenPerWeek: uitgang.urenPerWeek }),
  };
}

/** The first day on which the hours of work a week are others, with the hours before and after it. */
export function contracturenUit(segmenten: readonly Segment[]): Getallen {
  const wissel = findWissel(segmenten, (oud, nieuw) => oud.werkurenPerWeek !== nieuw.werkurenPerWeek);
  if (wissel === undefined) return {};
  return {
    vanaf: wissel.nieuw.van,
    urenOud: wissel.oud.werkurenPerWeek,
    urenNieuw: wissel.nieuw.werkurenPerWeek,
  };
}

/** The first day of a new year with another percentage. */
export function jaargrensUit(segmenten: readonly Segment[]): Getallen {
  const wissel = findWissel(segmenten, (oud, nieuw) => oud.jaar !== nieuw.jaar && oud.percentage !== nieuw.percentage);
  if (wissel === undefined || wissel.oud.percentage === null || wissel.nieuw.percentage === null) return {};
  return {
    vanaf: wissel.nieuw.van,
    percentageOud: wissel.oud.percentage,
    percentageNieuw: wissel.nieuw.percentage,
    jaar: wissel.nieuw.jaar,
  };
}

/** The hours of work a week around a day on which a running grant is worked out anew. */
export function contracturenRond(segmenten: readonly Segment[], vanaf: Datum, voor: number | undefined): Getallen {
  const uitSom = contracturenUit(segmenten);
  if (uitSom.vanaf !== undefined) return uitSom;
  const nieuw = segmenten.find(({ totEnMet }) => totEnMet >= vanaf)?.werkurenPerWeek;
  return {
    vanaf,
    ...(voor === undefined || voor === 0 || voor === nieuw ? {} : { urenOud: voor }),
    ...(nieuw === undefined ? {} : { urenNieuw: nieuw }),
  };
}

function findWissel(
  segmenten: readonly Segment[],
  isAnders: (oud: Segment, nieuw: Segment) => boolean,
): { readonly oud: Segment; readonly nieuw: Segment } | undefined {
  return segmenten
    .flatMap((nieuw, plaats) => {
      const oud = segmenten[plaats - 1];
      return oud === undefined ? [] : [{ oud, nieuw }];
    })
    .find(({ oud, nieuw }) => isAnders(oud, nieuw));
}
