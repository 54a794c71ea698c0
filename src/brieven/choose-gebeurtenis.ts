import type { Gebeurtenis } from "../besluit/dossier/dossier.gen.ts";
import type { Datum } from "../domein/datum.ts";
import { delenVan } from "../formulier/formulier.ts";
import type { Briefzaak } from "./brief.ts";
import type { Briefsituatie } from "./situaties.ts";

/** What happened that asks for a letter; nothing else does. */
const situaties = {
  "aanvulling-gevraagd": "aanvulling-gevraagd",
  "aanvulling-ontvangen": "aanvulling-ontvangen",
  "beslistermijn-verlengd": "termijn-verlengd",
  "ander-uitstel": "termijn-stil",
  "reden-te-laat-gevraagd": "reden-te-laat-gevraagd",
  "zienswijze-gevraagd": "reactie-gevraagd",
  "zienswijze-ontvangen": "reactie-ontvangen",
  "evaluatie-gevraagd": "evaluatie-gevraagd",
  "ingebrekestelling-ontvangen": "ingebrekestelling-ontvangen",
  doorgezonden: "doorgezonden",
  "dwangsom-vastgesteld": "dwangsom",
} as const satisfies Partial<Record<Gebeurtenis["soort"], Briefsituatie>>;

export type Briefgebeurtenis = Gebeurtenis & { readonly soort: keyof typeof situaties };

export function situatieBij({ soort }: Briefgebeurtenis): Briefsituatie {
  return situaties[soort];
}

/** The last thing that asks for a letter: received already, not after the day of the letter, and after a decision that was sent. */
export function chooseGebeurtenis(zaak: Briefzaak): Briefgebeurtenis | undefined {
  const tot = gebeurdTot(zaak);
  const verstuurd = tot.findLastIndex(({ soort }) => soort === "besluit-bekendgemaakt");
  return tot.slice(verstuurd + 1).findLast(vraagtBrief);
}

export function isBesluitVerstuurd(zaak: Briefzaak): boolean {
  return gebeurdTot(zaak).some(({ soort }) => soort === "besluit-bekendgemaakt");
}

/** The last time a thing happened before the letter. */
export function laatsteKeer(zaak: Briefzaak, soort: Gebeurtenis["soort"]): Gebeurtenis | undefined {
  return gebeurdTot(zaak).findLast((gebeurtenis) => gebeurtenis.soort === soort);
}

/** By day; on one day in the order of the dossier. */
function gebeurdTot({ formulier, dossier, op }: Briefzaak): readonly Gebeurtenis[] {
  const ontvangenOp = delenVan(formulier).indiening?.ontvangenOp ?? "";
  return (dossier.gebeurtenissen ?? [])
    .filter((gebeurtenis) => ontvangenOp <= gebeurtenis.op && gebeurtenis.op <= op)
    .toSorted((een, ander) => volgorde(een.op, ander.op));
}

const volgorde = (een: Datum, ander: Datum): number => (een < ander ? -1 : een > ander ? 1 : 0);

function vraagtBrief(gebeurtenis: Gebeurtenis): gebeurtenis is Briefgebeurtenis {
  return Object.hasOwn(situaties, gebeurtenis.soort);
}
