import { datum } from "../../domein/datum.ts";
import { protocol, protocol2014, uwv2023 } from "../bron.ts";
import { langsteProefplaatsingInMaanden } from "../parameters/duur-proefplaatsing.ts";
import { groeitermijnInJaren } from "../parameters/groeitermijn.ts";
import { leeftijdVoorPensioenvraag } from "../parameters/leeftijd-pensioen.ts";
import { leeftijdBijProefplaatsing } from "../parameters/leeftijd-proefplaatsing.ts";
import { minimaleContractduurInMaanden } from "../parameters/minimale-contractduur.ts";
import { minimaleLoonwaardeInProcent } from "../parameters/minimale-loonwaarde.ts";
import { minimaleLoonwaardeBijGroei } from "../parameters/minimale-loonwaarde-bij-groei.ts";
import { minimaleUrenPerWeek } from "../parameters/minimale-uren.ts";
import { minimaleUrenBijGroei } from "../parameters/minimale-uren-bij-groei.ts";
import type { Regel } from "../regel.ts";
import { feit, gemeenteMet, metAdvies, metWerk, toon } from "./voorbeeld.ts";

const proef = { vorm: feit("proefplaatsing" as const), totEnMet: feit(datum("2026-05-01")) };
const groei = { groei: { uren: feit(12), voor: feit(datum("2026-12-01")) } };

