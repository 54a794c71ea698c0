import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import { type Datum, formatDatum } from "../../domein/datum.ts";
import type { Periode } from "../../domein/periode.ts";
import { bezwaardagen } from "../../regels/termijnen/bezwaartermijn.ts";
import type { Beslissing } from "./beslissing.gen.ts";

/** Days that cannot follow each other, and days of objection that do not follow from the day it was sent. */
export function checkDagen(beslissing: Beslissing): readonly Finding[] {
  const { beslotenOp, bekendgemaaktOp, gevraagd, aanvulling, rechtsgevolg } = beslissing;
  return [
    ...(beslotenOp < gevraagd.ontvangenOp
      ? [fout("BESLUIT_VOOR_ONTVANGST", "/beslotenOp", { ontvangen: gevraagd.ontvangenOp })]
      : []),
    ...(bekendgemaaktOp !== null && bekendgemaaktOp < beslotenOp
      ? [fout("BEKENDMAKING_VOOR_BESLUIT", "/bekendgemaaktOp")]
      : []),
    ...(bekendgemaaktOp === null && rechtsgevolg.isBesluit
      ? [fout("BESLISSING_NIET_BEKENDGEMAAKT", "/bekendgemaaktOp")]
      : []),
    ...(aanvulling !== null && aanvulling.totEnMet < aanvulling.gevraagdOp
      ? [onjuist("/aanvulling/totEnMet", "de laatste dag om aan te vullen", "na de dag waarop erom is gevraagd")]
      : []),
    ...checkPerioden(beslissing),
    ...checkBezwaar(beslissing),
  ];
}

function checkPerioden(beslissing: Beslissing): readonly Finding[] {
  const { gevraagd, toekenning, totNu, vorigeKeer, langerePeriode } = beslissing;
  const delen = (hier: string, perioden: readonly Periode[] = []) =>
    perioden.map((periode, plaats) => [`${hier}/perioden/${plaats}`, periode] as const);
  const perioden: readonly (readonly [string, Periode | null | undefined])[] = [
    ["/gevraagd/periode", gevraagd.periode],
    ["/toekenning/periode", toekenning?.periode],
    ["/totNu/periode", totNu?.periode],
    ["/vorigeKeer/periode", vorigeKeer?.periode],
    ["/langerePeriode/periode", langerePeriode?.periode],
    ...delen("/toekenning", toekenning?.perioden),
    ...delen("/totNu", totNu?.perioden),
  ];
  return perioden.flatMap(([pointer, periode]) =>
    periode !== null && periode !== undefined && periode.totEnMet < periode.van
      ? [fout("PERIODE_OMGEKEERD", `${pointer}/totEnMet`)]
      : [],
  );
}

/** Awb 6:7 to 6:9: worked out anew; before it is sent nobody knows these days. */
function checkBezwaar({ bekendgemaaktOp, rechtsgevolg: { bezwaar } }: Beslissing): readonly Finding[] {
  if (bezwaar === null) return [];
  const dagen = bekendgemaaktOp === null ? undefined : bezwaardagen(bekendgemaaktOp);
  const verwacht = [
    ["eersteDag", "de eerste dag voor bezwaar", dagen?.eersteDag],
    ["laatsteDag", "de laatste dag voor bezwaar", dagen?.laatsteDag.waarde],
    ["perPostTotEnMet", "de laatste dag voor bezwaar per post", dagen?.perPost.waarde],
  ] as const;
  return [
    ...verwacht.flatMap(([naam, wat, dag]) =>
      bezwaar[naam] === (dag ?? null) ? [] : [onjuist(`/rechtsgevolg/bezwaar/${naam}`, wat, tekst(dag))],
    ),
    ...(dagen === undefined || bezwaar.dagen === dagen.dagen
      ? []
      : [onjuist("/rechtsgevolg/bezwaar/dagen", "de termijn voor bezwaar", `${dagen.dagen} dagen`)]),
  ];
}

const tekst = (dag: Datum | undefined): string => (dag === undefined ? "nog geen dag" : formatDatum(dag));

function onjuist(pointer: string, wat: string, moet: string): Finding {
  return fout("BESLISSING_DAGEN_PASSEN_NIET", pointer, { wat, moet });
}
