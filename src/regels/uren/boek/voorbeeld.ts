import { describeFinding } from "../../../domein/bevinding/messages.nl.ts";
import { datum } from "../../../domein/datum.ts";
import { formatGetal, formatUren } from "../../../domein/getal.ts";
import type { Periode } from "../../../domein/periode.ts";
import type { Beleid } from "../../beleid/beleid.ts";
import { completeBeleid, type Eigenbeleid } from "../../beleid/complete-beleid.ts";
import { uwv2019 } from "../../beleid/uwv-2019.ts";
import { berekenUren } from "../bereken-uren.ts";
import type { Urenuitkomst } from "../uitkomst.ts";
import type { Urenvraag, Werk } from "../urenvraag.ts";

/** What the worked examples of the rulebook are made of. */
export const periode = (van: string, totEnMet: string): Periode => ({ van: datum(van), totEnMet: datum(totEnMet) });

export function werk(
  van: string,
  totEnMet: string | undefined,
  urenPerWeek: number,
  soort: Werk["soort"] = "contract",
): Werk {
  const einde = totEnMet === undefined ? {} : { totEnMet: datum(totEnMet) };
  return { id: van, soort, van: datum(van), ...einde, urenPerWeek };
}

/** Midden, 24 hours a week in a lasting job from 2024, the first half-year, unless said otherwise. */
export function vraag(eigen: Partial<Urenvraag>): Urenvraag {
  return {
    periode: periode("2024-01-01", "2024-06-30"),
    regime: "midden",
    regimewissels: [],
    werk: [werk("2024-01-01", undefined, 24)],
    urenwijzigingen: [],
    redenTeLaat: "gevraagd",
    kortingVooraf: false,
    eigenPercentages: [],
    motivatieIntensief: true,
    ...eigen,
  };
}

export const uwvMet = (eigen: Partial<Beleid>): Beleid => ({ ...uwv2019, ...eigen });
export const gemeenteMet = (eigen: Partial<Eigenbeleid>): Beleid =>
  completeBeleid({ id: "voorbeeld", naam: "Een gemeente", uitvoerder: "gemeente", ...eigen });

/** The outcome in the words of `vertel`, or the faults of the facts. */
export function reken(
  eigen: Partial<Urenvraag>,
  vertel: (uitkomst: Urenuitkomst) => string = som,
  beleid: Beleid = uwv2019,
): string {
  const uitkomst = berekenUren(vraag(eigen), beleid);
  return uitkomst.ok ? vertel(uitkomst.value) : uitkomst.bevindingen.map(describeFinding).join(" ");
}

export const som = ({ uren }: Urenuitkomst): string => formatUren(uren);

/** `57,60 + 58,23 + 4,91 = 120,74 uur` */
export function perPeriode({ perioden, uren }: Urenuitkomst): string {
  const getallen = perioden.map((een) => (een.uren === null ? "?" : formatGetal(een.uren, 2)));
  return getallen.length === 1 ? formatUren(uren) : `${getallen.join(" + ")} = ${formatUren(uren)}`;
}

/** `92 dagen 20 uur 10%, 91 dagen 20 uur 5%: 36,26 uur` */
export function perDeel({ segmenten, uren }: Urenuitkomst): string {
  const delen = segmenten.map(({ dagen, dagenTeLaat, werkurenPerWeek, percentage }) => {
    const deel = percentage === null ? "percentage onbekend" : `${formatGetal(percentage)}%`;
    return `${dagen - dagenTeLaat} dagen ${formatGetal(werkurenPerWeek)} uur ${deel}`;
  });
  return `${delen.join(", ")}: ${formatUren(uren)}`;
}

/** The hours, and the codes of what a person must answer. */
export function metVragen(uitkomst: Urenuitkomst): string {
  const vragen = uitkomst.vragen.map(({ code }) => code);
  return vragen.length === 0 ? som(uitkomst) : `${som(uitkomst)}, vraag: ${vragen.join(", ")}`;
}
