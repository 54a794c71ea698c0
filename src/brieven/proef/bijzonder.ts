import type { Beleid } from "../../regels/beleid/beleid.ts";
import type { Briefzaak } from "../brief.ts";
import { basiszaken } from "./basiszaken.ts";
import { berichtzaken } from "./berichtzaken.ts";
import type { Kader, Proefzaak } from "./proefzaak.ts";
import { sluitAan } from "./sluit-aan.ts";

/** A case that stands alone: what it shows goes with a few plain cases only, so it is not tried beside everything else. */
export interface Bijzonder {
  readonly naam: string;
  readonly basis: readonly string[];
  readonly bij?: "gemeente";
  readonly beleid?: (beleid: Beleid) => Beleid;
  readonly maak: (zaak: Briefzaak, kader: Kader) => Briefzaak;
}

export function maakBasiszaak(naam: string, kader: Kader): Briefzaak {
  const gevonden = [...basiszaken, ...berichtzaken].find((een) => een.naam === naam);
  if (gevonden === undefined) throw new RangeError(`No such case: ${naam}`);
  return gevonden.maak(kader);
}

export function maakBijzonder({ naam, basis, beleid, maak }: Bijzonder, gewoon: Kader): readonly Proefzaak[] {
  const kader = beleid === undefined ? gewoon : { ...gewoon, beleid: beleid(gewoon.beleid) };
  return basis.map((een) => ({
    naam: `${een}; ${kader.naam}; ${naam}`,
    zaak: sluitAan(maak(maakBasiszaak(een, kader), kader)),
  }));
}
