import type { Finding } from "../../../src/domein/bevinding/finding.ts";
import { datum } from "../../../src/domein/datum.ts";
import type { Result } from "../../../src/domein/result.ts";
import { dienIn, heropen, maakCompleet, maakVoorlopig, onderteken } from "../../../src/formulier/acts.ts";
import type { Formulier } from "../../../src/formulier/formulier.ts";
import { type Answers, formulierMet } from "../answers.ts";
import { aanmelding, aanvraag, evaluatieClient, handtekeningen, vandaag } from "../base-form.ts";
import { inOneLine } from "./geval.ts";

/** An act on the base form that is refused, and every reason why. */
export interface Weigering {
  readonly als: string;
  readonly met: Answers;
  readonly basis?: Formulier;
  readonly doe: (formulier: Formulier) => Result<Formulier>;
  readonly geeft: readonly string[];
}

const { client, jobcoach } = handtekeningen;
const dienVandaagIn = (formulier: Formulier) => dienIn(formulier, vandaag);
const maakNuCompleet = (formulier: Formulier) => maakCompleet(formulier, vandaag);
const concept = { "/status": "concept", "/indiening": undefined };
const nietIngediend = { "/indiening": undefined };

export const weigeringen: readonly Weigering[] = [
  {
    als: "compleet maken: wat de werknemer en de jobcoach weten, moet er zijn",
    met: { ...concept, "/client/bsn": undefined, "/plan/doelen/0/aanpak": undefined },
    doe: maakNuCompleet,
    geeft: ["fout VELD_ONTBREEKT /client/bsn", "fout VELD_ONTBREEKT /plan/doelen/0/aanpak"],
  },
  {
    als: "compleet maken: wat er staat, moet kloppen",
    met: { ...concept, "/client/bsn": "999990018" },
    doe: maakNuCompleet,
    geeft: ["fout BSN_ONGELDIG /client/bsn"],
  },
  {
    als: "voorlopig maken: ook dan moet kloppen wat er staat",
    met: { ...concept, "/plan": undefined, "/werkgever/kvk": "1" },
    doe: (formulier) => maakVoorlopig(formulier, vandaag),
    geeft: ["fout KVK_ONGELDIG /werkgever/kvk"],
  },
  {
    als: "heropenen: niet meer na het indienen",
    met: {},
    doe: heropen,
    geeft: ["fout AL_INGEDIEND /indiening"],
  },
  {
    als: "tekenen: niet onder een concept",
    met: { ...concept, "/ondertekening": undefined },
    doe: (formulier) => onderteken(formulier, client),
    geeft: ["fout STATUS_NIET_COMPLEET /status"],
  },
  {
    als: "tekenen: iedereen één keer",
    met: nietIngediend,
    doe: (formulier) => onderteken(formulier, jobcoach),
    geeft: ["fout HANDTEKENING_DUBBEL /ondertekening"],
  },
  {
    als: "tekenen: niet onder een evaluatie",
    met: {},
    basis: evaluatieClient,
    doe: (formulier) => onderteken(formulier, client),
    geeft: ["fout DEEL_NIET_VAN_TOEPASSING /ondertekening"],
  },
  {
    als: "indienen: niet als concept",
    met: { ...concept },
    doe: dienVandaagIn,
    geeft: ["fout STATUS_NIET_COMPLEET /status"],
  },
  {
    als: "indienen: niet zonder de aanvrager",
    met: { ...nietIngediend, "/ondertekening": [jobcoach] },
    doe: dienVandaagIn,
    geeft: ["fout HANDTEKENING_AANVRAGER /ondertekening"],
  },
  {
    als: "indienen: een aanmelding is pas een aanvraag met een handtekening",
    met: { ...nietIngediend, "/ondertekening": undefined },
    basis: aanmelding,
    doe: dienVandaagIn,
    geeft: ["fout HANDTEKENING_AANVRAGER /ondertekening"],
  },
  {
    als: "indienen: geen tweede keer, ook niet op een andere dag",
    met: {},
    basis: aanvraag,
    doe: (formulier) => dienIn(formulier, datum("2027-01-04")),
    geeft: ["fout AL_INGEDIEND /indiening"],
  },
];

export function redenenVan({ met, basis, doe }: Weigering): readonly Finding[] {
  const uitkomst = doe(formulierMet(met, basis));
  return uitkomst.ok ? [] : uitkomst.bevindingen;
}

export function inLines(bevindingen: readonly Finding[]): readonly string[] {
  return bevindingen.filter(({ ernst }) => ernst === "fout").map(inOneLine);
}
