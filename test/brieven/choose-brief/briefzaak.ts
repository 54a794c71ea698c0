import type { Gebeurtenis } from "../../../src/besluit/dossier/dossier.gen.ts";
import type { Briefkeuze, Briefzaak, Lezerkeuze } from "../../../src/brieven/brief.ts";
import { chooseBrief } from "../../../src/brieven/choose-brief.ts";
import { composeBrief } from "../../../src/brieven/compose-brief.ts";
import { gatherBrief } from "../../../src/brieven/gegevens/gather-brief.ts";
import type { Briefgegevens } from "../../../src/brieven/gegevens/vorm.ts";
import type { Lezer, Sjablonen } from "../../../src/brieven/sjabloon.ts";
import { datum } from "../../../src/domein/datum.ts";
import type { Result } from "../../../src/domein/result.ts";
import { checkMeaning } from "../../../src/formulier/check-meaning.ts";
import { selectVisible } from "../../../src/formulier/inzage.ts";
import { readFormulier } from "../../../src/formulier/read-formulier.ts";
import { findBeleid } from "../../../src/regels/beleid/ingebouwd.ts";
import { renderText } from "../../../src/render/render-text.ts";
import { dossier, readSample, value } from "../../besluit/geval.ts";

/** As JSON gives them. */
export interface Gebeurd {
  readonly soort: Gebeurtenis["soort"];
  readonly op: string;
  readonly totEnMet?: string;
  readonly reden?: string;
  readonly naar?: string;
}

export interface Verandering {
  readonly gebeurd?: readonly Gebeurd[];
  readonly op?: string;
  readonly beleid?: string;
  /** Over the form of the sample; a part that is undefined is taken out. */
  readonly formulier?: object;
  readonly beslissing?: Briefzaak["beslissing"];
}

interface Geval {
  readonly peildatum: string;
  readonly beleid: string;
}

/** A sample as a letter gets it, without a decision. */
export function briefzaak(naam: string, verandering: Verandering = {}): Briefzaak {
  const geval = lees<Geval>(naam, "geval.json");
  const gelezen = { ...lees<object>(naam, "formulier.json"), ...verandering.formulier };
  const formulier = value(readFormulier(JSON.parse(JSON.stringify(gelezen))));
  const op = datum(verandering.op ?? geval.peildatum);
  const beleid = findBeleid(verandering.beleid ?? geval.beleid);
  if (beleid === undefined) throw new Error("No such policy");
  return {
    formulier,
    dossier: dossier({ gebeurtenissen: verandering.gebeurd ?? [] }),
    beleid,
    bevindingen: checkMeaning(formulier, op),
    beslissing: verandering.beslissing ?? null,
    op,
  };
}

function lees<T>(naam: string, bestand: string): T {
  return JSON.parse(JSON.stringify(readSample(naam, bestand)));
}

export function keuzeVan(zaak: Briefzaak): Briefkeuze {
  return value(chooseBrief(zaak));
}

export function situatieVan(gekozen: Result<Briefkeuze>): string {
  return gekozen.ok
    ? gekozen.value.situatie
    : gekozen.bevindingen.map(({ code, pointer }) => `${code} ${pointer}`).join();
}

export function wieKrijgt(zaak: Briefzaak): readonly Lezer[] {
  return keuzeVan(zaak)
    .lezers.filter(({ krijgt }) => krijgt)
    .map(({ lezer }) => lezer);
}

export function waaromVoor(zaak: Briefzaak, wie: Lezer): Lezerkeuze | undefined {
  return keuzeVan(zaak).lezers.find(({ lezer }) => lezer === wie);
}

export function gegevensVoor(zaak: Briefzaak, lezer: Lezer): Briefgegevens {
  const fase = zaak.beslissing === null ? undefined : "besloten";
  const zichtbaar = selectVisible(zaak.formulier, lezer, fase);
  return gatherBrief({ zaak, keuze: keuzeVan(zaak), lezer, zichtbaar, aanhef: "Beste lezer" });
}

/** The text of a letter on one line, as a reader goes through it. */
export function tekstVoor(zaak: Briefzaak, lezer: Lezer, sjablonen: Sjablonen): string {
  return renderText(composeBrief(zaak, keuzeVan(zaak), lezer, sjablonen)).replace(/\s+/g, " ");
}
