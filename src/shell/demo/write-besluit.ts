import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { Beslissing } from "../../besluit/beslissing/decide-beslissing.ts";
import { gatherRecht } from "../../besluit/feiten/gather-recht.ts";
import { gatherTermijnen } from "../../besluit/feiten/gather-termijnen.ts";
import { rekenUren } from "../../besluit/uren/reken-uren.ts";
import type { Voorstel } from "../../besluit/voorstel/voorstel.ts";
import type { Result } from "../../domein/result.ts";
import { delenVan, type Formulier } from "../../formulier/formulier.ts";
import { decideBesluit, proposeBesluit } from "../../pipeline.ts";
import { beoordeelRecht } from "../../regels/recht/beoordeel-recht.ts";
import { berekenTermijnen } from "../../regels/termijnen/bereken-termijnen.ts";
import { writeWhole } from "../files.ts";
import { formatBeslissing } from "../format/format-beslissing.ts";
import { formatRecht } from "../format/format-recht.ts";
import { formatTermijnen } from "../format/format-termijnen.ts";
import { formatRapport } from "../format/format-uren.ts";
import { formatVoorstel } from "../format/format-voorstel.ts";
import type { Casus } from "../geval.ts";
import { collectBewijs } from "../zaak/bewijs.ts";

/** What the rules made of a case: pages to open, and the proposal and decision in short. */
export interface Besluitstukken {
  readonly stukken: readonly { readonly naam: string; readonly bestand: string }[];
  readonly voorstel: Voorstel | null;
  readonly beslissing: Beslissing | null;
}

/** Right, hours, terms, proposal and decision of one case, each as text that a beslisser reads; the last two also as JSON. */
export function writeBesluit(formulier: Formulier, casus: Casus, uit: string): Besluitstukken {
  const { dossier, beleid, peildatum } = casus;
  const invoer = { formulier, dossier, beleid, peildatum };
  const uren = rekenUren(delenVan(formulier), dossier, beleid);
  const voorstel = proposeBesluit(invoer);
  const beslissing = decideCasus(formulier, casus);
  const teksten: readonly (readonly [string, string, string | undefined])[] = [
    ["Recht per voorwaarde", "recht", rechtVan(formulier, casus)],
    ["Uren, stap voor stap", "uren", uren.ok ? formatRapport(uren.value) : undefined],
    [
      "Termijnen",
      "termijnen",
      formatTermijnen(berekenTermijnen(gatherTermijnen(formulier, dossier), beleid, peildatum)),
    ],
    ["Voorstel", "voorstel", voorstel.ok ? formatVoorstel(voorstel.value) : undefined],
    ["Beslissing", "beslissing", beslissing?.ok ? formatBeslissing(beslissing.value) : undefined],
  ];
  const stukken = teksten.flatMap(([naam, bestand, tekst]) => {
    if (tekst === undefined) return [];
    writeWhole(join(uit, `${bestand}.txt`), `${stripVTControlCharacters(tekst)}\n`);
    return [{ naam, bestand: `${bestand}.txt` }];
  });
  if (voorstel.ok) writeWhole(join(uit, "voorstel.json"), `${JSON.stringify(voorstel.value, null, 2)}\n`);
  if (beslissing?.ok) writeWhole(join(uit, "beslissing.json"), `${JSON.stringify(beslissing.value, null, 2)}\n`);
  return {
    stukken,
    voorstel: voorstel.ok ? voorstel.value : null,
    beslissing: beslissing?.ok ? beslissing.value : null,
  };
}

/** What the beslisser of a case decided, on the day of the case or of her choice, whichever is later. */
export function decideCasus(
  formulier: Formulier,
  { dossier, beleid, keuze, peildatum }: Pick<Casus, "dossier" | "beleid" | "keuze" | "peildatum">,
): Result<Beslissing> | undefined {
  if (keuze === undefined) return undefined;
  const dag = keuze.beslotenOp > peildatum ? keuze.beslotenOp : peildatum;
  const bewijs = collectBewijs(beleid, new Map<string, unknown>(Object.entries({ formulier, dossier, keuze })));
  return decideBesluit({ formulier, dossier, beleid, peildatum: dag }, keuze, bewijs);
}

function rechtVan(formulier: Formulier, { dossier, beleid, peildatum }: Casus): string | undefined {
  if (formulier.soort !== "aanvraag" && formulier.soort !== "aanmelding") return undefined;
  return formatRecht(beoordeelRecht(gatherRecht(formulier, dossier, peildatum), beleid));
}
