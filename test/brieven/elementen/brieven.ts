import type { Briefkeuze, Briefzaak } from "../../../src/brieven/brief.ts";
import { chooseBrief } from "../../../src/brieven/choose-brief.ts";
import { composeBrief } from "../../../src/brieven/compose-brief.ts";
import { checkBrief } from "../../../src/brieven/elementen/check-brief.ts";
import type { Proefzaak } from "../../../src/brieven/proef/proefzaak.ts";
import type { Lezer } from "../../../src/brieven/sjabloon.ts";
import type { Document } from "../../../src/document/document.ts";
import { loadSjablonen } from "../../../src/shell/sjablonen-files.ts";
import { value } from "../../besluit/geval.ts";

const sjablonen = loadSjablonen();

/** A letter with what it was made of. */
export interface Gemaakt {
  readonly naam: string;
  readonly zaak: Briefzaak;
  readonly keuze: Briefkeuze;
  readonly lezer: Lezer;
  readonly document: Document;
}

/** Every letter of a case, for who gets one. */
export function schrijf({ naam, zaak }: Proefzaak): readonly Gemaakt[] {
  const keuze = value(chooseBrief(zaak));
  return keuze.lezers
    .filter(({ krijgt }) => krijgt)
    .map(({ lezer }) => ({ naam, zaak, keuze, lezer, document: composeBrief(zaak, keuze, lezer, sjablonen) }));
}

export function schrijfVoor(proefzaak: Proefzaak, lezer: Lezer): Gemaakt {
  const brief = schrijf(proefzaak).find((een) => een.lezer === lezer);
  if (brief === undefined) throw new Error(`No letter to ${lezer} about ${proefzaak.naam}`);
  return brief;
}

/** Which elements are not right, each once. */
export function fouteElementen({ zaak, keuze, lezer, document }: Gemaakt): readonly string[] {
  return [...new Set(checkBrief(zaak, keuze, lezer, document).map(({ element }) => element))];
}
