import { gatherVoorstel } from "../../besluit/feiten/gather-voorstel.ts";
import { proposeVoorstel } from "../../besluit/voorstel/propose-voorstel.ts";
import type { Voorstel } from "../../besluit/voorstel/voorstel.ts";
import { delenVan } from "../../formulier/formulier.ts";
import type { Gebeurtenis } from "../../regels/termijnen/feiten.ts";
import type { Briefzaak } from "../brief.ts";
import { laatsteKeer } from "../choose-gebeurtenis.ts";
import type { Lezer } from "../sjabloon.ts";
import { alsZin } from "./bericht-termijnen.ts";
import { describeVoornemen } from "./describe-voornemen.ts";
import type { Briefgegevens } from "./vorm.ts";
import { dagWoorden } from "./woorden.ts";

type Reageren = NonNullable<Briefgegevens["bericht"]["reageren"]>;

/** Awb 4:7 and 4:8: what we mean to decide and why. Only the client reads that: it may be about health. */
export function gatherReageren(zaak: Briefzaak, gebeurtenis: Gebeurtenis, lezer: Lezer): Reageren {
  const dagen = { totEnMet: dagWoorden(gebeurtenis.totEnMet), ontvangenOp: null };
  if (lezer !== "client") return { over: [], uitleg: [], ...dagen };
  const voorstel = proposeGehoord(zaak);
  const { advies } = delenVan(zaak.formulier);
  const eigen = alsZin(gebeurtenis.reden);
  return {
    over: voorstel?.horen.over ?? [],
    uitleg: [
      ...(voorstel === undefined ? [] : describeVoornemen(voorstel, advies)),
      ...(eigen === null ? [] : [eigen]),
    ],
    ...dagen,
  };
}

/** What was received, with the day that was named when it was asked. */
export function gatherOntvangenReactie(zaak: Briefzaak, { op }: Gebeurtenis): Reageren {
  const gevraagd = laatsteKeer(zaak, "zienswijze-gevraagd");
  return { over: [], uitleg: [], totEnMet: dagWoorden(gevraagd?.totEnMet), ontvangenOp: dagWoorden(op) };
}

/** The same form, as if the client has been heard: then the proposal says what we mean to decide. */
function proposeGehoord({ formulier, dossier, beleid, op }: Briefzaak): Voorstel | undefined {
  const feiten = gatherVoorstel(
    { formulier, dossier, beleid, peildatum: op },
    { uren: {}, antwoorden: new Map([["HOREN", "gehoord"]]) },
  );
  return feiten.ok ? proposeVoorstel(feiten.value) : undefined;
}
