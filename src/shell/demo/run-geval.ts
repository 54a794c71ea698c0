import { basename, join } from "node:path";
import { prefill } from "../../bekend/prefill.ts";
import type { Beslissing } from "../../besluit/beslissing/decide-beslissing.ts";
import type { Sjablonen } from "../../brieven/sjabloon.ts";
import type { Document } from "../../document/document.ts";
import type { Finding } from "../../domein/bevinding/finding.ts";
import { describeFinding } from "../../domein/bevinding/messages.nl.ts";
import { receiveSubmission } from "../../pipeline.ts";
import { composeBeslissing } from "../../rapporten/beslissing/compose-beslissing.ts";
import { composeOverzicht } from "../../rapporten/overzicht/compose-overzicht.ts";
import { writeWhole } from "../files.ts";
import { type Casus, readCasus } from "../geval.ts";
import { countFindings } from "../output.ts";
import { type Formaat, formaten, renderDocument } from "../render-document.ts";
import { type Besluitstukken, writeBesluit } from "./write-besluit.ts";
import { type Brievenuitkomst, writeCaseBrieven } from "./write-brieven.ts";

/** What the index page tells about one case. */
export interface Uitkomst {
  readonly nummer: number;
  readonly naam: string;
  readonly titel: string;
  readonly verhaal: string;
  readonly soort: string;
  readonly bevindingen: readonly Finding[];
  readonly besluit?: Besluitstukken;
  readonly post?: Brievenuitkomst;
  /** Open questions at the start, and after what is known was filled in; only for cases with known data. */
  readonly vooraf?: { readonly ingevuld: number; readonly open: number; readonly verschillen: number };
}

/** Told of a file in which something did not come out as it was written. */
export type Melder = (bestand: string, bevindingen: readonly Finding[]) => void;

/** One case through the whole flow: read, fill in, check, write the letters. */
export async function runGeval(directory: string, uit: string, sjablonen: Sjablonen, meld: Melder): Promise<Uitkomst> {
  const casus = readCasus(directory);
  const naam = basename(directory);
  const { peildatum, geval } = casus;
  const received = receiveSubmission(casus.submission, { ...casus, invuller: geval.invuller });
  const bevindingen = received.ok ? received.value.bevindingen : received.bevindingen;
  writeFindings(join(uit, naam), geval.titel, bevindingen);
  if (received.ok) {
    const overzicht = composeOverzicht(received.value.formulier, "beslisser", peildatum);
    for (const formaat of ["html", "pdf"] as const)
      await writeDocument(join(uit, naam, `formulier.${formaat}`), overzicht, formaat, meld);
    writeWhole(join(uit, naam, "formulier.json"), `${JSON.stringify(received.value.formulier, null, 2)}\n`);
  }
  const besluit = received.ok ? writeBesluit(received.value.formulier, casus, join(uit, naam)) : undefined;
  if (besluit?.beslissing != null) await writeVerslag(besluit.beslissing, join(uit, naam), meld);
  const post = received.ok
    ? await writeCaseBrieven(
        received.value.formulier,
        besluit?.beslissing ?? null,
        casus,
        join(uit, naam),
        sjablonen,
        (pad, document, formaat) => writeDocument(pad, document, formaat, meld),
      )
    : undefined;
  const soort = received.ok ? received.value.formulier.soort : "onbekend";
  return {
    nummer: geval.nummer,
    naam,
    titel: geval.titel,
    verhaal: geval.verhaal,
    soort,
    bevindingen,
    ...(post === undefined ? {} : { post }),
    ...(besluit === undefined ? {} : { besluit }),
    ...startOf(casus, join(uit, naam)),
  };
}

/** The decision as a report, for the beslisser and the archive. */
async function writeVerslag(beslissing: Beslissing, uit: string, meld: Melder): Promise<void> {
  const verslag = composeBeslissing(beslissing);
  for (const formaat of formaten)
    if (formaat !== "txt") await writeDocument(join(uit, `beslissing.${formaat}`), verslag, formaat, meld);
}

async function writeDocument(pad: string, document: Document, formaat: Formaat, meld: Melder): Promise<void> {
  const { bytes, bevindingen } = await renderDocument(document, formaat);
  writeWhole(pad, bytes);
  if (bevindingen.length > 0) meld(pad, bevindingen);
}

function writeFindings(uit: string, titel: string, bevindingen: readonly Finding[]): void {
  const regels = bevindingen.map(
    (bevinding) =>
      `${bevinding.ernst}: ${describeFinding(bevinding)}\n  ${bevinding.pointer || "/"} (${bevinding.code})`,
  );
  writeWhole(
    join(uit, "bevindingen.txt"),
    `${[titel, "", ...(regels.length === 0 ? ["Alles klopt."] : regels), "", countFindings(bevindingen)].join("\n")}\n`,
  );
  writeWhole(join(uit, "bevindingen.json"), `${JSON.stringify(bevindingen, null, 2)}\n`);
}

/** How the form begins for who fills it in: what is known stands there already. */
function startOf({ begin, bekend, vorig, geval, peildatum }: Casus, uit: string): Pick<Uitkomst, "vooraf"> {
  if (begin === undefined) return {};
  const filled = prefill(begin, bekend, geval.invuller, peildatum, vorig);
  writeWhole(join(uit, "begin-ingevuld.json"), `${JSON.stringify(filled.formulier, null, 2)}\n`);
  return {
    vooraf: {
      ingevuld: filled.ingevuld.length,
      open: filled.beantwoorden.length,
      verschillen: filled.verschillen.length,
    },
  };
}
