import { readDatum } from "../../domein/datum.ts";
import { awb } from "../../regels/bron.ts";
import type { Vraag } from "../../regels/uitleg.ts";
import type { Voorstelfeiten } from "../feiten/voorstelfeiten.ts";
import type { Horen } from "./voorstel.ts";
import { vraagHoren } from "./vragen.ts";

export const nietHoren: Horen = { nodig: false, gedaanOp: null, over: [], bronnen: [] };

/**
 * Awb 4:7: before a refusal on facts that differ from the applicant's own.
 * Awb 4:8: before a decision that burdens someone who did not ask for it.
 */
export function bepaalHoren(
  feiten: Voorstelfeiten,
  over: readonly string[],
  grondslag: "4:7" | "4:8",
  reactieTelt = true,
): { readonly horen: Horen; readonly vragen: readonly Vraag[] } {
  if (over.length === 0) return { horen: nietHoren, vragen: [] };
  const gedaanOp = gehoordOp(feiten, reactieTelt) ?? null;
  const horen: Horen = { nodig: true, gedaanOp, over, bronnen: [awb(grondslag), awb("4:11"), awb("4:12")] };
  const klaar = gedaanOp !== null || feiten.antwoorden.has("HOREN");
  return { horen, vragen: klaar ? [] : [vraagHoren(over, grondslag)] };
}

/** A view in the dossier, or the client's own reaction to the advice where the outcome rests on that advice. */
function gehoordOp({ dossier, formulier, peildatum }: Voorstelfeiten, reactieTelt: boolean) {
  const zienswijze = dossier.gebeurtenissen?.findLast(({ soort }) => soort === "zienswijze-ontvangen");
  if (zienswijze !== undefined) return zienswijze.op;
  const gevraagd = dossier.gebeurtenissen?.findLast(({ soort }) => soort === "zienswijze-gevraagd");
  if (gevraagd?.totEnMet !== undefined && gevraagd.totEnMet < peildatum) return gevraagd.totEnMet;
  if (!reactieTelt) return undefined;
  const reactie = formulier.advies?.reacties?.find(({ rol }) => rol === "client" || rol === "vertegenwoordiger");
  return readDatum(reactie?.op);
}
