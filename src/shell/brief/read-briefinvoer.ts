import type { Beslissing } from "../../besluit/beslissing/decide-beslissing.ts";
import { readBeslissing } from "../../besluit/beslissing/read-beslissing.ts";
import { type Dossier, emptyDossier } from "../../besluit/dossier/read-dossier.ts";
import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import { type Result, refuse, succeed } from "../../domein/result.ts";
import type { Formulier } from "../../formulier/formulier.ts";
import { readFormulier } from "../../formulier/read-formulier.ts";
import { isRecord } from "../../formulier/visit-velden.ts";
import type { Beleid } from "../../regels/beleid/beleid.ts";
import { findBeleid } from "../../regels/beleid/ingebouwd.ts";
import type { Arguments } from "../command.ts";
import { readJsonFile } from "../files.ts";
import { UsageError } from "../usage-error.ts";
import { loadBeleid } from "../zaak/beleid-files.ts";
import { loadDossier } from "../zaak/dossier-files.ts";
import { type Bestandsbevindingen, readZaak, wrong, type Zaak } from "../zaak/read-zaak.ts";
import { findFormulier } from "./find-formulier.ts";

/** What a letter is asked for: a form, perhaps with choices, or a decision with its form. */
export type Briefinvoer = Zaak & { readonly beslissing: Beslissing | undefined };

export type GelezenInvoer =
  | { readonly ok: true; readonly value: Briefinvoer }
  | { readonly ok: false; readonly fouten: readonly Bestandsbevindingen[] };

/** Reads what is asked for and all that goes with it; what a file is, follows from its content. */
export function readBriefinvoer(bestand: string, parsed: Pick<Arguments, "text">): GelezenInvoer {
  const json = readJsonFile(bestand);
  if (!json.ok) return refuseFile(bestand, json.bevindingen);
  const data = json.value;
  if (isBeslissing(data)) return readMetBeslissing(bestand, data, parsed);
  if (isKeuze(data))
    throw new UsageError(`${bestand} is een keuze. Geef het formulier, en de keuze met --keuze ${bestand}.`);
  if (parsed.text("formulier") !== undefined)
    throw new UsageError("--formulier hoort bij een beslissing. Dit bestand is zelf een formulier.");
  if (!isRecord(data) || !("soort" in data)) return refuseFile(bestand, [fout("GEEN_FORMULIER", "")]);
  const zaak = readZaak(bestand, parsed);
  return zaak.ok ? { ok: true, value: { ...zaak.value, beslissing: undefined } } : zaak;
}

/** A choice of the beslisser names her function too, but never a form or what was asked. */
function isBeslissing(data: unknown): boolean {
  return isRecord(data) && "beslisserfunctie" in data && ("formulier" in data || "gevraagd" in data);
}

function isKeuze(data: unknown): boolean {
  return isRecord(data) && "beslisserfunctie" in data;
}

function readMetBeslissing(bestand: string, data: unknown, { text }: Pick<Arguments, "text">): GelezenInvoer {
  if (text("keuze") !== undefined)
    throw new UsageError("--keuze hoort bij een formulier. Dit bestand is al een beslissing.");
  const beslissing = readBeslissing(data);
  if (!beslissing.ok) return refuseFile(bestand, beslissing.bevindingen);
  const pad = text("formulier") ?? findFormulier(bestand, beslissing.value.formulier);
  const formulier = readForm(pad);
  const dossierpad = text("dossier");
  const dossier: Result<Dossier> = dossierpad === undefined ? succeed(emptyDossier) : loadDossier(dossierpad);
  const beleid = beleidBij(beslissing.value, text("beleid"));
  if (formulier.ok && dossier.ok && beleid.ok)
    return {
      ok: true,
      value: {
        formulier: formulier.value,
        dossier: dossier.value,
        beleid: beleid.value,
        keuze: undefined,
        beslissing: beslissing.value,
      },
    };
  return {
    ok: false,
    fouten: [
      ...wrong(pad, formulier),
      ...wrong(dossierpad ?? "dossier", dossier),
      ...wrong(text("beleid") ?? "beleid", beleid),
    ],
  };
}

/** A letter tells of the policy that was decided with, and of no other. */
function beleidBij({ verantwoording, uitvoerder }: Beslissing, gevraagd: string | undefined): Result<Beleid> {
  if (gevraagd !== undefined) return loadBeleid(gevraagd, uitvoerder);
  const { naam } = verantwoording.beleid;
  const ingebouwd = findBeleid(naam);
  if (ingebouwd !== undefined) return succeed(ingebouwd);
  const welk = /^[a-z0-9-]{1,60}$/.test(naam) ? `het beleid ${naam}` : "een eigen beleid";
  throw new UsageError(`Deze beslissing volgt ${welk}. Geef dat bestand met --beleid.`);
}

function readForm(pad: string): Result<Formulier> {
  const json = readJsonFile(pad);
  if (!json.ok) return json;
  return isRecord(json.value) && "soort" in json.value && !isBeslissing(json.value)
    ? readFormulier(json.value)
    : refuse([fout("GEEN_FORMULIER", "")]);
}

function refuseFile(bestand: string, bevindingen: readonly Finding[]): GelezenInvoer {
  return { ok: false, fouten: [{ bestand, bevindingen }] };
}
