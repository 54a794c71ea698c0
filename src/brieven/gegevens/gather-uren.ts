import type { Beslissing } from "../../besluit/beslissing/decide-beslissing.ts";
import { formatDatum } from "../../domein/datum.ts";
import type { Besluitbron } from "./besluitbron.ts";
import { gatherGeld } from "./gather-geld.ts";
import { describeToegekend } from "./gather-toegekend.ts";
import { gatherVorigeKeer } from "./gather-vorige-keer.ts";
import { inMinuten, minutenWoorden, urenWoorden } from "./minuten.ts";
import { maakVlaggen } from "./vlaggen.ts";
import type { Besluitgegevens } from "./vorm.ts";
import { decimaleUren, firstShown } from "./woorden.ts";

type Uren = Pick<
  Besluitgegevens,
  | "deels"
  | "gevraagd"
  | "toekenning"
  | "totNu"
  | "vanaf"
  | "alGestopt"
  | "meerUrenDanTotNu"
  | "minderUrenDanTotNu"
  | "vorigeKeer"
  | "gebruik"
  | "terugvordering"
  | "wettelijkMaximum"
  | "langerePeriode"
>;

/** What was asked, what it became, and what it was. */
export function gatherUren(bron: Besluitbron): Uren {
  const { lezer, beslissing } = bron;
  const { toekenning, totNu, vanaf, wettelijkMaximum, langerePeriode } = beslissing;
  const verschil = toekenning === null || totNu === null ? 0 : toekenning.uren - totNu.uren;
  // That reason says how little or much help someone needs: not for an employer.
  const reden = lezer === "werkgever" ? null : firstShown(langerePeriode?.reden);
  return {
    deels: isDeels(beslissing),
    gevraagd: describeGevraagd(beslissing),
    toekenning: describeToegekend(toekenning, lezer),
    totNu: describeToegekend(totNu, lezer),
    vanaf: vanaf === null ? null : formatDatum(vanaf),
    alGestopt: isVoorbij(bron),
    meerUrenDanTotNu: verschil > 0,
    minderUrenDanTotNu: verschil < 0,
    vorigeKeer: gatherVorigeKeer(bron),
    ...gatherGeld(bron),
    wettelijkMaximum: wettelijkMaximum === null ? null : urenWoorden(wettelijkMaximum),
    langerePeriode:
      langerePeriode === null || reden === null
        ? null
        : { totEnMet: formatDatum(langerePeriode.periode.totEnMet), reden },
  };
}

/** Some of what was asked, but not all. Nothing on top of what someone had is not a part. */
function isDeels({ gevraagd, toekenning, situatie }: Beslissing): boolean {
  if (toekenning === null || gevraagd.uren === null || situatie === "geen-extra-uren") return false;
  return toekenning.uren > 0 && toekenning.uren < gevraagd.uren;
}

/** A letter about an end often comes after it. */
function isVoorbij({ beslissing: { soort, vanaf }, zaak: { op } }: Besluitbron): boolean {
  return (soort === "einde-van-rechtswege" || soort === "intrekking") && vanaf !== null && vanaf < op;
}

const watvlag = maakVlaggen(["jobcoach", "extra-uren", "wijziging", "afsluiting", "aanmelding"]);

function describeGevraagd({ gevraagd, totNu }: Beslissing): Uren["gevraagd"] {
  const { wat, uren, periode } = gevraagd;
  return {
    wat: watvlag(wat),
    uren: uren === null ? null : urenWoorden(uren),
    urenDecimaal: uren === null ? null : decimaleUren(uren),
    erbij: wat === "extra-uren" && uren !== null && totNu !== null ? erbijWoorden(uren, totNu.uren) : null,
    van: periode === null ? null : formatDatum(periode.van),
    totEnMet: periode === null ? null : formatDatum(periode.totEnMet),
  };
}

/** As shown beside what someone has, it adds up to what was asked. */
function erbijWoorden(uren: number, totNu: number): string | null {
  const erbij = inMinuten(uren) - inMinuten(totNu);
  return erbij > 0 ? minutenWoorden(erbij) : null;
}
