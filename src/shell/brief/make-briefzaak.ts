import type { Beslissing } from "../../besluit/beslissing/decide-beslissing.ts";
import type { Keuze } from "../../besluit/keuze/read-keuze.ts";
import type { Briefzaak } from "../../brieven/brief.ts";
import { hasFout } from "../../domein/bevinding/finding.ts";
import { type Datum, formatDatum } from "../../domein/datum.ts";
import { checkMeaning } from "../../formulier/check-meaning.ts";
import { decideBesluit, proposeBesluit } from "../../pipeline.ts";
import { type Arguments, readPeildatum } from "../command.ts";
import type { Output } from "../output.ts";
import { UsageError } from "../usage-error.ts";
import { collectBewijs } from "../zaak/bewijs.ts";
import type { Bestandsbevindingen, Zaak } from "../zaak/read-zaak.ts";
import type { Briefinvoer } from "./read-briefinvoer.ts";

type Gemaakt =
  | { readonly ok: true; readonly value: Briefzaak }
  | { readonly ok: false; readonly fouten: readonly Bestandsbevindingen[] };

/** The case a letter is about, on the day of that letter; with choices, decided first. */
export function makeBriefzaak(bestand: string, invoer: Briefinvoer, parsed: Arguments, output: Output): Gemaakt {
  const { formulier, dossier, beleid, keuze } = invoer;
  if (!("indiening" in formulier))
    throw new UsageError("Dit formulier is nog niet ingediend. Er is dus nog niets om over te schrijven.");
  const besloten = keuze === undefined ? invoer : decideFirst(invoer, keuze, bestand, parsed);
  if ("fouten" in besloten) return { ok: false, fouten: besloten.fouten };
  const beslissing = besloten.beslissing ?? null;
  const op = beslissing === null ? readPeildatum(parsed, output) : dayOf(beslissing, parsed);
  const bevindingen = checkMeaning(formulier, op);
  if (hasFout(bevindingen)) {
    const waar = invoer.beslissing === undefined ? bestand : (parsed.text("formulier") ?? "formulier");
    return { ok: false, fouten: [{ bestand: waar, bevindingen }] };
  }
  return { ok: true, value: { formulier, dossier, beleid, bevindingen, beslissing, op } };
}

/** The day a decision is sent is the day of its letters; a message that is not sent as one has the day it was decided. */
export function dagVanBrief({ bekendgemaaktOp, beslotenOp }: Beslissing): Datum {
  return bekendgemaaktOp ?? beslotenOp;
}

function dayOf(beslissing: Beslissing, { text }: Arguments): Datum {
  const dag = dagVanBrief(beslissing);
  const gevraagd = text("op");
  if (gevraagd !== undefined && gevraagd !== dag)
    throw new UsageError(`De brief krijgt de dag uit de beslissing: ${formatDatum(dag)}. Laat --op weg.`);
  return dag;
}

function decideFirst(
  { formulier, dossier, beleid }: Zaak,
  keuze: Keuze,
  bestand: string,
  { text }: Arguments,
): { readonly beslissing: Beslissing } | { readonly fouten: readonly Bestandsbevindingen[] } {
  const invoer = { formulier, dossier, beleid, peildatum: keuze.beslotenOp };
  const bewijs = collectBewijs(beleid, new Map<string, unknown>(Object.entries({ formulier, dossier, keuze })));
  const voorstel = proposeBesluit(invoer);
  if (!voorstel.ok) return { fouten: [{ bestand, bevindingen: voorstel.bevindingen }] };
  const beslissing = decideBesluit(invoer, keuze, bewijs);
  if (!beslissing.ok) return { fouten: [{ bestand: text("keuze") ?? "keuze", bevindingen: beslissing.bevindingen }] };
  return { beslissing: beslissing.value };
}
