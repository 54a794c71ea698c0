import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import type { Formulier } from "../../formulier/formulier.ts";
import { inHonderdsten } from "../honderdsten.ts";
import { mogelijkeSoorten } from "../keuze/check-keuze.ts";
import type { Besluitsoort, Situatie } from "../voorstel/voorstel.ts";
import type { Beslissing } from "./beslissing.gen.ts";

/** The kind of decision beside the form, the situation and the hours: each says the same. */
export function checkUitkomst(beslissing: Beslissing, formuliersoort: Formulier["soort"]): readonly Finding[] {
  const { soort, situatie, gevraagd } = beslissing;
  return [
    ...als(!mogelijkeSoorten[formuliersoort].includes(soort), "/soort", "deze uitkomst hoort bij een ander formulier"),
    ...als(!gevraagdBij[formuliersoort].includes(gevraagd.wat), "/gevraagd/wat", "dit vraagt het formulier niet"),
    ...als(!situaties[soort].includes(situatie), "/situatie", "deze situatie hoort bij een andere uitkomst"),
    ...checkUren(beslissing),
    ...checkWaarvoor(beslissing),
    ...checkAanvulling(beslissing),
    ...checkVanaf(beslissing),
  ];
}

export function als(fouten: boolean, pointer: string, wat: string): readonly Finding[] {
  return fouten ? [fout("BESLISSING_PAST_NIET", pointer, { wat })] : [];
}

const gevraagdBij: Readonly<Record<Formulier["soort"], readonly Beslissing["gevraagd"]["wat"][]>> = {
  aanvraag: ["jobcoach"],
  aanmelding: ["aanmelding"],
  wijziging: ["wijziging", "extra-uren"],
  afsluiting: ["afsluiting"],
  evaluatie: [],
};

const toekenningen: readonly Situatie[] = [
  "toekenning-proefplaatsing",
  "toekenning-dienstverband",
  "voortzetting",
  "onderzoeksfase",
  "losse-uren",
];

const situaties: Readonly<Record<Besluitsoort, readonly Situatie[]>> = {
  toekenning: toekenningen,
  "gedeeltelijke-toekenning": toekenningen,
  afwijzing: ["afgewezen"],
  "niet-behandelen": ["niet-behandeld"],
  "aanvulling-gevraagd": ["aanvulling-gevraagd"],
  wijziging: ["uren-bijgesteld", "met-gevolgen", "ander-protocol"],
  "geen-wijziging": ["geen-extra-uren", "zonder-gevolgen", "ander-protocol"],
  "einde-van-rechtswege": ["beeindiging"],
  intrekking: ["beeindiging-ondersteuning"],
};

/** What the hours say of the kind. */
function checkUren({ soort, situatie, gevraagd, toekenning, totNu, verschillen }: Beslissing): readonly Finding[] {
  const uren = toekenning === null ? null : inHonderdsten(toekenning.uren);
  const gelijk = totNu === null || uren === null || uren === inHonderdsten(totNu.uren);
  const minder = gevraagd.uren !== null && uren !== null && uren < inHonderdsten(gevraagd.uren);
  const zonder = uren === null || uren <= 0;
  switch (soort) {
    case "toekenning":
      return [
        ...als(zonder, "/toekenning", "een toekenning geeft uren"),
        ...als(minder, "/soort", "er zijn minder uren dan gevraagd, dus het is een gedeeltelijke toekenning"),
      ];
    case "gedeeltelijke-toekenning":
      return [
        ...als(zonder, "/toekenning", "een gedeeltelijke toekenning geeft uren"),
        ...als(!zonder && !minder, "/soort", "er zijn niet minder uren dan gevraagd"),
        ...als(verschillen.length === 0, "/verschillen", "bij een gedeeltelijke toekenning hoort een verschil"),
      ];
    case "afwijzing":
    case "niet-behandelen":
    case "aanvulling-gevraagd":
      return als(toekenning !== null, "/toekenning", "deze uitkomst geeft geen uren");
    case "wijziging":
      return [
        ...als(uren === null, "/toekenning", "een wijziging zegt hoeveel uren het worden"),
        ...als(uren !== null && gelijk, "/soort", "de uren veranderen niet, dus het is geen wijziging"),
      ];
    case "geen-wijziging":
      return [
        ...als(!gelijk, "/toekenning/uren", "de uren zijn anders dan tot nu, dus het is een wijziging"),
        ...als(
          uren === null && situatie === "geen-extra-uren",
          "/toekenning",
          "zonder extra uren blijven er uren over",
        ),
      ];
    case "einde-van-rechtswege":
    case "intrekking":
      return als(uren === null, "/toekenning", "een einde zegt hoeveel uren er blijven");
  }
}

/** Loose hours and hours to explore are grants of their own, each with its own situation. */
function checkWaarvoor({ toekenning, situatie }: Beslissing): readonly Finding[] {
  if (toekenning === null) return [];
  const eigen = (["losse-uren", "onderzoeksfase"] as const).some(
    (soort) => (toekenning.waarvoor === soort) !== (situatie === soort),
  );
  return als(eigen, "/toekenning/waarvoor", "deze uren horen bij een andere situatie");
}

/** Awb 4:5: who must complete something knows what and until when; without that nothing is left untreated. */
function checkAanvulling({ soort, aanvulling, ontbreekt }: Beslissing): readonly Finding[] {
  const nodig = soort === "aanvulling-gevraagd" || soort === "niet-behandelen";
  if (!nodig) return [];
  return [
    ...als(aanvulling === null, "/aanvulling", "er staat niet tot wanneer iemand kan aanvullen"),
    ...als(ontbreekt.length === 0, "/ontbreekt", "er staat niet wat ontbreekt"),
  ];
}

/** Only a change and an end count from a day. */
function checkVanaf({ soort, situatie, vanaf, toekenning, andereRegels }: Beslissing): readonly Finding[] {
  const stopt = soort === "einde-van-rechtswege" || soort === "intrekking";
  const metDag = stopt || soort === "wijziging";
  const laatste = toekenning?.periode?.totEnMet;
  return [
    ...als(vanaf !== null && !metDag, "/vanaf", "bij deze uitkomst hoort geen dag waarop iets verandert of stopt"),
    ...als(vanaf === null && metDag, "/vanaf", "er staat niet vanaf welke dag dit geldt"),
    ...als(
      stopt && vanaf !== null && laatste !== undefined && vanaf !== laatste,
      "/vanaf",
      "dit is niet de laatste dag van de uren",
    ),
    ...als(andereRegels !== null && situatie !== "ander-protocol", "/andereRegels", "hier gelden geen andere regels"),
  ];
}
