import { type Delen, delenVan, type Formulier } from "../../formulier/formulier.ts";
import type { Lezer, Ontvangst } from "../sjabloon.ts";

export function ontvangstVan(formulier: Formulier): Ontvangst {
  return formulier.soort === "aanmelding" && formulier.aanmelding?.aard !== "aanvraag" ? "signaal" : formulier.soort;
}

/** Who hears that a form came in. The coach only with the client's consent, or when the coach handed it in. */
export function chooseLezers(formulier: Formulier): readonly Lezer[] {
  const delen = delenVan(formulier);
  switch (ontvangstVan(formulier)) {
    case "aanvraag":
      return [
        "client",
        ...whenAllowed(delen),
        ...(delen.werkgever?.contactpersoon === undefined ? [] : (["werkgever"] as const)),
      ];
    case "aanmelding":
      return ["client"];
    case "signaal":
      return delen.aanmelding?.door?.rol === "werkgever" ? ["client", "werkgever"] : ["client"];
    case "wijziging":
      return ["client", ...whenAllowed(delen)];
    case "afsluiting":
      return ["client", "jobcoach"];
    case "evaluatie":
      return [delen.eigenEvaluatie?.door ?? "client"];
  }
}

/** The client may withdraw the consent at any time. */
export function magBrievenNaarJobcoach({ toestemmingen }: Pick<Delen, "toestemmingen">): boolean {
  const keuze = toestemmingen?.brievenNaarJobcoach;
  return keuze?.keuze === "ja" && keuze.ingetrokkenOp === undefined;
}

function whenAllowed(delen: Delen): readonly Lezer[] {
  return delen.jobcoach !== undefined && magBrievenNaarJobcoach(delen) ? ["jobcoach"] : [];
}
