import type { Delen } from "../../formulier/formulier.ts";
import type { Stukken } from "../../regels/recht/feiten.ts";
import type { Dossier, Toekenning } from "../dossier/read-dossier.ts";
import { feit } from "./feit.ts";

/** What came with the application; the last declaration of the previous grant is in the dossier. */
export function gatherStukken(delen: Delen, dossier: Dossier, vorige: Toekenning | undefined): Stukken {
  const { client, plan, beeldvorming, evaluatie, logboek, toestemmingen } = delen;
  return {
    getekendDoor: gatherHandtekeningen(delen),
    plan: feit("plan met doelen", (plan?.doelen ?? []).length > 0, "/plan/doelen"),
    verhaal: feit("beeld van werknemer en werk", beeldvorming !== undefined, "/beeldvorming"),
    identiteit: feit("identiteit vastgesteld", client?.identiteit?.vastgesteld, "/client/identiteit/vastgesteld"),
    betaling: feit(
      "toestemming voor betaling",
      toestemmingen?.betaling?.ingetrokkenOp === undefined ? toestemmingen?.betaling?.keuze : "nee",
      "/toestemmingen/betaling",
    ),
    terugblik: feit("terugblik op de vorige periode", evaluatie !== undefined, "/evaluatie"),
    logboek: feit("logboek van de vorige periode", (logboek?.regels ?? []).length > 0, "/logboek"),
    einddeclaratie: feit("einddeclaratie van de vorige periode", isDeclared(dossier, vorige), "dossier:/declaraties"),
  };
}

function gatherHandtekeningen({ ondertekening }: Delen): Stukken["getekendDoor"] {
  const getekend = (...partijen: readonly string[]): boolean =>
    (ondertekening ?? []).some(({ partij }) => partijen.includes(partij));
  return {
    client: feit("getekend door de werknemer", getekend("client", "vertegenwoordiger"), "/ondertekening"),
    werkgever: feit("getekend door de werkgever", getekend("werkgever"), "/ondertekening"),
    jobcoach: feit("getekend door de jobcoach", getekend("jobcoach"), "/ondertekening"),
  };
}

/** Declared after the last day: whether that is all of it, the organisation knows best. */
function isDeclared({ declaraties = [] }: Dossier, vorige: Toekenning | undefined): boolean {
  return declaraties.some(({ toekenning, op }) => toekenning === vorige?.kenmerk && op > vorige.totEnMet);
}
