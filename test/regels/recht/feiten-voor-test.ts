import { datum } from "../../../src/domein/datum.ts";
import type { Beleid } from "../../../src/regels/beleid/beleid.ts";
import { gemeente } from "../../../src/regels/beleid/gemeente.ts";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";
import { beoordeelRecht } from "../../../src/regels/recht/beoordeel-recht.ts";
import type { Feit, Rechtsfeiten, Waarde, Werkfeiten } from "../../../src/regels/recht/feiten.ts";
import type { Voorwaarde } from "../../../src/regels/recht/voorwaarde.ts";

export function feit(naam: string, waarde: null): Feit<never>;
export function feit<T extends Waarde>(naam: string, waarde: T | null): Feit<T>;
export function feit<T extends Waarde>(naam: string, waarde: T | null): Feit<T> {
  return { naam, waarde, pointer: `/${naam}` };
}
export const dag = datum;

type Werkwaarden = { [K in keyof Werkfeiten]?: Werkfeiten[K]["waarde"] };

/** A contract of a year for 24 hours, with other values. */
export function werk(waarden: Werkwaarden = {}): Werkfeiten {
  const alle = {
    vorm: "bepaalde-tijd",
    van: dag("2026-03-02"),
    totEnMet: dag("2027-03-01"),
    uren: 24,
    inlening: null,
    uitzendbeding: null,
    goedgekeurd: null,
    bewijs: true,
    ...waarden,
  } as const;
  return {
    vorm: feit("vorm", alle.vorm),
    van: feit("van", alle.van),
    totEnMet: feit("totEnMet", alle.totEnMet),
    uren: feit("uren", alle.uren),
    inlening: feit("inlening", alle.inlening),
    uitzendbeding: feit("uitzendbeding", alle.uitzendbeding),
    goedgekeurd: feit("goedgekeurd", alle.goedgekeurd),
    bewijs: feit("bewijs", alle.bewijs),
  };
}

export const proefplaatsing = (waarden: Werkwaarden = {}): Werkfeiten =>
  werk({ vorm: "proefplaatsing", totEnMet: dag("2026-05-01"), goedgekeurd: "ja", ...waarden });

export const zonderAdvies: Rechtsfeiten["advies"] = {
  sfb: feit("adviesSfb", null),
  loonwaarde: feit("loonwaarde", null),
  noodzakelijk: feit("noodzakelijk", null),
  besteOplossing: feit("besteOplossing", null),
  jobcoachNodig: feit("jobcoachNodig", null),
  voorwaarden: feit("voorwaarden", null),
  samenhang: feit("samenhang", null),
};
export const goedAdvies: Rechtsfeiten["advies"] = {
  sfb: feit("adviesSfb", "ja"),
  loonwaarde: feit("loonwaarde", 60),
  noodzakelijk: feit("noodzakelijk", true),
  besteOplossing: feit("besteOplossing", "ja"),
  jobcoachNodig: feit("jobcoachNodig", "ja"),
  voorwaarden: feit("voorwaarden", "ja"),
  samenhang: feit("samenhang", "ja"),
};

const stukken: Rechtsfeiten["stukken"] = {
  getekendDoor: { client: feit("a", true), werkgever: feit("b", true), jobcoach: feit("c", true) },
  plan: feit("plan", true),
  verhaal: feit("verhaal", true),
  identiteit: feit("identiteit", true),
  betaling: feit("betaling", "ja"),
  terugblik: feit("terugblik", false),
  logboek: feit("logboek", false),
  einddeclaratie: feit("einddeclaratie", false),
};

/** A first application under UWV to which nothing stands in the way, with a good advice. */
const basis: Rechtsfeiten = {
  toets: "volledig",
  peildatum: dag("2026-03-23"),
  aanvraagdag: dag("2026-03-16"),
  eersteDag: dag("2026-03-02"),
  laatsteDag: dag("2026-09-01"),
  aard: feit("aard", "eerste"),
  nummer: feit("nummer", 1),
  uitvoerder: feit("uitvoerder", "uwv"),
  uitkering: feit("uitkering", "geen"),
  doelgroepregister: feit("doelgroepregister", null),
  sfb: {
    status: feit("status", "vastgesteld"),
    op: feit("op", dag("2025-11-20")),
    bron: feit("bron", "verzekeringsarts"),
  },
  geboren: feit("geboren", dag("1999-11-05")),
  ziekte: { sinds: feit("sinds", null), totEnMet: feit("ziekTotEnMet", null), gevraagd: true },
  intern: {
    van: feit("internVan", null),
    totEnMet: feit("internTotEnMet", null),
    aangevraagd: feit("aangevraagd", null),
    gevraagd: true,
  },
  erkenning: { nummer: feit("erkenning", "JC-2022-0101"), geldigTotEnMet: feit("geldig", dag("2027-12-31")) },
  zelfdeBedrijf: feit("zelfdeBedrijf", false),
  groei: { uren: feit("groeiUren", null), voor: feit("groeiVoor", null) },
  inDienstSinds: feit("inDienstSinds", dag("2026-03-02")),
  werk: [werk()],
  contracten: [werk()],
  advies: goedAdvies,
  eerderToegekend: feit("eerderToegekend", null),
  stukken,
};

/** The base with other facts; one contract given as `werk` is all the work there is. */
export function feiten(anders: Partial<Rechtsfeiten> = {}): Rechtsfeiten {
  const contracten = anders.werk?.filter(({ vorm }) => vorm.waarde !== "proefplaatsing");
  return { ...basis, ...(contracten === undefined ? {} : { contracten }), ...anders };
}

/** A municipality of which these limits are known, and nothing else. */
export function gemeenteMet(recht: Partial<Beleid["recht"]>, anders: Partial<Beleid> = {}): Beleid {
  return { ...gemeente, id: "mijn-gemeente", ...anders, recht: { ...gemeente.recht, ...recht } };
}
export function uwvMet(recht: Partial<Beleid["recht"]>, anders: Partial<Beleid> = {}): Beleid {
  return { ...uwv2019, ...anders, recht: { ...uwv2019.recht, ...recht } };
}
export const bijGemeente = {
  uitvoerder: feit("uitvoerder", "gemeente"),
  uitkering: feit("uitkering", "participatiewet"),
} as const;

export function voorwaardenBij(anders: Partial<Rechtsfeiten>, beleid: Beleid = uwv2019): readonly Voorwaarde[] {
  return beoordeelRecht(feiten(anders), beleid).voorwaarden;
}

/** The condition with this name, or undefined when it does not come up. */
export function voorwaarde(
  id: string,
  anders: Partial<Rechtsfeiten>,
  beleid: Beleid = uwv2019,
): Voorwaarde | undefined {
  return voorwaardenBij(anders, beleid).find((een) => een.id === id);
}

/** `voldoet`, or `onbekend → RECHT_UREN aan werkgever`: outcome, question and exception on one line. */
export function kort(een: Voorwaarde | undefined): string | undefined {
  if (een === undefined) return undefined;
  const vraag = een.vraag === undefined ? "" : ` → ${een.vraag.aan}`;
  return `${een.uitkomst}${vraag}${een.uitzondering === undefined ? "" : " (uitzondering)"}`;
}
