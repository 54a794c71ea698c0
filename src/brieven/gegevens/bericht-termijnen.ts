import { emptyDossier } from "../../besluit/dossier/read-dossier.ts";
import { gatherTermijnen } from "../../besluit/feiten/gather-termijnen.ts";
import type { Datum } from "../../domein/datum.ts";
import { laatste } from "../../domein/periode.ts";
import type { Formulier } from "../../formulier/formulier.ts";
import { berekenTermijnen, type Termijnen } from "../../regels/termijnen/bereken-termijnen.ts";
import type { Gebeurtenis } from "../../regels/termijnen/feiten.ts";
import type { Termijn, TermijnId } from "../../regels/termijnen/termijn.ts";
import type { Briefzaak } from "../brief.ts";
import type { Briefsituatie } from "../situaties.ts";
import type { Briefgegevens } from "./vorm.ts";
import { dagWoorden, nogTeHalen } from "./woorden.ts";

/** Whether this form asks for a decision, so that a term to decide runs. */
export function vraagtBesluit(formulier: Formulier): boolean {
  return gatherTermijnen(formulier, emptyDossier).vraagtBesluit;
}

/** All terms on the day of the letter; without one event when it is about what that event changed. */
export function berekenBerichttermijnen(zaak: Briefzaak, zonder?: Gebeurtenis): Termijnen {
  const feiten = gatherTermijnen(zaak.formulier, zaak.dossier);
  const gebeurtenissen = metVraag(zaak, feiten.gebeurtenissen).filter((een) => een !== zonder);
  return berekenTermijnen({ ...feiten, gebeurtenissen }, zaak.beleid, zaak.op);
}

/** A decision to ask for more stops the term too, also where the dossier does not know of it yet. */
function metVraag({ beslissing }: Briefzaak, gebeurtenissen: readonly Gebeurtenis[]): readonly Gebeurtenis[] {
  const gevraagd = beslissing?.situatie === "aanvulling-gevraagd" ? beslissing.aanvulling : null;
  const staatErin = gebeurtenissen.some(
    ({ soort, op }) => soort === "aanvulling-gevraagd" && op === gevraagd?.gevraagdOp,
  );
  if (gevraagd === null || staatErin) return gebeurtenissen;
  return [...gebeurtenissen, { soort: "aanvulling-gevraagd", op: gevraagd.gevraagdOp, totEnMet: gevraagd.totEnMet }];
}

export function vindTermijn({ termijnen }: Termijnen, id: TermijnId): Termijn | undefined {
  return termijnen.find((termijn) => termijn.id === id);
}

type Dagen = Pick<
  Briefgegevens["bericht"],
  "beslisdag" | "nieuweBeslisdag" | "oudeBeslisdag" | "uitstelReden" | "stilTotEnMet"
>;

export const geenDagen: Dagen = {
  beslisdag: null,
  nieuweBeslisdag: null,
  oudeBeslisdag: null,
  uitstelReden: null,
  stilTotEnMet: null,
};

/** The last day to decide, and what moved it: longer (Awb 4:14) and standing still (4:15) are told apart. */
export function gatherBeslisdagen(
  zaak: Briefzaak,
  situatie: Briefsituatie,
  gebeurtenis: Gebeurtenis | undefined,
  termijnen: Termijnen,
): Dagen {
  const laatsteDag = vindTermijn(termijnen, "beslissen")?.laatsteDag ?? undefined;
  const beslisdag = nogTeHalen(laatsteDag, zaak.op);
  const uitstelReden = alsZin(gebeurtenis?.reden);
  switch (situatie) {
    case "aanvulling-gevraagd":
      return { ...geenDagen, beslisdag, nieuweBeslisdag: beslisdag };
    case "termijn-stil": {
      const stilTotEnMet = dagWoorden(gebeurtenis?.totEnMet);
      return { ...geenDagen, beslisdag, nieuweBeslisdag: beslisdag, stilTotEnMet, uitstelReden };
    }
    case "termijn-verlengd":
      return { ...geenDagen, beslisdag, ...verlengd(zaak, gebeurtenis, laatsteDag), uitstelReden };
    default:
      return { ...geenDagen, beslisdag };
  }
}

/** What was named to the applicant holds, also where the term had passed before it was named. */
function verlengd(
  zaak: Briefzaak,
  gebeurtenis: Gebeurtenis | undefined,
  laatsteDag: Datum | undefined,
): Pick<Dagen, "nieuweBeslisdag" | "oudeBeslisdag"> {
  const eerder = vindTermijn(berekenBerichttermijnen(zaak, gebeurtenis), "beslissen")?.laatsteDag;
  const genoemd = gebeurtenis?.totEnMet;
  const nieuw = laatsteDag === undefined || genoemd === undefined ? genoemd : laatste(laatsteDag, genoemd);
  return { nieuweBeslisdag: nogTeHalen(nieuw, zaak.op), oudeBeslisdag: eerder === nieuw ? null : dagWoorden(eerder) };
}

/** Own words of a beslisser as a whole sentence. */
export function alsZin(tekst: string | undefined): string | null {
  const kaal = tekst?.trim() ?? "";
  if (kaal === "") return null;
  const begin = kaal.charAt(0).toUpperCase() + kaal.slice(1);
  return /[.?!:]$/.test(begin) ? begin : `${begin}.`;
}
