import type { Finding } from "../../domein/bevinding/finding.ts";
import type { Datum } from "../../domein/datum.ts";
import type { Periode } from "../../domein/periode.ts";
import type { Regime } from "../../domein/regime.ts";
import type { Delen } from "../../formulier/formulier.ts";
import type { Beleid } from "../../regels/beleid/beleid.ts";
import type { Rechtsuitkomst } from "../../regels/recht/beoordeel-recht.ts";
import type { Urenuitkomst } from "../../regels/uren/uitkomst.ts";
import type { VroegEinde } from "../../regels/uren/vroeg-einde.ts";
import type { Dossier } from "../dossier/dossier.gen.ts";

/** The days a decision needs; what is unknown is not there. */
export interface Besluitdagen {
  readonly laatsteBeslisdag?: Datum | undefined;
  /** Awb 4:5 lid 4: until when not treating can still be decided. */
  readonly laatsteDagNietBehandelen?: Datum | undefined;
}

/** All a proposal is made of. Whatever is unknown stays out and becomes a question. */
export interface Voorstelfeiten {
  readonly formulier: Delen;
  readonly bevindingen: readonly Finding[];
  readonly dossier: Dossier;
  readonly beleid: Beleid;
  readonly peildatum: Datum;
  readonly ontvangenOp: Datum;
  readonly recht: Pick<Rechtsuitkomst, "uitkomst" | "voorwaarden" | "vragen"> | null;
  readonly uren: Urenuitkomst | null;
  /** The hours of a longer period, when the policy has one for so few hours. */
  readonly langer: { readonly periode: Periode; readonly uren: Urenuitkomst } | null;
  readonly einde: VroegEinde | null;
  /** For more hours during a period: the regime that fits from that day, with the hours of the whole period. */
  readonly anderRegime: { readonly regime: Regime; readonly uren: number } | null;
  readonly dagen: Besluitdagen;
  /** Answers of a beslisser so far, by the code of the question. */
  readonly antwoorden: ReadonlyMap<string, string>;
}