/** What the work must be. */
export const werkregels: readonly Regel[] = [
  {
    id: "recht/uren",
    naam: "Uren per week",
    wat: "Het werk is minstens 12 uur per week. Minder is genoeg, vanaf 8 uur, als het binnen een jaar naar 12 groeit en de arbeidsdeskundige dat goed vindt.",
    bronnen: [uwv2023("§2.2"), protocol("2.3"), protocol2014("A.2.1")],
    parameters: [minimaleUrenPerWeek, minimaleUrenBijGroei, groeitermijnInJaren],
    voorbeelden: [
      { gegeven: "12 uur per week", reken: () => toon("uren", metWerk({ uren: feit(12) })) },
      { gegeven: "8 uur, zonder groei", reken: () => toon("uren", metWerk({ uren: feit(8) })) },
      {
        gegeven: "8 uur, vanaf 1 december 12 uur",
        reken: () => toon("uren", { ...metWerk({ uren: feit(8) }), ...groei }),
      },
      {
        gegeven: "een gemeente die meer dan 12 uur vraagt, en 12 uur",
        reken: () =>
          toon("uren", metWerk({ uren: feit(12) }), gemeenteMet({ meerDanUren: 12, minimaleUrenBijGroei: 0 })),
      },
    ],
    gaten: ["Of de ondergrens ook bij een proefplaatsing geldt. De beslisser oordeelt."],
    sample: "eerste-aanvraag",
  },
  {
    id: "recht/min-max",
    naam: "Min-maxcontract",
    wat: "Een min-maxcontract telt met het minimum. De uitzonderingen voor groei gelden niet.",
    bronnen: [uwv2023("§2.2"), protocol("2.3")],
    parameters: [minimaleUrenPerWeek],
    voorbeelden: [
      { gegeven: "minstens 16 uur", reken: () => toon("min-max", metWerk({ vorm: feit("min-max"), uren: feit(16) })) },
      {
        gegeven: "minstens 10 uur, met groei",
        reken: () => toon("uren", { ...metWerk({ vorm: feit("min-max"), uren: feit(10) }), ...groei }),
      },
    ],
    gaten: [],
    sample: "min-max",
  },
  {
    id: "recht/contractduur",
    naam: "Duur van het contract",
    wat: "Bij een eerste aanvraag duurt het contract minstens 6 maanden. Een later contract mag korter zijn.",
    bronnen: [uwv2023("§2.2"), protocol("2.3"), protocol2014("A.4.1")],
    parameters: [minimaleContractduurInMaanden],
    voorbeelden: [
      {
        gegeven: "een contract van 5 maanden",
        reken: () => toon("contractduur", metWerk({ totEnMet: feit(datum("2026-08-01")) })),
      },
      {
        gegeven: "precies 6 maanden",
        reken: () => toon("contractduur", metWerk({ totEnMet: feit(datum("2026-09-01")) })),
      },
    ],
    gaten: [
      "Of het eerste contract telt of dat van nu. Geven zij een ander antwoord, dan kiest de beslisser.",
      "Of aansluitende contracten samen tellen. De beslisser oordeelt.",
    ],
    sample: "contract-8-maanden",
  },
  {
    id: "recht/loonwaarde",
    naam: "Loonwaarde",
    wat: "De loonwaarde is minstens 35%. Vanaf 20% kan het ook, als de arbeidsdeskundige groei naar 35% binnen een jaar verwacht.",
    bronnen: [uwv2023("§2.2"), protocol("2.3"), protocol2014("A.2.1")],
    parameters: [minimaleLoonwaardeInProcent, minimaleLoonwaardeBijGroei, groeitermijnInJaren],
    voorbeelden: [
      { gegeven: "54%", reken: () => toon("loonwaarde", metAdvies({ loonwaarde: feit(54) })) },
      { gegeven: "25%", reken: () => toon("loonwaarde", metAdvies({ loonwaarde: feit(25) })) },
      { gegeven: "15%", reken: () => toon("loonwaarde", metAdvies({ loonwaarde: feit(15) })) },
    ],
    gaten: ["Welke loonwaarde men over een jaar verwacht, vraagt het formulier niet. De arbeidsdeskundige zegt het."],
    sample: "eerste-aanvraag",
  },
  {
    id: "recht/werksoort",
    naam: "Soorten werk zonder jobcoach",
    wat: "Bij nul uren, een uitzendbeding, een stage, een arbeidstrainingscentrum, een SW-bedrijf of werk als zelfstandige is er geen jobcoach.",
    bronnen: [uwv2023("§2.2"), protocol(), protocol2014("A.2")],
    parameters: [],
    voorbeelden: [
      { gegeven: "een nul-urencontract", reken: () => toon("nul-uren", metWerk({ vorm: feit("nul-uren") })) },
      {
        gegeven: "uitzenden zonder uitzendbeding",
        reken: () => toon("uitzendbeding", metWerk({ inlening: feit("uitzenden"), uitzendbeding: feit(false) })),
      },
      { gegeven: "een stage", reken: () => toon("stage", metWerk({ vorm: feit("stage") })) },
      { gegeven: "een SW-bedrijf", reken: () => toon("sw-bedrijf") },
    ],
    gaten: [
      "Of een betaalde stage mag. In 2014 mocht het, daarna is het niet bevestigd. De beslisser oordeelt.",
      "Wat het formulier niet vraagt, blijft onbekend tot een mens het zegt.",
    ],
    sample: "inlener",
  },
  {
    id: "recht/proefplaatsing",
    naam: "Proefplaatsing",
    wat: "Een proefplaatsing is eerst goedgekeurd, en de werknemer is 18 jaar of ouder. Duurt zij langer dan 6 maanden, dan oordeelt de beslisser.",
    bronnen: [uwv2023("§4.2"), protocol2014("A.2"), protocol2014("A.3.2")],
    parameters: [leeftijdBijProefplaatsing, langsteProefplaatsingInMaanden, leeftijdVoorPensioenvraag],
    voorbeelden: [
      {
        gegeven: "goedkeuring aangevraagd",
        reken: () => toon("goedkeuring-proefplaatsing", metWerk({ ...proef, goedgekeurd: feit("aangevraagd") })),
      },
      {
        gegeven: "17 jaar, en 18 na het einde",
        reken: () => toon("leeftijd", { ...metWerk(proef), geboren: feit(datum("2008-06-01")) }),
      },
    ],
    gaten: [
      "Of de leeftijd en de duur uit 2014 nog gelden.",
      "Tot welke leeftijd er een jobcoach is. Vanaf 65 jaar vraagt het programma dat aan de beslisser.",
    ],
    sample: "proefplaatsing",
  },
];
