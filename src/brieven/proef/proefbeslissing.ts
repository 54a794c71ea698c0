import type { Beslissing, Toegekend } from "../../besluit/beslissing/beslissing.gen.ts";
import { addDays, type Datum } from "../../domein/datum.ts";
import type { Formulier } from "../../formulier/formulier.ts";
import type { Kader, Periodevan } from "./proefzaak.ts";

type Kern = Pick<Beslissing, "soort" | "situatie"> & {
  readonly wat: Beslissing["gevraagd"]["wat"];
} & Partial<Omit<Beslissing, "gevraagd">>;

/** A decision with these facts and nothing else. What follows from them comes from `sluitAan`. */
export function proefbeslissing(formulier: Formulier, { beleid, dagen }: Kader, kern: Kern): Beslissing {
  const { wat, ...feiten } = kern;
  const ontvangenOp = dagen.ontvangenOp[formulier.soort];
  const beslotenOp = addDays(ontvangenOp, 36);
  const periode = wat === "jobcoach" ? { van: dagen.van, totEnMet: dagen.totEnMet } : null;
  return {
    ...niets,
    formulier: formulier.id,
    zaaknummer: formulier.zaaknummer ?? null,
    uitvoerder: beleid.uitvoerder,
    beslotenOp,
    bekendgemaaktOp: addDays(beslotenOp, 1),
    gevraagd: { wat, ontvangenOp, uren: null, periode },
    voorgesteld: { soort: feiten.soort, uren: feiten.toekenning?.uren ?? null, vragen: [] },
    verantwoording: { ...bewijs, beleid: { naam: beleid.id, sha256: "0".repeat(64) }, peildatum: beslotenOp },
    ...feiten,
  };
}

const bewijs = { product: "proef", schemas: [], sjablonen: [], parameters: [], invoer: [] } as const;

const niets = {
  versie: "1.0",
  beslisserfunctie: "beslisser",
  toekenning: null,
  totNu: null,
  vorigeKeer: null,
  gebruik: null,
  vanaf: null,
  verschillen: [],
  afwijkingen: [],
  antwoorden: [],
  gronden: [],
  andereRegels: null,
  redenen: [],
  eigenTeksten: [],
  factoren: [],
  ontbreekt: [],
  aanvulling: null,
  rechtsgevolg: { isBesluit: false, bezwaar: null, opnieuwAanvragen: false, uitleg: "", bronnen: [] },
  horen: { nodig: false, gedaanOp: null, hoe: null, reden: null, over: [], bronnen: [] },
  beoordelaar: null,
  vergelijking: null,
  onderzoek: null,
  langerePeriode: null,
  terugvordering: null,
  wettelijkMaximum: null,
  berekening: [],
} as const;

export function toegekend(
  waarvoor: Toegekend["waarvoor"],
  uren: number,
  periode: Periodevan | null,
  regime: Toegekend["regime"] = null,
): Toegekend {
  return { waarvoor, periode, regime, uren, perioden: periode === null ? [] : [{ ...periode, uren }] };
}

export function periodeVan({ dagen }: Kader, totEnMet: Datum = dagen.totEnMet): Periodevan {
  return { van: dagen.van, totEnMet };
}
