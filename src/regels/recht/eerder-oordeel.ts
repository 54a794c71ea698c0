import { formatDatum } from "../../domein/datum.ts";
import type { Feit, Rechtsfeiten } from "./feiten.ts";
import { type Kop, type Voorwaarde, voldoet } from "./voorwaarde.ts";

interface Oordeel {
  readonly feit: Feit;
  readonly uitleg: string;
}

/** What the form does not ask, a person may have judged already: in the advice now, or at an earlier grant in this job. */
function eerderOordeel({ advies, eerderToegekend }: Rechtsfeiten): Oordeel | undefined {
  if (advies.voorwaarden.waarde === "ja")
    return {
      feit: advies.voorwaarden,
      uitleg: "De arbeidsdeskundige vindt dat de werknemer aan de voorwaarden voldoet.",
    };
  if (advies.voorwaarden.waarde === null && eerderToegekend.waarde !== null)
    return {
      feit: eerderToegekend,
      uitleg: `Dit is bekeken bij de vorige toekenning in deze baan, tot en met ${formatDatum(eerderToegekend.waarde)}.`,
    };
  return undefined;
}

/** `voldoet` when a person judged it already; else what it is without that. */
export function tenzijBeoordeeld(feiten: Rechtsfeiten, kop: Kop, anders: Voorwaarde): Voorwaarde {
  const oordeel = eerderOordeel(feiten);
  return oordeel === undefined ? anders : voldoet(kop, [...anders.feiten, oordeel.feit], oordeel.uitleg);
}

/** Only the advice of now: for what changes with the work. */
export function isNuBeoordeeld({ advies }: Rechtsfeiten): boolean {
  return advies.voorwaarden.waarde === "ja";
}
