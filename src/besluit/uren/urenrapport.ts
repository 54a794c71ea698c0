import type { Beleid } from "../../regels/beleid/beleid.ts";
import type { Vraag } from "../../regels/uitleg.ts";
import { type Bedrag, berekenBedrag } from "../../regels/uren/bereken-bedrag.ts";
import type { Declaratie } from "../../regels/uren/bereken-declaratie.ts";
import type { Regimekeuze } from "../../regels/uren/pas-regime.ts";
import type { Strippenkaartsaldo } from "../../regels/uren/saldo-strippenkaart.ts";
import type { Urenuitkomst } from "../../regels/uren/uitkomst.ts";
import type { Halfjaar } from "../../regels/uren/vooruitblik.ts";
import type { VroegEinde } from "../../regels/uren/vroeg-einde.ts";

/** Everything about the hours of one form: the one calculation for who applies and who decides. */
export interface Urenrapport {
  readonly soort: "aanvraag" | "wijziging" | "einde";
  readonly uitkomst: Urenuitkomst;
  /** Hours needed and the regimes around them; null under a policy without regimes. */
  readonly keuze: Regimekeuze | null;
  /** Hours of the grant before the change; null for an application. */
  readonly toegekend: number | null;
  readonly vroegEinde: VroegEinde | null;
  readonly vooruitblik: readonly Halfjaar[];
  readonly bedrag: Bedrag | null;
  readonly strippenkaarten: readonly Strippenkaartsaldo[];
  readonly declaratie: Declaratie | null;
  readonly vragen: readonly Vraag[];
}

/** The report before the budgets of the dossier are laid beside it. */
export type Urenkern = Omit<Urenrapport, "strippenkaarten" | "declaratie">;

export function bedragVan({ perioden, uren }: Urenuitkomst, beleid: Beleid): Bedrag | null {
  if (uren === null) return null;
  return berekenBedrag(
    perioden.map(({ van, totEnMet, uren: deel }) => ({ van, totEnMet, uren: deel ?? 0 })),
    beleid,
  );
}

/** Hours that rest on something we had to take for granted are not sure. */
export function bevestigd(uitkomst: Urenuitkomst, vragen: readonly Vraag[]): Urenuitkomst {
  return vragen.length === 0 ? uitkomst : { ...uitkomst, vastheid: "te-bevestigen" };
}
