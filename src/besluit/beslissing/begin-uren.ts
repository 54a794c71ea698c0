import type { Toegekend, Voorstel } from "../voorstel/voorstel.ts";

/** The hours that every difference starts from: those that were asked, at a change or an end those that held; null when there are none. */
export function beginUren(
  { gevraagd, totNu }: Pick<Voorstel, "gevraagd" | "totNu">,
  waarvoor: Toegekend["waarvoor"] | undefined,
): number | null {
  if (gevraagd.uren !== null) return gevraagd.uren;
  return waarvoor === "losse-uren" ? null : (totNu?.uren ?? null);
}
