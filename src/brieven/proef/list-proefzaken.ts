import { datum } from "../../domein/datum.ts";
import { gemeente } from "../../regels/beleid/gemeente.ts";
import { ingebouwd } from "../../regels/beleid/ingebouwd.ts";
import { uwv2019 } from "../../regels/beleid/uwv-2019.ts";
import type { Briefzaak } from "../brief.ts";
import { basiszaken } from "./basiszaken.ts";
import { berichtzaken } from "./berichtzaken.ts";
import { listBijzondereZaken } from "./bijzondere-zaken.ts";
import { kiesParen } from "./kies-paren.ts";
import { listNaamzaken } from "./naamzaken.ts";
import { dagenVanaf } from "./proefdagen.ts";
import type { Basiszaak, Kader, Proefzaak, Wending } from "./proefzaak.ts";
import { listRedenzaken } from "./redenzaken.ts";
import { sluitAan } from "./sluit-aan.ts";
import { aanvulwendingen } from "./wendingen-aanvulling.ts";
import { besluitwendingen } from "./wendingen-besluit.ts";
import { formulierwendingen } from "./wendingen-formulier.ts";
import { urenwendingen, verschilwendingen } from "./wendingen-uren.ts";

const gewoon = dagenVanaf(datum("2026-01-01"));
const uwv: Kader = { naam: "uwv", beleid: uwv2019, dagen: gewoon };
const metOnderzoek: Kader = {
  naam: "gemeente met onderzoek",
  beleid: { ...gemeente, onderzoeksfase: { uren: 10, weken: 6 } },
  dagen: gewoon,
};

/** Every policy, and days over a new year and on 29 February. */
const kaders: readonly Kader[] = [
  ...ingebouwd.map((beleid) => ({ naam: beleid.id, beleid, dagen: gewoon })),
  metOnderzoek,
  { naam: "over de jaarwisseling", beleid: uwv2019, dagen: dagenVanaf(datum("2026-10-15")) },
  { naam: "tot 29 februari", beleid: uwv2019, dagen: dagenVanaf(datum("2027-09-01")) },
];

const wendingen: readonly Wending[] = [
  ...formulierwendingen,
  ...besluitwendingen,
  ...urenwendingen,
  ...verschilwendingen(gewoon),
  ...aanvulwendingen,
];

/**
 * Every kind of case a letter can be made of: each plain case in each frame, each with one thing other,
 * any two things together at least once, and all reasons, grounds and names.
 */
export function listProefzaken(): readonly Proefzaak[] {
  const alle = [...basiszaken, ...berichtzaken];
  return [
    ...alle.flatMap((basis) => kaders.map((kader) => maak(basis, kader, []))),
    ...alle
      .filter(({ uitgebreid }) => uitgebreid)
      .flatMap((basis) => [...listGewend(basis, uwv), ...listGewend(basis, metOnderzoek)]),
    ...listRedenzaken(uwv, metOnderzoek),
    ...listBijzondereZaken(uwv, metOnderzoek),
    ...listNaamzaken(uwv),
  ];
}

/** One thing other, then any two. In a municipality, what only goes there. */
function listGewend(basis: Basiszaak, kader: Kader): readonly Proefzaak[] {
  const passend = pastIn(basis, kader);
  const eigen = kader === uwv ? passend : passend.filter((wending) => !pastIn(basis, uwv).includes(wending));
  const paren = eigen.length === 0 ? [] : kiesParen(groepeer(passend));
  return [...eigen.map((een) => [een]), ...paren].map((gekozen) => maak(basis, kader, gekozen));
}

function pastIn(basis: Basiszaak, kader: Kader): readonly Wending[] {
  const zaak = basis.maak(kader);
  return wendingen.filter(({ past }) => past(zaak));
}

function groepeer(passend: readonly Wending[]): readonly { readonly keuzes: readonly Wending[] }[] {
  const groepen = new Map<string, Wending[]>();
  for (const wending of passend) groepen.set(wending.groep, [...(groepen.get(wending.groep) ?? []), wending]);
  return [...groepen.values()].map((keuzes) => ({ keuzes }));
}

/** In the order of the list; what no longer fits after another, does nothing. */
function maak({ naam, maak: begin }: Basiszaak, kader: Kader, gekozen: readonly Wending[]): Proefzaak {
  const zaak = gekozen.reduce<Briefzaak>((tot, { past, maak: wend }) => (past(tot) ? wend(tot) : tot), begin(kader));
  const namen = [naam, kader.naam, ...gekozen.map((wending) => wending.naam)];
  return { naam: namen.join("; "), zaak: gekozen.length === 0 ? zaak : sluitAan(zaak) };
}
