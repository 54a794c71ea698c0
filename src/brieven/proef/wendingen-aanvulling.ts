import type { Ontbreekt } from "../../besluit/beslissing/beslissing.gen.ts";
import { type Finding, waarschuwing } from "../../domein/bevinding/finding.ts";
import type { Briefzaak } from "../brief.ts";
import { metBesluit, type Wending } from "./proefzaak.ts";

const bijAanvulling = ({ beslissing }: Briefzaak): boolean => (beslissing?.ontbreekt.length ?? 0) > 0;
const bijOntvangst = ({ beslissing, formulier }: Briefzaak): boolean =>
  beslissing === null && formulier.soort !== "evaluatie";

const stuk = {
  contract: { wie: "client", wat: "een kopie van het contract" },
  bewind: { wie: "vertegenwoordiger", wat: "een kopie van de machtiging" },
  handtekening: { wie: "werkgever", wat: "de handtekening van de werkgever" },
  uren: { wie: "jobcoach", wat: "het aantal uren bij elk doel" },
  advies: { wie: "arbeidsdeskundige", wat: "het advies over de werkplek" },
} as const satisfies Readonly<Record<string, Ontbreekt>>;

const beslissingMist = (naam: string, ontbreekt: readonly Ontbreekt[]): Wending => ({
  groep: "ontbreekt",
  naam,
  past: bijAanvulling,
  maak: (zaak) => metBesluit(zaak, { ontbreekt }),
});

const uiterlijk = "2026-03-02";
const mist: Readonly<Record<string, Finding>> = {
  antwoord: waarschuwing("AANVULLING_ANTWOORD", "/client", {
    wie: "client",
    vragen: "Wat wilt u zelf bereiken?|Wat heeft u nodig in deze baan?",
    uiterlijk,
  }),
  handtekening: waarschuwing("AANVULLING_HANDTEKENING", "/ondertekening", { wie: "werkgever", uiterlijk }),
  coach: waarschuwing("AANVULLING_ANTWOORD", "/plan", { wie: "jobcoach", vragen: "Hoe pakt u het aan?", uiterlijk }),
  contract: waarschuwing("AANVULLING_BIJLAGE", "/bijlagen", { wie: "client", bijlage: "contract", uiterlijk }),
  evaluatie: waarschuwing("AANVULLING_EVALUATIE", "/evaluatie", { wie: "client" }),
};

const formulierMist = (naam: string, namen: readonly string[]): Wending => ({
  groep: "ontbreekt",
  naam,
  past: bijOntvangst,
  maak: (zaak) => ({ ...zaak, bevindingen: namen.flatMap((een) => mist[een] ?? []) }),
});

/** What can lack, and of whom it is asked. */
export const aanvulwendingen: readonly Wending[] = [
  beslissingMist("alleen iets van de werknemer", [stuk.contract]),
  beslissingMist("alleen iets van de werkgever", [stuk.handtekening]),
  beslissingMist("alleen iets van de jobcoach", [stuk.uren]),
  beslissingMist("iets van iedereen", Object.values(stuk)),
  formulierMist("er mist iets van de werknemer", ["antwoord", "contract"]),
  formulierMist("er mist iets van de werkgever", ["handtekening"]),
  formulierMist("er mist iets van de jobcoach", ["coach"]),
  formulierMist("er mist van alles", Object.keys(mist)),
];
