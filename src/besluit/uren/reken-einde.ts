import { fout } from "../../domein/bevinding/finding.ts";
import type { Datum } from "../../domein/datum.ts";
import { type Result, refuse, succeed } from "../../domein/result.ts";
import type { Delen } from "../../formulier/formulier.ts";
import type { Beleid } from "../../regels/beleid/beleid.ts";
import { berekenUren, exacteUren } from "../../regels/uren/bereken-uren.ts";
import type { Urenvraag } from "../../regels/uren/urenvraag.ts";
import { urenBijVroegEinde } from "../../regels/uren/vroeg-einde.ts";
import type { Dossier } from "../dossier/dossier.gen.ts";
import { gatherLopend } from "../feiten/gather-lopend.ts";
import type { Urenkeuze } from "../feiten/gather-uren.ts";
import { bevestigd, type Urenkern } from "./urenrapport.ts";

/** The job stops: in proportion to the days, beside what was really made. */
export function rekenEinde(
  formulier: Delen,
  dossier: Dossier,
  beleid: Beleid,
  gekozen: Urenkeuze,
  laatsteDag: Datum | undefined,
  urenwijzigingen: Urenvraag["urenwijzigingen"] = [],
): Result<Urenkern> {
  if (laatsteDag === undefined)
    return refuse([fout("VELD_ONTBREEKT", "/afsluiting/laatsteDag", { veld: "Laatste dag" })]);
  const lopend = gatherLopend(formulier, dossier, laatsteDag, beleid, gekozen);
  if (!lopend.ok) return lopend;
  const { gemaakt } = lopend.value;
  const vraag: Urenvraag = { ...lopend.value.vraag, urenwijzigingen };
  const heel = berekenUren(vraag, beleid);
  if (!heel.ok) return heel;
  // A change of hours that was not yet decided comes first: the end takes its share of the changed grant.
  const toegekend = urenwijzigingen.length === 0 ? lopend.value.toegekend : (heel.value.uren ?? lopend.value.toegekend);
  const binnen = laatsteDag >= vraag.periode.van && laatsteDag <= vraag.periode.totEnMet;
  const kort = binnen
    ? berekenUren({ ...vraag, periode: { van: vraag.periode.van, totEnMet: laatsteDag } }, beleid)
    : heel;
  const zelfde = heel.value.urenZonderKorting === toegekend;
  const exact = zelfde ? exacteUren(vraag, beleid) : undefined;
  const vroegEinde = urenBijVroegEinde({
    periode: vraag.periode,
    laatsteDag,
    toegekend,
    ...(exact === undefined ? {} : { exact }),
    gemaakt,
    dagformule: zelfde && binnen && kort.ok ? kort.value.urenZonderKorting : null,
  });
  return succeed({
    soort: "einde",
    uitkomst: bevestigd(heel.value, lopend.value.vragen),
    keuze: null,
    toegekend,
    vroegEinde,
    vooruitblik: [],
    bedrag: null,
    vragen: [...lopend.value.vragen, ...heel.value.vragen, ...vroegEinde.vragen],
  });
}
