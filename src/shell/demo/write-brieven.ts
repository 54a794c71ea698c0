import { basename, join } from "node:path";
import type { Beslissing } from "../../besluit/beslissing/decide-beslissing.ts";
import type { Briefkeuze, Briefzaak } from "../../brieven/brief.ts";
import type { Briefnaam } from "../../brieven/situaties.ts";
import { type Lezer, lezers, type Sjablonen } from "../../brieven/sjabloon.ts";
import type { Document } from "../../document/document.ts";
import type { Datum } from "../../domein/datum.ts";
import { checkMeaning } from "../../formulier/check-meaning.ts";
import type { Formulier } from "../../formulier/formulier.ts";
import { judgeBriefzaak, writeBrieven } from "../../pipeline.ts";
import { dagVanBrief } from "../brief/make-briefzaak.ts";
import { writeWhole } from "../files.ts";
import { describeBriefkeuze, formatBriefkeuze } from "../format/format-briefkeuze.ts";
import type { Casus } from "../geval.ts";
import { formatFindings } from "../output.ts";
import { type Formaat, formaten } from "../render-document.ts";
import { UsageError } from "../usage-error.ts";

/** A letter on the page itself, and as files. */
export interface Brieflink {
  readonly brief: Briefnaam;
  readonly lezer: Lezer;
  readonly document: Document;
  readonly bestanden: readonly { readonly formaat: string; readonly href: string }[];
}

/** What went out for one case, and why it was this. */
export interface Brievenuitkomst {
  readonly keuze: Briefkeuze;
  readonly op: Datum;
  readonly brieven: readonly Brieflink[];
}

type Schrijver = (pad: string, document: Document, formaat: Formaat) => Promise<void>;

/** The letters of a case in every format, and why they are these; a case that gets none is a mistake in the samples. */
export async function writeCaseBrieven(
  formulier: Formulier,
  beslissing: Beslissing | null,
  casus: Casus,
  uit: string,
  sjablonen: Sjablonen,
  write: Schrijver,
): Promise<Brievenuitkomst | undefined> {
  if (formulier.indiening === undefined) return undefined;
  const zaak = briefzaakVan(formulier, beslissing, casus);
  const keuze = judgeBriefzaak(zaak);
  const brieven = writeBrieven(zaak, sjablonen);
  if (!keuze.ok || !brieven.ok) {
    const bevindingen = [keuze, brieven].flatMap((een) => (een.ok ? [] : een.bevindingen));
    throw new UsageError(`${uit}: hier is geen brief bij te schrijven.\n${formatFindings(bevindingen)}`);
  }
  writeWhole(
    join(uit, "brieven.txt"),
    `${formatBriefkeuze(describeBriefkeuze(zaak, keuze.value, lezers, sjablonen))}\n`,
  );
  const links: Brieflink[] = [];
  for (const { brief, lezer, document } of brieven.value) {
    const naam = `brief-${brief}-${lezer}`;
    for (const formaat of formaten) await write(join(uit, `${naam}.${formaat}`), document, formaat);
    const bestanden = formaten.map((formaat) => ({ formaat, href: `${basename(uit)}/${naam}.${formaat}` }));
    links.push({ brief, lezer, document, bestanden });
  }
  return { keuze: keuze.value, op: zaak.op, brieven: links };
}

/** A case on the day of its letters. */
export function briefzaakVan(
  formulier: Formulier,
  beslissing: Beslissing | null,
  { dossier, beleid, peildatum }: Pick<Casus, "dossier" | "beleid" | "peildatum">,
): Briefzaak {
  const op = beslissing === null ? peildatum : dagVanBrief(beslissing);
  return { formulier, dossier, beleid, bevindingen: checkMeaning(formulier, op), beslissing, op };
}
