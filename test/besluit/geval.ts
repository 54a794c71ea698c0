import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Beslissing } from "../../src/besluit/beslissing/beslissing.gen.ts";
import { checkBeslissing } from "../../src/besluit/beslissing/check-beslissing.ts";
import { type Dossier, emptyDossier, readDossier } from "../../src/besluit/dossier/read-dossier.ts";
import { type Besluitinvoer, gatherVoorstel, geenKeuzes } from "../../src/besluit/feiten/gather-voorstel.ts";
import type { Voorstelfeiten } from "../../src/besluit/feiten/voorstelfeiten.ts";
import { readKeuze } from "../../src/besluit/keuze/read-keuze.ts";
import { proposeVoorstel } from "../../src/besluit/voorstel/propose-voorstel.ts";
import type { Voorstel } from "../../src/besluit/voorstel/voorstel.ts";
import { datum } from "../../src/domein/datum.ts";
import type { Result } from "../../src/domein/result.ts";
import type { SoortAanvraag } from "../../src/formulier/formulier.ts";
import { readFormulier } from "../../src/formulier/read-formulier.ts";
import { decideBesluit } from "../../src/pipeline.ts";
import { uwv2019 } from "../../src/regels/beleid/uwv-2019.ts";

const samples = join(import.meta.dirname, "../../samples");

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.bevindingen));
  return result.value;
}

export function codesOf(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.bevindingen.map(({ code, pointer }) => `${code} ${pointer}`);
}

export function readSample(naam: string, bestand = "formulier.json"): unknown {
  return JSON.parse(readFileSync(join(samples, naam, bestand), "utf8"));
}

/** A sample as the decision gets it; its own dossier when it has one is given by the test. */
export function invoer(naam: string, verandering: Partial<Besluitinvoer> = {}): Besluitinvoer {
  const { peildatum } = JSON.parse(readFileSync(join(samples, naam, "geval.json"), "utf8"));
  return {
    formulier: value(readFormulier(readSample(naam))),
    dossier: emptyDossier,
    beleid: uwv2019,
    peildatum: datum(peildatum),
    ...verandering,
  };
}

/** The first application, everything there, with the advice for 60 hours. */
export function eersteAanvraag(verandering: Partial<SoortAanvraag> = {}): SoortAanvraag {
  const { formulier } = invoer("eerste-aanvraag");
  if (formulier.soort !== "aanvraag") throw new Error("Not an application");
  return { ...formulier, ...verandering };
}

export function feitenVan(geval: Besluitinvoer, antwoorden: Readonly<Record<string, string>> = {}): Voorstelfeiten {
  return value(gatherVoorstel(geval, { ...geenKeuzes, antwoorden: new Map(Object.entries(antwoorden)) }));
}

export function voorstelVan(geval: Besluitinvoer, antwoorden: Readonly<Record<string, string>> = {}): Voorstel {
  return proposeVoorstel(feitenVan(geval, antwoorden));
}

export const bewijs = {
  product: "0.0.0",
  schemas: ["urn:dakpan:formulier:1.0"],
  sjablonen: [],
  beleid: { naam: "uwv-2019", sha256: "b".repeat(64) },
  invoer: [{ naam: "formulier", sha256: "c".repeat(64) }],
};

export function beslis(geval: Besluitinvoer, keuze: object) {
  const basis = { versie: "1.0", beslisserfunctie: "beslisser", beslotenOp: geval.peildatum };
  const read = readKeuze({ ...basis, ...keuze });
  return read.ok ? zonderTegenspraak(decideBesluit(geval, read.value, bewijs), geval) : read;
}

/** What we decide ourselves never contradicts itself, in whatever test it is made; only sending it may still have to come. */
function zonderTegenspraak(beslist: Result<Beslissing>, { formulier }: Besluitinvoer): Result<Beslissing> {
  if (!beslist.ok) return beslist;
  const fouten = checkBeslissing(beslist.value, formulier).filter(
    ({ code }) => code !== "BESLISSING_NIET_BEKENDGEMAAKT",
  );
  if (fouten.length > 0) throw new Error(`Contradicts itself: ${JSON.stringify(fouten)}`);
  return beslist;
}

export function dossier(inhoud: object): Dossier {
  return value(readDossier({ versie: "1.0", ...inhoud }));
}

const tuincentrum = { kvk: "90000101" };

/** An earlier half-year in the job of the first application, ending well before it. */
export const periode = (nummer: number, van: string, totEnMet: string, meer: object = {}): object => ({
  kenmerk: `t${nummer}`,
  nummer,
  soort: "periode",
  van,
  totEnMet,
  werkgever: tuincentrum,
  regime: "midden",
  urenPerWeek: 28,
  uren: 60,
  ...meer,
});

export const soms = (verschillen: Voorstel["verschillen"]): number =>
  verschillen.reduce((som, { minder }) => som + Math.round(minder * 100), 0);
