import { datum } from "../../../src/domein/datum.ts";
import type { Periode } from "../../../src/domein/periode.ts";
import type { Beleid } from "../../../src/regels/beleid/beleid.ts";
import { completeBeleid, type Eigenbeleid } from "../../../src/regels/beleid/complete-beleid.ts";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";
import type { Vraag } from "../../../src/regels/uitleg.ts";
import { berekenUren } from "../../../src/regels/uren/bereken-uren.ts";
import type { Urenuitkomst } from "../../../src/regels/uren/uitkomst.ts";
import type { Urenvraag, Werk } from "../../../src/regels/uren/urenvraag.ts";

export const periode = (van: string, totEnMet: string): Periode => ({ van: datum(van), totEnMet: datum(totEnMet) });

function maakWerk(soort: Werk["soort"], van: string, totEnMet: string | undefined, urenPerWeek: number): Werk {
  const einde = totEnMet === undefined ? {} : { totEnMet: datum(totEnMet) };
  return { id: `${soort} van ${van}`, soort, van: datum(van), ...einde, urenPerWeek };
}
export const contract = (van: string, totEnMet: string | undefined, urenPerWeek: number): Werk =>
  maakWerk("contract", van, totEnMet, urenPerWeek);
export const vast = (van: string, urenPerWeek: number): Werk => contract(van, undefined, urenPerWeek);
export const plaatsing = (van: string, totEnMet: string | undefined, urenPerWeek: number): Werk =>
  maakWerk("proefplaatsing", van, totEnMet, urenPerWeek);

/** Midden, a lasting contract of 24 hours from 2024, first half-year, unless said otherwise. */
export function vraag(eigen: Partial<Urenvraag> = {}): Urenvraag {
  return {
    periode: periode("2024-01-01", "2024-06-30"),
    regime: "midden",
    regimewissels: [],
    werk: [vast("2024-01-01", 24)],
    urenwijzigingen: [],
    redenTeLaat: "gevraagd",
    kortingVooraf: false,
    eigenPercentages: [],
    motivatieIntensief: false,
    ...eigen,
  };
}

/** UWV's policy with something of its own. */
export const uwvMet = (eigen: Partial<Beleid>): Beleid => ({ ...uwv2019, ...eigen });

/** A municipality that wrote down only this. */
export const gemeenteMet = (eigen: Partial<Eigenbeleid>): Beleid =>
  completeBeleid({ id: "rivierstad", naam: "Rivierstad", uitvoerder: "gemeente", ...eigen });

export function reken(eigen: Partial<Urenvraag> = {}, beleid: Beleid = uwv2019): Urenuitkomst {
  const uitkomst = berekenUren(vraag(eigen), beleid);
  if (!uitkomst.ok) throw new Error(`Refused: ${JSON.stringify(uitkomst.bevindingen)}`);
  return uitkomst.value;
}

/** `CODE pointer` of every finding. */
export function geweigerd(eigen: Partial<Urenvraag>, beleid: Beleid = uwv2019): readonly string[] {
  const uitkomst = berekenUren(vraag(eigen), beleid);
  return uitkomst.ok ? [] : uitkomst.bevindingen.map(({ code, pointer }) => `${code} ${pointer}`);
}

export const codesVan = ({ vragen }: { readonly vragen: readonly Vraag[] }): readonly string[] =>
  vragen.map(({ code }) => code);

export function vraagVan({ vragen }: { readonly vragen: readonly Vraag[] }, code: string): Vraag {
  const gevonden = vragen.find((een) => een.code === code);
  if (gevonden === undefined) throw new Error(`No question ${code}`);
  return gevonden;
}

export const gevolgen = ({ antwoorden = [] }: Vraag): readonly string[] =>
  antwoorden.map(({ waarde, gevolg }) => `${waarde}: ${gevolg}`);

/** The parts as `van totEnMet dagen@percentage = uren`. */
export const delen = ({ segmenten }: Urenuitkomst): readonly string[] =>
  segmenten.map(
    ({ van, totEnMet, dagen, dagenTeLaat, percentage, uren }) =>
      `${van} ${totEnMet} ${dagen - dagenTeLaat}d@${percentage}% = ${uren}`,
  );

export const perPeriode = ({ perioden }: Urenuitkomst): readonly string[] =>
  perioden.map(({ van, totEnMet, uren }) => `${van} ${totEnMet} ${uren}`);
