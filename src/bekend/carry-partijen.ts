import type { Delen, Toestemmingen } from "../formulier/formulier.ts";

type Partijen = Pick<Delen, "uitvoerder" | "client" | "werkgever" | "jobcoach" | "dienstverband">;

/** Who and where: what one form passes on to the next. */
export function carryPartijen({ uitvoerder, client, werkgever, jobcoach, dienstverband }: Delen): Partijen {
  return {
    ...(uitvoerder && { uitvoerder }),
    ...(client && { client }),
    ...(werkgever && { werkgever }),
    ...(jobcoach && { jobcoach }),
    ...(dienstverband && { dienstverband }),
  };
}

/** Whether the client is ill is about one day, so each form asks it again. */
export function withoutZiekte(delen: Delen): Delen {
  if (delen.client === undefined) return delen;
  const { ziekte: _, ...client } = delen.client;
  return { ...delen, client };
}

/** What the client said goes on, except what was withdrawn: that is asked again. */
export function carryToestemmingen(toestemmingen: Toestemmingen): Toestemmingen {
  const { betaling, brievenNaarJobcoach, adviesNaarJobcoach, helper } = toestemmingen;
  return {
    ...(isGeldig(betaling) && { betaling }),
    ...(isGeldig(brievenNaarJobcoach) && { brievenNaarJobcoach }),
    ...(isGeldig(adviesNaarJobcoach) && { adviesNaarJobcoach }),
    ...(isGeldig(helper) && { helper }),
  };
}

function isGeldig<T extends { readonly ingetrokkenOp?: string }>(toestemming: T | undefined): toestemming is T {
  return toestemming !== undefined && toestemming.ingetrokkenOp === undefined;
}
