import type { Beslissing, Verschil } from "../../../src/besluit/beslissing/decide-beslissing.ts";
import { emptyDossier } from "../../../src/besluit/dossier/read-dossier.ts";
import { oorzaken } from "../../../src/besluit/voorstel/voorstel.ts";
import type { Briefzaak } from "../../../src/brieven/brief.ts";
import { gatherBasis } from "../../../src/brieven/gegevens/gather-basis.ts";
import { gatherBesluit } from "../../../src/brieven/gegevens/gather-besluit.ts";
import type { Briefvraag } from "../../../src/brieven/gegevens/gather-brief.ts";
import { gatherEigen } from "../../../src/brieven/gegevens/gather-eigen.ts";
import type { Basisgegevens, Besluitgegevens, Briefgegevens } from "../../../src/brieven/gegevens/vorm.ts";
import { briefBij } from "../../../src/brieven/situaties.ts";
import { type Lezer, lezers } from "../../../src/brieven/sjabloon.ts";
import { datum } from "../../../src/domein/datum.ts";
import { delenVan, type Formulier } from "../../../src/formulier/formulier.ts";
import { selectVisible } from "../../../src/formulier/inzage.ts";
import { readFormulier } from "../../../src/formulier/read-formulier.ts";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";
import { readSample, value } from "../../besluit/geval.ts";

export const aanvraag: Formulier = value(readFormulier(readSample("eerste-aanvraag")));

export const halfJaar = { van: datum("2026-03-01"), totEnMet: datum("2026-08-31") };

export const toegekend = (uren: number, meer: object = {}): NonNullable<Beslissing["toekenning"]> => ({
  waarvoor: "dienstverband",
  periode: halfJaar,
  regime: "midden",
  uren,
  perioden: [{ ...halfJaar, uren }],
  ...meer,
});

export const verschil = (oorzaak: Verschil["oorzaak"], minder: number, meer: Partial<Verschil> = {}): Verschil => ({
  oorzaak,
  minder,
  reden: null,
  doel: null,
  getallen: {},
  uitleg: "Uitleg.",
  bronnen: [],
  ...meer,
});

/** A grant of what was asked; everything that can lack, lacks. */
export const kaal: Beslissing = {
  versie: "1.0",
  formulier: "f1",
  zaaknummer: null,
  soort: "toekenning",
  situatie: "toekenning-dienstverband",
  uitvoerder: "uwv",
  beslisserfunctie: "beslisser",
  beslotenOp: datum("2026-03-27"),
  bekendgemaaktOp: null,
  gevraagd: { wat: "jobcoach", ontvangenOp: datum("2026-03-09"), uren: null, periode: null },
  voorgesteld: { soort: "toekenning", uren: null, vragen: [] },
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
  rechtsgevolg: { isBesluit: true, bezwaar: null, opnieuwAanvragen: false, uitleg: "", bronnen: [] },
  horen: { nodig: false, gedaanOp: null, hoe: null, reden: null, over: [], bronnen: [] },
  beoordelaar: null,
  vergelijking: null,
  onderzoek: null,
  langerePeriode: null,
  terugvordering: null,
  wettelijkMaximum: null,
  berekening: [],
  verantwoording: {
    product: "0",
    schemas: [],
    sjablonen: [],
    parameters: [],
    beleid: { naam: "uwv-2019", sha256: "b".repeat(64) },
    invoer: [],
    peildatum: datum("2026-03-27"),
  },
};

/** So many hours of so many asked. */
export const deels = (gevraagd: number, uren: number, meer: Partial<Beslissing> = {}): Beslissing => ({
  ...kaal,
  soort: "gedeeltelijke-toekenning",
  gevraagd: { ...kaal.gevraagd, uren: gevraagd, periode: halfJaar },
  toekenning: toegekend(uren),
  ...meer,
});

export const bezwaarDoor = (...door: readonly ("client" | "werkgever")[]): Beslissing["rechtsgevolg"] => ({
  ...kaal.rechtsgevolg,
  bezwaar: {
    door,
    eersteDag: datum("2026-03-31"),
    laatsteDag: datum("2026-05-11"),
    perPostTotEnMet: datum("2026-05-18"),
    dagen: 42,
  },
});

export function vraagVan(lezer: Lezer, verandering: Partial<Briefzaak> = {}): Briefvraag {
  const zaak: Briefzaak = {
    formulier: aanvraag,
    dossier: emptyDossier,
    beleid: uwv2019,
    bevindingen: [],
    beslissing: kaal,
    op: datum("2026-03-30"),
    ...verandering,
  };
  const situatie = zaak.beslissing?.situatie ?? "aanvraag-ontvangen";
  const krijgt = lezers.map((een) => ({ lezer: een, krijgt: een !== "werkgever", waarom: "" }));
  return {
    zaak,
    keuze: { situatie, brief: briefBij[situatie], waarom: "", lezers: krijgt },
    lezer,
    zichtbaar: selectVisible(zaak.formulier, lezer, zaak.beslissing === null ? undefined : "besloten"),
    aanhef: "Beste lezer",
  };
}

export function besluitVoor(lezer: Lezer, beslissing: Beslissing, verandering: Partial<Briefzaak> = {}) {
  const besluit = gatherBesluit(vraagVan(lezer, { beslissing, ...verandering }));
  if (besluit === null) throw new Error("A decision gives data");
  return besluit;
}

export function allesVoor(
  vraag: Briefvraag,
): Basisgegevens & { readonly besluit: Besluitgegevens | null; readonly eigen: Briefgegevens["eigen"] } {
  return { ...gatherBasis(vraag), besluit: gatherBesluit(vraag), eigen: gatherEigen(vraag) };
}

/** The form with other parts. */
export function formulierMet(delen: object, van: Formulier = aanvraag): Formulier {
  return value(readFormulier({ ...delenVan(van), ...delen }));
}

/** The flags that are yes. */
export function aan(vlaggen: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.keys(vlaggen).filter((naam) => vlaggen[naam]);
}

export const alleOorzaken = oorzaken;
