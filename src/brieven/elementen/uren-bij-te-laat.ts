import { gatherVoorstel, geenKeuzes } from "../../besluit/feiten/gather-voorstel.ts";
import type { Briefzaak } from "../brief.ts";

/** Before a decision: what the calculation gives with and without a deduction, where we asked why it was late. */
export function urenBijTeLaat({ formulier, dossier, beleid, beslissing, op }: Briefzaak): readonly number[] {
  const gevraagd = dossier.gebeurtenissen?.some(({ soort }) => soort === "reden-te-laat-gevraagd") === true;
  if (beslissing !== null || !gevraagd) return [];
  const feiten = gatherVoorstel({ formulier, dossier, beleid, peildatum: op }, geenKeuzes);
  const { korting } = (feiten.ok ? (feiten.value.langer?.uren ?? feiten.value.uren) : null) ?? {};
  return [korting?.urenMetKorting, korting?.urenZonderKorting].flatMap((uren) => uren ?? []);
}
