import type { Beleid } from "../../regels/beleid/beleid.ts";
import type { Dossier } from "../dossier/dossier.gen.ts";
import type { Proces } from "./voorstel.ts";

/** Which step of the policy's own process it is now, and what comes after it; null when the policy has none. */
export function bepaalProces({ processtappen }: Beleid, { processtappen: gezet = [] }: Dossier): Proces | null {
  if (processtappen.length === 0) return null;
  const klaar = new Set(gezet.map(({ id }) => id));
  const open = processtappen.filter(({ id }) => !klaar.has(id));
  const [nu, daarna] = open;
  return {
    nu: nu?.naam ?? "alle stappen zijn klaar",
    daarna: daarna?.naam ?? null,
    klaar: processtappen.filter(({ id }) => klaar.has(id)).map(({ naam }) => naam),
  };
}
