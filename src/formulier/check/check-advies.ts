import { type Finding, fout, waarschuwing } from "../../domein/bevinding/finding.ts";
import type { Delen, IcfGegeven } from "../formulier.ts";
import type { Context } from "./context.ts";

/** The arbeidsdeskundige's facts point to the knelpunten on this workplace. */
export function* checkAdvies({ formulier }: Context): Iterable<Finding> {
  for (const [plaats, gegeven] of (formulier.advies?.icf ?? []).entries())
    yield* checkGegeven(gegeven, plaats, formulier);
}

function* checkGegeven(gegeven: IcfGegeven, plaats: number, formulier: Delen): Iterable<Finding> {
  const hier = `/advies/icf/${plaats}`;
  if (gegeven.werking === "belemmert" && (gegeven.knelpunten ?? []).length === 0)
    yield waarschuwing("ICF_ZONDER_KNELPUNT", `${hier}/knelpunten`, { nummer: plaats + 1 });
  for (const [nummer, id] of (gegeven.knelpunten ?? []).entries())
    if (!formulier.plan?.knelpunten?.some((knelpunt) => knelpunt.id === id))
      yield fout("VERWIJZING_BESTAAT_NIET", `${hier}/knelpunten/${nummer}`, { waarnaar: "knelpunt" });
}
