import { maakBijzonder } from "./bijzonder.ts";
import { bijzondereBerichten } from "./bijzondere-berichten.ts";
import { bijzondereBesluiten } from "./bijzondere-besluiten.ts";
import { bijzondereUren } from "./bijzondere-uren.ts";
import type { Kader, Proefzaak } from "./proefzaak.ts";

/** What happens seldom, but happens: each in the plain cases where it can. */
export function listBijzondereZaken(uwv: Kader, gemeente: Kader): readonly Proefzaak[] {
  return [...bijzondereBerichten, ...bijzondereBesluiten, ...bijzondereUren].flatMap((bijzonder) =>
    maakBijzonder(bijzonder, bijzonder.bij === "gemeente" ? gemeente : uwv),
  );
}
