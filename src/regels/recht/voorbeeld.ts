import { datum } from "../../domein/datum.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { gemeente } from "../beleid/gemeente.ts";
import { uwv2019 } from "../beleid/uwv-2019.ts";
import { beoordeelRecht } from "./beoordeel-recht.ts";
import type { Feit, Rechtsfeiten, Waarde, Werkfeiten } from "./feiten.ts";

/** Facts of nobody, for the worked examples of the rulebook. */
export const feit = <T extends Waarde>(waarde: T | null): Feit<T> => ({ naam: "voorbeeld", waarde, pointer: "" });
const open = { naam: "voorbeeld", waarde: null, pointer: "" } as const;

const contract: Werkfeiten = {
  vorm: feit("bepaalde-tijd"),
  van: feit(datum("2026-03-02")),
  totEnMet: feit(datum("2027-03-01")),
  uren: feit(24),
  inlening: open,
  uitzendbeding: open,
  goedgekeurd: open,
  bewijs: feit(true),
};

const advies: Rechtsfeiten["advies"] = {
  sfb: open,
  loonwaarde: open,
  noodzakelijk: open,
  besteOplossing: open,
  jobcoachNodig: open,
  voorwaarden: open,
  samenhang: open,
};

const stukken: Rechtsfeiten["stukken"] = {
  getekendDoor: { client: feit(true), werkgever: feit(false), jobcoach: feit(true) },
  plan: feit(true),
  verhaal: feit(true),
  identiteit: feit(true),
  betaling: feit("ja"),
  terugblik: feit(true),
  logboek: feit(true),
  einddeclaratie: feit(false),
};

const basis: Rechtsfeiten = {
  toets: "volledig",
  peildatum: datum("2026-03-23"),
  aanvraagdag: datum("2026-03-16"),
  eersteDag: datum("2026-03-02"),
  laatsteDag: datum("2026-09-01"),
  aard: feit("eerste"),
  nummer: feit(1),
  uitvoerder: open,
  uitkering: feit("geen"),
  doelgroepregister: open,
  sfb: { status: feit("vastgesteld"), op: feit(datum("2025-11-20")), bron: feit("verzekeringsarts") },
  geboren: feit(datum("1999-11-05")),
  ziekte: { sinds: open, totEnMet: open, gevraagd: true },
  intern: { van: open, totEnMet: open, aangevraagd: open, gevraagd: false },
  erkenning: { nummer: feit("JC-1"), geldigTotEnMet: feit(datum("2027-12-31")) },
  zelfdeBedrijf: feit(false),
  groei: { uren: open, voor: open },
  inDienstSinds: open,
  werk: [contract],
  contracten: [contract],
  advies,
  eerderToegekend: open,
  stukken,
};

/** `voldoet: Het werk is 24 uur per week. …`: what the rules themselves say of these facts. */
export function toon(id: string, anders: Partial<Rechtsfeiten> = {}, beleid: Beleid = uwv2019): string {
  const een = beoordeelRecht({ ...basis, ...anders }, beleid).voorwaarden.find((voorwaarde) => voorwaarde.id === id);
  return een === undefined ? "komt niet voor" : `${een.uitkomst}: ${een.uitleg}`;
}

/** The only work there is, with other facts. */
export function metWerk(anders: Partial<Werkfeiten>): Pick<Rechtsfeiten, "werk" | "contracten"> {
  const werk = [{ ...contract, ...anders }];
  return { werk, contracten: werk.filter(({ vorm }) => vorm.waarde !== "proefplaatsing") };
}

export function metAdvies(anders: Partial<Rechtsfeiten["advies"]>): Pick<Rechtsfeiten, "advies"> {
  return { advies: { ...advies, ...anders } };
}

export function gemeenteMet(recht: Partial<Beleid["recht"]>): Beleid {
  return { ...gemeente, recht: { ...gemeente.recht, ...recht } };
}
