import type { Vraag } from "../../regels/uitleg.ts";
import type { Regimekeuze } from "../../regels/uren/pas-regime.ts";
import type { Urenvraag } from "../../regels/uren/urenvraag.ts";
import { vraagBovenRegimes, vraagIntensief, vraagUrenNodig } from "../../regels/uren/vragen.ts";

/** No hours asked is a question; so is more than what may be proposed without a reason. */
export function vraagOverNodig({ regime, motivatieIntensief }: Urenvraag, keuze: Regimekeuze | null): readonly Vraag[] {
  if (keuze === null) return [];
  if (keuze.gevraagd === 0 && regime === null) return [vraagUrenNodig()];
  const tekort = keuze.voorstel !== null && (keuze.voorstel.uren ?? 0) < keuze.gevraagd;
  if (!tekort) return [];
  const hoogste = keuze.regimes.findLast(({ uren }) => uren !== null);
  return [
    ...(motivatieIntensief || hoogste?.regime !== "intensief" ? [] : [vraagIntensief()]),
    ...(hoogste?.uren != null && keuze.gevraagd > hoogste.uren ? [vraagBovenRegimes(keuze.gevraagd, hoogste)] : []),
  ];
}
